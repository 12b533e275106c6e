// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fourthp::print {

/// Whether this is an SVG that asks for nothing outside of itself: no pictures, no references, no DTD. Qt's
/// renderer opens what a drawing names, and expands entities.
bool isSafeDrawing(const QByteArray &svg);

} // namespace fourthp::print
