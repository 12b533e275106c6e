// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fourthp {

/// What a repository sends as XML and is none, made readable: bytes that are no UTF-8 are taken as
/// Windows-1252, raw `&` and `<` are escaped, characters illegal in XML 1.0 and processing instructions go.
/// Leaves marks
/// (`kRepairMark`) in text. Well-formed XML keeps its meaning. Pure; any thread.
QString repairedXml(const QByteArray &bytes);

} // namespace fourthp
