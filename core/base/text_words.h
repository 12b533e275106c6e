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
    QString withoutArticle; ///< For Arabic words that begin with the article; empty otherwise.

    /// What a query for this word looks for: the form that is in the index with and without the article.
    const QString &sought() const { return withoutArticle.isEmpty() ? folded : withoutArticle; }
};

/// The words of a text by the rules of Unicode (UAX #29, ICU), in order. The one way of splitting text: index,
/// query and marks agree because they all use it. Safe from any thread.
std::vector<Word> wordsOf(QStringView text);

} // namespace fourthp
