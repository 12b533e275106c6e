// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"
#include "tests/ui/shell_fixture.h"

#include "ui/common/empty_state.h"
#include "ui/common/settings.h"
#include "ui/help/find_bar.h"
#include "ui/help/help_view.h"
#include "ui/help/help_window.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPrinter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QTreeWidget>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The manual's window in a language.
class Desk
{
public:
    explicit Desk(const QString &language = u"en"_s, const QString &folder = u":/manual"_s)
        : m_folder(folder)
    {
        Shell::speak(language);
        open();
    }
    ~Desk() { Shell::speak(u"en"_s); }

    void open()
    {
        settings = std::make_unique<ui::Settings>(place.filePath(u"settings.ini"_s));
        window = std::make_unique<ui::HelpWindow>(*settings, m_folder);
        window->showTopic(u"index"_s);
        window->show();
    }
    GuiDriver gui() const { return GuiDriver(*window); }
    ui::HelpView &view() const { return gui().find<ui::HelpView>(u"manualPage"_s); }
    QString text() const { return view().toPlainText(); }
    void follow(const QString &link) const { Q_EMIT view().anchorClicked(QUrl(link)); }
    QString page() const { return window->currentPage(); }
    /// Whether a view that has nothing else to show says this.
    bool says(const QString &headline) const
    {
        const auto states = window->findChildren<ui::EmptyState *>();
        return std::any_of(states.begin(), states.end(),
            [&](const ui::EmptyState *state) { return state->isVisible() && state->headline() == headline; });
    }
    QTextImageFormat firstPicture() const
    {
        for (QTextBlock block = view().document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isImageFormat()) {
                    return it.fragment().charFormat().toImageFormat();
                }
            }
        }
        return {};
    }

    QTemporaryDir place;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<ui::HelpWindow> window;

private:
    QString m_folder;
};

} // namespace

TEST_CASE("Links of the manual lead from page to page, and back and forward retrace the way", "[ui][help]")
{
    const Desk desk;
    REQUIRE(desk.page() == u"en/index"_s);
    desk.follow(u"finding.md"_s);
    desk.follow(u"../query-language.md"_s);
    CHECK(desk.page() == u"query-language"_s);
    CHECK(desk.text().startsWith(u"How to search"_s));

    desk.gui().choose(u"manualBack"_s);
    CHECK(desk.page() == u"en/finding"_s);
    desk.gui().choose(u"manualBack"_s);
    CHECK(desk.page() == u"en/index"_s);
    CHECK_FALSE(desk.gui().find<QAction>(u"manualBack"_s).isEnabled());
    desk.gui().choose(u"manualForward"_s);
    CHECK(desk.page() == u"en/finding"_s);

    desk.follow(u"words.md"_s); // The rest of the way is another one now.
    CHECK_FALSE(desk.gui().find<QAction>(u"manualForward"_s).isEnabled());
}

TEST_CASE("A page that was left is as far down as it was when the reader comes back, and in another theme",
    "[ui][help]")
{
    const Desk desk;
    desk.window->showTopic(u"importing"_s);
    auto &bar = *desk.view().verticalScrollBar();
    REQUIRE(GuiDriver::waitUntil([&] { return bar.maximum() > 150; }));
    bar.setValue(150);

    desk.follow(u"../tables.md"_s);
    CHECK(bar.value() == 0);
    desk.gui().choose(u"manualBack"_s);
    CHECK(bar.value() == 150);

    QPalette dark = desk.window->palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    desk.window->setPalette(dark);
    CHECK(bar.value() == 150);
}

