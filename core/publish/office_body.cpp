// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/office_body.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fourthp {

void OfficeBody::writeFront()
{
    writeLine(m_plan.titleStyle(), m_publication.title);
    writeLine(OfficeStyle::Subtitle, m_publication.subtitle);
    writeLine(OfficeStyle::Subtitle, m_publication.date.toString(Qt::ISODate));
    writeLine(OfficeStyle::Marking, m_publication.marking);
}

bool OfficeBody::takeBreak()
{
    return std::exchange(m_isBreakWaiting, false);
}

void OfficeBody::writeIndex(const PublicationBlock &block)
{
    for (const IndexEntry &entry : block.index) {
        std::vector<QString> anchors;
        std::copy_if(entry.anchors.begin(), entry.anchors.end(), std::back_inserter(anchors),
            [this](const QString &anchor) { return m_plan.hasAnchor(anchor); });
        writeIndexEntry(entry.term, anchors);
    }
}

void OfficeBody::writeBlock(const PublicationBlock &block)
{
    using Kind = PublicationBlock::Kind;
    switch (block.kind) {
    case Kind::Heading:
        writeHeading(styleAtLevel(OfficeStyle::Heading1, block.level), block);
        return;
    case Kind::Paragraph:
        writeParagraph(OfficeStyle::Body, block);
        return;
    case Kind::Bullet:
        writeItem(OfficeStyle::Bullet, block);
        return;
    case Kind::Numbered:
        writeItem(OfficeStyle::Number, block);
        return;
    case Kind::Fact:
        writeTermed(OfficeStyle::Fact, block);
        return;
    case Kind::Note:
        writeTermed(OfficeStyle::Source, block);
        return;
    case Kind::Caption:
        writeParagraph(OfficeStyle::Caption, block);
        return;
    case Kind::Table:
        writeTable(block.table);
        return;
    case Kind::Figure:
        writeFigure(block.figure);
        return;
    case Kind::Contents:
        writeContents(block);
        return;
    case Kind::Index:
        writeIndex(block);
        return;
    case Kind::PageBreak:
        m_isBreakWaiting = true;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
