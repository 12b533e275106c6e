// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fourthp {

/// The names of a list such as `Jane Doe and {Example Institute} and van Dam, Jan`: persons as `Family,
/// Given`, institutions as they are. By the rules of BibTeX (O. Patashnik, BibTeXing, 1988, section 4).
/// "others" is no name.
QStringList namesOfBibtex(const QString &tex);

} // namespace fourthp
