// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/store_page.h"

#include "core/store/sent_store.h"

namespace fourthp {

namespace {

constexpr int kTriesToStore = 3; // Each waits for the connection's own five seconds.
constexpr std::chrono::milliseconds kBetweenTriesToStore {1000};

Result<PageResult> storeAtLast(
    SyncStore &store, const HubPage &page, const PullSettings &settings, const std::stop_token &stop)
{
    for (int tries = 1;; ++tries) {
        Result<PageResult> stored = store.applyPage(page);
        if (stored || stored.error().kind != ErrorKind::InUse || tries >= kTriesToStore) {
            return stored;
        }
        if (!settings.pause(kBetweenTriesToStore, stop)) {
            return fail(ErrorKind::Cancelled);
        }
    }
}

/// A revision that was written over since is newer; another one of the same number is not.
bool isMet(const QString &expected, const QString &there)
{
    return there == expected || generationOf(there) > generationOf(expected);
}

void meet(UnnotedRevisions &expected, const std::vector<HubRow> &rows)
{
    for (const HubRow &row : rows) {
        const auto found = expected.constFind(row.id.value);
        if (found != expected.constEnd() && isMet(*found, row.rev)) {
            expected.erase(found);
        }
    }
}

void addTo(SyncReport &report, const PageResult &result)
{
    report.pulled += result.stored;
    report.removed += result.withdrawn;
    report.unchanged += result.unchanged;
    report.conflicts += result.conflicts;
    report.pushed += result.acknowledged;
    report.quarantined += result.quarantined;
}

} // namespace

Result<void> storeRows(SyncStore &store, const HubPage &rows, const PullSettings &settings, PullState &state,
    const std::stop_token &stop)
{
    const Result<PageResult> stored = storeAtLast(store, rows, settings, stop);
    if (!stored) {
        return passOn(stored);
    }
    meet(state.toMeet, rows.rows);
    addTo(state.report, *stored);
    return {};
}

Result<void> storePage(SyncStore &store, const HubPage &page, const PullSettings &settings, PullState &state,
    const std::stop_token &stop)
{
    if (auto done = storeRows(store, page, settings, state, stop); !done) {
        return done;
    }
    ++state.pages;
    if (!page.since.isEmpty()) {
        state.since = page.since;
    }
    if (state.afterPage) {
        state.afterPage();
    }
    return {};
}

} // namespace fourthp
