// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"
#include "core/publish/publication.h"
#include "core/publish/publication_options.h"

namespace fourthp {

// What is published of case studies. Everything rests on the contents, of an edition or of chosen cases (see
// `chosen_cases.h`), and on the options alone: a frozen edition gives the same document for ever, whatever
// the computer speaks. Unsupported for contents whose marking does not let them leave, with the detail
// `needs_recipients` where naming the recipients would. Pure; any thread.

/// A book: front matter, contents, chapters with their cases, numbers, indexes and annexes. Cancelled if
/// asked to stop.
[[nodiscard]] Result<Publication> compendiumOf(
    const EditionContents &contents, const PublicationOptions &options, std::stop_token stop = {});
/// One case study on a sheet of its own, marked like the stricter of the case and the contents. NotFound if
/// it is not in the contents.
[[nodiscard]] Result<Publication> caseSheetOf(
    const EditionContents &contents, const RecordId &id, const PublicationOptions &options);
/// All case studies as one table.
[[nodiscard]] Result<Publication> caseListOf(
    const EditionContents &contents, const PublicationOptions &options);

} // namespace fourthp
