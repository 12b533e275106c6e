// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/unit/sync/sync_bench.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, u"looked at it"_s};

/// A record of which both sides changed the acronym, and each side one field more.
struct Clash
{
    FakeHub hub {20};
    SyncDesk desk {hub};

    Clash()
    {
        REQUIRE(desk.sync().pulled == 20);
        desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}, {u"website"_s, u"https://mine.example"_s}});
        hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}, {u"scope"_s, u"national"_s}});
        REQUIRE(desk.sync().conflicts == 1);
    }
    QString shown(QLatin1StringView member) { return desk.record(idOf(1)).shown().json().value(member).toString(); }
    qint64 open() { return openConflictCount(desk.temp.connection()).value(); }
    Result<SavedChange> resolve(Resolution choice, const QJsonObject &patch = {})
    {
        return resolveConflict(*desk.temp.library, {idOf(1)}, choice, patch, kMe);
    }
};

} // namespace

TEST_CASE("A conflict holds all three versions", "[sync]")
{
    Clash clash;
    const auto all = openConflicts(clash.desk.temp.connection());
    REQUIRE(all.has_value());
    REQUIRE(all->size() == 1);
    CHECK(all->front().kind == u"fields"_s);
    CHECK(all->front().fields == QStringList {u"acronym"_s});
    CHECK(all->front().base.json().value("acronym"_L1).isUndefined());
    CHECK(all->front().mine.json().value("acronym"_L1) == u"MINE"_s);
    CHECK(all->front().hub.json().value("acronym"_L1) == u"HUB"_s);
}

