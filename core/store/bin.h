// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_writer.h"

#include <QString>

#include <vector>

namespace fourthp {

/// A record that was deleted and can be brought back.
struct BinnedRecord
{
    RecordId id;
    Document before; ///< What it was, with the person's own members.
    QString at; ///< RFC 3339.
    QString who; ///< Empty for the hub.
    QString why; ///< The person's note, else the reason that the tombstone gives by its code.
    bool byHub = false;
};

// Any thread but the GUI thread.

/// The newest first. Records whose consent was withdrawn are not among them: of those nothing is left.
[[nodiscard]] Result<std::vector<BinnedRecord>> binnedRecords(Connection &connection);
[[nodiscard]] Result<qint64> binnedCount(Connection &connection);
/// Brings these back as one step of undo and one durable transaction; those that are back already are left out. Errors as for
/// `RecordWriter::restore`.
[[nodiscard]] Result<std::vector<SavedChange>> restoreAll(
    Library &library, const std::vector<RecordId> &ids, const Editor &editor);

} // namespace fourthp
