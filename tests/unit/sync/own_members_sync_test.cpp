// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge_records.h"
#include "core/model/own_members.h"
#include "core/store/journal.h"
#include "tests/support/indexed_words.h"
#include "tests/unit/sync/sync_bench.h"

#include <random>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject kNote {{u"local_notes"_s, u"Ask Zanzibar"_s}, {u"local_tags"_s, QJsonArray {u"call"_s}}};
const Editor kMe {u"me"_s, {}};

/// A library with a note on one record of a hub.
struct NotedDesk
{
    FakeHub hub {5};
    SyncDesk desk {hub};

    NotedDesk()
    {
        REQUIRE(desk.sync().pulled == 5);
        desk.edit(idOf(1), kNote);
    }
    StoredRecord record() { return desk.record(idOf(1)); }
    qint64 found() { return recordsWithWord(desk.temp.connection(), u"zanzibar"_s); }
    Result<SavedChange> resolve(Resolution choice, const QJsonObject &patch = {})
    {
        return resolveConflict(*desk.temp.library, {idOf(1)}, choice, patch, kMe);
    }
};

/// Every document that the list of conflicts holds.
qint64 conflictsWithNotes(SyncDesk &desk)
{
    return desk.number(u"SELECT count(*) FROM conflict WHERE coalesce(base, '') || coalesce(mine, '') || coalesce(hub, '') LIKE '%local_%'"_s);
}

} // namespace

TEST_CASE("A pull brings the hub's news under a note without a conflict", "[sync]")
{
    NotedDesk noted;
    noted.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}});

    const SyncReport report = noted.desk.sync();

    CHECK(report.pulled == 1);
    CHECK(report.conflicts == 0);
    CHECK_FALSE(noted.record().dirty);
    CHECK(noted.record().shown().json().value("acronym"_L1) == u"HUB"_s);
    CHECK(noted.record().own == Document(kNote));
    CHECK(noted.found() == 1);
    CHECK(noted.desk.here() == noted.hub.revisions());
    CHECK(noted.desk.isSound());

    REQUIRE(RecordWriter(*noted.desk.temp.library).undo());
    CHECK(noted.record().own.isEmpty());
    CHECK(noted.record().shown().json().value("acronym"_L1) == u"HUB"_s);
    CHECK_FALSE(noted.record().dirty);
    CHECK(noted.desk.isSound());
}

TEST_CASE("Notes that a hub sends are nobody's here: kept as it sent them, not shown, not found, no difference", "[sync]")
{
    NotedDesk noted;
    noted.hub.patch(idOf(1), {{u"local_notes"_s, u"hubword"_s}});
    noted.hub.patch(idOf(2), {{u"local_notes"_s, u"hubword"_s}, {u"local_tags"_s, QJsonArray {u"hubtag"_s}}});
    CHECK(noted.desk.sync().conflicts == 0);

    CHECK(noted.record().base.json().value("local_notes"_L1) == u"hubword"_s);
    CHECK(noted.record().own == Document(kNote));
    CHECK(ownPart(noted.desk.record(idOf(2)).shown()).isEmpty());
    CHECK(recordsWithWord(noted.desk.temp.connection(), u"hubword"_s) == 0);
    CHECK(noted.desk.number(u"SELECT count(*) FROM facet_value WHERE value = 'hubtag'"_s) == 0);

    noted.desk.edit(idOf(2), {{u"acronym"_s, u"MINE"_s}});
    CHECK(ownPart(noted.desk.record(idOf(2)).local).isEmpty());
    noted.desk.edit(idOf(2), {{u"acronym"_s, QJsonValue::Null}});
    CHECK_FALSE(noted.desk.record(idOf(2)).dirty);
    CHECK(noted.desk.isSound());
}

