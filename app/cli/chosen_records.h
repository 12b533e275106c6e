// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <vector>

namespace fourthp::cli {

/// What a command is about: the records of `--ids FILE` (one id a line, `-` for standard input), or those
/// that `--query`,
/// `--type` and `--collection` find, in rank order. NotFound for an id or a collection that is not here.
[[nodiscard]] Result<std::vector<qint64>> chosenRecords(const Session &session, Library &library);

} // namespace fourthp::cli
