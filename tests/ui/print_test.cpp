// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/editing_fixture.h"

#include "core/publish/print_words.h"
#include "ui/common/print_preview.h"
#include "ui/exchange/publish_dialog.h"
#include "ui/library/library_page.h"
#include "ui/print/laid_document.h"

#include <QDialog>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A printer gets the pages that the preview shows, laid out for its paper", "[ui]")
{
    QTemporaryDir folder;
    Publication sheet;
    sheet.title = u"A sheet"_s;
    sheet.words.page = u"Page %1 of %2"_s;
    for (int i = 0; i < 120; ++i) {
        sheet.blocks.push_back(blockOf(PublicationBlock::Kind::Paragraph, plainSpans(u"A line."_s)));
    }
    const auto paper = GENERATE(QPageSize::A4, QPageSize::A5);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    printer.setPageSize(QPageSize(paper));

    ui::printPages(sheet, printer);

    QFile file(folder.filePath(u"printed.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const size_t pages = size_t(file.readAll().count("/Type /Page\n"));
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
