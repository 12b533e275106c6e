// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record_writer.h"

#include <QString>

#include <vector>

namespace fourthp {

// An account that may not change records sends what it would change as a document of its own, which cannot
// clash with anything; a curator takes it over or declines it (sync contract, B8, C5 and D7).

/// A change that somebody asks for.
struct Proposal
{
    RecordId id {};
    QString channel {};
    RecordId target {};
    QString state {}; ///< `open`, `accepted`, `declined`.
    QString by {}; ///< The account that asks.
    QString message {}; ///< From outside: plain text alone.
    Document base {}; ///< What the proposal began with; empty for a new record.
    Document wanted {};
};

/// Open ones of all hubs, oldest first.
[[nodiscard]] Result<std::vector<Proposal>> openProposals(Connection &connection);

/// Sends an edit that the hub rejected as a proposal. The edit stays here, and waits for the answer. NotFound
/// if the hub rejected nothing of this record; InvalidInput if both versions together are too large, and `consent`
/// for what nobody agreed to. One transaction.
[[nodiscard]] Result<SavedChange> propose(
    Library &library, const RecordId &id, const QString &message, const Editor &editor);

/// Makes the proposal an ordinary edit: merged onto what is shown, with a conflict where both changed the
/// same; the proposer counts as an author. A new record is contributed to the hub of the proposal. Answers
/// the change to the target (0 if it already was as asked). NotFound if there is no such open proposal, or
/// its target was deleted.
[[nodiscard]] Result<SavedChange> acceptProposal(
    Library &library, const RecordId &proposal, const Editor &editor);
[[nodiscard]] Result<SavedChange> declineProposal(
    Library &library, const RecordId &proposal, const Editor &editor);

} // namespace fourthp
