// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_export.h"
#include "core/store/journal.h"
#include "tests/unit/sync/sync_bench.h"

#include <QFile>
#include <QJsonDocument>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};

/// Records of which both sides changed acronym and website.
struct Clashes
{
    FakeHub hub {20};
    SyncDesk desk {hub};

    explicit Clashes(int count)
    {
        REQUIRE(desk.sync().pulled == 20);
        for (int n = 0; n < count; ++n) {
            desk.edit(idOf(n), {{u"acronym"_s, u"MINE"_s}, {u"website"_s, u"https://mine.example"_s}});
            hub.patch(idOf(n), {{u"acronym"_s, u"HUB"_s}, {u"website"_s, u"https://hub.example"_s}});
        }
        REQUIRE(desk.sync().conflicts == count);
    }
    QString shown(int n, QLatin1StringView member)
    {
        return desk.record(idOf(n)).shown().json().value(member).toString();
    }
    qint64 open() { return openConflictCount(desk.temp.connection()).value(); }
    Library &library() { return *desk.temp.library; }
    Conflict conflict(int n) { return **openConflictOf(desk.temp.connection(), {idOf(n)}); }
};

QString asWritten(const char *, const char *text)
{
    return QString::fromUtf8(text);
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("Each field in question takes the side that was chosen for it", "[sync]")
{
    Clashes clashes(1);
    const QString fromHub = GENERATE(u"acronym"_s, u"website"_s);
    REQUIRE(resolveConflict(
        clashes.library(), {.id = {idOf(0)}, .choice = Resolution::Patch, .hubFields = {fromHub}}, kMe));
    const bool acronym = fromHub == u"acronym"_s;
    CHECK(clashes.shown(0, "acronym"_L1) == (acronym ? u"HUB"_s : u"MINE"_s));
    CHECK(clashes.shown(0, "website"_L1) == (acronym ? u"https://mine.example"_s : u"https://hub.example"_s));
    CHECK(clashes.open() == 0);
    CHECK(clashes.desk.isSound());
}

TEST_CASE("With one field from the hub and one written anew, both hold", "[sync]")
{
    Clashes clashes(1);
    REQUIRE(resolveConflict(clashes.library(),
        {.id = {idOf(0)},
            .choice = Resolution::Patch,
            .hubFields = {u"website"_s},
            .patch = {{u"acronym"_s, u"BOTH"_s}}},
        kMe));
    CHECK(clashes.shown(0, "acronym"_L1) == u"BOTH"_s);
    CHECK(clashes.shown(0, "website"_L1) == u"https://hub.example"_s);
}

TEST_CASE("With every field from the hub nothing of mine is left to send", "[sync]")
{
    Clashes clashes(1);
    REQUIRE(resolveConflict(clashes.library(),
        {.id = {idOf(0)}, .choice = Resolution::Patch, .hubFields = {u"acronym"_s, u"website"_s}}, kMe));
    CHECK_FALSE(clashes.desk.record(idOf(0)).dirty);
}

TEST_CASE("A field that is not in question cannot be taken from the hub", "[sync]")
{
    Clashes clashes(1);
    const auto refused = resolveConflict(
        clashes.library(), {.id = {idOf(0)}, .choice = Resolution::Patch, .hubFields = {u"title.en"_s}}, kMe);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidInput);
    CHECK(clashes.open() == 1);
}

