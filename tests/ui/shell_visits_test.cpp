// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "ui/main/visits.h"

using namespace fourthp;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Nowhere to go before the first place and after the last", "[ui][shell]")
{
    Visits visits;
    CHECK_FALSE(visits.canGoBack());
    visits.add({0, {}, {}});
    CHECK_FALSE(visits.canGoBack());
    CHECK_FALSE(visits.canGoForward());
}

TEST_CASE("A new place after going back forgets what lay ahead", "[ui][shell]")
{
    Visits visits;
    visits.add({0, {}, {}});
    visits.add({1, {}, {}});
    visits.add({2, {}, {}});

    CHECK(visits.goBack().page == 1);
    CHECK(visits.goBack().page == 0);
    visits.add({1, {}, {u"event:e"_s}});

    CHECK_FALSE(visits.canGoForward());
    CHECK(visits.goBack().page == 0);
    CHECK(visits.goForward().record == RecordId {u"event:e"_s});
}

TEST_CASE("Being at the same place again is no step, and moving to another row changes the place", "[ui][shell]")
{
    Visits visits;
    visits.add({0, {}, {}});
    visits.add({0, {}, {}});
    CHECK_FALSE(visits.canGoBack());
    visits.add({1, {}, {}});
    visits.replace({1, {}, {u"event:e"_s}});

    CHECK(visits.goBack().page == 0);
    CHECK(visits.goForward().record == RecordId {u"event:e"_s});
}

TEST_CASE("Only the last two hundred places are kept", "[ui][shell]")
{
    Visits visits;
    for (int page = 0; page < 300; ++page) {
        visits.add({page, {}, {}});
    }

    int steps = 0;
    while (visits.canGoBack()) {
        visits.goBack();
        ++steps;
    }
    CHECK(steps == 199);
}
