// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/rubric.h"

#include <QString>

#include <vector>

namespace fourthp::ui {

/// The place of the draft of a case study's scores (`core/store/note_drafts`).
inline constexpr QLatin1StringView kRubricDraft("rubric");

/// Scores and reasons as the text of a draft. Empty lines are left out. Pure.
QString rubricDraftText(const std::vector<RubricLine> &lines);
/// `stored` with what the draft says in the place of its lines; criteria that it does not know are left out.
/// Pure.
std::vector<RubricLine> withRubricDraft(std::vector<RubricLine> stored, const QString &draft);

} // namespace fourthp::ui
