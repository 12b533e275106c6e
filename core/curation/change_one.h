// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes_together.h"

#include <functional>

namespace fourthp {

// One record changed as a step of undo of its own. A change of 0 if it says the same afterwards. NotFound and ReadOnly
// as for `RecordWriter::edit`; failures of `change` come back, and nothing is written. Not on the GUI thread.

/// Makes what `change` gives for what is shown now of a record the next state of it.
[[nodiscard]] Result<SavedChange> changeOne(Library &library, const RecordId &id, const Editor &editor,
    const std::function<Result<Document>(Connection &connection, const Document &shown)> &change);
/// The same where `change` itself says what is done to the record: a step of the review, say.
[[nodiscard]] Result<SavedChange> changeOneBy(Library &library, const RecordId &id, const Editor &editor,
    const std::function<Result<void>(ChangesTogether &changes, const Document &shown)> &change);

} // namespace fourthp
