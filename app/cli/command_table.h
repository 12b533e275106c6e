// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace fourthp::cli {

/// Every command, in the order of the help.
const std::vector<Command> &allCommands();
/// Options that every command takes.
const std::vector<Option> &globalOptions();

} // namespace fourthp::cli