TEST_CASE("A note outlives the deletion of its record on the hub", "[sync]")
{
    NotedDesk noted;
    noted.hub.remove(idOf(1));
    CHECK(noted.desk.sync().removed == 1);
    CHECK_FALSE(noted.record().visible);
    CHECK(ownPart(noted.record().shown()).isEmpty());
    CHECK(noted.found() == 0);
    CHECK(noted.desk.isSound());

    SECTION("the hub brings it back")
    {
        noted.hub.put(hubRecord(1));
        CHECK(noted.desk.sync().conflicts == 0);
        CHECK_FALSE(noted.record().dirty);
    }
    SECTION("it is restored here, also after that was undone")
    {
        REQUIRE(RecordWriter(*noted.desk.temp.library).restore({idOf(1)}, kMe));
        REQUIRE(RecordWriter(*noted.desk.temp.library).undo());
        CHECK(noted.record().own == Document(kNote));
        REQUIRE(RecordWriter(*noted.desk.temp.library).restore({idOf(1)}, kMe));
    }
    SECTION("the note is undone and done again meanwhile, which leaves the record deleted")
    {
        REQUIRE(RecordWriter(*noted.desk.temp.library).undo());
        REQUIRE(RecordWriter(*noted.desk.temp.library).redo());
        CHECK_FALSE(noted.record().visible);
        CHECK_FALSE(noted.record().dirty);
        CHECK(noted.desk.number(u"SELECT count(*) FROM conflict"_s) == 0);
        noted.hub.put(hubRecord(1));
        REQUIRE(noted.desk.sync().state == SyncState::Done);
    }
    CHECK(noted.record().shown().json().value("local_notes"_L1) == u"Ask Zanzibar"_s);
    CHECK(noted.found() == 1);
    CHECK(noted.desk.isSound());
}

TEST_CASE("A withdrawn consent takes the notes along", "[sync]")
{
    NotedDesk noted;
    noted.desk.drafts.takeAway();
    const bool isEdited = GENERATE(false, true);
    if (isEdited) {
        noted.desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
    }
    noted.hub.remove(idOf(1), u"consent"_s);
    REQUIRE(noted.desk.sync().removed == 1);
    CHECK_FALSE(noted.record().visible);
    CHECK(noted.found() == 0);

    if (isEdited) { // They wait, unseen, with the edits.
        CHECK(noted.record().own == Document(kNote));
        REQUIRE(noted.resolve(Resolution::Hub));
    }

    CHECK(noted.desk.number(u"SELECT count(*) FROM own"_s) == 0);
    CHECK(noted.desk.isSound());
    if (!isEdited) {
        CHECK_FALSE(RecordWriter(*noted.desk.temp.library).undo()); // Its history was erased.
        CHECK(noted.desk.number(u"SELECT count(*) FROM own"_s) == 0);
    }
}

TEST_CASE("A conflict is decided without the notes, which stay whatever is decided", "[sync]")
{
    NotedDesk noted;
    noted.desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
    noted.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}});
    REQUIRE(noted.desk.sync().conflicts == 1);
    CHECK(conflictsWithNotes(noted.desk) == 0);

    SECTION("mine") { REQUIRE(noted.resolve(Resolution::Mine)); }
    SECTION("the hub's")
    {
        REQUIRE(noted.resolve(Resolution::Hub));
        CHECK_FALSE(noted.record().dirty);
    }
    SECTION("written by hand")
    {
        REQUIRE(noted.resolve(Resolution::Patch, {{u"acronym"_s, u"BOTH"_s}, {u"local_tags"_s, QJsonValue::Null}}));
        CHECK(noted.record().own == Document(QJsonObject {{u"local_notes"_s, u"Ask Zanzibar"_s}}));
        REQUIRE(RecordWriter(*noted.desk.temp.library).undo());
    }
    CHECK(ownPart(noted.record().local).isEmpty());
    CHECK(noted.record().own == Document(kNote));
    CHECK(conflictsWithNotes(noted.desk) == 0);
    CHECK(noted.desk.isSound());
}

