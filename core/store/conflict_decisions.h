// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/conflict_store.h"
#include "core/store/record_writer.h"

#include <stop_token>

namespace fourthp {

enum class Resolution {
    Mine, ///< Mine stays; a record deleted on the hub will be sent again as new.
    Hub, ///< In the fields in question, or for the whole deletion, the hub's.
    Patch, ///< Field by field, as the person chose or wrote it; see `Decision`.
};

/// What a person decides about the open conflict of one record.
struct Decision
{
    RecordId id {};
    qint64 conflict = 0; ///< `Conflict::n`; 0 for the one that `openConflictOf` names.
    Resolution choice = Resolution::Mine;
    /// With `Patch`: paths in question that take the hub's value. All others keep mine.
    QStringList hubFields {};
    /// With `Patch`: applied last, a JSON merge patch (RFC 7396).
    QJsonObject patch {};
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Decides the open conflict of a record. An ordinary change of kind `resolve` in the journal, so it can be
/// undone. NotFound if there is none; InvalidInput if a patch brings in a new problem; ReadOnly if the hub's
/// version has a newer schema. One transaction.
[[nodiscard]] Result<SavedChange> resolveConflict(
    Library &library, const RecordId &id, Resolution choice, const QJsonObject &patch, const Editor &editor);
/// The same with a choice for each field. InvalidInput for a path that is not in question.
[[nodiscard]] Result<SavedChange> resolveConflict(
    Library &library, const Decision &decision, const Editor &editor);
/// Decides about many records in one transaction, as one step of undo. Records without an open conflict, as
/// when it was settled meanwhile, or with a newer schema on the hub are left out, and so are withdrawn ones
/// of several, unless the hub's side is taken. Answers what was decided. Stopped it is Cancelled, and nothing was.
[[nodiscard]] Result<std::vector<SavedChange>> resolveConflicts(Library &library,
    const std::vector<Decision> &decisions, const Editor &editor, const ProgressSink &progress = {},
    std::stop_token stop = {});

/// Deletes a record that the hub deleted as well: what was asked about it is settled, and nothing is left to
/// be sent. None, and nothing done, if the hub has not deleted it. Inside the caller's transaction.
[[nodiscard]] Result<std::optional<SavedChange>> deleteAsOnHub(
    WriteSession &session, Library &library, const RecordId &id, const Editor &editor);

} // namespace fourthp
