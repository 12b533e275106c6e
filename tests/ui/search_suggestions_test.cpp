// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/library_fixture.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

const FacetFilter kKenya {u"country"_s, {u"KE"_s}, false};

/// The page with the keyboard in its search box, as after Ctrl+F.
struct Searching
{
    Searching()
    {
        window.page.activateWindow();
        window.page.focusSearch();
        if (!waitUntil([this] { return window.box().hasFocus(); })) {
            throw std::runtime_error("the search box has no keyboard");
        }
    }
    QListWidget &list() { return window.child<QListWidget>(u"suggestionList"_s); }
    QStringList offered()
    {
        QStringList texts;
        for (int row = 0; list().isVisible() && row < list().count(); ++row) {
            texts.append(list().item(row)->text().remove(u'\u2068').remove(u'\u2069'));
        }
        return texts;
    }
    bool offers(const QString &text)
    {
        return waitUntil([&] { return offered().contains(text); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window.box(), key, modifiers); }
    /// Goes into the list as it answers what was typed.
    void enter()
    {
        press(Qt::Key_Down, Qt::AltModifier);
        REQUIRE(waitUntil([this] { return list().currentRow() == 0; }));
    }
    void choose(const QString &text)
    {
        enter();
        const qsizetype row = offered().indexOf(text);
        REQUIRE(row >= 0);
        for (qsizetype step = 0; step < row; ++step) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Return);
    }

    LibraryWindow window;
};

} // namespace

TEST_CASE("The name of a field value is offered with its count, and choosing it adds the chip", "[ui][search]")
{
    Searching it;
    const qint64 kenyan = it.window.total({{}, {kKenya}, {}});

    it.window.box().setText(u"ké"_s); // QTest types ASCII only.
    QTest::keyClicks(&it.window.box(), u"n"_s);
    REQUIRE(it.offers(u"Country: Kenya – %1"_s.arg(kenyan)));
    CHECK(it.list().currentRow() == -1); // The keyboard is still in the box.
    it.choose(u"Country: Kenya – %1"_s.arg(kenyan));

    CHECK(waitUntil([&] { return it.window.page.query() == SearchQuery {{}, {kKenya}, {}}; }));
    CHECK(it.window.box().text().isEmpty());
    CHECK(it.window.box().hasFocus());
    CHECK_FALSE(it.list().isVisible());
}

TEST_CASE("Words before the name of a value stay, and the count is among what they find", "[ui][search]")
{
    Searching it;
    const SearchQuery both {u"bank"_s, {{u"country"_s, {u"ZA"_s}, false}}, {}};
    const qint64 count = it.window.total(both);
    REQUIRE(count > 0);

    QTest::keyClicks(&it.window.box(), u"bank south af"_s);
    REQUIRE(it.offers(u"Country: South Africa – %1"_s.arg(count)));
    it.choose(u"Country: South Africa – %1"_s.arg(count));

    CHECK(waitUntil([&] { return it.window.page.query() == both; }));
    CHECK(it.window.box().text() == u"bank"_s);
}

TEST_CASE("A value that would find nothing, or is chosen already, is not offered", "[ui][search]")
{
    Searching it;
    REQUIRE(it.window.ask({{}, {kKenya}, {}}));
    QTest::keyClicks(&it.window.box(), u"country:ken"_s);
    REQUIRE(waitUntil([&] { return it.window.page.query().filters.size() == 1 && it.window.settle(); }));
    QTest::qWait(0);
    CHECK(it.offered().filter(u"Kenya"_s).isEmpty());

    it.window.box().clear();
    QTest::keyClicks(&it.window.box(), u"zzzunheardof ken"_s);
    REQUIRE(waitUntil([&] { return it.window.page.query().text == u"zzzunheardof ken"_s && it.window.settle(); }));
    CHECK(it.offered().isEmpty());
}

TEST_CASE("A field that is being typed offers its own values, also by their codes", "[ui][search]")
{
    Searching it;

    QTest::keyClicks(&it.window.box(), u"country:ke"_s);
    REQUIRE(waitUntil([&] { return !it.offered().isEmpty(); }));
    CHECK(it.offered().first().startsWith(u"Country: Kenya"_s));
    CHECK(it.offered().filter(u"Country: "_s).size() == it.offered().size());
    it.enter();
    it.press(Qt::Key_Return);

    CHECK(waitUntil([&] { return it.window.page.query().filters == std::vector {kKenya}; }));
    CHECK(it.window.box().text().isEmpty());
}

TEST_CASE("Values are offered in the language of the window", "[ui][search]")
{
    Searching it;
    useLanguage(u"ar"_s);
    REQUIRE(waitUntil([&] { return it.window.child<QToolButton>(u"searchHelp"_s).toolTip() != u"How to search"_s; }));

    it.window.box().setText(u"كيني"_s); // QTest types ASCII only.
    QTest::keyClicks(&it.window.box(), u" "_s);
    it.press(Qt::Key_Backspace);
    REQUIRE(waitUntil([&] { return !it.offered().isEmpty(); }));
    CHECK(it.offered().first().contains(u"كينيا"_s));
    it.enter();
    it.press(Qt::Key_Return);
    CHECK(waitUntil([&] { return it.window.page.query() == SearchQuery {{}, {kKenya}, {}}; }));
    useLanguage(u"en"_s);
}

