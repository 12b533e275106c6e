// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace fourthp {

/// Text as it is compared: the one folding for index, query, facet filter, palette and duplicate finder.
/// Unicode NFKC case folding, then accents of Latin, Greek and Cyrillic letters, Arabic vowel marks and letter
/// variants, and quotes and dashes are levelled. What is shown stays as written. Safe from any thread.
QString foldText(QStringView text);

} // namespace fourthp
