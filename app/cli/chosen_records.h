// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/exchange/export_options.h"

#include <vector>

namespace fourthp::cli {

/// What a command is about: the records of `--ids FILE` (one id a line, `-` for standard input), or those
/// that `--query`,
/// `--type` and `--collection` find, in rank order. NotFound for an id or a collection that is not here.
[[nodiscard]] Result<std::vector<qint64>> chosenRecords(const Session &session, Library &library);

/// Why the words that choose records make no choice; empty if they do.
QString choiceMisuse(const Session &session);
/// Says what of the chosen stays on this computer, and how some of it could leave.
void tellHeldBack(const Session &session, const HeldBack &held);

} // namespace fourthp::cli
