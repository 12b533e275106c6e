// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/word_diff.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

namespace fourthp {

namespace {

constexpr size_t kMostPairs = 1'000'000;

enum class Blanks { Skip, Compare };

/// The pieces of a text between Unicode's word boundaries.
std::vector<TextSpan> piecesOf(QStringView text, Blanks blanks)
{
    std::vector<TextSpan> pieces;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaker(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    UText *source = utext_openUChars(nullptr, text.utf16(), text.size(), &status);
    if (U_SUCCESS(status)) {
        breaker->setText(source, status);
    }
    if (U_FAILURE(status)) {
        utext_close(source);
        return {{0, text.size()}}; // Without ICU's data the text is one word.
    }
    qsizetype start = breaker->first();
    for (qsizetype end = breaker->next(); end != icu::BreakIterator::DONE; end = breaker->next()) {
        if (blanks == Blanks::Compare || !text.sliced(start, end - start).trimmed().isEmpty()) {
            pieces.push_back({start, end - start});
        }
        start = end;
    }
    utext_close(source);
    return pieces;
}

/// One text, its pieces, and which of them differ.
struct Side
{
    QStringView text;
    std::vector<TextSpan> pieces;
    std::vector<bool> differs;

    Side(QStringView of, Blanks blanks)
        : text(of)
        , pieces(piecesOf(of, blanks))
        , differs(pieces.size(), false)
    { }
    QStringView at(size_t piece) const { return text.sliced(pieces[piece].start, pieces[piece].length); }
};

/// Marks what is no part of a longest common subsequence of first[from, firstEnd) and second[from,
/// secondEnd).
void markMiddle(Side &first, size_t firstEnd, Side &second, size_t secondEnd, size_t from)
{
    const size_t rows = firstEnd - from;
    const size_t columns = secondEnd - from;
    std::fill(first.differs.begin() + qsizetype(from), first.differs.begin() + qsizetype(firstEnd), true);
    std::fill(second.differs.begin() + qsizetype(from), second.differs.begin() + qsizetype(secondEnd), true);
    if (rows == 0 || columns == 0 || rows > kMostPairs / columns) {
        return;
    }
    // longest[row][column]: length of what the two have in common from there on. At most a thousand, for both
    // have as many.
    std::vector<quint32> longest((rows + 1) * (columns + 1), 0);
    const auto cell = [&longest, columns](size_t row, size_t column) -> quint32 & {
        return longest[row * (columns + 1) + column];
    };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            cell(row, column) = first.at(from + row) == second.at(from + column)
                ? cell(row + 1, column + 1) + 1
                : std::max(cell(row + 1, column), cell(row, column + 1));
        }
    }
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        if (first.at(from + row) == second.at(from + column)) {
            first.differs[from + row++] = false;
            second.differs[from + column++] = false;
        } else if (cell(row + 1, column) >= cell(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
}

/// Stretches of pieces that differ, with the blanks between them.
std::vector<TextSpan> spansOf(const Side &side)
{
    std::vector<TextSpan> spans;
    for (size_t piece = 0; piece < side.pieces.size(); ++piece) {
        if (!side.differs[piece]) {
            continue;
        }
        const TextSpan &one = side.pieces[piece];
        if (piece > 0 && side.differs[piece - 1]) {
            spans.back().length = one.start + one.length - spans.back().start;
        } else {
            spans.push_back(one);
        }
    }
    return spans;
}

WordDiff compared(QStringView firstText, QStringView secondText, Blanks blanks)
{
    Side first(firstText, blanks);
    Side second(secondText, blanks);
    size_t firstEnd = first.pieces.size();
    size_t secondEnd = second.pieces.size();
    size_t begin = 0;
    while (begin < firstEnd && begin < secondEnd && first.at(begin) == second.at(begin)) {
        ++begin;
    }
    while (firstEnd > begin && secondEnd > begin && first.at(firstEnd - 1) == second.at(secondEnd - 1)) {
        --firstEnd;
        --secondEnd;
    }
    markMiddle(first, firstEnd, second, secondEnd, begin);
    return {spansOf(first), spansOf(second)};
}

} // namespace

WordDiff diffWords(QStringView first, QStringView second)
{
    if (first == second) {
        return {};
    }
    WordDiff diff = compared(first, second, Blanks::Skip);
    const bool onlyBlanks = diff.inFirst.empty() && diff.inSecond.empty();
    return onlyBlanks ? compared(first, second, Blanks::Compare) : diff;
}

} // namespace fourthp
