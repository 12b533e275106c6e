// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

/// The name of a person as initials: "Amina Banda" is "A. B.", "Jean-Pierre Dupont" "J.-P. D.", "فاطمة
/// الزهراء" "ف. ز." (the article of a part that has one is no initial). Of a word nothing but its first
/// letter is left, so that an address in the place of a name is no more than a letter either. Empty for what
/// holds no letter. Initials stay as they are. Pure.
QString nameInitials(const QString &name);

} // namespace fourthp
