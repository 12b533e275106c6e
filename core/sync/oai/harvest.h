// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/store/oai_store.h"
#include "core/store/sync_store.h"
#include "core/sync/oai/window_reader.h"
#include "core/sync/sync_run.h"

#include <QElapsedTimer>

#include <functional>
#include <optional>
#include <stop_token>

namespace fourthp {

/// One session with one OAI-PMH 2.0 repository: ask who it is, read what changed, compare identifiers now and
/// then, carry out deletions. Read-only: nothing is ever sent to it. Used once, on one thread, which must not
/// be the GUI thread.
class Harvest
{
public:
    Harvest(OaiTransport &transport, Library &library, const QString &channel, HarvestSettings settings,
        std::function<void(const SyncProgress &)> progress, std::stop_token stop);

    /// Never fails as such: the report says how it ended. Leaves one line in the sync log.
    [[nodiscard]] SyncReport run();

private:
    [[nodiscard]] Result<void> synchronise();
    [[nodiscard]] Result<void> lookAtRepository();
    [[nodiscard]] Result<void> retryQuarantined(const std::vector<WaitingRecord> &waiting);
    [[nodiscard]] Result<void> readChanges();
    bool isComparisonDue() const;
    [[nodiscard]] Result<void> compare();
    [[nodiscard]] Result<void> carryOutDeletions();
    void tell(SyncPhase phase, bool always);
    [[nodiscard]] Result<void> writeLog(qint64 line);

    HarvestSettings m_settings;
    Library &m_library;
    SyncStore m_rows;
    OaiStore m_store;
    OaiClient m_client;
    std::function<void(const SyncProgress &)> m_progress;
    std::stop_token m_stop;

    SyncReport m_report;
    OaiSource m_source;
    HarvestScope m_scope;
    std::optional<RecordIntake> m_intake;
    QString m_now; ///< The repository's clock when it was asked who it is.
    QString m_detail;
    qint64 m_remaining = -1;
    bool m_needsDecision = false;
    QElapsedTimer m_sinceTold;
};

/// The same over HTTP, with the address and the set that the channel has.
[[nodiscard]] SyncReport runHarvest(Library &library, const Channel &channel,
    const std::function<void(const SyncProgress &)> &progress = {}, std::stop_token stop = {},
    const ProxyAccounts &proxyAccounts = {});

} // namespace fourthp
