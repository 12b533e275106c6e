// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/store/channel_store.h"
#include "core/sync/sync_run.h"

namespace fourthp::cli {

/// A session with each hub, or with the one of --channel; prints what came of them. Answers the exit code.
int syncChannels(Session &session, Scope scope);

/// `channel set`, `pause`, `resume` and `test`.
int tuneChannel(Session &session);

} // namespace fourthp::cli