TEST_CASE("Keeping mine settles a conflict and leaves the edit to be sent", "[sync]")
{
    Clash clash;
    REQUIRE(clash.resolve(Resolution::Mine));
    CHECK(clash.open() == 0);
    CHECK(clash.shown("acronym"_L1) == u"MINE"_s);
    CHECK(clash.shown("scope"_L1) == u"national"_s);
    CHECK(clash.desk.record(idOf(1)).dirty);
    CHECK(clash.resolve(Resolution::Mine).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Taking the hub's value changes the field in question and no other", "[sync]")
{
    Clash clash;
    REQUIRE(clash.resolve(Resolution::Hub));
    CHECK(clash.shown("acronym"_L1) == u"HUB"_s);
    CHECK(clash.shown("website"_L1) == u"https://mine.example"_s);
    CHECK(clash.open() == 0);
    CHECK(clash.desk.isSound());
}

TEST_CASE("A third value can be written, and a bad one is refused", "[sync]")
{
    Clash clash;
    CHECK(clash.resolve(Resolution::Patch, {{u"website"_s, u"not an address"_s}}).error().kind == ErrorKind::InvalidInput);
    CHECK(clash.open() == 1);
    REQUIRE(clash.resolve(Resolution::Patch, {{u"acronym"_s, u"BOTH"_s}}));
    CHECK(clash.shown("acronym"_L1) == u"BOTH"_s);
    CHECK(clash.open() == 0);
}

TEST_CASE("A resolution stands in the journal, and undoing it opens the conflict again", "[sync]")
{
    Clash clash;
    const Resolution choice = GENERATE(Resolution::Mine, Resolution::Hub);
    REQUIRE(clash.resolve(choice));
    const auto history = Journal(clash.desk.temp.connection()).historyOf({idOf(1)});
    REQUIRE(history.has_value());
    CHECK(history->front().kind == u"resolve"_s);
    CHECK(history->front().who == u"me"_s);

    REQUIRE(RecordWriter(*clash.desk.temp.library).undo());
    CHECK(clash.open() == 1);
    CHECK(clash.shown("acronym"_L1) == u"MINE"_s);
    CHECK(clash.shown("scope"_L1) == u"national"_s);
    CHECK(clash.desk.isSound());

    REQUIRE(RecordWriter(*clash.desk.temp.library).redo());
    CHECK(clash.open() == 0);
}

TEST_CASE("A newer version from the hub brings an open conflict up to date instead of adding one", "[sync]")
{
    Clash clash;
    clash.hub.patch(idOf(1), {{u"acronym"_s, u"HUB2"_s}});
    CHECK(clash.desk.sync().conflicts == 0);
    CHECK(clash.open() == 1);
    CHECK(openConflictOf(clash.desk.temp.connection(), {idOf(1)})->value().hub.json().value("acronym"_L1) == u"HUB2"_s);
    REQUIRE(clash.resolve(Resolution::Hub));
    CHECK(clash.shown("acronym"_L1) == u"HUB2"_s);
}

TEST_CASE("When the hub comes round to mine the conflict is settled by itself", "[sync]")
{
    Clash clash;
    clash.hub.patch(idOf(1), {{u"acronym"_s, u"MINE"_s}, {u"website"_s, u"https://mine.example"_s}});
    REQUIRE(clash.desk.sync().state == SyncState::Done);
    CHECK(clash.open() == 0);
    CHECK_FALSE(clash.desk.record(idOf(1)).dirty);
}

TEST_CASE("A record deleted on the hub is let go or kept to be sent again", "[sync]")
{
    FakeHub hub(20);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().pulled == 20);
    desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
    hub.remove(idOf(1));
    REQUIRE(desk.sync().conflicts == 1);

    SECTION("let go, and thought better of")
    {
        REQUIRE(resolveConflict(*desk.temp.library, {idOf(1)}, Resolution::Hub, {}, kMe));
        CHECK_FALSE(desk.record(idOf(1)).visible);
        CHECK_FALSE(desk.record(idOf(1)).dirty);
        CHECK(desk.here() == hub.revisions());
        REQUIRE(RecordWriter(*desk.temp.library).undo());
        CHECK(desk.record(idOf(1)).visible);
        CHECK(desk.record(idOf(1)).shown().json().value("acronym"_L1) == u"MINE"_s);
    }
    SECTION("kept")
    {
        REQUIRE(resolveConflict(*desk.temp.library, {idOf(1)}, Resolution::Mine, {}, kMe));
        CHECK(desk.record(idOf(1)).visible);
        CHECK(desk.record(idOf(1)).dirty);
        CHECK(desk.record(idOf(1)).state == u"ok"_s);
    }
    CHECK(desk.isSound());
}

namespace {

QStringList tagsOf(const Document &document)
{
    QStringList tags;
    for (const QJsonValue tag : document.json().value("tags"_L1).toArray()) {
        tags.append(tag.toString());
    }
    return tags;
}

/// A desk that has one record of the hub with the tag `a`.
struct Desk
{
    FakeHub hub {20};
    SyncDesk desk {hub};
    RecordWriter writer {*desk.temp.library};

    Desk()
    {
        hub.patch(idOf(1), {{u"tags"_s, QJsonArray {u"a"_s}}, {u"acronym"_s, u"OLD"_s}});
        REQUIRE(desk.sync().pulled == 20);
    }
    Document shown() { return desk.record(idOf(1)).shown(); }
    QString acronym() { return shown().json().value("acronym"_L1).toString(); }
    std::optional<Conflict> conflict() { return openConflictOf(desk.temp.connection(), {idOf(1)}).value(); }
    /// What a push would leave behind: the hub has what is shown here.
    void push()
    {
        QJsonObject body = shown().json();
        const QString rev = hub.put(body);
        body.insert(u"_rev"_s, rev);
        REQUIRE(desk.temp.connection().run(u"UPDATE mirror SET base = ?, local = NULL, dirty = 0, hub_rev = ? WHERE id = ?"_s,
            {Document(body).toJson(), rev, idOf(1)}));
    }
};

} // namespace

TEST_CASE("Undo after a pull keeps what the hub brought, in lists too", "[sync]")
{
    Desk desk;
    desk.desk.edit(idOf(1), {{u"tags"_s, QJsonArray {u"a"_s, u"mine"_s}}});
    desk.hub.patch(idOf(1), {{u"tags"_s, QJsonArray {u"a"_s, u"hubs"_s}}});
    desk.desk.options.direction = Direction::PullOnly;
    desk.desk.sync();
    REQUIRE(tagsOf(desk.shown()) == QStringList {u"a"_s, u"hubs"_s, u"mine"_s});

    const auto undone = desk.writer.undo();
    REQUIRE(undone.has_value());
    CHECK_FALSE(undone->isClash);
    CHECK(tagsOf(desk.shown()) == QStringList {u"a"_s, u"hubs"_s});
    CHECK_FALSE(desk.desk.record(idOf(1)).dirty);
    REQUIRE(desk.writer.redo());
    CHECK(tagsOf(desk.shown()) == QStringList {u"a"_s, u"hubs"_s, u"mine"_s});
    CHECK(desk.desk.isSound());
}

TEST_CASE("Undoing an edit that is in conflict leaves the hub's value, and redo brings the conflict again", "[sync]")
{
    Desk desk;
    desk.desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
    desk.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}});
    REQUIRE(desk.desk.sync().conflicts == 1);

    REQUIRE(desk.writer.undo());
    CHECK(desk.acronym() == u"HUB"_s);
    CHECK_FALSE(desk.desk.record(idOf(1)).dirty);
    CHECK_FALSE(desk.conflict());

    REQUIRE(desk.writer.redo());
    CHECK(desk.acronym() == u"MINE"_s);
    REQUIRE(desk.conflict());
    CHECK(desk.conflict()->fields == QStringList {u"acronym"_s});
    CHECK(desk.conflict()->hub.json().value("acronym"_L1) == u"HUB"_s);
    CHECK(desk.conflict()->mine.json().value("acronym"_L1) == u"MINE"_s);
}

