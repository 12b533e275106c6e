// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"
#include "core/exchange/export_options.h"
#include "core/model/redaction.h"
#include "core/store/library.h"

#include <stop_token>
#include <vector>

namespace fourthp {

enum class Chapters {
    One,
    BySector, ///< One for each sector that a case states, in the order of the Compendium.
};

/// Case studies that somebody chose, as a search, a selection or a collection, to be printed like an edition.
struct ChosenCases
{
    /// In the order in which they are printed, within a chapter; one that is named twice is printed once.
    std::vector<qint64> docids {};
    QString title {}; ///< Of the document; the word for case studies without one.
    QString language = QStringLiteral("en"); ///< BCP 47, of the title and of words; English, French and
                                             ///< Arabic are there anyway.
    QString recipients {}; ///< See `SharingGuard`.
    ConsentChannel channel = ConsentChannel::Print; ///< See `channelOf(PublishFormat)`.
    Redaction redaction {}; ///< Data of persons are left out whatever it says.
    Chapters chapters = Chapters::BySector;
};

struct ChosenContents
{
    EditionContents contents {}; ///< Marked like the strictest record in it.
    HeldBack heldBack {}; ///< What may not leave, and records of types that are no case study.
};

/// Reads the chosen case studies as they are now. What may not leave stays (see `SharingGuard`), personal
/// data too. Cancelled if asked to stop. Any thread but the GUI thread.
[[nodiscard]] Result<ChosenContents> contentsOfChosen(Library &library, const ChosenCases &chosen,
    const EditionTranslator &translate, std::stop_token stop = {});

} // namespace fourthp
