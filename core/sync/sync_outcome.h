// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sync_run.h"

namespace fourthp {

// What every session leaves behind, whatever it spoke to.

/// The name of a state in the sync log and on the command line: `done`, `stopped`, `needs_decision`, `failed`.
QString outcomeName(SyncState state);

/// Puts the full-text index together if the session brought some thousand records, or took any away.
void compactAfter(Library &library, SyncReport &report, std::stop_token stop);

} // namespace fourthp
