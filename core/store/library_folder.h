// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp {

/// Where the parts of a library lie in its folder.
struct LibraryFolder
{
    QString path;

    QString database() const;
    QString backups() const;
    QString files() const; ///< Attachments, named by their content.
    QString lock() const;
    QString logs() const;

    /// InvalidInput for a file inside this folder, links followed: what is there is written by the library alone.
    /// Its folder of backups is open to backups by hand.
    [[nodiscard]] Result<void> refuseInside(const QString &file) const;
};

/// The folder used when nobody names one: `FOURTHP_DATA_DIR`, else the platform's data folder for this program.
LibraryFolder defaultLibraryFolder();

/// Makes the folder if it is missing, for the owner alone (0700), and tightens looser rights of it and of the
/// files inside (0600). Refuses a database that is a symbolic link, and a folder owned by somebody else.
[[nodiscard]] Result<void> prepareLibraryFolder(const LibraryFolder &folder);

/// Takes away what a program that was killed left unfinished in the folder: copies of records that nobody would look
/// for. Only for who holds the lock; nobody else makes files there.
void removeUnfinished(const LibraryFolder &folder);

} // namespace fourthp
