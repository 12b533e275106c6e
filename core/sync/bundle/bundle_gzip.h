// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace fourthp {

enum class GzipLevel {
    Small, ///< zlib's usual balance.
    Stored, ///< In the wrapper alone.
};

/// One gzip member (RFC 1952) without name and time: equal bytes give equal archives.
QByteArray gzipped(const QByteArray &raw, GzipLevel level);

/// Unpacks one whole gzip member and nothing behind it. A bundle fault `Content` if it is damaged, `Bomb` as
/// soon as more than `rawBytes` come out, `Size` if fewer do. Memory stays below `rawBytes` and the archive's
/// own size.
[[nodiscard]] Result<QByteArray> gunzipped(const QByteArray &packed, qint64 rawBytes, const QString &subject);

} // namespace fourthp
