// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

// Texts of BibTeX files, which are TeX, as people read them. Not all of TeX, but what lists of literature
// hold: accents, letters beyond ASCII, quotation marks and dashes, braces that keep capitals, emphasis. Pure;
// any thread.

/// "Édition spéciale" for `{\'E}dition sp\'{e}ciale`. A command that is not known is left out, its argument
/// stays.
QString plainOfTex(const QString &tex);
/// An address or identifier, which is written letter by letter, but by some programs escaped all the same.
QString addressOfTex(const QString &tex);

} // namespace fourthp
