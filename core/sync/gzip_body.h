// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fourthp {

/// `bytes` as one gzip stream (RFC 1952), as a body with `Content-Encoding: gzip` has to be. Pure; any
/// thread.
QByteArray gzipped(const QByteArray &bytes);

} // namespace fourthp
