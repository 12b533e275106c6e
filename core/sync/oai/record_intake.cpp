// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/record_intake.h"

#include <algorithm>
#include <iterator>

namespace fourthp {

namespace {

constexpr size_t kRowsAtOnce = 500;

void add(const PageResult &result, SyncReport &report)
{
    report.pulled += result.stored;
    report.removed += result.withdrawn;
    report.unchanged += result.unchanged;
    report.conflicts += result.conflicts;
    report.quarantined += result.quarantined;
}

} // namespace

HubRow RecordIntake::rowOf(const OaiRecord &record) const
{
    return toResource(record, m_origin, m_store.library().vocabularies());
}

Result<void> RecordIntake::take(
    const std::vector<OaiRecord> &records, const QString &place, const QString &session)
{
    std::vector<HubRow> rows;
    rows.reserve(records.size());
    for (const OaiRecord &record : records) {
        if (m_stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        rows.push_back(rowOf(record));
    }
    return take(std::move(rows), place, session);
}

Result<void> RecordIntake::take(std::vector<HubRow> rows, const QString &place, const QString &session)
{
    for (size_t first = 0; first == 0 || first < rows.size(); first += kRowsAtOnce) {
        if (m_stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const auto begin = std::next(rows.begin(), qsizetype(first));
        const auto end = std::next(rows.begin(), qsizetype(std::min(first + kRowsAtOnce, rows.size())));
        HubPage page;
        page.rows.assign(std::make_move_iterator(begin), std::make_move_iterator(end));
        if (end == rows.end()) {
            page.since = place;
            page.session = session;
        }
        const Result<PageResult> stored = m_store.applyPage(page);
        if (!stored) {
            return passOn(stored);
        }
        add(*stored, m_report);
    }
    return {};
}

} // namespace fourthp
