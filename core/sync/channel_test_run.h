// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"
#include "core/sync/sync_run.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// One thing that was looked at.
struct TestStep
{
    /// In this order, those that were reached: `address`, `name` (its lookup), `connection`, `tls`, `server`
    /// (product and version), `database`, `identity`, `account` (roles, may it write), `clock` (difference),
    /// `records` (how many), `age` (of what is here). Stable.
    QString id {};
    bool ok = false;
    QString detail {}; ///< Technical, English, plain text; holds no secret. Partly from outside.
    QString value {}; ///< The fact alone, for a sentence: `couchdb 3.4.3`, `curator`, a count, seconds of
                      ///< difference; for `tls` the keys of the certificate chain, as pins, with blanks between.
    Error error {}; ///< Why, where `ok` is false.
};

/// Asks a hub a few questions and says exactly what was found, changing nothing on either side. Stops at the
/// first step without which the next makes no sense; the steps before it are in the answer. `step` is called
/// for each as it is known. Blocks; not on the GUI thread.
[[nodiscard]] std::vector<TestStep> testChannel(Library &library, const HubAddress &hub,
    const QString &secret, const std::function<void(const TestStep &)> &step = {}, std::stop_token stop = {});

} // namespace fourthp
