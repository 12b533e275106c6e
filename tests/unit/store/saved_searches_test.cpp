// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/saved_searches.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const SavedSearches &searches)
{
    const auto all = searches.list();
    QStringList list;
    for (const SavedSearch &search : all.value()) {
        list.append(search.name);
    }
    return list;
}

} // namespace

TEST_CASE("Saved searches stay in their order from one start to the next", "[store]")
{
    TempLibrary temp;
    const auto kenya = SavedSearches(*temp.library).add(u"  Kenya   now "_s, u"country:KE"_s);
    REQUIRE(kenya);
    REQUIRE(SavedSearches(*temp.library).add(u"Banks"_s, u"bank OR finance sort:title"_s));

    temp.reopen();

    const SavedSearches searches(*temp.library);
    CHECK(names(searches) == QStringList {u"Kenya now"_s, u"Banks"_s});
    CHECK(searches.list()->front() == *kenya);
    CHECK(searches.list()->back().query == u"bank OR finance sort:title"_s);
}

TEST_CASE("A saved search is renamed, moved and removed", "[store]")
{
    TempLibrary temp;
    SavedSearches searches(*temp.library);
    const qint64 one = searches.add(u"one"_s, u"a"_s)->id;
    const qint64 two = searches.add(u"two"_s, u"b"_s)->id;
    REQUIRE(searches.add(u"three"_s, u"c"_s));

    REQUIRE(searches.move(one, 1));
    CHECK(names(searches) == QStringList {u"two"_s, u"one"_s, u"three"_s});
    REQUIRE(searches.move(two, 99));
    CHECK(names(searches) == QStringList {u"one"_s, u"three"_s, u"two"_s});
    REQUIRE(searches.rename(two, u" second "_s));
    REQUIRE(searches.remove(one));
    CHECK(names(searches) == QStringList {u"three"_s, u"second"_s});
}

TEST_CASE("A removed search comes back where it stood", "[store]")
{
    TempLibrary temp;
    SavedSearches searches(*temp.library);
    REQUIRE(searches.add(u"one"_s, u"a"_s));
    const SavedSearch two = *searches.add(u"two"_s, u"b"_s);
    REQUIRE(searches.add(u"three"_s, u"c"_s));
    REQUIRE(searches.remove(two.id));

    REQUIRE(searches.putBack(two, 1));
    CHECK(names(searches) == QStringList {u"one"_s, u"two"_s, u"three"_s});
    CHECK((*searches.list())[1] == two);

    REQUIRE(searches.putBack(two, 0)); // Its id is taken now: another one does.
    CHECK(names(searches) == QStringList {u"two"_s, u"one"_s, u"two"_s, u"three"_s});
}

TEST_CASE("A search needs a name, and what is gone can no longer be changed", "[store]")
{
    TempLibrary temp;
    SavedSearches searches(*temp.library);
    CHECK(searches.add(u"  "_s, u"a"_s).error().kind == ErrorKind::InvalidInput);
    const qint64 id = searches.add(u"one"_s, u"a"_s)->id;
    CHECK(searches.rename(id, {}).error().kind == ErrorKind::InvalidInput);
    REQUIRE(searches.remove(id));

    CHECK(searches.remove(id).error().kind == ErrorKind::NotFound);
    CHECK(searches.rename(id, u"two"_s).error().kind == ErrorKind::NotFound);
    CHECK(searches.move(id, 0).error().kind == ErrorKind::NotFound);
}
