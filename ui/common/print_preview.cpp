// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/print_preview.h"

#include "ui/print/laid_document.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void printPages(const Publication &publication, QPrinter &printer)
{
    printer.setFullPage(true); // The layout has margins of its own.
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size() * print::kUnitsPerPoint;
    const print::LaidDocument document = print::layOut(publication, paper);
    QPainter painter(&printer);
    const qreal scale = printer.resolution() / print::kUnitsPerInch;
    painter.scale(scale, scale);
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? printer.toPage() : int(document.pages.size());
    for (int page = from; page < std::min(to, int(document.pages.size())); ++page) {
        if (page > from) {
            printer.newPage();
        }
        print::drawPage(painter, document.pages.at(size_t(page)));
    }
}

void showPrintPreview(const Publication &publication, QWidget &window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(publication.title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), &window);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(QSize(900, 700).boundedTo(window.screen()->availableSize() * 0.9));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
        [publication, printer](QPrinter *shown) { printPages(publication, *shown); });
    dialog->open();
}

} // namespace fourthp::ui
