// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people did, as many undos lead back to where they began, and as many redos to where they ended.
#include "core/curation/merge_duplicates.h"
#include "core/curation/review.h"
#include "core/store/changes_together.h"
#include "core/store/channel_store.h"
#include "core/store/contribute.h"
#include "core/store/integrity_check.h"
#include "core/store/version_restore.h"
#include "tests/support/catch_qt.h"
#include "tests/support/dice.h"
#include "tests/support/examples.h"
#include "tests/support/record_generator.h"
#include "tests/support/temp_library.h"
#include "tests/unit/curation/library_state.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QScopeGuard>

#include <chrono>
#include <cstdlib>
#include <iostream>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSequences = 300;
constexpr int kLongest = 200;
const QString kHub = u"office"_s;

/// People at one library who do whatever comes to their mind.
class People
{
public:
    People(TempLibrary &temp, quint64 seed)
        : m_temp(temp)
        , m_dice(seed)
    { }

    int depth = 0; ///< Steps that stand since this began.
    QStringList did;

    void doSomething()
    {
        m_temp.clock.now = m_temp.clock.now.addSecs(m_dice.roll(900));
        readIds();
        switch (m_dice.roll(16)) {
        case 0:
            return create();
        case 1:
            return remove();
        case 2:
            return bringBack();
        case 3:
            return merge();
        case 4:
        case 5:
            return move();
        case 6:
            return comment();
        case 7:
            return give();
        case 8:
            return noteOwn();
        case 9:
            return changeMany();
        case 10:
            return goBack();
        case 11:
        case 12:
            return undo();
        case 13:
            return redo();
        default:
            return edit();
        }
    }

    void undoAll()
    {
        for (int n = 0; n < depth; ++n) {
            REQUIRE(RecordWriter(*m_temp.library).undo().has_value());
        }
    }
    void redoAll()
    {
        for (int n = 0; n < depth; ++n) {
            REQUIRE(RecordWriter(*m_temp.library).redo().has_value());
        }
    }

private:
    Editor editor() { return {m_dice.oneIn(2) ? u"ana"_s : u"ben"_s, {}}; }
    /// Mostly one that is there; at times one that was deleted.
    RecordId someId()
    {
        const std::vector<RecordId> &from = m_live.empty() || m_dice.oneIn(5) ? m_ids : m_live;
        return from.empty() ? RecordId {u"resource:none"_s} : m_dice.pick(from);
    }

    void readIds()
    {
        m_ids.clear();
        m_live.clear();
        REQUIRE(m_temp.connection().forEach(
            u"SELECT id, visible FROM record ORDER BY id"_s, {}, [this](const Row &row) {
                m_ids.push_back({row.text(0)});
                if (row.flag(1)) {
                    m_live.push_back(m_ids.back());
                }
            }));
    }

    void took(const QString &what, const Result<SavedChange> &saved)
    {
        const bool wrote = saved && saved->change != 0;
        did.append(what + (wrote ? QString() : u"(-)"_s));
        if (wrote) {
            ++depth;
            m_redoable = 0;
        }
    }

    QJsonObject somePatch()
    {
        switch (m_dice.roll(6)) {
        case 0:
            return {{u"title"_s,
                QJsonObject {{m_dice.oneIn(2) ? u"en"_s : u"fr"_s, u"Title %1"_s.arg(m_dice.roll(99))}}}};
        case 1:
            return {{u"summary"_s,
                QJsonObject {{u"en"_s, u"Words number %1 of a summary"_s.arg(m_dice.roll(9))}}}};
        case 2:
            return {{u"tags"_s, QJsonArray {u"tag%1"_s.arg(m_dice.roll(5)), u"tag5"_s}}};
        case 3:
            return {{u"tags"_s, QJsonValue::Null}};
        case 4:
            return {{u"countries"_s, QJsonArray {m_dice.oneIn(2) ? u"KE"_s : u"NA"_s}}};
        default:
            return {{u"links"_s,
                QJsonArray {
                    QJsonObject {{u"id"_s, u"l1"_s}, {u"rel"_s, u"related"_s}, {u"to"_s, someId().value}}}}};
        }
    }

