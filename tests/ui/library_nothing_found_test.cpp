// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/library_fixture.h"

#include "translations/languages.h"

#include <QMenu>
#include <QScopeGuard>
#include <QToolButton>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'\u2068').remove(u'\u2069');
}

QStringList offers(LibraryWindow &window)
{
    QStringList texts;
    for (const auto *button : window.empty().findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&window.page)) {
            texts.append(plain(button->text()));
        }
    }
    return texts;
}

} // namespace

TEST_CASE("The word that stands in the way is named, with what is found without it", "[ui][library]")
{
    LibraryWindow window;
    const qint64 without = window.total({u"bank training"_s, {}, {}});
    REQUIRE(without > 0);

    REQUIRE(window.ask({u"bank zzzunheardof training"_s, {}, {}}));
    const QString offer = u"Without “zzzunheardof” (%1)"_s.arg(without);
    REQUIRE(waitUntil([&] { return offers(window).contains(offer); }));
    CHECK(offers(window).filter(u"Without"_s).size() == 1); // Without another word there would still be nothing.
    QTest::mouseClick(window.offered(u"zzzunheardof\u2069” ("_s), Qt::LeftButton);

    CHECK(waitUntil([&] { return window.page.query().text == u"bank training"_s && window.showsTruth(); }));
    CHECK(window.box().text() == u"bank training"_s);
    CHECK(window.model().rowCount() == without);
}

TEST_CASE("What was asked in vain is said in the reader's own words", "[ui][library]")
{
    LibraryWindow window;
    const auto backToEnglish = qScopeGuard([] { useLanguage(u"en"_s); });
    useLanguage(u"fr"_s);
    REQUIRE(window.ask({u"title:zzzunheardof title:police zzzone OR zzztwo"_s, {}, {}}));
    REQUIRE(waitUntil([&] { return !window.emptyHeadline().isEmpty(); }));
    CHECK(plain(window.emptyHeadline()) == u"Aucune fiche ne contient «\u00a0titre:zzzunheardof titre:police zzzone OU zzztwo\u00a0»."_s);

    REQUIRE(window.ask({u"title:zzzunheardof bank training"_s, {}, {}}));
    CHECK(waitUntil([&] { return !offers(window).filter(u"Sans «\u00a0titre:zzzunheardof\u00a0»"_s).isEmpty(); }));
}

TEST_CASE("Of two words none is left out", "[ui][library]")
{
    LibraryWindow window;
    REQUIRE(window.ask({u"police zzzunheardof"_s, {}, {}}));
    CHECK(waitUntil([&] { return !window.emptyHeadline().isEmpty(); }));
    CHECK(offers(window).filter(u"Without"_s).isEmpty());
}

TEST_CASE("A nearer word is offered with its count", "[ui][library]")
{
    LibraryWindow window;
    const qint64 count = window.total({u"partnership"_s, {}, {}});

    REQUIRE(window.ask({u"partnrship"_s, {}, {}}));

    REQUIRE(waitUntil([&] { return offers(window).contains(u"Search “partnership” (%1)"_s.arg(count)); }));
    CHECK(plain(window.empty().findChild<QLabel *>(u"emptyExplanation"_s)->text()).contains(u"Did you mean partnership (%1)"_s.arg(count)));
}

TEST_CASE("A nearer word that the filters hide is offered without them", "[ui][library]")
{
    LibraryWindow window;
    const FacetFilter nowhere {u"country"_s, {u"JP"_s}, false};
    REQUIRE(window.total({u"partnership"_s, {nowhere}, {}}) == 0);
    const qint64 count = window.total({u"partnership"_s, {}, {}});
    REQUIRE(count > 0);

    REQUIRE(window.ask({u"partnrship"_s, {nowhere}, {}}));

    const QString offer = u"Search “partnership” without filters (%1)"_s.arg(count);
    REQUIRE(waitUntil([&] { return offers(window).contains(offer); }));
    CHECK(offers(window).filter(u"Search “partnership” ("_s).isEmpty()); // It would find nothing.
}

TEST_CASE("Words that are nowhere in a title may be anywhere", "[ui][library]")
{
    LibraryWindow window;
    SearchQuery query {u"title:remitters"_s, {}, {}};
    if (window.total(query) > 0) {
        query.text = u"title:police title:remitters"_s;
    }
    REQUIRE(window.total(query) == 0);
    const QString everywhere = QString(query.text).remove(u"title:"_s);

    REQUIRE(window.ask(query));
    REQUIRE(waitUntil([&] { return offers(window).contains(u"Search everywhere (%1)"_s.arg(window.total({everywhere, {}, {}}))); }));
    QTest::mouseClick(window.offered(u"Search everywhere"_s), Qt::LeftButton);

    CHECK(waitUntil([&] { return window.page.query().text == everywhere && window.showsTruth(); }));
}

TEST_CASE("What is not there yet can be started as a record with that title", "[ui][library]")
{
    LibraryWindow window;
    REQUIRE(window.ask({u"Zzz watch & ward"_s, {{u"type"_s, {u"resource"_s}, false}}, {}}));
    REQUIRE(waitUntil([&] { return window.offered(u"New record"_s) != nullptr; }));
    CHECK(plain(window.offered(u"New record"_s)->text()) == u"New record “Zzz watch && ward”…"_s); // No letter of it is a key.

    QTest::mouseClick(window.offered(u"New record"_s), Qt::LeftButton);

    CHECK(window.page.recordPane().isEditing());
    const auto texts = window.page.recordPane().findChildren<QLineEdit *>();
    CHECK(std::any_of(texts.begin(), texts.end(), [](const QLineEdit *one) { return one->text() == u"Zzz watch & ward"_s; }));
}

TEST_CASE("Without a type in the question, the type of a new record is asked", "[ui][library]")
{
    LibraryWindow window;
    REQUIRE(window.ask({u"zzzunheardof"_s, {}, {}}));
    REQUIRE(waitUntil([&] { return window.offered(u"New record"_s) != nullptr; }));

    QTest::mouseClick(window.offered(u"New record"_s), Qt::LeftButton);
    auto *menu = window.page.findChild<QMenu *>(u"newRecordMenu"_s);
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 5);
    menu->actions().first()->trigger();
    menu->close();

    CHECK(window.page.recordPane().isEditing());
}
