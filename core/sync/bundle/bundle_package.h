// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_file.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace fourthp {

/// How a bundle lies on a disk.
enum class BundleShape {
    Archive, ///< One `.fpbundle` file: a zip archive of stored entries.
    Folder, ///< A folder, as a plain web server needs it.
};

/// An archive for a path that ends in `.fpbundle`, a folder for any other.
BundleShape shapeOf(const QString &path);

/// What one part holds, in pieces that fit into memory. `piece` may be asked for each more than once.
struct BundlePieces
{
    qint64 bytes = 0; ///< Of all together.
    size_t count = 0;
    std::function<Result<QByteArray>(size_t number)> piece {};
};

/// Writes the parts of one bundle. Until `commit` nothing lies at the path; destroying without it removes
/// what was begun. Equal parts in equal order give equal bytes.
class BundlePackage
{
public:
    virtual ~BundlePackage() = default;
    /// Damaged if the pieces are not what they are said to be, with nothing added; after any other error the
    /// package has to be given up.
    [[nodiscard]] virtual Result<void> addPieces(const QString &name, const BundlePieces &pieces) = 0;
    /// The same for what is in memory.
    [[nodiscard]] Result<void> add(const QString &name, const QByteArray &bytes)
    {
        return addPieces(name, {bytes.size(), 1, [&bytes](size_t) { return bytes; }});
    }
    /// After this the whole bundle is on the disk under its own name, or nothing is.
    [[nodiscard]] virtual Result<void> commit() = 0;
    virtual qint64 bytesWritten() const = 0;
};

/// Conflict if a folder is already there: a bundle never mixes with what lies in one. An archive replaces an
/// earlier file.
[[nodiscard]] Result<std::unique_ptr<BundlePackage>> createBundlePackage(const QString &path);

} // namespace fourthp
