// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

/// A name from outside as the plain name of one file: no folder, nothing hidden, nothing that turns the
/// reading direction around, no word that a system keeps for itself, at most 200 bytes. Its ending stays.
/// Never empty.
QString safeFileName(const QString &name);

} // namespace fourthp
