// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/publish_run.h"

#include "core/publish/compendium.h"
#include "core/publish/docx_document.h"
#include "core/publish/folder_writer.h"
#include "core/publish/html_book.h"
#include "core/publish/markdown_book.h"
#include "core/publish/odt_document.h"
#include "core/publish/printable_edition.h"

#include <QFileInfo>

namespace fourthp {

Result<EditionBook> publicationOfEdition(Library &library, const RecordId &edition,
    const PublicationOptions &options, const EditionTranslator &translate, const std::stop_token &stop)
{
    Result<PrintableEdition> printable = printableEdition(library, edition, translate, stop);
    if (!printable) {
        return passOn(printable);
    }
    PublicationOptions dated = options;
    dated.date = options.date.isValid() ? options.date : library.clock().nowUtc().date();
    Result<Publication> publication = compendiumOf(printable->contents, dated, stop);
    if (!publication) {
        return passOn(publication);
    }
    return EditionBook {.publication = std::move(*publication),
        .cases = qint64(printable->contents.cases.size()),
        .leftOut = std::move(printable->leftOut),
        .frozenAt = printable->contents.frozenAt};
}

namespace {

Result<void> write(const Publication &publication, PublishFormat format, const QString &path,
    const RenderOptions &pages, const WritingRun &run)
{
    const Overwrite overwrite = pages.overwrite;
    switch (format) {
    case PublishFormat::Html:
        return writeFolder(path, htmlBook(publication), overwrite, run.stop);
    case PublishFormat::Pdf:
        return renderPdf(publication, path, pages, run.progress, run.stop);
    case PublishFormat::Markdown:
        return writeWholeFile(path, markdownBook(publication), overwrite);
    case PublishFormat::Odt:
        return saveOdt(publication, path, overwrite, run.stop);
    case PublishFormat::Docx:
        return saveDocx(publication, path, overwrite, run.stop);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Noted> writePublication(Library &library, const Publication &publication, PublishFormat format,
    const QString &path, Overwrite overwrite, const WritingRun &run)
{
    if (auto outside = library.folder().refuseInside(path); !outside) {
        return passOn(outside);
    }
    if (run.stop.stop_requested()) {
        return fail(ErrorKind::Cancelled);
    }
    if (auto isFree = refuseOverwriting(path, overwrite); !isFree && format != PublishFormat::Html) {
        return passOn(isFree); // Before the work. Of folders, `writeFolder` knows which may be replaced.
    }
    RenderOptions pages = run.pages;
    pages.overwrite = overwrite;
    AccessEntry entry = run.entry;
    entry.way = ExitWay::Publication;
    entry.format = factsOf(format).code;
    entry.file = QFileInfo(path).fileName();
    return leaveNoted(
        library, entry, [&] { return write(publication, format, path, pages, run); });
}

} // namespace fourthp
