// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/publish_run.h"

#include "core/curation/edition_freeze.h"
#include "core/publish/compendium.h"
#include "core/publish/docx_document.h"
#include "core/publish/folder_writer.h"
#include "core/publish/html_book.h"
#include "core/publish/markdown_book.h"
#include "core/publish/odt_document.h"

namespace fourthp {

Result<Publication> publicationOfEdition(Library &library, const RecordId &edition,
    const PublicationOptions &options, const EditionTranslator &translate)
{
    const Result<EditionContents> contents = contentsOf(library, edition, translate);
    if (!contents) {
        return passOn(contents);
    }
    PublicationOptions dated = options;
    dated.date = options.date.isValid() ? options.date : library.clock().nowUtc().date();
    return compendiumOf(*contents, dated);
}

Result<void> writePublication(const Library &library, const Publication &publication, PublishFormat format,
    const QString &path, Overwrite overwrite, const WritingRun &run)
{
    if (auto outside = library.folder().refuseInside(path); !outside) {
        return outside;
    }
    switch (format) {
    case PublishFormat::Html:
        return writeFolder(path, htmlBook(publication), overwrite);
    case PublishFormat::Pdf:
        if (auto may = refuseOverwriting(path, overwrite); !may) {
            return may;
        }
        return renderPdf(publication, path, run.pages, run.progress, run.stop);
    case PublishFormat::Markdown:
        return writeWholeFile(path, markdownBook(publication), overwrite);
    case PublishFormat::Odt: {
        auto isFree = refuseOverwriting(path, overwrite);
        return isFree ? saveOdt(publication, path) : isFree;
    }
    case PublishFormat::Docx: {
        auto isFree = refuseOverwriting(path, overwrite);
        return isFree ? saveDocx(publication, path) : isFree;
    }
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
