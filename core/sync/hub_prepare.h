// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/sync_run.h"

#include <stop_token>

namespace fourthp {

/// Makes an existing, empty database a hub: puts the rules for documents (`_design/fourthp`) and the hub's identity
/// into it. On a hub it only brings the rules up to date, so it may be repeated. Conflict if the database holds documents
/// but is no hub; NotFound if there is no database; SignIn or Refused without an administrator's account. Blocks; not on
/// the GUI thread. `hub.channel` is not used.
[[nodiscard]] Result<void> prepareHub(const HubAddress &hub, const QString &secret, std::stop_token stop = {});

} // namespace fourthp
