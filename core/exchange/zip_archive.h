// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

struct zip;
struct zip_source;

namespace fourthp {

/// A new archive of office documents, thrown away unless it was closed. Equal contents give equal bytes:
/// every part bears the first moment that the format can tell. A failure is kept and told by `close`.
class ZipArchive
{
public:
    enum class Packing { Stored, Deflated };

    /// In memory; see `closeInMemory`.
    ZipArchive();
    /// Nothing may lie at `path` yet.
    explicit ZipArchive(const QString &path);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// `bytes` must live until the archive is closed.
    void add(const QByteArray &name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    void addFile(const QByteArray &name, const QString &path);
    /// Writes the file. It is not flushed to the disk.
    [[nodiscard]] Result<void> close();
    /// Packs it; Cancelled if asked to stop meanwhile.
    [[nodiscard]] Result<QByteArray> closeInMemory(const std::stop_token &stop);

private:
    void addSource(const QByteArray &name, zip_source *source, Packing packing);

    QString m_path;
    Result<void> closeZip();

    zip_source *m_memory = nullptr; ///< Null for a file.
    zip *m_zip = nullptr;
    bool m_isWhole = false;
};

} // namespace fourthp
