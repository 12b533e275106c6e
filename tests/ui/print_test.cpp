// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/editing_fixture.h"

#include "core/publish/print_words.h"
#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/record_writer.h"
#include "translations/languages.h"
#include "ui/common/message_bar.h"
#include "ui/common/print_preview.h"
#include "ui/common/settings.h"
#include "ui/exchange/publish_dialog.h"
#include "ui/library/library_page.h"
#include "ui/main/print_commands.h"
#include "ui/print/laid_document.h"

#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QPageRanges>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTemporaryDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

Publication manyLines(int count)
{
    Publication sheet;
    sheet.title = u"A sheet"_s;
    sheet.words.page = u"Page %1 of %2"_s;
    for (int i = 0; i < count; ++i) {
        sheet.blocks.push_back(blockOf(PublicationBlock::Kind::Paragraph, plainSpans(u"A line."_s)));
    }
    return sheet;
}

size_t pagesOf(const QString &pdf)
{
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return size_t(file.readAll().count("/Type /Page\n"));
}

/// A hand at the print command over what a test puts into a library.
class PrintDesk
{
public:
    TempLibrary temp {Contents::Empty};
    ui::Settings settings {temp.folder.filePath(u"settings.ini"_s)};
    SearchEngine engine {*temp.library};
    QWidget window;
    ui::MessageBar bar {&window};
    ui::PrintCommands commands {
        ui::Services {*temp.library, engine, temp.vocabularies, temp.clock, settings}, bar, window};

    PrintDesk()
    {
        useLanguage(u"en"_s);
        window.show();
    }
    RecordId add(RecordType type, const QString &title, const QString &tlp)
    {
        return add(type, {{u"title"_s, QJsonObject {{u"en"_s, title}}}, {u"tlp"_s, tlp}});
    }
    RecordId add(RecordType type, const QJsonObject &content)
    {
        const auto made = RecordWriter(*temp.library).create(type, content, {u"me"_s, {}});
        REQUIRE(made);
        return made->id;
    }
    std::vector<qint64> all()
    {
        const auto answer = engine.search(parseQuery(u"type:case_study"_s).query);
        REQUIRE(answer);
        return answer->docids;
    }
    QDialog *preview() const { return window.findChild<QDialog *>(u"printPreview"_s); }
    bool waitForWords() const
    {
        return GuiDriver::waitUntil([this] { return !bar.text().isEmpty(); });
    }
};

} // namespace

TEST_CASE("Only the pages that were asked for are printed", "[ui]")
{
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setPageRanges(QPageRanges::fromString(u"1-2,5"_s));
    const print::LaidDocument pages = print::layOut(manyLines(400), ui::layoutPaper(printer));
    REQUIRE(pages.pages.size() > 6);

    ui::printPages(pages, printer);

    CHECK(pagesOf(printer.outputFileName()) == 3);
}

TEST_CASE("A preview lays the pages out anew for another paper", "[ui]")
{
    QWidget window;
    window.show();
    ui::PrintJob job;
    job.printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    job.printer->setPageSize(QPageSize(QPageSize::A4));
    job.publication = std::make_shared<const Publication>(manyLines(120));
    job.pages = std::make_shared<const print::LaidDocument>(
        print::layOut(*job.publication, ui::layoutPaper(*job.printer)));
    ui::showPrintPreview(job, window);
    auto &preview = *window.findChild<QDialog *>(u"printPreview"_s);
    auto &widget = *preview.findChild<QPrintPreviewWidget *>();
    REQUIRE(GuiDriver::waitUntil([&] { return widget.pageCount() == int(job.pages->pages.size()); }));

    job.printer->setPageSize(QPageSize(QPageSize::A5));
    widget.updatePreview();

    const auto expected = print::layOut(*job.publication, ui::layoutPaper(*job.printer)).pages.size();
    REQUIRE(expected > job.pages->pages.size());
    CHECK(GuiDriver::waitUntil([&] { return widget.pageCount() == int(expected); }));
    preview.close();
}

