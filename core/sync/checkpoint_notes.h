// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sync_store.h"
#include "core/sync/hub.h"

#include <QElapsedTimer>

#include <stop_token>

namespace fourthp {

/// The notes that both sides keep of how far this installation has read (sync contract, B6). From them a hub that was
/// put back to an earlier copy is told from one that went on.
class CheckpointNotes
{
public:
    CheckpointNotes(Hub &hub, SyncStore &store, QString session);

    /// Names the note on the hub after this installation and `which`: the hub's own id, or its address.
    [[nodiscard]] Result<void> setName(const QString &which, const QString &database);
    /// What the hub has of us.
    [[nodiscard]] Result<std::optional<RemoteCheckpoint>> read(std::stop_token stop);
    /// The hub already has this place, or refuses such notes: it need not be told.
    void assumeNoted(const QString &since) { m_noted = since; }

    /// Notes the place here, then on the hub, unless it is noted already. That the hub refuses it is no failure.
    [[nodiscard]] Result<void> leave(const QString &since, std::stop_token stop);
    /// Early, so that a session cut off soon after can be taken up; then every 20 pages or every minute.
    [[nodiscard]] Result<void> leaveIfDue(const QString &since, qint64 pages, std::stop_token stop);

private:
    Hub &m_hub;
    SyncStore &m_store;
    QString m_session;
    QString m_name;
    RemoteCheckpoint m_remote;
    QString m_noted; ///< The place that the hub was last told.
    QElapsedTimer m_sinceLast;
    qint64 m_pagesAtLast = 0;
};

} // namespace fourthp
