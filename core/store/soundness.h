// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace fourthp {

enum class Proof {
    Quick, ///< Structure alone: `PRAGMA quick_check`.
    Whole, ///< Indexes as well: `PRAGMA integrity_check`.
};

/// Asks SQLite whether the file behind a connection, `path`, is sound. Damaged if it is not; Storage if the disk could not
/// be read, which says nothing against the file.
[[nodiscard]] Result<void> proveSound(Connection &connection, const QString &path, Proof proof);

} // namespace fourthp