    void create()
    {
        const bool isCase = m_dice.oneIn(2);
        QJsonObject content = isCase ? example(RecordType::CaseStudy).json() : QJsonObject();
        for (const QLatin1StringView key : {"_id"_L1, "_rev"_L1, "review"_L1, "superseded_by"_L1}) {
            content.remove(key);
        }
        content.insert(u"title"_s, QJsonObject {{u"en"_s, u"New %1"_s.arg(m_dice.roll(99))}});
        took(u"create"_s,
            RecordWriter(*m_temp.library)
                .create(isCase ? RecordType::CaseStudy : RecordType::Stakeholder, content, editor()));
    }
    void edit() { took(u"edit"_s, RecordWriter(*m_temp.library).edit(someId(), somePatch(), editor())); }
    void remove()
    {
        took(u"delete"_s, RecordWriter(*m_temp.library).remove(someId(), editor(), {u"error"_s, {}}));
    }
    void bringBack() { took(u"restore"_s, RecordWriter(*m_temp.library).restore(someId(), editor())); }
    void noteOwn()
    {
        took(u"own"_s,
            RecordWriter(*m_temp.library)
                .edit(someId(), {{u"local_tags"_s, QJsonArray {u"mine%1"_s.arg(m_dice.roll(3))}}}, editor()));
    }
    void goBack()
    {
        const RecordId id = someId();
        const auto changes = Journal(m_temp.connection()).historyOf(id);
        REQUIRE(changes.has_value());
        const VersionRef version {changes->empty() ? 0 : m_dice.pick(*changes).id};
        took(u"go back"_s, restoreVersion(*m_temp.library, id, {version}, editor()));
    }
    void move()
    {
        const RecordId id = someId();
        const Editor who = editor();
        const auto overview = reviewOf(*m_temp.library, id, who);
        if (overview && !overview->moves.empty()) {
            took(u"move"_s, moveRecord(*m_temp.library, id, m_dice.pick(overview->moves).to, u"why"_s, who));
        }
    }
    void comment() { took(u"comment"_s, commentOn(*m_temp.library, someId(), {}, u"A remark"_s, editor())); }
    void merge()
    {
        std::vector<RecordId> alike;
        for (const RecordId &id : m_ids) {
            if (id.typeCode() == u"stakeholder"_s) {
                alike.push_back(id);
            }
        }
        if (alike.size() > 1) {
            const auto merged
                = mergeDuplicates(*m_temp.library, m_dice.pick(alike), m_dice.pick(alike), {}, editor(), {});
            took(u"merge"_s, merged ? Result<SavedChange>(merged->changes.back()) : passOn(merged));
        }
    }
    void give()
    {
        const auto given = contribute(*m_temp.library, {someId()}, kHub, editor());
        took(u"contribute"_s, given ? Result<SavedChange>(given->front()) : passOn(given));
    }
    void changeMany()
    {
        auto changes = ChangesTogether::begin(*m_temp.library, editor());
        REQUIRE(changes.has_value());
        for (int n = 2 + m_dice.roll(5); n > 0; --n) {
            const RecordId id = someId();
            if (const auto shown = changes->shown(id); shown && m_dice.oneIn(5)) {
                std::ignore = changes->remove(id, {});
            } else if (shown) {
                std::ignore = changes->change(id, shown->patched(somePatch()));
            }
        }
        const auto saved = changes->commit();
        REQUIRE(saved.has_value());
        if (!saved->empty()) {
            took(u"many"_s, saved->back());
        }
    }
    void undo()
    {
        if (depth > 0) {
            REQUIRE(RecordWriter(*m_temp.library).undo().has_value());
            did.append(u"undo"_s);
            --depth;
            ++m_redoable;
        }
    }
    void redo()
    {
        if (m_redoable > 0) {
            REQUIRE(RecordWriter(*m_temp.library).redo().has_value());
            did.append(u"redo"_s);
            ++depth;
            --m_redoable;
        }
    }

    TempLibrary &m_temp;
    Dice m_dice;
    std::vector<RecordId> m_ids;
    std::vector<RecordId> m_live; ///< Of these, the ones that are shown.
    int m_redoable = 0;
};

void checkSame(const LibraryState &found, const LibraryState &wanted)
{
    CHECK(found.documents == wanted.documents);
    CHECK(found.derived == wanted.derived);
    CHECK(found.waiting == wanted.waiting);
    CHECK(found.index == wanted.index);
}