TEST_CASE("A decision about many records is one step of undo and of redo", "[sync]")
{
    Clashes clashes(5);
    const Resolution side = GENERATE(Resolution::Mine, Resolution::Hub);
    const QString kept = side == Resolution::Mine ? u"MINE"_s : u"HUB"_s;
    std::vector<Decision> all;
    for (int n = 0; n < 5; ++n) {
        all.push_back({.id = {idOf(n)}, .choice = side});
    }
    const auto decided = resolveConflicts(clashes.library(), all, kMe);
    REQUIRE(decided.has_value());
    REQUIRE(decided->size() == 5);
    CHECK(clashes.open() == 0);
    CHECK(clashes.shown(0, "acronym"_L1) == kept);
    CHECK(clashes.shown(4, "acronym"_L1) == kept);

    RecordWriter writer(clashes.library());
    const auto undone = writer.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->together == 5);
    CHECK(clashes.open() == 5);
    CHECK(clashes.shown(0, "acronym"_L1) == u"MINE"_s);

    const auto redone = writer.redo();
    REQUIRE(redone.has_value());
    CHECK(redone->together == 5);
    CHECK(clashes.open() == 0);
    CHECK(clashes.shown(4, "acronym"_L1) == kept);
    CHECK(clashes.desk.isSound());
}

TEST_CASE("Undoing into a decision about many takes all of it back, and no change before it", "[sync]")
{
    Clashes clashes(3);
    clashes.desk.edit(idOf(9), {{u"acronym"_s, u"BEFORE"_s}});
    const auto decided
        = resolveConflicts(clashes.library(), {{.id = {idOf(0)}}, {.id = {idOf(1)}}, {.id = {idOf(2)}}}, kMe);
    REQUIRE(decided.has_value());
    clashes.desk.edit(idOf(9), {{u"acronym"_s, u"AFTER"_s}});

    const auto undone = RecordWriter(clashes.library()).undoTo(decided->at(1).change);
    REQUIRE(undone.has_value());
    CHECK(undone->size() == 4);
    CHECK(clashes.open() == 3);
    CHECK(clashes.shown(9, "acronym"_L1) == u"BEFORE"_s);
}

TEST_CASE("A decision about many leaves out what is settled by now, and writes nothing if all is", "[sync]")
{
    Clashes clashes(2);
    REQUIRE(resolveConflict(clashes.library(), {idOf(0)}, Resolution::Mine, {}, kMe));
    const std::vector<Decision> both {{.id = {idOf(0)}}, {.id = {idOf(1)}}};
    CHECK(resolveConflicts(clashes.library(), both, kMe)->size() == 1);
    const qint64 changes = clashes.desk.number(u"SELECT count(*) FROM change"_s);
    CHECK(resolveConflicts(clashes.library(), both, kMe)->empty());
    CHECK(clashes.desk.number(u"SELECT count(*) FROM change"_s) == changes);
}

TEST_CASE("One bad decision among many undoes them all", "[sync]")
{
    Clashes clashes(2);
    const auto refused = resolveConflicts(clashes.library(),
        {{.id = {idOf(0)}},
            {.id = {idOf(1)}, .choice = Resolution::Patch, .patch = {{u"website"_s, u"no address"_s}}}},
        kMe);
    REQUIRE_FALSE(refused);
    CHECK(clashes.open() == 2);
}

TEST_CASE("Keeping mine of everything does not keep a story whose consent was withdrawn", "[sync]")
{
    Clashes clashes(2);
    clashes.hub.remove(idOf(0), u"consent"_s);
    REQUIRE(clashes.desk.sync().state == SyncState::Done);
    REQUIRE(clashes.conflict(0).isWithdrawn());
    const std::vector<Decision> mine {{.id = {idOf(0)}}, {.id = {idOf(1)}}};
    CHECK(resolveConflicts(clashes.library(), mine, kMe)->size() == 1);
    CHECK(clashes.open() == 1);
    CHECK(resolveConflicts(clashes.library(), {{.id = {idOf(0)}, .choice = Resolution::Hub}}, kMe)->size()
        == 1);
    CHECK(clashes.open() == 0);
}

