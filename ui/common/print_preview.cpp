// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/print_preview.h"

#include "ui/common/latest_task.h"
#include "ui/print/laid_document.h"

#include <QPageRanges>
#include <QPaintEngine>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QScreen>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr qreal kLeastPaper = 290 * print::kUnitsPerPoint; ///< Either side; the shorter one of A6.

QSizeF paperOf(const QPrinter &printer)
{
    return printer.pageLayout().fullRect(QPageLayout::Point).size() * print::kUnitsPerPoint;
}

/// The pages of one preview dialog.
class ShownPages : public QObject
{
public:
    ShownPages(const PrintJob &job, QPrintPreviewDialog &dialog)
        : QObject(&dialog)
        , m_job(job)
        , m_preview(dialog.findChild<QPrintPreviewWidget *>())
    {
        connect(&dialog, &QPrintPreviewDialog::paintRequested, this, &ShownPages::paint);
    }

private:
    /// What is printed is what was shown; the preview of another paper shows the pages that there are until
    /// those for it come.
    void paint(QPrinter *printer)
    {
        printPages(*m_job.pages, *printer);
        const bool isPreview = printer->paintEngine()->type() == QPaintEngine::Picture;
        if (!isPreview && m_job.printed) {
            m_job.printed();
        }
        const QSizeF paper = layoutPaper(*printer);
        if (isPreview && paper != m_job.pages->paper) {
            layOutFor(paper);
        }
    }
    void layOutFor(const QSizeF &paper)
    {
        using Pages = std::shared_ptr<const print::LaidDocument>;
        m_task.start(
            [publication = m_job.publication, paper](const std::stop_token &stop) {
                return Result<Pages>(std::make_shared<const print::LaidDocument>(
                    print::layOut(*publication, paper, {}, stop)));
            },
            [this](const Result<Pages> &pages) {
                if (pages) {
                    m_job.pages = *pages;
                    m_preview->updatePreview();
                }
            });
    }

    PrintJob m_job;
    QPrintPreviewWidget *m_preview;
    LatestTask<std::shared_ptr<const print::LaidDocument>> m_task;
};

} // namespace

QSizeF layoutPaper(const QPrinter &printer)
{
    const QSizeF paper = paperOf(printer);
    return paper * std::max({1.0, kLeastPaper / paper.width(), kLeastPaper / paper.height()});
}

void printPages(const print::LaidDocument &pages, QPrinter &printer)
{
    const QPageRanges wanted = printer.pageRanges();
    std::vector<const print::LaidPage *> chosen;
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        if (wanted.isEmpty() || wanted.contains(int(i) + 1)) {
            chosen.push_back(&pages.pages.at(i));
        }
    }
    if (chosen.empty()) {
        return;
    }
    printer.setFullPage(true); // The layout has margins of its own.
    QPainter painter(&printer);
    const QSizeF paper = paperOf(printer);
    const qreal fit = std::min(paper.width() / pages.paper.width(), paper.height() / pages.paper.height());
    const qreal scale = printer.resolution() / print::kUnitsPerInch * fit;
    painter.scale(scale, scale);
    for (const print::LaidPage *page : chosen) {
        if (page != chosen.front()) {
            printer.newPage();
        }
        print::drawPage(painter, *page);
    }
}

void showPrintPreview(const PrintJob &job, QWidget &window)
{
    job.printer->setDocName(job.publication->title);
    auto *dialog = new QPrintPreviewDialog(job.printer.get(), &window);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(QSize(900, 700).boundedTo(window.screen()->availableSize() * 0.9));
    new ShownPages(job, *dialog);
    dialog->open();
}

} // namespace fourthp::ui
