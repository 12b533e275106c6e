// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sync_run.h"

namespace fourthp {

// What every session leaves behind, whatever it spoke to.

/// The name of a state in the sync log and on the command line: `done`, `stopped`, `needs_decision`, `failed`.
QString outcomeName(SyncState state);

/// Carries out withdrawals that contributions told of, which count as removed, puts the full-text index together if
/// the session brought some thousand records or took any away, and ends an erasure that is under way.
void tidyAfterSession(Library &library, SyncReport &report, std::stop_token stop);

} // namespace fourthp