TEST_CASE("A conflict that a form brings about lists no notes", "[sync]")
{
    NotedDesk noted;
    noted.desk.drafts.takeAway();
    const Document opened = noted.record().shown();
    noted.desk.edit(idOf(1), {{u"acronym"_s, u"MEANWHILE"_s}});
    Document edited = opened;
    edited.set(u"acronym"_s, u"FORM"_s);
    REQUIRE(RecordWriter(*noted.desk.temp.library).edit({idOf(1)}, EditedRecord {opened, edited}, kMe));
    CHECK(noted.desk.number(u"SELECT count(*) FROM conflict"_s) == 1);
    CHECK(conflictsWithNotes(noted.desk) == 0);
    CHECK(noted.record().own == Document(kNote));
}

TEST_CASE("A record deleted here that the hub's version is chosen of has its notes again", "[sync]")
{
    NotedDesk noted;
    noted.desk.remove(idOf(1));
    noted.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}});
    REQUIRE(noted.desk.sync().conflicts == 1);

    REQUIRE(noted.resolve(Resolution::Hub));

    CHECK_FALSE(noted.record().dirty);
    CHECK(noted.record().own == Document(kNote));
    REQUIRE(RecordWriter(*noted.desk.temp.library).undo());
    CHECK(noted.record().own.isEmpty());
    CHECK(noted.desk.isSound());
}

TEST_CASE("A record deleted on the hub and let go of here gives its notes back by undo", "[sync]")
{
    NotedDesk noted;
    noted.desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
    noted.hub.remove(idOf(1));
    REQUIRE(noted.desk.sync().conflicts == 1);
    CHECK(noted.record().own == Document(kNote));

    REQUIRE(noted.resolve(Resolution::Hub));
    CHECK_FALSE(noted.record().visible);
    REQUIRE(RecordWriter(*noted.desk.temp.library).undo());

    CHECK(noted.record().visible);
    CHECK(noted.record().own == Document(kNote));
    CHECK(noted.desk.isSound());
}

TEST_CASE("Notes outlast the channel that the record came from", "[sync]")
{
    NotedDesk noted;
    REQUIRE(removeChannel(*noted.desk.temp.library, kChannel, RecordsOfChannel::Remove));
    CHECK(noted.found() == 0);
    REQUIRE(addChannel(*noted.desk.temp.library, {.id = kChannel, .url = u"https://hub.example/hub"_s}));
    REQUIRE(noted.desk.sync().pulled == 5);
    CHECK(noted.record().own == Document(kNote));
    CHECK(noted.found() == 1);
    CHECK(noted.desk.isSound());
}

namespace {

/// Does anything that people and hubs do to a few records, and knows what the own members must be.
class Random
{
public:
    explicit Random(unsigned seed)
        : m_dice(seed)
    {
        m_desk.drafts.takeAway();
        REQUIRE(m_desk.sync().pulled == kRecords);
    }

    void step()
    {
        const QString id = idOf(int(upTo(kRecords)));
        switch (upTo(10)) {
        case 0: case 1: case 2: editOwn(id); break;
        case 3: editShared(id); break;
        case 4: editForm(id); break;
        case 5: m_hub.patch(id, {{u"_deleted"_s, QJsonValue::Null}, {u"reason"_s, QJsonValue::Null}, {u"type"_s, id.section(u':', 0, 0)},
                                    {u"title"_s, QJsonObject {{u"en"_s, word()}}}, {u"acronym"_s, word()}, {u"local_notes"_s, word()}});
            break;
        case 6: m_desk.sync(); break;
        case 7: walk(-1); break;
        case 8: walk(1); break;
        case 9: upTo(2) == 0 ? m_hub.remove(id) : deleteOrRestore(id); break;
        }
        check();
    }
    bool isSound() { return m_desk.isSound(); }

private:
    static constexpr int kRecords = 3;
    struct Step
    {
        QString id;
        Document before;
        Document after;
        bool isDeletion = false;
    };

