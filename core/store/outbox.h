// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace fourthp {

/// What becomes of an edit on its way to the hub.
enum class OutboxState {
    Queued, ///< Goes with the next session.
    Sending, ///< Was sent, and the answer is not known yet: it may be on the hub.
    Waiting, ///< Must not be sent as it is; `reason` says why.
    Rejected, ///< The hub refused it; `reason` is what it says. Goes again once it was changed, or on
              ///< `retryOutbox`.
};

/// One edited record of a hub that the hub does not have yet.
struct OutboxRow
{
    qint64 seq = 0;
    QString channel {};
    RecordId id {};
    QString editId {};
    QString baseRev {}; ///< Revision of the hub that is written over; empty for a new record.
    OutboxState state = OutboxState::Queued;
    /// For Waiting: `conflict`, `invalid FIELD RULE`, `tlp_red`, `consent` (what is new in it was not agreed to), `read_only`, `newer_schema`, `too_large`,
    /// `orphan`, `files` (they go to the hub before it), `replacement` (as does the record that stands for a
    /// deleted one), `proposed PROPOSAL`. For Rejected `too_large`, `declined PROPOSAL` or the hub's own
    /// words, from outside: plain text alone. Else empty.
    QString reason {};
    Document document {}; ///< As it goes over the wire.
    bool isHidden = false; ///< The consent to it was withdrawn: nothing of it is for anybody to see.
};

/// `queued`, `sending`, `waiting`, `rejected`; stable.
QString outboxStateName(OutboxState state);

/// All rows in the order in which they are sent.
[[nodiscard]] Result<std::vector<OutboxRow>> outboxRows(Connection &connection);
[[nodiscard]] Result<std::map<OutboxState, qint64>> outboxCounts(Connection &connection);

/// Lets the next session try again what a hub rejected. NotFound if nothing of this record is rejected. One
/// transaction.
[[nodiscard]] Result<void> retryOutbox(Library &library, const RecordId &id);

// For whatever changes mirror rows, inside its transaction.

/// Brings the outbox in step with the mirror row of a record: an edit is queued in the place of an earlier
/// one, what is no edit any more leaves. A row that is being sent stays until its fate is known. Does nothing
/// for channels that are no hubs.
[[nodiscard]] Result<void> refreshOutbox(
    Connection &connection, const Library &library, const QString &channel, const RecordId &id);
/// The hub says what is here: nothing of the record is to be sent, and nothing is waited for.
[[nodiscard]] Result<void> leaveOutbox(Connection &connection, const QString &channel, const RecordId &id);
/// The same for all edited records of a channel: reasons to wait come and go without a change to the record.
[[nodiscard]] Result<void> refreshOutbox(
    Connection &connection, const Library &library, const QString &channel);

/// Leaf revisions as in `HubRow`, once `rev` has taken the place of `old`.
QString replacedLeaf(const QString &leaves, const QString &old, const QString &rev);

/// True if the hub stored what was sent from here under this `edit.id`, and the answer was lost.
[[nodiscard]] Result<bool> isOwnUnacknowledged(
    Connection &connection, const QString &channel, const RecordId &id, const QString &editId);

/// What the hub is now known to hold of something sent from here.
struct Acknowledged
{
    QString channel {};
    Document document {}; ///< As stored there, with its new revision.
    /// All leaf revisions as in `HubRow`; none if the hub did not say: then the old revision is replaced in
    /// those known.
    std::optional<QString> leaves {};
};
/// The document becomes the base, and a record that says the same is no edit any more. One that was changed
/// meanwhile stays edited and is queued again.
[[nodiscard]] Result<void> acknowledge(
    WriteSession &session, const Library &library, const Acknowledged &stored);

} // namespace fourthp
