// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fourthp {

/// True if compact JSON, as Qt writes it, is what `Document::cleaned` would make of it, and is nested at most
/// `levels` deep. Nearly every document of a hub is, and a look at its bytes costs a tenth of walking through
/// its values. Where this cannot tell it says false.
bool isPlainJson(const QByteArray &json, int levels);

} // namespace fourthp
