// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sync_store.h"
#include "core/sync/oai/dc_mapping.h"
#include "core/sync/sync_run.h"

#include <functional>
#include <stop_token>

namespace fourthp {

/// Turns records into rows and stores them, in portions small enough that a stop is noticed in time. Counts
/// in the report.
class RecordIntake
{
public:
    RecordIntake(SyncStore &store, OaiOrigin origin, SyncReport &report, std::stop_token stop)
        : m_store(store)
        , m_origin(std::move(origin))
        , m_report(report)
        , m_stop(std::move(stop))
    { }

    /// The last portion and the place after it are stored in one transaction; without a place it is not
    /// moved.
    [[nodiscard]] Result<void> take(
        const std::vector<OaiRecord> &records, const QString &place, const QString &session);
    [[nodiscard]] Result<void> take(
        std::vector<HubRow> rows, const QString &place = {}, const QString &session = {});

    RecordId idOf(const QString &identifier) const { return oaiRecordId(m_origin.source, identifier); }
    HubRow rowOf(const OaiRecord &record) const;
    HubRow unreadable(const OaiHeader &header, const QString &why) const
    {
        return unreadableRecord(header, m_origin, why);
    }
    SyncStore &store() { return m_store; }

private:
    SyncStore &m_store;
    OaiOrigin m_origin;
    SyncReport &m_report;
    std::stop_token m_stop;
};

} // namespace fourthp
