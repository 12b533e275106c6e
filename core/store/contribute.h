// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/journal.h"
#include "core/store/record_writer.h"

#include <QString>

#include <vector>

namespace fourthp {

/// Gives records of this computer, or starter records with or without edits, to the hub of a channel: they
/// become records of that channel, wait in its outbox as new, and the journal keeps their history. Until they
/// are sent this can be undone; nothing else makes a record leave. All of them or none, in one transaction.
/// A record that this hub once had and lists no more (an orphan) can be given to it again, as new; that
/// cannot be undone.
///
/// NotFound for a record or a hub that is not there; ReadOnly for a channel that nothing is sent to; Conflict
/// if a record comes from a hub already; InvalidInput, naming the field, for one that must not leave this
/// computer or that breaks a rule.
[[nodiscard]] Result<std::vector<SavedChange>> contribute(
    Library &library, const std::vector<RecordId> &ids, const QString &channel, const Editor &editor);
/// The same inside the caller's transaction.
[[nodiscard]] Result<std::vector<SavedChange>> contribute(WriteSession &session, const Library &library,
    const std::vector<RecordId> &ids, const QString &channel, const Editor &editor);

// For undo and redo, inside their transaction. Neither does anything to a record that the hub has by now.

[[nodiscard]] Result<void> takeContributionBack(
    WriteSession &session, const Library &library, const Change &change);
[[nodiscard]] Result<void> contributeAgain(
    WriteSession &session, const Library &library, const Change &change);

} // namespace fourthp
