// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/html_page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kShortCell = 10; // A day, which is not to be broken into two lines.

QString idAttribute(const QString &anchor)
{
    return anchor.isEmpty() ? QString() : u" id=\""_s + anchor.toHtmlEscaped() + u'"';
}

/// What encloses items of this kind; empty for what is no item of a list.
QString listTag(PublicationBlock::Kind kind)
{
    switch (kind) {
    case PublicationBlock::Kind::Bullet:
        return u"<ul>"_s;
    case PublicationBlock::Kind::Numbered:
        return u"<ol>"_s;
    case PublicationBlock::Kind::Fact:
        return u"<dl class=\"facts\">"_s;
    case PublicationBlock::Kind::Note:
        return u"<ol class=\"notes\">"_s;
    default:
        return {};
    }
}

} // namespace

HtmlBlocks::HtmlBlocks(
    const Publication &publication, const AnchorPlaces &places, const QString &page, TopHeading top)
    : m_publication(publication)
    , m_places(places)
    , m_text(places, page, publication.language)
    , m_shift(top == TopHeading::Title ? 1 : 0)
{ }

QString HtmlBlocks::html(std::span<const PublicationBlock> blocks)
{
    QString html;
    for (size_t place = 0; place < blocks.size();) {
        html += next(blocks, place);
    }
    return html;
}

QString HtmlBlocks::next(std::span<const PublicationBlock> blocks, size_t &place)
{
    if (!listTag(blocks[place].kind).isEmpty()) {
        return listOf(blocks, place);
    }
    const PublicationBlock &block = blocks[place++];
    const bool hasCaption = place < blocks.size() && blocks[place].kind == Kind::Caption
        && (block.kind == Kind::Table || block.kind == Kind::Figure);
    const PublicationBlock *const caption = hasCaption ? &blocks[place++] : nullptr;
    switch (block.kind) {
    case Kind::Heading:
        return heading(block);
    case Kind::Table:
        return table(block, caption);
    case Kind::Figure:
        return figure(block, caption);
    case Kind::Contents:
        return contents(block.level);
    case Kind::Index:
        return index(block);
    case Kind::PageBreak:
        return u"<div class=\"break\"></div>\n"_s;
    case Kind::Paragraph:
    case Kind::Caption: // Of nothing.
    case Kind::Bullet:
    case Kind::Numbered:
    case Kind::Fact:
    case Kind::Note:
        return m_text.paragraph(block.spans, idAttribute(block.anchor));
    }
    Q_UNREACHABLE();
}

QString HtmlBlocks::listOf(std::span<const PublicationBlock> blocks, size_t &place)
{
    const Kind kind = blocks[place].kind;
    const QString begin = listTag(kind);
    QString html = begin + u'\n';
    for (; place < blocks.size() && blocks[place].kind == kind; ++place) {
        html += item(blocks[place]);
    }
    return html + u"</"_s + begin.sliced(1, 2) + u">\n"_s;
}

QString HtmlBlocks::item(const PublicationBlock &block) const
{
    if (block.kind == Kind::Fact) {
        return u"<dt>"_s + block.term.toHtmlEscaped() + u"</dt>"_s + m_text.element(u"dd"_s, block.spans);
    }
    if (block.kind == Kind::Note) {
        return u"<li"_s + idAttribute(block.anchor) + u"><span>["_s + block.term.toHtmlEscaped()
            + u"]</span> "_s + m_text.element(u"div"_s, block.spans).trimmed() + u"</li>\n"_s;
    }
    return m_text.element(u"li"_s, block.spans, idAttribute(block.anchor));
}

QString HtmlBlocks::heading(const PublicationBlock &block)
{
    m_lastHeading = plainText(block.spans);
    const QString tag = u'h' + QString::number(std::clamp(block.level + m_shift, 1, 6));
    return m_text.element(tag, block.spans, idAttribute(block.anchor));
}

QString HtmlBlocks::table(const PublicationBlock &block, const PublicationBlock *caption) const
{
    // It scrolls by itself where it is too wide, also by keys, and so has to have a name.
    const QString name = caption == nullptr ? m_lastHeading : plainText(caption->spans);
    QString html = u"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">\n<table>\n"_s.arg(
        name.toHtmlEscaped());
    if (caption != nullptr) {
        html += m_text.element(u"caption"_s, caption->spans);
    }
    html += u"<thead><tr>"_s;
    for (const PublicationSpans &cell : block.table.headings) {
        html += m_text.element(u"th"_s, cell, u" scope=\"col\""_s).trimmed();
    }
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const std::vector<PublicationSpans> &row : block.table.rows) {
        html += u"<tr>"_s;
        for (const PublicationSpans &cell : row) {
            const bool isShort = plainText(cell).size() <= kShortCell;
            html += m_text.element(u"td"_s, cell, isShort ? u" class=\"short\""_s : QString()).trimmed();
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n</div>\n"_s;
}

QString HtmlBlocks::figure(const PublicationBlock &block, const PublicationBlock *caption) const
{
    QString svg = QString::fromUtf8(block.figure.svg);
    const QString named
        = u"<svg role=\"img\" aria-label=\""_s + block.figure.alternative.toHtmlEscaped() + u"\" "_s;
    if (const qsizetype begin = svg.indexOf("<svg "_L1); begin >= 0) {
        svg.replace(begin, 5, named);
    }
    const QString text = caption == nullptr ? QString() : m_text.element(u"figcaption"_s, caption->spans);
    return u"<figure>\n"_s + svg + text + u"</figure>\n"_s;
}

QString HtmlBlocks::contents(int depth) const
{
    QString html
        = u"<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">%1</h2>\n"_s.arg(
            m_publication.words.contents.toHtmlEscaped());
    int open = 0;
    for (const PublicationBlock &block : m_publication.blocks) {
        if (block.kind != Kind::Heading || block.level > depth || block.anchor.isEmpty()) {
            continue;
        }
        // One list within another, a step at a time, whatever levels are left out.
        const int level = std::clamp(block.level, 1, open + 1);
        html += level > open ? u"\n<ol><li>"_s : u"</li>\n"_s;
        for (; open > level; --open) {
            html += u"</ol></li>\n"_s;
        }
        html += open == level ? u"<li>"_s : QString();
        open = level;
        html += m_text.spans({{.text = plainText(block.spans),
            .link = u'#' + block.anchor,
            .language = HtmlText::mainLanguage(block.spans)}});
    }
    for (; open > 0; --open) {
        html += u"</li></ol>\n"_s;
    }
    return html + u"</nav>\n"_s;
}

QString HtmlBlocks::index(const PublicationBlock &block) const
{
    QString html = u"<ul class=\"index\">\n"_s;
    for (const IndexEntry &entry : block.index) {
        html += u"<li>"_s + entry.term.toHtmlEscaped() + u"\n<ul>\n"_s;
        for (const QString &anchor : entry.anchors) {
            const QString heading = m_places.value(anchor).heading;
            html += u"<li>"_s
                + m_text.spans({{.text = heading.isEmpty() ? anchor : heading, .link = u'#' + anchor}})
                + u"</li>\n"_s;
        }
        html += u"</ul></li>\n"_s;
    }
    return html + u"</ul>\n"_s;
}

} // namespace fourthp
