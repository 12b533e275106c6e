// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/rubric.h"

#include <QString>

#include <vector>

namespace fourthp::ui {

/// The place of the draft of a case study's scores (`core/store/note_drafts`).
inline constexpr QLatin1StringView kRubricDraft("rubric");

// What somebody typed is kept line by line, so that what others score meanwhile stays beside it. All pure.

/// The lines of `typed` that say something else than `stored` does; an empty one takes a score away.
std::vector<RubricLine> changedLines(
    const std::vector<RubricLine> &stored, const std::vector<RubricLine> &typed);
/// `stored` with the changed lines in the place of those of their criteria; criteria that it does not know
/// are left out.
std::vector<RubricLine> withLines(std::vector<RubricLine> stored, const std::vector<RubricLine> &changed);
/// Changed lines as the text of a draft; no text for none.
QString rubricDraftText(const std::vector<RubricLine> &changed);
std::vector<RubricLine> linesOfDraft(const QString &draft);

} // namespace fourthp::ui
