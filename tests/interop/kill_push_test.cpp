// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contribute.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/sync/hub_prepare.h"
#include "core/sync/sync_run.h"
#include "tests/support/kills.h"
#include "tests/interop/npm_hub.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QSet>

#include <random>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kChannel = u"office"_s;
constexpr int kMine = 150; // Records that are edited here; others write the next as many.
constexpr int kEditsBetween = 40;

QString idOf(int n)
{
    return hubRecord(n).value("_id"_L1).toString();
}

QJsonObject titled(const QString &words)
{
    return {{u"title"_s, QJsonObject {{u"en"_s, words}}}};
}

QString titleOf(const QJsonObject &document)
{
    return document.value("title"_L1).toObject().value("en"_L1).toString();
}

/// What a person saved, by record; must be found again whatever happens.
using Saved = QMap<QString, QString>;

void workHere(TempLibrary &temp, Saved &saved, int round, std::mt19937 &random)
{
    RecordWriter writer(*temp.library);
    const Editor editor {u"amina"_s, {}};
    for (int n = 0; n < kEditsBetween; ++n) {
        const QString id = idOf(int(random() % kMine));
        const QString words = u"Edit %1 of round %2"_s.arg(n).arg(round);
        REQUIRE(writer.edit({id}, titled(words), editor));
        saved.insert(id, words);
    }
    const QString words = u"New in round %1"_s.arg(round);
    const auto made = writer.create(RecordType::Resource, titled(words), editor);
    REQUIRE(made.has_value());
    REQUIRE(contribute(*temp.library, {made->id}, kChannel, editor));
    saved.insert(made->id.value, words);
}

void workThere(NpmHub &hub, Saved &saved, int round, std::mt19937 &random)
{
    const Revisions there = hub.revisions();
    QJsonArray documents;
    QSet<int> chosen;
    while (chosen.size() < kEditsBetween) {
        chosen.insert(kMine + int(random() % kMine));
    }
    for (const int n : chosen) {
        const QString words = u"There %1 in round %2"_s.arg(n).arg(round);
        QJsonObject document = mergePatch(hubRecord(n), titled(words)).toObject();
        document.insert(u"_rev"_s, there.value(idOf(n)));
        document.insert(u"edit"_s, QJsonObject {{u"id"_s, words}});
        documents.append(document);
        saved.insert(idOf(n), words);
    }
    hub.bulk(documents);
}

void checkKept(TempLibrary &temp, const Saved &saved)
{
    const auto report = checkLibrary(*temp.library, CheckMode::Report);
    REQUIRE(report.has_value());
    CHECK(report->isSound());
    for (auto one = saved.begin(); one != saved.end(); ++one) {
        const auto record = readRecord(temp.connection(), {one.key()});
        REQUIRE(record.has_value());
        REQUIRE(record->has_value());
        CHECK(titleOf((*record)->shown().json()) == one.value());
    }
}

/// No save may be on the hub as two revisions.
void checkSentOnce(NpmHub &hub, const QString &id)
{
    const QJsonObject history = hub.get(u'/' + id + u"?revs=true"_s).value("_revisions"_L1).toObject();
    const QJsonArray hashes = history.value("ids"_L1).toArray();
    QSet<QString> edits;
    for (int n = 0; n < hashes.size(); ++n) {
        const QString rev = u"%1-%2"_s.arg(history.value("start"_L1).toInt() - n).arg(hashes[n].toString());
        const QString edit
            = hub.get(u'/' + id + u"?rev="_s + rev).value("edit"_L1).toObject().value("id"_L1).toString();
        INFO(id.toStdString() << ' ' << rev.toStdString());
        CHECK_FALSE(edits.contains(edit));
        edits.insert(edit);
    }
}

} // namespace

TEST_CASE("A program killed again and again while it fetches and sends loses no edit and sends none twice "
          "[F74 I10]",
    "[interop]")
{
    if (!NpmHub::isAvailable()) {
        return;
    }
    NpmHub hub;
    REQUIRE(prepareHub(hub.address(), {}));
    hub.put(0, 2 * kMine - 1);
    TempLibrary temp;
    REQUIRE(addChannel(*temp.library, {.id = kChannel, .url = hub.address().url}));
    REQUIRE(runSync(*temp.library, hub.address(), {}).state == SyncState::Done);
    std::mt19937 random(76);
    Saved mine;
    Saved others;
    Killer killer(QStringLiteral(FOURTHP_SYNC_CHILD), 77, 150);
    int kills = 0; // Those that hit a session in the middle of its work.
    for (int round = 0; kills < killsWanted(); ++round) {
        REQUIRE(round < 20 * killsWanted());
        workHere(temp, mine, round, random);
        workThere(hub, others, round, random);
        temp.library.reset();
        kills += killer.run({temp.options().folder.path, hub.address().url}) ? 1 : 0;
        temp.reopen();
        checkKept(temp, mine);
    }

    REQUIRE(runSync(*temp.library, hub.address(), {}).state == SyncState::Done);
    REQUIRE(runSync(*temp.library, hub.address(), {}).state == SyncState::Done);
    CHECK(temp.connection().number(u"SELECT count(*) FROM outbox"_s).value() == 0);
    CHECK(temp.connection().number(u"SELECT count(*) FROM conflict"_s).value() == 0);
    CHECK(revisionsHere(*temp.library, kChannel) == hub.revisions());
    QSet<QString> expected {u"hub:identity"_s};
    for (int n = 0; n < 2 * kMine; ++n) {
        expected.insert(idOf(n));
    }
    expected.unite(QSet<QString>(mine.keyBegin(), mine.keyEnd()));
    const Revisions there = hub.revisions();
    CHECK(QSet<QString>(there.keyBegin(), there.keyEnd()) == expected);
    checkKept(temp, mine);
    checkKept(temp, others);
    for (auto one = mine.begin(); one != mine.end(); ++one) {
        CHECK(titleOf(hub.get(u'/' + one.key())) == one.value());
        checkSentOnce(hub, one.key());
    }
}
