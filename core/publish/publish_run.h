// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/curation/edition_words.h"
#include "core/publish/publication.h"
#include "core/publish/publication_options.h"
#include "core/publish/publish_format.h"
#include "core/publish/render_process.h"
#include "core/store/access_log.h"
#include "core/store/file_store.h"
#include "core/store/library.h"

#include <stop_token>
#include <vector>

namespace fourthp {

/// An edition as a book, and what is worth telling of it.
struct EditionBook
{
    Publication publication {};
    qint64 cases = 0; ///< That are in it.
    std::vector<RecordId> leftOut {}; ///< As `PrintableEdition`.
    QString frozenAt {}; ///< RFC 3339; empty for a working edition.
};

/// The book of an edition, frozen or as its records are now; today is the date of one that is not frozen. See
/// `printableEdition` and `compendiumOf` for what may go wrong. Any thread but the GUI thread.
[[nodiscard]] Result<EditionBook> publicationOfEdition(Library &library, const RecordId &edition,
    const PublicationOptions &options, const EditionTranslator &translate, const std::stop_token &stop = {});

/// How a publication is written, beyond its form. Progress is told while pages are made; other forms take no
/// time worth it. A stop is looked at before each file, and while pages are made.
struct WritingRun
{
    RenderOptions pages {};
    ProgressSink progress {};
    std::stop_token stop {};
    AccessEntry entry {}; ///< For the access log: who, how many records, for whom. The rest is filled in.
};

/// Writes a publication in a form, as a file or, for web pages, a folder; it appears under its name only once
/// it is whole. Conflict if something is there and may not be replaced (see `writeFolder`); InvalidInput
/// inside the library's own folder; Cancelled if asked to stop. What may be in it was decided when it was
/// made; that it left stands in the access log (`leaveNoted`). Any thread but the GUI thread.
[[nodiscard]] Result<Noted> writePublication(Library &library, const Publication &publication,
    PublishFormat format, const QString &path, Overwrite overwrite, const WritingRun &run = {});

} // namespace fourthp
