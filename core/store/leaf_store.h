// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"
#include "core/store/sync_store.h"

#include <QString>

#include <vector>

namespace fourthp {

/// Records of which a hub holds several versions at once, because two servers were written to at the same
/// time (sync contract, D4). The winner is shown; the others are kept here and listed as conflicts of kind
/// `leaves`, one at a time. Functions are transactions of their own.
class LeafStore
{
public:
    LeafStore(Library &library, QString channel)
        : m_library(library)
        , m_channel(std::move(channel))
    { }
    /// Losing revisions that the feed told of and whose bodies are not here.
    [[nodiscard]] Result<std::vector<WaitingRevision>> missing();
    /// Keeps bodies, forgets revisions that the feed no longer lists, and brings the list of conflicts in
    /// step. Answers how many of them are new.
    [[nodiscard]] Result<qint64> update(const std::vector<Document> &bodies);

    /// Losing revisions that a person has decided on and whose winner is on the hub: to be deleted there. One
    /// a record.
    [[nodiscard]] Result<std::vector<Document>> settled();
    /// Notes that the hub deleted the revision; `tombstone` is what it has in its place.
    [[nodiscard]] Result<void> noteDeleted(const WaitingRevision &leaf, const QString &tombstone);
    /// The hub has no such leaf any more, or does not let it be deleted: it is looked at anew.
    [[nodiscard]] Result<void> forget(const WaitingRevision &leaf);

private:
    [[nodiscard]] Result<qint64> listConflict(Connection &connection, const RecordId &id);

    Library &m_library;
    QString m_channel;
};

} // namespace fourthp
