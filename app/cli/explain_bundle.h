// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace fourthp::cli {

/// One sentence on why a bundle is not read; empty for an error that is no bundle fault.
QString explainBundle(const Error &error);

/// As `Session::explains`, with the sentence of a bundle fault where it is one.
int explainsBundle(const Session &session, const Error &error);
/// As `Session::fails`, with the sentence of a bundle fault where it is one.
int failsWithBundle(const Session &session, const Error &error);

} // namespace fourthp::cli
