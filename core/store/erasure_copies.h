// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/erasure_list.h"
#include "core/store/library_folder.h"

#include <QString>
#include <QStringList>

namespace fourthp {

/// Copies of the library in its own folder: backups, and what a backup took the place of. Paths.
QStringList copiesInside(const LibraryFolder &folder);

/// Erases what is on the list from these copies: each is written anew beside its place and changes names with it. One
/// that is damaged is removed, for nobody can tell what it holds. NewerVersion if one is of a newer program, which alone
/// can clean it: it stays, and all others are clean. Copies elsewhere are beyond us; restoring one erases it again
/// (`backup.h`).
[[nodiscard]] Result<void> cleanCopiesInside(const LibraryFolder &folder, const ErasureList &list);

/// Removes these copies, and makes a new backup, where there were any.
[[nodiscard]] Result<void> replaceCopiesInside(Connection &connection, const LibraryFolder &folder);

/// Erases what is on the list from a library that nobody has open, and puts the list into it. Derived data are made anew
/// when it is opened, and it asks nothing of other copies then. Answers whether there was anything to erase; if not, only
/// the list is written.
[[nodiscard]] Result<bool> eraseInCopy(const QString &database, const ErasureList &list);

} // namespace fourthp