TEST_CASE("A page of the manual is printed with its pictures, after a look at it", "[ui][help]")
{
    const Desk desk;
    desk.window->showTopic(u"importing"_s);
    const QString file = desk.place.filePath(u"page.pdf"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    desk.view().print(&printer);
    QFile printed(file);
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(printed.read(5) == "%PDF-");
    CHECK(printed.readAll().contains("/Subtype /Image"));

    desk.gui().choose(u"manualPrint"_s);
    desk.gui().dialog(u"manualPrintPreview"_s).reject();
}

TEST_CASE(
    "A link that leads out of the manual is asked about with its whole address, and others lead nowhere",
    "[ui][help]")
{
    const Desk desk;
    desk.follow(u"https://example.org/page?x=1"_s);
    auto *question = desk.window->findChild<QMessageBox *>();
    REQUIRE(question != nullptr);
    CHECK(question->text().contains(u"https://example.org/page?x=1"_s));
    question->reject();

    for (const QString &link : {u"file:///etc/passwd"_s, u"missing.md"_s, u"javascript:alert(1)"_s}) {
        desk.follow(link);
        CHECK(desk.page() == u"en/index"_s);
    }
}

TEST_CASE("The contents at the side name every page and mark the one that is read", "[ui][help]")
{
    const Desk desk;
    auto &contents = desk.gui().find<QTreeWidget>(u"manualContents"_s);
    const auto rows = contents.findItems(u"Importing"_s, Qt::MatchExactly | Qt::MatchRecursive);
    REQUIRE(rows.size() == 1);
    contents.setCurrentItem(rows.first());
    CHECK(desk.page() == u"en/importing"_s);

    desk.follow(u"exporting.md"_s);
    CHECK(desk.page() == u"en/exporting"_s);
    CHECK(contents.currentItem()->text(0) == u"Exporting"_s);
}

TEST_CASE("Words are searched in all pages, and the place is marked in the page that is chosen", "[ui][help]")
{
    const Desk desk;
    desk.gui().type(u"manualSearch"_s, u"grandmother"_s);
    CHECK(desk.says(u"No page has these words."_s));

    desk.gui().type(u"manualSearch"_s, u"signature"_s);
    auto &hits = desk.gui().find<QListWidget>(u"manualHits"_s);
    REQUIRE(hits.isVisible());
    REQUIRE(hits.count() >= 1);
    hits.setCurrentRow(0);
    CHECK(desk.page() == u"en/bundles"_s);
    CHECK(desk.view().textCursor().selectedText().toLower() == u"signature"_s);

    desk.gui().find<QLineEdit>(u"manualSearch"_s).clear();
    CHECK(desk.gui().find<QTreeWidget>(u"manualContents"_s).isVisible());
}

TEST_CASE("Words are found on the page, round its end, and it is said if they are not there", "[ui][help]")
{
    const Desk desk;
    desk.window->showTopic(u"hubs"_s);
    desk.gui().choose(u"manualFind"_s);
    desk.gui().type(u"manualFindWords"_s, u"password"_s);
    const int first = desk.view().textCursor().position();
    CHECK(desk.view().textCursor().hasSelection());
    auto &words = desk.gui().find<QLineEdit>(u"manualFindWords"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    CHECK(desk.view().textCursor().position() > first);
    for (int again = 0; again < 20 && desk.view().textCursor().position() != first; ++again) {
        QTest::keyClick(&words, Qt::Key_Return);
    }
    CHECK(desk.view().textCursor().position() == first);

    desk.gui().type(u"manualFindWords"_s, u"zebra"_s);
    CHECK(desk.gui().find<QLabel>(u"manualFindResult"_s).text() == u"Not on this page."_s);
    QTest::keyClick(&words, Qt::Key_Escape);
    CHECK_FALSE(desk.gui().find<ui::FindBar>(u"manualFindBar"_s).isVisible());
    CHECK(desk.window->isVisible());
}

TEST_CASE("Pages in Arabic run from right to left, also where a line begins with a Latin word, and reference "
          "pages do not",
    "[ui][help]")
{
    const Desk desk(u"ar"_s);
    desk.window->showTopic(u"privacy"_s);
    CHECK(desk.window->layoutDirection() == Qt::RightToLeft);
    for (QTextBlock block = desk.view().document()->begin(); block.isValid(); block = block.next()) {
        CHECK(block.textDirection() == Qt::RightToLeft);
    }
    const auto frames = desk.view().document()->rootFrame()->childFrames();
    REQUIRE_FALSE(frames.isEmpty());
    for (const QTextFrame *frame : frames) {
        CHECK(frame->frameFormat().width().type() == QTextLength::PercentageLength);
    }
    const auto &table = *qobject_cast<QTextTable *>(frames.first());
    CHECK(table.cellAt(1, 1).firstCursorPosition().block().text()
        == u"TLP:CLEAR"_s); // The first column, at the right.

    desk.follow(u"../command-line.md"_s);
    CHECK(desk.page() == u"command-line"_s);
    CHECK(desk.text().contains(u"review own-approval on|off"_s)); // Escaped in the file.
    CHECK(desk.view().document()->begin().textDirection() == Qt::LeftToRight);
}

TEST_CASE("Pictures are those of the manual alone, never wider than the window, with words below for whom "
          "cannot see them",
    "[ui][help]")
{
    const Desk desk;
    desk.window->resize(700, 500);
    desk.window->showTopic(u"first-steps"_s);
    const QTextImageFormat picture = desk.firstPicture();
    REQUIRE_FALSE(picture.name().isEmpty());
    CHECK(picture.width() <= desk.view().viewport()->width());
    CHECK(desk.text().contains(picture.property(QTextFormat::ImageAltText).toString()));

    const auto loaded = [&](const QString &name) {
        return desk.view().loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
    };
    CHECK(loaded(picture.name()).width() > 100);
    for (const QString &other : {u"/etc/hostname"_s, u"file:///etc/hostname"_s,
             u"../../../icons/actions/help.png"_s, u"qrc:/icons/x.png"_s, u"https://example.org/a.png"_s}) {
        CHECK(loaded(other).width() <= 1); // Nothing, or what stands for nothing.
    }
}

TEST_CASE("The manual changes its language with the program and stays at its page", "[ui][help]")
{
    const Desk desk;
    desk.window->showTopic(u"meetings"_s);
    Shell::speak(u"fr"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.page() == u"fr/meetings"_s; }));
    CHECK(desk.text().startsWith(u"Réunions"_s));
}

TEST_CASE("Size, place, zoom and sides of the manual's window are kept for the next time", "[ui][help]")
{
    Desk desk;
    desk.window->resize(777, 555);
    const qreal small = desk.view().font().pointSizeF();
    desk.gui().choose(u"manualLarger"_s);
    desk.gui().choose(u"manualLarger"_s);
    CHECK(desk.view().font().pointSizeF() > small);
    desk.window->close();
    desk.window.reset();
    desk.settings.reset();

    desk.open();
    CHECK(desk.window->size() == QSize(777, 555));
    CHECK(desk.view().font().pointSizeF() == Approx(small + 2));
}

TEST_CASE("A manual that is not there is said in the window", "[ui][help]")
{
    const Desk desk(u"en"_s, u":/nowhere"_s);
    CHECK(desk.says(u"The manual is not here."_s));
    CHECK_FALSE(desk.gui().find<QAction>(u"manualPrint"_s).isEnabled());
    desk.gui().type(u"manualSearch"_s, u"hub"_s); // And nothing breaks.
}

TEST_CASE("Everything in the manual's window has a name and room for its words", "[ui][help]")
{
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
        const Desk desk(language);
        desk.gui().choose(u"manualFind"_s);
        CHECK(GuiDriver::unnamedControls(*desk.window).isEmpty());
        CHECK(GuiDriver::clippedTexts(*desk.window).isEmpty());
    }
}
