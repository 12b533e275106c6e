// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace fourthp {

/// A word of a text: where it stands, in UTF-16 units, and the form under which it is compared.
struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded; ///< See `foldText`.
    QString withoutArticle; ///< `strippedOfArticle(folded)`.
};

/// What is left of a folded Arabic word that begins with the article; empty for every other word. A word that only
/// looks as if it had one loses two letters of its own, so both forms are indexed and both are looked for.
QString strippedOfArticle(const QString &folded);

/// The words of a text by the rules of Unicode (UAX #29, ICU), in order. The one way of splitting text: index,
/// query and marks agree because they all use it. Safe from any thread.
std::vector<Word> wordsOf(QStringView text);

} // namespace fourthp
