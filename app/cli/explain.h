// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace fourthp::cli {

/// One or two sentences for a person: what happened, whether work is safe, what to do. In the chosen language.
QString explain(const Error &error);
/// `{"error": {"kind", "subject", "detail", "message"}}`: the answer of a failed command with `--json`.
QJsonValue errorJson(const Error &error);
ExitCode exitCodeFor(ErrorKind kind);

} // namespace fourthp::cli
