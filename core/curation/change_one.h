// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_writer.h"

#include <functional>

namespace fourthp {

/// Makes what `change` gives for what is shown now of a record the next state of it, as a step of undo of its
/// own. A change of 0 if that says the same. NotFound and ReadOnly as for `RecordWriter::edit`; failures of
/// `change` come back, and nothing is written. Not on the GUI thread.
[[nodiscard]] Result<SavedChange> changeOne(Library &library, const RecordId &id, const Editor &editor,
    const std::function<Result<Document>(Connection &connection, const Document &shown)> &change);

} // namespace fourthp
