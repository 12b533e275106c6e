// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace fourthp {

/// Parts keep inside what a hosted hub takes at once, and make going on after a break a matter of whole parts
/// (sync contract, B9).
inline constexpr qint64 kFilePartBytes = 4 * 1024 * 1024;
inline constexpr qint64 kMostFileBytes = 512 * 1024 * 1024;

struct FilePart
{
    qint64 bytes = 0;
    QString sha256 {}; ///< Of the part; its name in the folder.
    friend bool operator==(const FilePart &, const FilePart &) = default;
};

/// Whether these are the bytes of the part.
bool isPart(const FilePart &part, const QByteArray &bytes);

/// What a file is made of: enough to tell without anybody's help what is missing and what is damaged.
struct FileRecipe
{
    QString sha256 {}; ///< Of the whole.
    std::vector<FilePart> parts {};

    qint64 bytes() const;
    friend bool operator==(const FileRecipe &, const FileRecipe &) = default;
};

/// InvalidInput for what no file can be made of, or what is larger than allowed.
[[nodiscard]] Result<void> checkRecipe(const FileRecipe &recipe);

/// A recipe with what was found out about its parts.
struct KnownFile
{
    FileRecipe recipe {};
    QSet<int> damaged {}; ///< Positions of parts.
};

// The tables of files. What writes is a transaction of its own, on the disk before it returns.

[[nodiscard]] Result<std::optional<KnownFile>> findFile(Connection &connection, const QString &sha256);
[[nodiscard]] Result<std::vector<QString>> knownFiles(Connection &connection);
enum class PartsOfFile {
    MayBeMissing, ///< They are fetched later.
    AreHere, ///< They were just stored.
};
/// Takes the place of an earlier recipe of the same file, which an erasure that is under way then spares. No
/// transaction if it is known as it is and may lack parts. InUse, with nothing written, if an erasure of the
/// same file took a part away meanwhile that should be here: stored once more, it stays.
[[nodiscard]] Result<void> rememberFile(
    Library &library, const FileRecipe &recipe, PartsOfFile parts = PartsOfFile::MayBeMissing);
/// Forgets what they are made of, inside the caller's transaction or in one of its own.
[[nodiscard]] Result<void> forgetFiles(Connection &connection, const std::vector<QString> &files);
[[nodiscard]] Result<void> forgetFiles(Library &library, const std::vector<QString> &files);
/// Notes what was found: one part is damaged, or is sound again. The same part may belong to several files.
[[nodiscard]] Result<void> markPart(Library &library, const QString &partSha256, bool isDamaged);
/// Notes that all parts are sound and yet make another file: what it is made of was told wrongly.
[[nodiscard]] Result<void> markDamaged(Library &library, const QString &sha256);

[[nodiscard]] Result<void> markOnHub(Library &library, const QString &sha256, const QString &channel);
[[nodiscard]] Result<bool> isOnHub(Connection &connection, const QString &sha256, const QString &channel);

} // namespace fourthp
