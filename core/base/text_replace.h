// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

enum class LetterMatch {
    Exact,
    Folded, ///< As `foldText` levels them: case, accents and letter variants make no difference.
};
enum class WordMatch { Anywhere, WholeWords };

/// A text to look for in others.
struct TextToFind
{
    QString text;
    LetterMatch letters = LetterMatch::Exact;
    WordMatch words = WordMatch::Anywhere;
};

struct ReplacedText
{
    QString text;
    int count = 0; ///< How many places were replaced.
};

/// `text` with `by` in every place of `wanted`, from its start, none overlapping. What people read as one
/// letter is never taken apart. An empty `wanted` is found nowhere. Safe from any thread.
ReplacedText replaceText(const QString &text, const TextToFind &wanted, const QString &by);

} // namespace fourthp
