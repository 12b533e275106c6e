// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/store/channel_store.h"

namespace fourthp::cli {

/// The secret to sign this channel in with: the one that was given to the program, else what the key store of the system
/// has. Empty if there is none; why the key store could not be asked is told.
QString secretFor(const Session &session, const Channel &channel, const QString &given);

/// Removes what the key store has of a channel that goes. That there is none, or no key store, is no failure.
void forgetSecretOf(const Session &session, const Channel &channel);

} // namespace fourthp::cli
