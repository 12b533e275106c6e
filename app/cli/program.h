// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"

#include <stop_token>

namespace fourthp::cli {

/// The whole program behind `main`: reads the words typed after its name, runs the command and prints its answer.
ExitCode runProgram(const QStringList &words, Output &output, const QString &secret, std::stop_token stop);

} // namespace fourthp::cli
