// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/number_blocks.h"

#include "core/curation/edition_numbers.h"
#include "core/model/places.h"
#include "core/publish/bar_chart.h"
#include "core/publish/world_map.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Kind = PublicationBlock::Kind;
using Blocks = std::vector<PublicationBlock>;

PublicationFigure mapOf(const PrintWords &words, const EditionTable &countries)
{
    std::map<QString, int> counts;
    for (const EditionCount &row : countries.rows) {
        counts[row.value] = row.cases;
    }
    return worldMap(counts, words.word(u"map_alternative"_s));
}

/// The counts that a chart shows: of regions the continents alone, for the others lie within them.
std::vector<EditionCount> charted(const EditionTable &table)
{
    std::vector<EditionCount> counts = table.rows;
    if (table.key == "region"_L1) {
        std::erase_if(counts, [](const EditionCount &row) { return !regionsAround(row.value).isEmpty(); });
    }
    return counts;
}

PublicationBlock tableBlock(const PrintWords &words, const EditionTable &numbers, int total)
{
    PublicationBlock block;
    block.kind = Kind::Table;
    block.table.headings = {plainSpans(numbers.title), plainSpans(words.word(u"cases"_s))};
    for (const EditionCount &row : numbers.rows) {
        block.table.rows.push_back({plainSpans(row.label), plainSpans(QString::number(row.cases))});
    }
    if (numbers.without > 0) {
        block.table.rows.push_back(
            {plainSpans(words.word(u"none"_s)), plainSpans(QString::number(numbers.without))});
    }
    block.table.rows.push_back({{{.text = words.word(u"total"_s), .isStrong = true}},
        {{.text = QString::number(total), .isStrong = true}}});
    return block;
}

} // namespace

std::vector<PublicationBlock> numberBlocks(const PrintWords &words, Anchors &anchors)
{
    const EditionNumbers numbers = editionNumbers(words.contents(), words.language());
    const ReadingDirection direction = isWrittenRightToLeft(words.language()) ? ReadingDirection::RightToLeft
                                                                              : ReadingDirection::LeftToRight;
    Blocks blocks {headingBlock(1, anchors.take(u"numbers"_s), plainSpans(words.word(u"numbers"_s))),
        blockOf(Kind::Paragraph,
            words.labelled(words.word(u"cases"_s), plainSpans(QString::number(numbers.total)))),
        blockOf(Kind::Paragraph, plainSpans(words.word(u"once"_s)))};
    for (const EditionTable &table : numbers.tables) {
        blocks.push_back(headingBlock(2, anchors.take(u"numbers-"_s + table.key), plainSpans(table.title)));
        const bool isMap = table.key == "country"_L1;
        const PublicationFigure figure = isMap
            ? mapOf(words, table)
            : barChart(charted(table), direction, words.word(u"chart_alternative"_s));
        if (!figure.svg.isEmpty()) {
            blocks.push_back(figureBlock(figure));
        }
        if (!figure.svg.isEmpty() && isMap) {
            blocks.push_back(blockOf(Kind::Caption, plainSpans(words.word(u"boundaries"_s))));
        }
        blocks.push_back(tableBlock(words, table, numbers.total));
    }
    return blocks;
}

} // namespace fourthp
