// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collections.h"

#include "core/store/own_store.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const Editor kMe {u"me"_s, {}};

RecordId idOf(const QString &slug)
{
    return {u"resource:"_s + slug};
}

std::vector<RecordId> ids(const QStringList &slugs)
{
    std::vector<RecordId> all;
    for (const QString &slug : slugs) {
        all.push_back(idOf(slug));
    }
    return all;
}

QStringList slugs(const Collections &collections, qint64 id)
{
    QStringList all;
    const auto items = collections.items(id);
    for (const CollectionItem &item : items.value()) {
        all.append(item.record.value.section(u':', 1));
    }
    return all;
}

QStringList names(const Collections &collections)
{
    QStringList all;
    const auto list = collections.list();
    for (const Collection &one : list.value()) {
        all.append(one.name);
    }
    return all;
}

} // namespace

TEST_CASE("Collections have names of their own, whatever their case and accents", "[store]")
{
    TempLibrary temp;
    Collections collections(*temp.library);
    const auto first = collections.add(u"  Pérou   2026 "_s);
    REQUIRE(first);
    CHECK(first->name == u"Pérou 2026"_s);
    CHECK(collections.add(u"perou 2026"_s).error().kind == ErrorKind::Conflict);
    CHECK(collections.add(u" "_s).error().kind == ErrorKind::InvalidInput);
    const auto second = collections.add(u"Second"_s);
    CHECK(collections.rename(second->id, u"PEROU 2026"_s).error().kind == ErrorKind::Conflict);
    CHECK(collections.rename(first->id, u"Perou 2026"_s)); // Its own name is no other's.
    CHECK((*collections.find(u"PÉROU 2026"_s))->id == first->id);
    CHECK_FALSE(collections.find(u"nobody"_s)->has_value());
    CHECK(collections.rename(99, u"x"_s).error().kind == ErrorKind::NotFound);

    REQUIRE(collections.move(second->id, 0));
    CHECK(names(collections) == QStringList {u"Second"_s, u"Perou 2026"_s});
}

