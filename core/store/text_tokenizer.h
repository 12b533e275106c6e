// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace fourthp {

/// Makes the FTS5 tokenizer `fourthp` known to a connection. A connection without it can neither read nor write
/// the index, hence every one gets it when opened.
[[nodiscard]] Result<void> registerTokenizer(sqlite3 *handle);

} // namespace fourthp