    size_t upTo(size_t end) { return m_dice() % end; }
    QString word() { return u"word%1"_s.arg(upTo(4)); }
    QJsonObject ownPatch()
    {
        QJsonObject patch;
        patch.insert(u"local_notes"_s, upTo(4) == 0 ? QJsonValue() : QJsonValue(word()));
        if (upTo(2) == 0) {
            patch.insert(u"local_tags"_s, QJsonArray {word()});
        }
        return patch;
    }
    void done(const QString &id, const Result<SavedChange> &saved, const Document &after, bool isDeletion = false)
    {
        if (!saved || saved->change == 0) {
            return; // Deleted, not deleted, or as it was.
        }
        m_steps.resize(m_standing);
        m_steps.push_back({id, m_own[id], after, isDeletion});
        ++m_standing;
        m_own[id] = after;
    }
    void editOwn(const QString &id)
    {
        const StoredRecord before = m_desk.record(id);
        const QJsonObject patch = ownPatch();
        done(id, m_writer.edit({id}, patch, kMe), ownPart(m_own[id].patched(patch)));
        checkUntouched(before, m_desk.record(id));
    }
    void editShared(const QString &id)
    {
        QJsonObject patch = upTo(3) == 0 ? ownPatch() : QJsonObject();
        const Document after = ownPart(m_own[id].patched(patch));
        patch.insert(u"acronym"_s, word());
        done(id, m_writer.edit({id}, patch, kMe), after);
    }
    void editForm(const QString &id)
    {
        const Document opened = m_desk.record(id).shown();
        const Document after = ownPart(m_own[id].patched(ownPatch()));
        Document edited = withOwnPart(opened, after);
        if (upTo(2) == 0) {
            edited.set(u"website"_s, u"https://%1.example"_s.arg(word()));
        }
        done(id, m_writer.edit({id}, EditedRecord {opened, edited}, kMe), after);
    }
    void deleteOrRestore(const QString &id)
    {
        if (!m_desk.record(id).shown().isDeleted()) {
            done(id, m_writer.remove({id}, kMe), {}, true);
            return;
        }
        Document after = m_own[id];
        for (size_t i = 0; i < m_standing && after.isEmpty(); ++i) {
            const Step &last = m_steps[m_standing - 1 - i];
            if (last.id == id) {
                after = last.isDeletion ? last.before : Document();
                break;
            }
        }
        done(id, m_writer.restore({id}, kMe), after);
    }
    void walk(int by)
    {
        if (by < 0 ? m_standing == 0 : m_standing == m_steps.size()) {
            return;
        }
        const Step &step = m_steps[by < 0 ? m_standing - 1 : m_standing];
        REQUIRE((by < 0 ? m_writer.undo() : m_writer.redo()));
        m_standing = by < 0 ? m_standing - 1 : m_standing + 1;
        m_own[step.id] = by < 0 ? step.before : step.after;
    }
    static void checkUntouched(const StoredRecord &before, const StoredRecord &after)
    {
        CHECK(after.base == before.base);
        CHECK(after.local == before.local);
        CHECK(after.dirty == before.dirty);
        CHECK(after.state == before.state);
    }
    void check()
    {
        for (int n = 0; n < kRecords; ++n) {
            const StoredRecord record = m_desk.record(idOf(n));
            CAPTURE(idOf(n), m_standing);
            CHECK(record.own == m_own[idOf(n)]);
            CHECK(ownPart(record.shown()) == (record.shown().isDeleted() ? Document() : record.own));
            CHECK(ownPart(record.local).isEmpty());
            CHECK(record.dirty == !record.local.isEmpty());
            if (record.dirty && record.state == u"ok"_s && !record.local.isDeleted() && !record.base.isDeleted()) {
                CHECK_FALSE(sameContent(record.local, record.base));
            }
        }
        CHECK(conflictsWithNotes(m_desk) == 0);
    }

    std::mt19937 m_dice;
    FakeHub m_hub {kRecords};
    SyncDesk m_desk {m_hub};
    RecordWriter m_writer {*m_desk.temp.library};
    std::map<QString, Document> m_own;
    std::vector<Step> m_steps;
    size_t m_standing = 0;
};

} // namespace

TEST_CASE("Whatever is edited, pulled, deleted, undone and done again, notes are those last written and make no record edited", "[sync]")
{
    const unsigned seed = GENERATE(range(1u, 21u));
    CAPTURE(seed);
    Random random(seed);
    for (int i = 0; i < 60; ++i) {
        CAPTURE(i);
        random.step();
    }
    CHECK(random.isSound());
}
