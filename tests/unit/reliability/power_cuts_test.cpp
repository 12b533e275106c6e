// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut.h"
#include "tests/unit/sync/push_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 20;
constexpr int kRounds = 8;
constexpr int kWritesBetweenCuts = 5;
constexpr int kCutsBetweenStarts = 25; // The whole program starts and goes on after one of so many.

int cutsWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("FOURTHP_CUTS", &isNumber);
    return isNumber && wanted > 0 ? wanted : 150;
}

/// An edit that was answered.
struct Edit
{
    int record = 0;
    QString text;
};

/// What a person, a hub and the disk did with one library.
struct History
{
    FakeHub hub {kRecords};
    std::vector<Edit> edits;
    std::vector<PowerCut::Cut> cuts;

    explicit History(quint64 seed)
    {
        Dice dice(seed);
        SyncDesk desk(hub);
        PowerCut power(seed);
        desk.temp.reopen(); // From here on everything is seen.
        REQUIRE(desk.sync().state == SyncState::Done);
        power.cutAfterEach(kWritesBetweenCuts);
        for (int round = 0; round < kRounds; ++round) {
            for (int n = 0; n < 3; ++n) {
                const Edit edit {dice.roll(kRecords), u"E%1"_s.arg(edits.size())};
                desk.edit(idOf(edit.record), acronym(edit.text));
                edits.push_back(edit);
                power.tell(int(edits.size()));
            }
            for (int n = 0; n < 4; ++n) {
                hub.put(hubRecord(kRecords + 4 * round + n));
            }
            hub.patch(idOf(dice.roll(kRecords)), {{u"x_round"_s, round}});
            REQUIRE(desk.sync().state == SyncState::Done);
        }
        cuts = power.cuts();
    }

    /// The texts that a record may show after a cut: the last that was told, or one that was being told of.
    QStringList mayShow(int record, int told) const
    {
        QStringList texts;
        for (size_t n = edits.size(); n-- > 0;) {
            if (edits[n].record == record) {
                texts.append(edits[n].text);
                if (int(n) < told) {
                    break;
                }
            }
        }
        return texts;
    }
    bool wasEdited(int record, int told) const
    {
        return std::any_of(edits.begin(), edits.begin() + told, [record](const Edit &edit) { return edit.record == record; });
    }
};

/// By SQL alone, for speed: the file is sound, edits that were told are there, the place stands for what is here.
void checkFile(const QString &path, const PowerCut::Cut &cut, const History &history)
{
    auto opened = Connection::open(path, Access::ReadWrite);
    REQUIRE(opened);
    Connection &connection = **opened;
    REQUIRE(connection.run(u"PRAGMA synchronous = OFF"_s)); // Only for what is read now.
    const auto firstOf = [&connection](const QString &sql) {
        const auto row = connection.one(sql, {}, [](const Row &found) { return found.text(0); });
        REQUIRE(row);
        return row->value_or(QString());
    };
    CHECK(firstOf(u"PRAGMA integrity_check(1)"_s) == u"ok"_s);
    CHECK(firstOf(u"PRAGMA foreign_key_check"_s).isEmpty());
    QHash<QString, QString> shown;
    REQUIRE(connection.forEach(u"SELECT id, coalesce(local, base) FROM mirror"_s, {}, [&shown](const Row &row) {
        shown.insert(row.text(0), Document::fromStored(row.bytes(1)).json().value("acronym"_L1).toString());
    }));
    for (int n = 0; n < kRecords; ++n) {
        if (history.wasEdited(n, cut.told)) {
            INFO("record " << n << ", " << cut.told << " told");
            CHECK(history.mayShow(n, cut.told).contains(shown.value(idOf(n))));
        }
    }
    const qint64 place = placeNumber(firstOf(u"SELECT since FROM checkpoint"_s)).value_or(0);
    for (const auto &[id, entry] : history.hub.state.entries) {
        if (entry.seq <= place) {
            CHECK(shown.contains(id));
        }
    }
}

/// The next start of the program finds all sound, and the next session makes both sides equal.
void checkGoesOn(const PowerCut::Cut &cut, History &history)
{
    const FakeHub::State state = history.hub.state;
    SyncDesk desk(history.hub);
    desk.temp.library.reset();
    PowerCut::restore(cut.disk, desk.temp.options().folder.path);
    desk.temp.reopen();
    CHECK(desk.isSound());
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.sync().state == SyncState::Done);
    const Revisions there = history.hub.revisions();
    for (const auto &[id, rev] : desk.here().toStdMap()) {
        CHECK(there.value(id) == rev);
    }
    // The hub has what this desk sent after the cut: the same record edited twice is a question for a person.
    CHECK(desk.here().size() + desk.number(u"SELECT count(*) FROM mirror WHERE dirty = 1"_s) == there.size());
    CHECK(desk.isSound());
    history.hub.state = state;
}

} // namespace

TEST_CASE("No power cut takes an edit that was said to be saved, or leaves a place without its records [F75]", "[reliability]")
{
    const FailingVfs vfs;
    const int wanted = cutsWanted();
    int cuts = 0;
    for (quint64 seed = 1; cuts < wanted; ++seed) {
        History history(seed);
        REQUIRE(history.cuts.size() > 20);
        const QTemporaryDir folder;
        for (const PowerCut::Cut &cut : history.cuts) {
            INFO("seed " << seed << ", cut " << cuts);
            PowerCut::restore(cut.disk, folder.path());
            checkFile(folder.filePath(QFileInfo(LibraryFolder {folder.path()}.database()).fileName()), cut, history);
            if (cuts % kCutsBetweenStarts == 0) {
                checkGoesOn(cut, history);
            }
            if (++cuts == wanted) {
                break;
            }
        }
    }
    CHECK(cuts == wanted);
}