TEST_CASE("The list of conflicts names each with its title and never that of a withdrawn story", "[sync]")
{
    Clashes clashes(2);
    clashes.hub.remove(idOf(0), u"consent"_s);
    REQUIRE(clashes.desk.sync().state == SyncState::Done);
    const auto heads = openConflictHeads(clashes.desk.temp.connection());
    REQUIRE(heads.has_value());
    REQUIRE(heads->size() == 2);
    const ConflictHead &story = heads->at(0).isWithdrawn ? heads->at(0) : heads->at(1);
    const ConflictHead &other = heads->at(0).isWithdrawn ? heads->at(1) : heads->at(0);
    CHECK(story.id.value == idOf(0));
    CHECK(story.title.isUndefined());
    CHECK(other.fields == QStringList {u"acronym"_s, u"website"_s});
    CHECK(bestText(other.title, {u"en"_s}).text.startsWith(u"Partnership 1"_s));
    CHECK((*openConflictAt(clashes.desk.temp.connection(), other.n))->id == other.id);
}

TEST_CASE("Both versions can be taken out as JSON and as text, each under its own name", "[sync]")
{
    Clashes clashes(2);
    const Conflict conflict = clashes.conflict(1);
    const Labels labels(clashes.desk.temp.vocabularies, {u"en"_s});
    const QDate today(2026, 11, 26);
    const QString json = clashes.desk.temp.folder.filePath(u"both.json"_s);
    const QString text = clashes.desk.temp.folder.filePath(u"both.txt"_s);
    REQUIRE(exportConflict(conflict, json, PersonalDataIn::LeftOut, labels, asWritten, today));
    REQUIRE(exportConflict(conflict, text, PersonalDataIn::LeftOut, labels, asWritten, today));

    const QJsonObject written = QJsonDocument::fromJson(contentsOf(json).toUtf8()).object();
    CHECK(written.value("mine"_L1).toObject().value("acronym"_L1) == u"MINE"_s);
    CHECK(written.value("hub"_L1).toObject().value("acronym"_L1) == u"HUB"_s);
    CHECK(contentsOf(text).contains(u"Mine: MINE\n"_s));
    CHECK(contentsOf(text).contains(u"Hub: HUB\n"_s));
}

TEST_CASE("A version that must not leave the library is not taken out", "[sync]")
{
    Clashes clashes(1);
    Conflict conflict = clashes.conflict(0);
    const bool mine = GENERATE(true, false);
    (mine ? conflict.mine : conflict.hub).set(u"tlp"_s, u"TLP:RED"_s);
    const QString path = clashes.desk.temp.folder.filePath(u"both.json"_s);
    const auto refused = exportConflict(conflict, path, PersonalDataIn::LeftOut,
        Labels(clashes.desk.temp.vocabularies, {u"en"_s}), asWritten, QDate(2026, 11, 26));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unsupported);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("A conflict names nobody whose consent does not stand, whatever is asked for", "[sync]")
{
    Clashes clashes(1);
    Conflict conflict = clashes.conflict(0);
    const QString given = GENERATE(as<QString>(), u"2026-01-10"_s, u"2019-01-10"_s);
    const auto focal = [&given](const QString &name) {
        return QJsonObject {
            {u"person"_s, name}, {u"consent"_s, QJsonObject {{u"given_on"_s, given}}}};
    };
    conflict.mine.set(u"focal_point"_s, focal(u"Zqmine Person"_s));
    conflict.hub.set(u"focal_point"_s, focal(u"Zqhub Person"_s));
    conflict.fields.append(u"focal_point.person"_s);
    const QString path = clashes.desk.temp.folder.filePath(GENERATE(as<QString>(), u"both.json"_s, u"both.txt"_s));

    REQUIRE(exportConflict(conflict, path, PersonalDataIn::Included,
        Labels(clashes.desk.temp.vocabularies, {u"en"_s}), asWritten, QDate(2026, 11, 26)));

    const bool stands = given == u"2026-01-10"_s;
    CHECK(contentsOf(path).contains(u"Zqmine Person"_s) == stands);
    CHECK(contentsOf(path).contains(u"Zqhub Person"_s) == stands);
}
