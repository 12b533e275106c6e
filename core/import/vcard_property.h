// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/vcard_cards.h"

#include <QByteArray>

#include <optional>

namespace fourthp {

/// The name of the property on this line in capitals, without a group (`item1.EMAIL` is EMAIL).
QByteArray vcardPropertyName(const QByteArray &line);
/// False for what no record here has a place for, as pictures and keys, which are long.
bool isVcardPropertyRead(const QByteArray &name);
/// The property on an unfolded line; none if its bytes are no text in the character set that it names, UTF-8
/// without one.
std::optional<VcardProperty> vcardProperty(const QByteArray &line);

} // namespace fourthp
