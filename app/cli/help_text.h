// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace fourthp::cli {

/// What `--help` prints: all commands, or one with its options.
QString overallHelp(const std::vector<Command> &commands, const std::vector<Option> &globals);
QString commandHelp(const Command &command, const std::vector<Option> &globals);

} // namespace fourthp::cli
