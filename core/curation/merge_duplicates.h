// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/merge_plan.h"
#include "core/store/record_writer.h"

#include <optional>
#include <vector>

namespace fourthp {

/// Two records as a person saw them when they chose.
struct SeenPair
{
    Document keep;
    Document other;
};

/// What a merge did.
struct MergeOutcome
{
    Document kept; ///< The record that stays, as it is shown now.
    std::vector<SavedChange> changes; ///< The record that stays, then those whose links moved, then the tombstone.
    std::vector<RecordId> leftPointing; ///< Records of a newer schema, which keep their links to the one that went.
};

/// Makes one record of two, as one change with one undo: `keep` takes over what was chosen (`mergedDocument`), every
/// record that refers to `other` then refers to `keep`, and `other` leaves a tombstone that names it. NotFound if one
/// is absent; InvalidInput if they are one record, of two types or of a type that is not merged, or if what comes out
/// breaks a rule; ReadOnly if one has a newer schema. Conflict if either has an open one, or is another by now than what
/// was seen, where that is handed in. Unsupported if `other` is on a hub that `keep` would not reach: everybody else
/// would lose it. Any thread but the GUI thread.
[[nodiscard]] Result<MergeOutcome> mergeDuplicates(Library &library, const RecordId &keep, const RecordId &other,
    const QHash<QString, MergeChoice> &choices, const Editor &editor, const std::optional<SeenPair> &seen = {});

} // namespace fourthp