TEST_CASE("Undoing what was sent lists a conflict if the hub changed the same since", "[sync]")
{
    Desk desk;
    desk.desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
    desk.push();
    desk.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}, {u"scope"_s, u"national"_s}});
    desk.desk.sync();
    REQUIRE(desk.acronym() == u"HUB"_s);

    const auto undone = desk.writer.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->isClash);

    CHECK(desk.acronym() == u"OLD"_s);
    CHECK(desk.shown().json().value("scope"_L1) == u"national"_s);
    REQUIRE(desk.conflict());
    CHECK(desk.conflict()->hub.json().value("acronym"_L1) == u"HUB"_s);
    REQUIRE(resolveConflict(*desk.desk.temp.library, {idOf(1)}, Resolution::Hub, {}, kMe));
    CHECK(desk.acronym() == u"HUB"_s);
    CHECK_FALSE(desk.desk.record(idOf(1)).dirty);
}

TEST_CASE("Undoing a save over another save made here gives the other back and settles the conflict", "[sync]")
{
    Desk desk;
    desk.desk.drafts.takeAway();
    const Document opened = desk.shown();
    desk.desk.edit(idOf(1), {{u"acronym"_s, u"OTHER"_s}});
    Document edited = opened;
    edited.set(u"acronym"_s, u"FORM"_s);
    REQUIRE(desk.writer.edit({idOf(1)}, EditedRecord {opened, edited}, kMe));
    REQUIRE(desk.conflict());

    REQUIRE(desk.writer.undo());
    CHECK(desk.acronym() == u"OTHER"_s);
    CHECK_FALSE(desk.conflict());
    REQUIRE(desk.writer.redo());
    CHECK(desk.acronym() == u"FORM"_s);
    CHECK(desk.conflict());
}

TEST_CASE("A form that was open during a pull clashes with the hub's version", "[sync]")
{
    Desk desk;
    desk.desk.drafts.takeAway();
    const Document opened = desk.shown();
    Document edited = opened;
    edited.set(u"acronym"_s, u"FORM"_s);
    desk.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}, {u"scope"_s, u"national"_s}});
    desk.desk.sync();

    REQUIRE(desk.writer.edit({idOf(1)}, EditedRecord {opened, edited}, kMe));

    CHECK(desk.acronym() == u"FORM"_s);
    CHECK(desk.shown().json().value("scope"_L1) == u"national"_s);
    CHECK(desk.shown().rev() == desk.desk.record(idOf(1)).base.rev());
    REQUIRE(desk.conflict());
    CHECK(desk.conflict()->hub == desk.desk.record(idOf(1)).base);
    CHECK(desk.conflict()->base == opened);
}

TEST_CASE("Restoring takes what the hub changed since the deletion and settles the conflict", "[sync]")
{
    Desk desk;
    SECTION("of an untouched record")
    {
        desk.desk.remove(idOf(1));
        desk.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}});
        REQUIRE(desk.desk.sync().conflicts == 1);
        REQUIRE(desk.writer.restore({idOf(1)}, kMe));
        CHECK(desk.acronym() == u"HUB"_s);
        CHECK_FALSE(desk.desk.record(idOf(1)).dirty);
        CHECK_FALSE(desk.conflict());

        REQUIRE(desk.writer.undo());
        CHECK(desk.shown().isDeleted());
        CHECK(desk.conflict());
    }
    SECTION("of an edited one")
    {
        desk.desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}, {u"website"_s, u"https://mine.example"_s}});
        desk.desk.remove(idOf(1));
        desk.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}, {u"scope"_s, u"national"_s}});
        REQUIRE(desk.desk.sync().conflicts == 1);
        const bool byUndo = GENERATE(true, false);
        REQUIRE((byUndo ? desk.writer.undo() : desk.writer.restore({idOf(1)}, kMe)));
        CHECK(desk.acronym() == u"MINE"_s);
        CHECK(desk.shown().json().value("scope"_L1) == u"national"_s);
        CHECK(desk.shown().json().value("website"_L1) == u"https://mine.example"_s);
        REQUIRE(desk.conflict());
        CHECK(desk.conflict()->kind == u"fields"_s);
        CHECK(desk.conflict()->fields == QStringList {u"acronym"_s});
        CHECK(desk.conflict()->base.json().value("acronym"_L1) == u"OLD"_s);

        REQUIRE((byUndo ? desk.writer.redo() : desk.writer.undo()));
        CHECK(desk.shown().isDeleted());
        CHECK(openConflictCount(desk.desk.temp.connection()) == 1);
        CHECK(desk.conflict()->kind == u"deleted_here"_s);
        REQUIRE((byUndo ? desk.writer.undo() : desk.writer.redo()));
        CHECK(desk.acronym() == u"MINE"_s);
        CHECK(openConflictCount(desk.desk.temp.connection()) == 1);
        CHECK(desk.conflict()->kind == u"fields"_s);
    }
    CHECK(desk.desk.isSound());
}

