// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp::cli {

/// The password from `FOURTHP_SECRET`, taken out of the environment and wiped there, so that neither a child nor
/// `/proc` can read it. Empty if there is none. Call once, first thing, before there are threads.
QString takeSecretFromEnvironment();

/// The first line of standard input, without its line end.
[[nodiscard]] Result<QString> readSecretFromInput();

} // namespace fourthp::cli
