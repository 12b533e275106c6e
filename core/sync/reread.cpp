// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reread.h"

#include "core/sync/page_bodies.h"

#include <QSet>

#include <algorithm>

namespace fourthp {

namespace {

constexpr int kRows = 1000;
constexpr int kFewestRows = 10;
constexpr size_t kAtOnce = 100; // As many bodies as one request may ask for.

/// Stores these rows of a page, and the place with the last of them. Answers how many were no news.
Result<qint64> storeSome(const ChangePage &some, const QString &place, Hub &hub, SyncStore &store,
    const PullSettings &settings, PullState &state, const std::stop_token &stop)
{
    Result<HubPage> whole = withBodies(hub, store, some, settings, stop);
    if (!whole) {
        return passOn(whole);
    }
    whole->since = place;
    whole->session = state.session;
    const Result<PageResult> stored = store.applyPage(*whole);
    if (!stored) {
        return passOn(stored);
    }
    SyncReport &report = state.report;
    report.pulled += stored->stored;
    report.removed += stored->withdrawn;
    report.unchanged += stored->unchanged;
    report.conflicts += stored->conflicts;
    report.pushed += stored->acknowledged;
    report.quarantined += stored->quarantined;
    return stored->unchanged;
}

} // namespace

Result<bool> rereadSince(const QString &place, Hub &hub, SyncStore &store, const PullSettings &settings,
    PullState &state, std::stop_token stop)
{
    BackOff backOff(hub, settings);
    QSet<QString> places {place};
    QString since = place;
    int rows = kRows;
    bool hasKnown = false;
    for (bool more = true; more;) {
        const Result<ChangePage> page = hub.changes({since, rows, Bodies::LeaveOut}, stop);
        if (!page) {
            rows = std::max(rows / 4, kFewestRows);
            if (auto goOn = backOff.wait(page.error(), false, stop); !goOn) {
                return passOn(goOn);
            }
            continue;
        }
        backOff.reset();
        qint64 known = 0;
        for (size_t first = 0; first == 0 || first < page->rows.size(); first += kAtOnce) {
            const size_t end = std::min(first + kAtOnce, page->rows.size());
            const ChangePage some {
                {page->rows.begin() + qsizetype(first), page->rows.begin() + qsizetype(end)},
                qint64(end - first), {}, {}, 0};
            const Result<qint64> unchanged = storeSome(some,
                end == page->rows.size() ? page->lastSeq : QString(), hub, store, settings, state, stop);
            if (!unchanged) {
                return passOn(unchanged);
            }
            known += *unchanged;
        }
        hasKnown = hasKnown || known > 0;
        more = known > 0 && page->received >= rows && !places.contains(page->lastSeq);
        places.insert(page->lastSeq);
        since = page->lastSeq;
        state.since = since;
    }
    return hasKnown;
}

} // namespace fourthp
