// SPDX-License-Identifier: GPL-3.0-or-later
// A publication as JSON on standard input becomes a PDF on standard output: for the core, which starts it and
// knows no fonts. Standard error tells progress, a line `progress DONE TOTAL` each, and what went wrong.
#include "app/render/pdf_finish.h"
#include "app/render/pdf_pages.h"
#include "core/base/private_process.h"
#include "core/publish/render_process.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QPageSize>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using namespace fourthp;

constexpr int kUsage = 2; ///< Exit codes as those of the command line.
constexpr int kData = 4;

void tellProgress(qint64 done, qint64 total)
{
    std::fprintf(stderr, "progress %lld %lld\n", (long long)done, (long long)total);
    std::fflush(stderr);
}

int complain(int code, const char *problem)
{
    std::fprintf(stderr, "%s\n", problem);
    return code;
}

QSizeF paperUnits(PaperSize paper)
{
    const auto id = paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4;
    return QPageSize::size(id, QPageSize::Point) * print::kUnitsPerPoint;
}

/// Laying out and drawing are each counted as half of it.
Result<QByteArray> pdfOf(const Publication &publication, PaperSize paper)
{
    print::LaidDocument document = print::layOut(publication, paperUnits(paper),
        [](const Progress &step) { tellProgress(step.done, 2 * step.total); });
    const QByteArray pages = render::pdfPages(
        document, [](const Progress &step) { tellProgress(step.total + step.done, 2 * step.total); });
    return render::finishPdf(pages, document, publication);
}

} // namespace

int main(int argc, char *argv[])
{
    keepProcessPrivate();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed(); // Fonts are written in the order of a hash.
    const QGuiApplication program(argc, argv);
    const QStringList arguments = QGuiApplication::arguments().mid(1);
    const std::optional<PaperSize> paper
        = arguments.size() == 1 ? paperSizeOfName(arguments.first()) : std::nullopt;
    if (!paper) {
        return complain(kUsage, "usage: fourthp-render a4|letter < publication.json > document.pdf");
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return complain(kData, "standard input cannot be read");
    }
    const Result<Publication> publication = publicationFromJson(input.readAll());
    if (!publication) {
        return complain(kData, "standard input holds no publication");
    }
    const Result<QByteArray> pdf = pdfOf(*publication, *paper);
    if (!pdf) {
        return complain(kData, qPrintable(pdf.error().detail));
    }
    QFile output;
    const bool isWritten
        = output.open(stdout, QIODevice::WriteOnly) && output.write(*pdf) == pdf->size() && output.flush();
    return isWritten ? 0 : complain(kData, "standard output cannot be written");
}
