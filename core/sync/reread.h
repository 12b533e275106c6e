// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pull_changes.h"

#include <stop_token>

namespace fourthp {

/// Goes through the feed from an earlier place, which the hub has a note of, without bodies of what is here,
/// and moves the place here with it, until rows come that are all news. For a session that follows one that
/// broke off: a hub that was put back meanwhile to a copy from between the note and the break, and has grown
/// again past the break, would otherwise look as if nothing had happened. True if the hub still has something
/// of what came before the break; if nothing, it was most likely put back.
[[nodiscard]] Result<bool> rereadSince(const QString &place, Hub &hub, SyncStore &store,
    const PullSettings &settings, PullState &state, std::stop_token stop);

} // namespace fourthp
