// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/bar_chart.h"

#include "core/publish/svg_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kWidth = 640;
constexpr int kRow = 26;
constexpr int kLabels = 250; ///< Width of the column of labels.
constexpr int kGap = 8;
constexpr int kLongestBar = kWidth - kLabels - kGap - 40; // With room for the number behind it.
constexpr qsizetype kLettersThatFit = 36;

QString fitted(const QString &label)
{
    return label.size() <= kLettersThatFit ? label : label.first(kLettersThatFit - 1).trimmed() + u'…';
}

} // namespace

PublicationFigure barChart(
    const std::vector<EditionCount> &counts, ReadingDirection direction, const QString &alternative)
{
    if (counts.empty()) {
        return {};
    }
    const bool isMirrored = direction == ReadingDirection::RightToLeft;
    const auto most = std::max_element(counts.begin(), counts.end(),
        [](const EditionCount &a, const EditionCount &b) { return a.cases < b.cases; });
    const int height = int(counts.size()) * kRow + kGap;
    QByteArray svg = svgBegin(kWidth, height);
    for (size_t row = 0; row < counts.size(); ++row) {
        const double middle = kGap / 2.0 + kRow * (double(row) + 0.5);
        const double length = double(kLongestBar) * counts[row].cases / std::max(1, most->cases);
        const double labelAt = isMirrored ? kWidth - kLabels : kLabels;
        const double barAt = isMirrored ? kWidth - kLabels - kGap - length : kLabels + kGap;
        const double numberAt = isMirrored ? barAt - 6 : barAt + length + 6;
        // Labels end where the bars begin, whichever side that is.
        svg += svgText(
            labelAt, middle, isMirrored ? TextEdge::Left : TextEdge::Right, fitted(counts[row].label));
        svg += svgBox(barAt, middle - 8, length, 16, 3);
        svg += svgText(numberAt, middle, isMirrored ? TextEdge::Right : TextEdge::Left,
            QString::number(counts[row].cases));
    }
    return {.svg = svg + svgEnd(), .width = kWidth, .height = height, .alternative = alternative};
}

} // namespace fourthp
