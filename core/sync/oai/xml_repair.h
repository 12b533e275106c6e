// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fourthp {

// What repositories send as XML and is none, or would harm the parser. Pure functions, any thread.

/// Stands in repaired text wherever something was changed, so that the record around it can be marked. A
/// noncharacter that XML 1.0 allows and no text means to hold.
inline constexpr QChar kRepairMark(0xFDD0);

/// The bytes as text: UTF-8 (the only encoding that OAI-PMH 2.0, 3.2 allows), or what the XML declaration
/// names of the Latin-1 family, which occurs. BadAnswer if they are not in that encoding.
[[nodiscard]] Result<QString> decodeXml(const QByteArray &bytes);

/// The same bytes made readable: bytes that are no UTF-8 are taken as Windows-1252, raw `&` and `<` are
/// escaped, characters illegal in XML 1.0 and processing instructions go. Leaves marks. Well-formed XML keeps
/// its meaning.
QString repairedXml(const QByteArray &bytes);

/// Refuses, before Qt's parser sees it, what that parser is slow or unsafe with: a document type (no
/// entities, nothing from outside), more than 64 attributes, overlong names. BadAnswer; NotAHub for the
/// document type of a web page.
[[nodiscard]] Result<void> checkXml(QStringView text);

} // namespace fourthp