/// A small library with records of a hub and a hub to give records to.
void furnish(TempLibrary &temp)
{
    REQUIRE(addChannel(*temp.library, {.id = kHub, .url = u"https://hub.example/hub"_s, .user = u"desk"_s}));
    REQUIRE(fillLibrary(*temp.library, 12, 7));
}

quint64 firstSeed()
{
    const QByteArray wanted = qgetenv("FOURTHP_SEED");
    return wanted.isEmpty()
        ? quint64(std::chrono::system_clock::now().time_since_epoch().count() % 1'000'000'007)
        : wanted.toULongLong();
}

} // namespace

TEST_CASE(
    "After any sequence of changes as many undos lead back, byte by byte, and as many redos forth again",
    "[curation][undo]")
{
    // Thousands of commits: in memory, where the disk has nothing to wait for.
    const QByteArray folder = qgetenv("TMPDIR");
    const auto putBack
        = qScopeGuard([&folder] { folder.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", folder); });
    if (QFileInfo(u"/dev/shm"_s).isWritable()) {
        qputenv("TMPDIR", "/dev/shm");
    }
    const quint64 seed = firstSeed();
    std::cout << "undo sequences: FOURTHP_SEED=" << seed << std::endl;
    QElapsedTimer clock;
    clock.start();
    auto temp = std::make_unique<TempLibrary>();
    furnish(*temp);
    int steps = 0;
    for (int n = 0; n < kSequences; ++n) {
        if (n % 50 == 49) { // A library that grows without end would be slow, and one is not like another.
            const auto report = checkLibrary(*temp->library, CheckMode::Report);
            REQUIRE(report.has_value());
            CHECK(report->isSound());
            temp = std::make_unique<TempLibrary>();
            furnish(*temp);
        }
        Dice dice(seed + quint64(n));
        // Many short ones and a few of the full length.
        const int length = n % 100 == 99 ? kLongest : 1 + dice.roll(n % 10 == 9 ? 40 : 12);
        const LibraryState begin = stateOf(temp->connection());
        People people(*temp, seed + quint64(n));
        for (int i = 0; i < length; ++i) {
            people.doSomething();
        }
        steps += people.depth;
        const LibraryState end = stateOf(temp->connection());
        INFO("sequence " << n << " of seed " << seed << ": " << people.did.join(u' ').toStdString());

        people.undoAll();
        checkSame(stateOf(temp->connection()), begin);
        people.redoAll();
        checkSame(stateOf(temp->connection()), end);
    }
    std::cout << "undo sequences: " << kSequences << " with " << steps << " standing steps, "
              << clock.elapsed() << " ms" << std::endl;
    CHECK(steps > kSequences);
}

TEST_CASE("A merge that is undone leaves everything as it was, links and own tags too", "[curation][undo]")
{
    TempLibrary temp;
    RecordWriter writer(*temp.library);
    const Editor ana {u"ana"_s, {}};
    const auto added = [&](RecordType type, const QJsonObject &more) {
        QJsonObject content = more;
        content.insert(u"title"_s, QJsonObject {{u"en"_s, u"Somebody"_s}});
        const auto made = writer.create(type, content, ana);
        REQUIRE(made.has_value());
        return made->id;
    };
    const RecordId keep = added(RecordType::Stakeholder, {{u"local_tags"_s, QJsonArray {u"mine"_s}}});
    const RecordId other
        = added(RecordType::Stakeholder, {{u"local_notes"_s, u"note"_s}, {u"tags"_s, QJsonArray {u"t"_s}}});
    added(RecordType::Resource,
        {{u"links"_s,
            QJsonArray {QJsonObject {{u"id"_s, u"l"_s}, {u"rel"_s, u"related"_s}, {u"to"_s, other.value}}}}});
    const LibraryState before = stateOf(temp.connection());

    REQUIRE(mergeDuplicates(*temp.library, keep, other, {}, ana, {}));
    const LibraryState merged = stateOf(temp.connection());
    CHECK_FALSE(merged == before);
    REQUIRE(writer.undo());
    checkSame(stateOf(temp.connection()), before);
    REQUIRE(writer.redo());
    checkSame(stateOf(temp.connection()), merged);
}
