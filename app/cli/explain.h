// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp::cli {

/// A failure as a sentence, with the technical detail in brackets behind it.
QString explain(const Error &error);
/// See `ExitCode`.
int exitCodeOf(ErrorKind kind);

} // namespace fourthp::cli
