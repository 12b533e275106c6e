// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/compendium.h"
#include "core/publish/html_text.h"
#include "tests/unit/curation/edition_fixture.h"

#include <algorithm>

namespace fourthp::test {

using Kind = PublicationBlock::Kind;

inline const QDate kIssued {2026, 11, 30};

/// The book of the desk's edition; that there is one is asked for.
inline Publication bookOf(const EditionDesk &desk, const QString &language = QStringLiteral("en"))
{
    const auto book = compendiumOf(desk.contents(), {.language = language, .date = kIssued});
    REQUIRE(book.has_value());
    return *book;
}

/// The texts of all headings of a level, in their order.
inline QStringList headings(const Publication &book, int level)
{
    QStringList texts;
    for (const PublicationBlock &block : book.blocks) {
        if (block.kind == Kind::Heading && block.level == level) {
            texts.append(plainText(block.spans));
        }
    }
    return texts;
}

/// Everything that can be read in it, a block a line.
inline QString allText(const Publication &book)
{
    QStringList lines;
    for (const PublicationBlock &block : book.blocks) {
        lines.append(block.term + u' ' + plainText(block.spans));
        for (const std::vector<PublicationSpans> &row : block.table.rows) {
            for (const PublicationSpans &cell : row) {
                lines.append(plainText(cell));
            }
        }
        for (const IndexEntry &entry : block.index) {
            lines.append(entry.term);
        }
    }
    return lines.join(u'\n');
}

/// A publication of these blocks alone.
inline Publication sheetOf(
    std::vector<PublicationBlock> blocks, const QString &language = QStringLiteral("en"))
{
    Publication sheet;
    sheet.title = QStringLiteral("Sheet");
    sheet.language = language;
    sheet.blocks = std::move(blocks);
    return sheet;
}

inline PublicationBlock block(Kind kind, const PublicationSpans &spans)
{
    PublicationBlock made;
    made.kind = kind;
    made.spans = spans;
    return made;
}

} // namespace fourthp::test