TEST_CASE("Doing a restore again takes what the hub changed meanwhile", "[sync]")
{
    Desk desk;
    desk.desk.remove(idOf(1));
    REQUIRE(desk.writer.restore({idOf(1)}, kMe));
    REQUIRE(desk.writer.undo());
    desk.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}});
    REQUIRE(desk.desk.sync().conflicts == 1);

    REQUIRE(desk.writer.redo());

    CHECK(desk.acronym() == u"HUB"_s);
    CHECK_FALSE(desk.desk.record(idOf(1)).dirty);
    CHECK_FALSE(desk.conflict());
}

TEST_CASE("Doing a deletion again over what the hub changed lists a conflict", "[sync]")
{
    Desk desk;
    desk.desk.remove(idOf(1));
    REQUIRE(desk.writer.undo());
    CHECK_FALSE(desk.desk.record(idOf(1)).dirty);
    desk.hub.patch(idOf(1), {{u"acronym"_s, u"HUB"_s}});
    desk.desk.sync();

    REQUIRE(desk.writer.redo());

    CHECK(desk.shown().isDeleted());
    REQUIRE(desk.conflict());
    CHECK(desk.conflict()->kind == u"deleted_here"_s);
    REQUIRE(resolveConflict(*desk.desk.temp.library, {idOf(1)}, Resolution::Hub, {}, kMe));
    CHECK(desk.acronym() == u"HUB"_s);
}

TEST_CASE("Undoing an edit of a record that the hub deleted brings it back as a conflict, unless consent was withdrawn", "[sync]")
{
    Desk desk;
    desk.desk.drafts.takeAway();
    desk.desk.edit(idOf(1), {{u"acronym"_s, u"MINE"_s}});
    desk.push();
    const bool erased = GENERATE(false, true);
    desk.hub.remove(idOf(1), erased ? u"consent"_s : u"error"_s);
    desk.desk.sync();
    REQUIRE(applyStagedDeletes(*desk.desk.temp.library, kChannel));
    REQUIRE(desk.shown().isDeleted());

    CHECK(desk.writer.undo().has_value() != erased); // Its history was erased.

    CHECK(desk.shown().isDeleted() == erased);
    CHECK(desk.conflict().has_value() != erased);
    if (!erased) {
        CHECK(desk.conflict()->kind == u"deleted_on_hub"_s);
        CHECK(desk.acronym() == u"OLD"_s);
    }
    CHECK(desk.writer.restore({idOf(1)}, kMe).error().kind == ErrorKind::NotFound);
    CHECK(desk.desk.isSound());
}

TEST_CASE("A conflict that an undo opened again is settled once the hub agrees", "[sync]")
{
    Clash clash;
    REQUIRE(clash.resolve(Resolution::Mine));
    REQUIRE(RecordWriter(*clash.desk.temp.library).undo());
    REQUIRE(clash.open() == 1);

    clash.hub.patch(idOf(1), {{u"acronym"_s, u"MINE"_s}, {u"website"_s, u"https://mine.example"_s}});
    REQUIRE(clash.desk.sync().state == SyncState::Done);

    CHECK(clash.open() == 0);
}

TEST_CASE("A resolution carries the note of the person, as any other save", "[sync]")
{
    Clash clash;
    REQUIRE(clash.resolve(Resolution::Patch, {{u"acronym"_s, u"BOTH"_s}}));
    CHECK(clash.desk.record(idOf(1)).shown().value(u"edit.note") == u"looked at it"_s);
}
