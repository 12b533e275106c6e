// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

namespace fourthp {

/// The schema that this program writes; a file with a higher `user_version` was made by a newer program.
inline constexpr int kSchemaVersion = 1;

/// `user_version` of the file; 0 for an empty one.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// Whether the file has the tables of a library, of whatever version. Another program's database has not, and must not
/// get them.
[[nodiscard]] Result<bool> isLibrary(Connection &connection);

/// Brings the file to `kSchemaVersion`, one numbered script a transaction. Call `makeBackup` first if the file holds
/// anything. Fails with NewerVersion, and changes nothing, if the file is ahead of this program.
[[nodiscard]] Result<void> migrate(Connection &connection);

} // namespace fourthp
