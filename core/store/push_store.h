// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"
#include "core/store/outbox.h"

#include <QString>

#include <vector>

namespace fourthp {

/// What a hub takes at once (sync contract, B8).
inline constexpr int kDocumentsInPush = 50;
inline constexpr qsizetype kBytesInPush = 512 * 1024;

/// What became of documents that were sent.
struct PushOutcome
{
    struct Refused
    {
        RecordId id {};
        QString reason {}; ///< `too_large`, or the hub's own words.
    };
    std::vector<Document> stored {}; ///< As sent, with their new revision.
    std::vector<Refused> refused {};
    std::vector<RecordId> notStored {}; ///< The hub does not have it: queued again.
};

/// The outbox of one channel, as a session works on it. Functions are transactions of their own, on the disk
/// before they return.
class PushStore
{
public:
    PushStore(Library &library, QString channel)
        : m_library(library)
        , m_channel(std::move(channel))
    { }
    /// Brings the outbox in step with all edits of the channel. Answers whether there is anything to send or
    /// to ask for.
    [[nodiscard]] Result<bool> prepare();
    /// The next rows to send, now marked as being sent: whatever happens from here on, they may be on the
    /// hub. Empty if nothing is queued.
    [[nodiscard]] Result<std::vector<OutboxRow>> takeBatch();
    /// Queues deletions that waited for a record which the hub has by now. Answers whether there are any.
    [[nodiscard]] Result<bool> releaseReplaced();
    /// Records whose answer never came.
    [[nodiscard]] Result<std::vector<RecordId>> inFlight();
    [[nodiscard]] Result<void> settle(const PushOutcome &outcome);
    /// The leaves that the hub is known to have of a record once `rev` is the winner, as in `HubRow`.
    [[nodiscard]] Result<QString> leavesWith(const RecordId &id, const QString &rev);
    /// Lists edits that somebody was quicker than, time and again. Answers how many conflicts are new.
    [[nodiscard]] Result<qint64> listConflicts(const std::vector<RecordId> &ids);

private:
    Library &m_library;
    QString m_channel;
};

} // namespace fourthp
