// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file_store.h"

#include <QCryptographicHash>

namespace fourthp {

/// Takes a file into the store whose bytes come one after another, from a disk or out of a bundle. Each part
/// is on the disk as soon as it is complete; the file is known only once `finish` said so. Given up half-way,
/// its parts are removed as unused. Not for the GUI thread.
class FileIntake
{
public:
    explicit FileIntake(Library &library)
        : m_library(library)
        , m_store(library)
    { }

    /// InvalidInput beyond `kMostFileBytes`.
    [[nodiscard]] Result<void> add(const QByteArray &bytes);
    /// The file is whole. With `sha256`: Damaged, with nothing remembered, if it is not this one. InUse, with
    /// nothing remembered, if an erasure took a part of it away meanwhile: it is taken in once more.
    [[nodiscard]] Result<FileRecipe> finish(const QString &sha256 = {});
    qint64 bytes() const { return m_bytes; }

private:
    [[nodiscard]] Result<void> storePart(const QByteArray &bytes);

    Library &m_library;
    FileStore m_store;
    QCryptographicHash m_whole {QCryptographicHash::Sha256};
    FileRecipe m_recipe;
    QByteArray m_rest; ///< Less than a part.
    qint64 m_bytes = 0;
};

} // namespace fourthp