TEST_CASE("Records are added once, stay in their order and are moved together", "[store]")
{
    TempLibrary temp;
    Collections collections(*temp.library);
    const qint64 id = collections.add(u"List"_s)->id;
    CHECK(collections.addRecords(id, ids({u"a"_s, u"b"_s, u"c"_s}))->size() == 3);
    CHECK(*collections.addRecords(id, ids({u"b"_s, u"d"_s})) == ids({u"d"_s}));

    temp.reopen();
    Collections again(*temp.library);
    CHECK(slugs(again, id) == QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    const auto before = again.moveRecords(id, ids({u"d"_s, u"b"_s}), 0);
    CHECK(slugs(again, id) == QStringList {u"b"_s, u"d"_s, u"a"_s, u"c"_s});
    REQUIRE(again.setOrder(id, *before));
    CHECK(slugs(again, id) == QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    REQUIRE(again.moveRecords(id, ids({u"a"_s}), 99));
    CHECK(slugs(again, id) == QStringList {u"b"_s, u"c"_s, u"d"_s, u"a"_s});
}

TEST_CASE("What was taken out comes back where it stood, with its note", "[store]")
{
    TempLibrary temp;
    Collections collections(*temp.library);
    const qint64 id = collections.add(u"List"_s)->id;
    REQUIRE(collections.addRecords(id, ids({u"a"_s, u"b"_s, u"c"_s, u"d"_s})));
    REQUIRE(collections.setItemNote(id, idOf(u"c"_s), u"see page 3"_s));
    CHECK(collections.setItemNote(id, idOf(u"z"_s), u"x"_s).error().kind == ErrorKind::NotFound);

    const auto taken = collections.takeRecords(id, ids({u"c"_s, u"a"_s, u"z"_s}));
    REQUIRE(taken->size() == 2);
    CHECK(slugs(collections, id) == QStringList {u"b"_s, u"d"_s});
    REQUIRE(collections.putBackRecords(id, *taken));
    REQUIRE(collections.putBackRecords(id, *taken)); // Twice is once.
    CHECK(slugs(collections, id) == QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    CHECK(collections.items(id)->at(2).note == u"see page 3"_s);
}

TEST_CASE("A removed collection comes back whole", "[store]")
{
    TempLibrary temp;
    Collections collections(*temp.library);
    const qint64 one = collections.add(u"One"_s)->id;
    REQUIRE(collections.add(u"Two"_s));
    REQUIRE(collections.setNote(one, u"for the meeting"_s));
    REQUIRE(collections.addRecords(one, ids({u"b"_s, u"a"_s})));

    const auto removed = collections.remove(one);
    REQUIRE(removed);
    CHECK(names(collections) == QStringList {u"Two"_s});
    CHECK(*temp.connection().number(u"SELECT count(*) FROM collection_item"_s) == 0);
    CHECK(collections.remove(one).error().kind == ErrorKind::NotFound);

    REQUIRE(collections.putBack(*removed));
    CHECK(names(collections) == QStringList {u"One"_s, u"Two"_s});
    CHECK(collections.list()->front().note == u"for the meeting"_s);
    CHECK(slugs(collections, one) == QStringList {u"b"_s, u"a"_s});
}

TEST_CASE(
    "A collection counts the records that are here, and keeps its place for those that are not", "[store]")
{
    TempLibrary temp;
    RecordWriter writer(*temp.library);
    for (const QString &slug : {u"a"_s, u"b"_s}) {
        REQUIRE(writer.create(RecordType::Resource,
            {{u"_id"_s, idOf(slug).value}, {u"title"_s, QJsonObject {{u"en"_s, slug}}}}, kMe));
    }
    Collections collections(*temp.library);
    const qint64 id = collections.add(u"List"_s)->id;
    REQUIRE(collections.addRecords(id, ids({u"not-here-yet"_s, u"b"_s, u"a"_s})));
    CHECK(collections.list()->front().records == 2);
    const auto shown = collectedRecords(temp.connection(), u"LIST"_s);
    CHECK(*recordIds(temp.connection(), *shown) == ids({u"b"_s, u"a"_s}));

    REQUIRE(writer.remove(idOf(u"b"_s), kMe));
    CHECK(collections.list()->front().records == 1);
    REQUIRE(writer.undo());
    CHECK(collectedRecords(temp.connection(), u"list"_s)->size() == 2);
}

TEST_CASE("What a person wrote of a record in collections is erased with everything else of it", "[store]")
{
    TempLibrary temp;
    Collections collections(*temp.library);
    const qint64 id = collections.add(u"List"_s)->id;
    REQUIRE(collections.addRecords(id, ids({u"a"_s, u"b"_s})));
    auto session = temp.library->write();
    REQUIRE(eraseOwn(session->connection(), idOf(u"a"_s)));
    REQUIRE(session->commit());
    CHECK(slugs(collections, id) == QStringList {u"b"_s});
}

TEST_CASE("A collection leads to the record that another one was merged into, and back when that is undone",
    "[store]")
{
    TempLibrary temp;
    RecordWriter writer(*temp.library);
    for (const RecordId &id : ids({u"a"_s, u"b"_s, u"c"_s})) {
        REQUIRE(writer.create(RecordType::Resource,
            {{u"_id"_s, id.value}, {u"title"_s, QJsonObject {{u"en"_s, id.value}}}}, kMe));
    }
    Collections collections(*temp.library);
    const qint64 id = collections.add(u"List"_s)->id;
    REQUIRE(collections.addRecords(id, ids({u"a"_s, u"b"_s})));
    REQUIRE(writer.remove(idOf(u"a"_s), kMe, {.code = u"duplicate"_s, .supersededBy = idOf(u"c"_s)}));

    CHECK(slugs(collections, id) == QStringList {u"c"_s, u"b"_s});
    CHECK(collections.list()->front().records == 2);
    CHECK(collectedRecords(temp.connection(), u"list"_s)->size() == 2);
    CHECK(collections.addRecords(id, ids({u"c"_s}))->empty());
    REQUIRE(collections.setItemNote(id, idOf(u"c"_s), u"the better one"_s));
    REQUIRE(collections.moveRecords(id, ids({u"c"_s}), 1));
    CHECK(slugs(collections, id) == QStringList {u"b"_s, u"c"_s});

    SECTION("undone, it holds the one that was put there")
    {
        REQUIRE(writer.undo());
        CHECK(slugs(collections, id) == QStringList {u"b"_s, u"a"_s});
        CHECK(collections.items(id)->back().note == u"the better one"_s);
    }
    SECTION("taken out by the name it has now")
    {
        const auto taken = collections.takeRecords(id, ids({u"c"_s}));
        CHECK(taken->size() == 1);
        CHECK(slugs(collections, id) == QStringList {u"b"_s});
        REQUIRE(collections.putBackRecords(id, *taken));
        CHECK(slugs(collections, id) == QStringList {u"b"_s, u"c"_s});
    }
}
