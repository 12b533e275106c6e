// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/office_plan.h"

#include <algorithm>
#include <array>

namespace fourthp {

namespace {

using Kind = PublicationBlock::Kind;
constexpr int kLowestLevel = 4;

/// Where a footnote may be called: not in headings, which the contents repeat, nor from another note.
bool mayCallNotes(Kind kind)
{
    return kind == Kind::Paragraph || kind == Kind::Bullet || kind == Kind::Numbered || kind == Kind::Fact
        || kind == Kind::Table || kind == Kind::Caption;
}

template <class Visit> void forEachLink(const PublicationBlock &block, Visit visit)
{
    const auto visitAll = [&visit](const PublicationSpans &spans) {
        for (const PublicationSpan &span : spans) {
            if (span.link.startsWith(u'#')) {
                visit(span.link.sliced(1));
            }
        }
    };
    visitAll(block.spans);
    for (const std::vector<PublicationSpans> &row : block.table.rows) {
        std::for_each(row.begin(), row.end(), visitAll);
    }
}

} // namespace

OfficePlan::OfficePlan(const Publication &publication)
{
    QHash<QString, const PublicationBlock *> notes;
    for (const PublicationBlock &block : publication.blocks) {
        if (block.kind == Kind::Note && !block.anchor.isEmpty()) {
            notes.insert(block.anchor, &block);
        }
    }
    for (const PublicationBlock &block : publication.blocks) {
        if (mayCallNotes(block.kind)) {
            forEachLink(block, [&](const QString &anchor) {
                if (const PublicationBlock *note = notes.value(anchor)) {
                    m_footnotes.insert(anchor, note);
                }
            });
        }
    }
    takeBlocks(publication);
    for (const PublicationBlock *block : m_blocks) {
        if (block->kind == Kind::Heading) {
            m_headings.push_back(block);
        }
        if (!block->anchor.isEmpty()) {
            m_anchors.insert(block->anchor, block);
        }
    }
}

/// From the end to the beginning, so that what stands under a heading is known when it comes.
void OfficePlan::takeBlocks(const Publication &publication)
{
    struct Under
    {
        bool isAnything = false;
        bool isNoteGone = false;
    };
    std::array<Under, kLowestLevel + 1> under; // By the level of the heading.
    for (auto block = publication.blocks.rbegin(); block != publication.blocks.rend(); ++block) {
        const auto own = under.begin() + std::clamp(block->level, 1, kLowestLevel);
        if (block->kind == Kind::Note && m_footnotes.contains(block->anchor)) {
            std::for_each(under.begin(), under.end(), [](Under &level) { level.isNoteGone = true; });
            continue;
        }
        if (block->kind == Kind::Heading) {
            const bool isEmptied = own->isNoteGone && !own->isAnything;
            std::fill(own, under.end(), Under());
            if (isEmptied) {
                continue;
            }
            std::for_each(under.begin(), own, [](Under &level) { level.isAnything = true; });
        } else if (block->kind != Kind::PageBreak) {
            std::for_each(under.begin(), under.end(), [](Under &level) { level.isAnything = true; });
        }
        m_blocks.push_back(&*block);
    }
    std::reverse(m_blocks.begin(), m_blocks.end());
}

const PublicationBlock *OfficePlan::footnoteOf(const QString &link) const
{
    return link.startsWith(u'#') ? m_footnotes.value(link.sliced(1)) : nullptr;
}

OfficeStyle OfficePlan::titleStyle() const
{
    const bool isBook = std::any_of(m_blocks.begin(), m_blocks.end(),
        [](const PublicationBlock *block) { return block->kind == Kind::Contents; });
    return isBook ? OfficeStyle::Title : OfficeStyle::Heading1;
}

QString OfficePlan::termOf(const PublicationBlock &block) const
{
    return block.kind == Kind::Note && !m_footnotes.isEmpty() ? QString(u'•') : block.term;
}

bool isMark(const QString &text, const PublicationBlock &note)
{
    QString number = text.trimmed();
    if (number.startsWith(u'[') && number.endsWith(u']')) {
        number = number.sliced(1, number.size() - 2);
    }
    return number == note.term;
}

} // namespace fourthp