TEST_CASE("Records are offered by their titles, five at most, and choosing one opens it", "[ui][search]")
{
    Searching it;
    QSignalSpy followed(&it.window.page, &LibraryPage::linkFollowed);

    QTest::keyClicks(&it.window.box(), u"partn"_s);
    REQUIRE(waitUntil([&] { return it.offered().size() >= 2; }));
    CHECK(it.offered().size() <= 9);
    QTest::keyClicks(&it.window.box(), u"ership"_s);
    it.enter();
    CHECK_THAT(it.offered().last().toLower().toStdString(), contains("partnership"));
    while (it.list().currentRow() + 1 < it.list().count()) {
        it.press(Qt::Key_Down);
    }
    it.press(Qt::Key_Down); // There is nothing below the last.
    it.press(Qt::Key_Return);

    REQUIRE(followed.count() == 1);
    CHECK(followed.first().first().value<RecordId>().isValid());
}

TEST_CASE("Escape closes the suggestions first, and then clears the words", "[ui][search]")
{
    Searching it;
    QTest::keyClicks(&it.window.box(), u"kenya"_s);
    REQUIRE(waitUntil([&] { return it.list().isVisible(); }));

    it.press(Qt::Key_Escape);
    CHECK_FALSE(it.list().isVisible());
    CHECK(it.window.box().text() == u"kenya"_s);
    it.press(Qt::Key_Escape);
    CHECK(it.window.box().text().isEmpty());
    CHECK_FALSE(it.list().isVisible());
}

TEST_CASE("Down leads past the suggestions to the results, and Enter does too", "[ui][search]")
{
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        Searching it;
        QTest::keyClicks(&it.window.box(), u"kenya"_s);
        REQUIRE(waitUntil([&] { return it.list().isVisible() && it.window.page.query().text == u"kenya"_s && it.window.showsTruth(); }));

        it.press(key);

        CHECK(it.window.page.focusWidget() == &it.window.list());
        CHECK_FALSE(it.list().isVisible());
    }
}

TEST_CASE("Up from the first suggestion comes back to the box", "[ui][search]")
{
    Searching it;
    QTest::keyClicks(&it.window.box(), u"kenya"_s);
    REQUIRE(waitUntil([&] { return it.list().isVisible(); }));

    it.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(waitUntil([&] { return it.list().currentRow() == 0; }));
    it.press(Qt::Key_Up);
    CHECK(it.list().currentRow() == -1);
    it.press(Qt::Key_Up);
    CHECK(it.list().currentRow() == it.list().count() - 1);
    CHECK(it.window.box().hasFocus());
    CHECK(it.window.box().text() == u"kenya"_s);
}

TEST_CASE("Down in an empty box offers what was searched before, words and filters", "[ui][search]")
{
    Searching it;
    it.press(Qt::Key_Down);
    CHECK(it.window.page.focusWidget() == &it.window.list()); // Nothing to offer yet.

    REQUIRE(it.window.ask({{}, {kKenya}, {}}));
    it.window.page.focusSearch();
    REQUIRE(it.window.type(u"police"_s));
    it.press(Qt::Key_Return);
    REQUIRE(it.window.ask({}));
    it.window.page.focusSearch();
    it.press(Qt::Key_Down);
    CHECK(it.offered() == QStringList {u"police · Country: Kenya"_s, u"Forget recent searches"_s});
    CHECK(it.list().currentRow() == 0);
    it.press(Qt::Key_Return);

    CHECK(waitUntil([&] { return it.window.page.query() == SearchQuery {u"police"_s, {kKenya}, {}}; }));
    CHECK(it.window.box().text() == u"police"_s);
}

TEST_CASE("Recent searches can be forgotten where they are offered", "[ui][search]")
{
    Searching it;
    REQUIRE(it.window.type(u"remitters"_s));
    it.press(Qt::Key_Return);
    REQUIRE(it.window.ask({}));
    it.window.page.focusSearch();

    QTest::mouseClick(&it.window.box(), Qt::LeftButton);
    REQUIRE(it.offered() == QStringList {u"remitters"_s, u"Forget recent searches"_s});
    QTest::mouseClick(it.list().viewport(), Qt::LeftButton, {}, it.list().visualItemRect(it.list().item(1)).center());

    CHECK(it.window.settings.recentSearches().isEmpty());
    CHECK_FALSE(it.list().isVisible());
    it.press(Qt::Key_Down);
    CHECK_FALSE(it.list().isVisible());
}

TEST_CASE("Suggestions have names for a screen reader and stay within a small page", "[ui][search]")
{
    Searching it;
    it.window.page.resize(820, 480);

    QTest::keyClicks(&it.window.box(), u"ca"_s);
    REQUIRE(waitUntil([&] { return it.list().isVisible(); }));

    CHECK_FALSE(it.list().accessibleName().isEmpty());
    for (int row = 0; row < it.list().count(); ++row) {
        CHECK_FALSE(it.list().item(row)->data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    CHECK(it.window.page.rect().contains(it.window.child<QWidget>(u"suggestions"_s).geometry()));
}
