// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/printed_chapters.h"

namespace fourthp {

// Ways into a book besides its contents. Sorted by folded text, which no locale changes. Pure; any thread.

/// Heading and index of one field of codes, as `countries`.
std::vector<PublicationBlock> indexBlocks(const PrintWords &words,
    const std::vector<PrintedChapter> &chapters, const QString &field, const QString &headingWord,
    const QString &anchor);
/// Who takes part in which case study: stakeholders that may be named, and partners that a case only names.
std::vector<PublicationBlock> partnerBlocks(
    const PrintWords &words, const std::vector<PrintedChapter> &chapters, const QString &anchor);
/// All case studies with what tells them apart.
PublicationBlock caseTable(const PrintWords &words, const std::vector<PrintedChapter> &chapters);

} // namespace fourthp
