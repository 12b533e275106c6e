// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_replace.h"

#include "core/base/text_fold.h"

#include <QTextBoundaryFinder>

#include <vector>

namespace fourthp {

namespace {

/// A text as it is compared, and where each of its units came from.
struct ComparedText
{
    QString text;
    std::vector<qsizetype> from; ///< By place in `text`, and one behind: place in the original, or `kWithin`.
    static constexpr qsizetype kWithin = -1; ///< Inside of what is one letter.
};

ComparedText compared(const QString &original, LetterMatch letters)
{
    ComparedText result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, original);
    for (qsizetype start = 0, end = 0; start < original.size(); start = end) {
        end = finder.toNextBoundary();
        end = end < 0 ? original.size() : end;
        const QStringView letter = QStringView(original).sliced(start, end - start);
        const QString folded = letters == LetterMatch::Folded ? foldText(letter) : letter.toString();
        for (qsizetype i = 0; i < folded.size(); ++i) {
            result.from.push_back(i == 0 ? start : ComparedText::kWithin);
        }
        result.text += folded;
    }
    result.from.push_back(original.size());
    return result;
}

bool isWordLetter(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size()) {
        return false;
    }
    const QChar unit = text.at(at);
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

bool standsAlone(const QString &text, qsizetype start, qsizetype end)
{
    return !isWordLetter(text, start - 1) && !isWordLetter(text, end);
}

} // namespace

ReplacedText replaceText(const QString &text, const TextToFind &wanted, const QString &by)
{
    const QString needle = wanted.letters == LetterMatch::Folded ? foldText(wanted.text) : wanted.text;
    ReplacedText result;
    if (needle.isEmpty()) {
        return {text, 0};
    }
    const ComparedText hay = compared(text, wanted.letters);
    qsizetype taken = 0; // Of the original.
    for (qsizetype at = hay.text.indexOf(needle); at >= 0;) {
        const qsizetype start = hay.from[size_t(at)];
        const qsizetype end = hay.from[size_t(at + needle.size())];
        const bool isWhole = start != ComparedText::kWithin && end != ComparedText::kWithin;
        if (!isWhole || (wanted.words == WordMatch::WholeWords && !standsAlone(text, start, end))) {
            at = hay.text.indexOf(needle, at + 1);
            continue;
        }
        result.text += QStringView(text).sliced(taken, start - taken);
        result.text += by;
        ++result.count;
        taken = end;
        at = hay.text.indexOf(needle, at + needle.size());
    }
    result.text += QStringView(text).sliced(taken);
    return result;
}

} // namespace fourthp
