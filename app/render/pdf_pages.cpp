// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdf_pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace fourthp::render {

QByteArray pdfPages(print::LaidDocument &document, const ProgressSink &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(print::kUnitsPerInch)); // One dot is one unit.
    writer.setPageSize(
        QPageSize(document.paper / print::kUnitsPerPoint, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    ProgressReporter reporter(progress);
    QPainter painter(&writer);
    const auto count = qint64(document.pages.size());
    for (qint64 page = 0; page < count; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        print::drawPage(painter, document.pages.at(size_t(page)));
        document.pages.at(size_t(page)).marks.clear();
        reporter.report({page + 1, count});
    }
    painter.end();
    return bytes;
}

} // namespace fourthp::render
