// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boot_moment.h"
#include "core/model/attached_file.h"
#include "core/store/sync_store.h"
#include "core/store/unnoted_pages.h"
#include "core/sync/hub.h"
#include "core/sync/page_size.h"
#include "core/sync/retry_policy.h"
#include "core/sync/sync_run.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace fourthp {

/// How a session waits and tries again; tests put in their own.
struct PullSettings
{
    RetryPolicy retry;
    std::function<bool(std::chrono::milliseconds, std::stop_token)> pause = pauseFor;
    std::function<double()> chance; ///< In [0, 1); a random number if it is not set.
    std::function<BootMoment()> moment = bootMoment;
    int firstRows = PageSize::kFirst;
    std::shared_ptr<int>
        triesLeft; ///< Over the whole session, however it gets on in between; null for no such bound.
    /// False on a line that is paid by what goes over it: files that nobody asked for are neither sent nor
    /// fetched, and records whose files the hub lacks wait (sync contract, B11).
    bool movesFiles = true;
    /// Told how far each file is that is sent before its record.
    std::function<void(const AttachedFile &file, const Progress &bytes)> fileProgress {};
    /// After a page that took this long to come, what earlier pages left for later is worked up until the
    /// next one may be there. A shorter silence is what reading a page costs on a slow computer.
    std::chrono::milliseconds silenceWorthUsing {300};
};

/// What a pull has done so far. Counts go on over several calls.
struct PullState
{
    QString session {};
    QString since {}; ///< Where the feed goes on; moved by the pull. Empty for the beginning.
    SyncReport report {};
    qint64 remaining = -1;
    qint64 pages = 0;
    /// What the hub must still have in its feed, or something newer; taken off as it comes.
    UnnotedRevisions toMeet {};
    /// Called after each page was committed.
    std::function<void()> afterPage {};
};

/// Fetches all pages from `state.since` on and stores each together with the place after it. Whenever it
/// stops, all that was stored is whole and the next call goes on there. A row that cannot be had is put into
/// quarantine after three tries; a page that does not arrive is asked for again, smaller and later.
[[nodiscard]] Result<void> pullChanges(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop);

/// Asks once more for some of what earlier sessions put into quarantine, and stores what comes. No request if
/// nothing waits there.
[[nodiscard]] Result<void> retryQuarantined(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop);

} // namespace fourthp
