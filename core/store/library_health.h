// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library_folder.h"

#include <QString>

namespace fourthp {

/// What is wrong with the file of a library. Each asks for another help.
enum class LibraryFault {
    None, ///< A library of this version or an earlier one, or a folder that never had one.
    Missing, ///< There is no file, and the folder shows that there was one.
    Emptied, ///< The file holds nothing, and the folder shows that it did.
    Link, ///< A symbolic link: whoever made it could have the library written elsewhere.
    NotAFile, ///< A folder, a device or a pipe.
    Unreadable, ///< The rights of the file or the disk do not let it be read.
    NotALibrary, ///< A file of another kind.
    Foreign, ///< A database of another program.
    CutShort, ///< Its end is missing.
    DamagedPages, ///< It is a library, and some of it cannot be read.
    Newer, ///< Made by a newer version of the program.
};

struct LibraryHealth
{
    LibraryFault fault = LibraryFault::None;
    QString detail; ///< Technical, English; empty without a fault.
    friend bool operator==(const LibraryHealth &, const LibraryHealth &) = default;
};

/// How closely one looks.
enum class Look {
    Outside, ///< What the folder tells. The one look at a library that this process has open.
    Beginning, ///< The header, the length, the version: some milliseconds, whatever its size.
    EveryPage, ///< `quick_check` too: reads all of it.
};

// Nothing is written, made or removed by looking; the log of an unclean end stays what it is. Not for a file that this
// process has open: to close it anywhere drops SQLite's locks everywhere (https://www.sqlite.org/howtocorrupt.html, 2.2).

/// Any file that is said to be a library, as a backup. One that holds nothing is `Emptied`.
[[nodiscard]] LibraryHealth judgeFile(const QString &path, Look look);
/// The library of a folder.
[[nodiscard]] LibraryHealth judgeLibrary(const LibraryFolder &folder, Look look);

/// After an unclean end, or after somebody met damage: the next opening looks at every page.
bool isFullLookDue(const LibraryFolder &folder);
/// For who met damage in an open library. Without effect where nothing can be written.
void askForFullLook(const LibraryFolder &folder);
void fullLookDone(const LibraryFolder &folder);

/// The failure that a fault stands for; `path` is the file. Only for a fault.
Error errorOf(const LibraryHealth &health, const QString &path);

} // namespace fourthp
