// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fourthp {

// From the bytes of an XML answer to text. Pure functions, any thread.

/// Stands in repaired text wherever something was changed, so that the record around it can be marked. A
/// noncharacter that XML 1.0 allows and no text means to hold.
inline constexpr QChar kRepairMark(0xFDD0);

/// UTF-8 (the only encoding that OAI-PMH 2.0, 3.2 allows), or what the XML declaration names of the Latin-1
/// family, which occurs. BadAnswer if the bytes are not in that encoding.
[[nodiscard]] Result<QString> decodeXml(const QByteArray &bytes);
/// The same, with bytes that are no UTF-8 taken as Windows-1252, and a mark behind each.
QString decodedLeniently(const QByteArray &bytes);

} // namespace fourthp
