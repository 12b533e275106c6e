// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp::cli {

/// The password of a hub from `FOURTHP_SECRET`, and that of a proxy, `name:password`, from `FOURTHP_PROXY_SECRET`.
struct EnvironmentSecrets
{
    QString hub {};
    QString proxy {};
};

/// Takes them out of the environment and wipes them there, so that neither a child nor `/proc` can read them. Empty
/// where there is none. Call once, first thing, before there are threads.
EnvironmentSecrets takeSecretsFromEnvironment();

/// The first line of standard input, without its line end.
[[nodiscard]] Result<QString> readSecretFromInput();

} // namespace fourthp::cli
