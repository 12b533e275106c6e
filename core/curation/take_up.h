// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_outputs.h"
#include "core/store/record_writer.h"

#include <vector>

namespace fourthp {

// Answers of a meeting become part of the compendium. The case study says where they come from by the
// relation `presented_at`, whose inverse the event shows, and each answer says into which record it was taken
// up. All of it is one change with one undo. NotFound if the event or an answer is gone, InvalidInput if no
// answer is named or one is no answer to a question. Any thread but the GUI thread.

/// A new draft of a case study, with the answers in the fields of their questions (`four_questions.h`) and
/// the title in the language of the event. It is marked no wider than the event; its sector is that of the
/// groups if they have one in common. Answers the draft.
[[nodiscard]] Result<SavedChange> draftFromAnswers(Library &library, const RecordId &event,
    const std::vector<OutputItem> &answers, const QString &title, const Editor &editor);

/// An entry among the challenges of a case study for each answer. InvalidInput for answers to another
/// question, and if the case is marked for wider sharing than the event. Answers the case study.
[[nodiscard]] Result<SavedChange> addToChallenges(Library &library, const RecordId &event,
    const std::vector<OutputItem> &answers, const RecordId &caseStudy, const Editor &editor);

} // namespace fourthp