TEST_CASE("What is marked TLP:AMBER is not printed without a word about it", "[ui]")
{
    PrintDesk desk;
    const RecordId amber = desk.add(RecordType::CaseStudy, u"For the harbour group"_s, u"TLP:AMBER"_s);

    SECTION("a case study alone shows no preview")
    {
        ui::PublishScope scope;
        scope.current = amber;
        desk.commands.print(scope, ui::DocumentForm::Sheet);

        REQUIRE(desk.waitForWords());
        CHECK(desk.bar.text().contains(u"marking"_s));
        CHECK(desk.preview() == nullptr);
    }
    SECTION("an edition shows no preview")
    {
        const RecordId green = desk.add(RecordType::CaseStudy, u"For everybody"_s, u"TLP:GREEN"_s);
        const QJsonObject chapter {
            {u"id"_s, u"one"_s}, {u"title"_s, u"One"_s}, {u"items"_s, QJsonArray {green.value}}};
        ui::PublishScope scope;
        scope.edition = desk.add(RecordType::Edition,
            {{u"title"_s, QJsonObject {{u"en"_s, u"Second edition"_s}}}, {u"tlp"_s, u"TLP:AMBER"_s},
                {u"chapters"_s, QJsonArray {chapter}}});
        desk.commands.print(scope, ui::DocumentForm::Book);

        REQUIRE(desk.waitForWords());
        CHECK(desk.bar.text().contains(u"marking"_s));
        CHECK(desk.preview() == nullptr);
    }
    SECTION("a result with others in it shows those, and tells that something stayed")
    {
        desk.add(RecordType::CaseStudy, u"For everybody"_s, u"TLP:GREEN"_s);
        ui::PublishScope scope;
        scope.docids = desk.all();
        REQUIRE(scope.docids.size() == 2);
        desk.commands.print(scope, ui::DocumentForm::List);

        REQUIRE(desk.waitForWords());
        REQUIRE(desk.preview() != nullptr);
        desk.preview()->close();
    }
}

TEST_CASE("A list too long for a preview is told to be published", "[ui]")
{
    PrintDesk desk;
    ui::PublishScope scope;
    scope.docids.resize(3001, 1);

    desk.commands.print(scope, ui::DocumentForm::List);

    CHECK(desk.bar.text().contains(u"3,001"_s));
    CHECK(desk.bar.text().contains(u"Publish"_s));
}

TEST_CASE("A printer gets the pages that the preview shows, laid out for its paper", "[ui]")
{
    QTemporaryDir folder;
    const Publication sheet = manyLines(120);
    const auto paper = GENERATE(QPageSize::A4, QPageSize::A5);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    printer.setPageSize(QPageSize(paper));

    ui::printPages(print::layOut(sheet, ui::layoutPaper(printer)), printer);

    const size_t pages = pagesOf(printer.outputFileName());
    const QSizeF size = QPageSize::size(paper, QPageSize::Point) * print::kUnitsPerPoint;
    CHECK(pages == print::layOut(sheet, size).pages.size());
    CHECK(pages > (paper == QPageSize::A5 ? 4U : 1U));
}

TEST_CASE("The case study that is read is printed as a sheet", "[ui]")
{
    EditingDesk desk;
    desk.open(kSamlit);

    desk.gui().choose(u"printAction"_s);

    QDialog &preview = desk.gui().dialog(u"printPreview"_s);
    CHECK(preview.windowTitle().contains(desk.stored(kSamlit).title({u"en"_s}).text));
    preview.close();
}

TEST_CASE("What stands against printing is put right in the form, at its field", "[ui]")
{
    EditingDesk desk;
    desk.open(kSamlit);
    desk.gui().choose(u"publishAction"_s);
    auto &dialog = dynamic_cast<ui::PublishDialog &>(desk.gui().dialog(u"publishDialog"_s));

    Q_EMIT dialog.recordWanted(kPhotoDna, u"summary"_s);

    REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().isEditing(); }));
    CHECK(desk.pane().current() == kPhotoDna);
    // The dialog stays in front, but the window knows where a person will type.
    const auto isFocusInside = [&desk] {
        const QWidget *widget = desk.window->focusWidget();
        while (widget != nullptr && !widget->objectName().startsWith(u"edit_summary"_s)) {
            widget = widget->parentWidget();
        }
        return widget != nullptr;
    };
    CHECK(GuiDriver::waitUntil(isFocusInside));
    dialog.close();
}

TEST_CASE("The case studies of a result are shown as they will be printed", "[ui]")
{
    Shell shell;
    shell.window->openText(u"type:case_study"_s);
    REQUIRE(GuiDriver::waitUntil([&] { return !shell.window->libraryPage().allDocids().empty(); }));

    shell.gui().choose(u"printAction"_s);

    QDialog &preview = shell.gui().dialog(u"printPreview"_s);
    CHECK(preview.isVisible());
    preview.close();
}
