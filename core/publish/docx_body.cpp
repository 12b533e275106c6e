// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/docx_body.h"

#include "core/publish/docx_parts.h"
#include "core/publish/emf_picture.h"
#include "core/publish/html_text.h"
#include "core/publish/office_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::docx {

namespace {

using Kind = PublicationBlock::Kind;

} // namespace

Body::Body(const Publication &publication, const std::stop_token &stop)
    : OfficeBody(publication, stop)
    , m_runs(publication, m_plan)
{
    m_document.relate(u"styles"_s, u"styles.xml"_s);
    m_document.relate(u"numbering"_s, u"numbering.xml"_s);
    m_document.relate(u"settings"_s, u"settings.xml"_s);
    m_document.relate(u"fontTable"_s, u"fontTable.xml"_s);
    m_document.relate(u"footnotes"_s, u"footnotes.xml"_s);
    writeFront();
    for (const PublicationBlock *block : m_plan.blocks()) {
        if (isStopped()) {
            break;
        }
        writeBlock(*block);
        if (block->kind != Kind::PageBreak) {
            m_before = block->kind;
        }
    }
    if (m_before == Kind::Table) {
        writeEmptyParagraph(); // Word wants a paragraph at the end.
    }
    writeSection();
}

void Body::writeLine(OfficeStyle style, const QString &text)
{
    if (!text.isEmpty()) {
        const auto paragraph = m_document.xml.element("w:p"_L1);
        m_runs.writeParagraphProperties(m_document, style, m_publication.isRightToLeft);
        if (style == OfficeStyle::Marking) {
            m_runs.writeMarking(m_document);
        } else {
            m_runs.writeText(m_document, text);
        }
    }
}

void Body::writeHeading(OfficeStyle style, const PublicationBlock &block)
{
    writeInList(style, block, 0);
}

void Body::writeParagraph(OfficeStyle style, const PublicationBlock &block)
{
    writeInList(style, block, 0);
}

void Body::writeItem(OfficeStyle style, const PublicationBlock &block)
{
    const bool isNumbered = block.kind == Kind::Numbered;
    m_numberedLists += isNumbered && m_before != Kind::Numbered ? 1 : 0;
    writeInList(style, block, isNumbered ? kBulletList + m_numberedLists : kBulletList);
}

/// `list` is its number in `numbering.xml`; 0 for none.
void Body::writeInList(OfficeStyle style, const PublicationBlock &block, int list)
{
    const bool isRight = isRightToLeft(block.spans, m_publication);
    const auto paragraph = m_document.xml.element("w:p"_L1);
    m_runs.writeParagraphProperties(m_document, style, isRight, takeBreak(), list);
    m_runs.openBookmark(m_document, block.anchor);
    m_runs.writeSpans(m_document, block.spans, isRight);
    m_runs.closeBookmark(m_document, block.anchor);
}

void Body::writeTermed(OfficeStyle style, const PublicationBlock &block)
{
    const bool isRight = m_publication.isRightToLeft;
    const auto paragraph = m_document.xml.element("w:p"_L1);
    m_runs.writeParagraphProperties(m_document, style, isRight, takeBreak());
    m_runs.openBookmark(m_document, block.anchor);
    m_runs.writeSpan(m_document, {m_plan.termOf(block), block.kind == Kind::Fact}, isRight);
    m_runs.writeTab(m_document);
    m_runs.writeSpans(m_document, block.spans, isRight);
    m_runs.closeBookmark(m_document, block.anchor);
}

void Body::writeEmptyParagraph()
{
    const auto paragraph = m_document.xml.element("w:p"_L1);
    m_runs.writeParagraphProperties(m_document, OfficeStyle::Body, m_publication.isRightToLeft);
}

void Body::writeTable(const PublicationTable &table)
{
    if (m_before == Kind::Table) {
        writeEmptyParagraph(); // Else they would be one table.
    }
    OfficeXml &xml = m_document.xml;
    const std::vector<int> widths = columnWidths(table, twips(kTextWidth));
    const auto element = xml.element("w:tbl"_L1);
    {
        const auto properties = xml.element("w:tblPr"_L1);
        xml.empty("w:tblStyle"_L1, {{"w:val"_L1, u"PublicationTable"_s}});
        if (m_publication.isRightToLeft) {
            xml.empty("w:bidiVisual"_L1);
        }
        xml.empty("w:tblW"_L1, {{"w:w"_L1, QString::number(twips(kTextWidth))}, {"w:type"_L1, u"dxa"_s}});
        xml.empty("w:tblLayout"_L1, {{"w:type"_L1, u"fixed"_s}});
        xml.empty("w:tblLook"_L1, {{"w:val"_L1, u"0020"_s}, {"w:firstRow"_L1, u"1"_s}});
    }
    {
        const auto grid = xml.element("w:tblGrid"_L1);
        for (const int width : widths) {
            xml.empty("w:gridCol"_L1, {{"w:w"_L1, QString::number(width)}});
        }
    }
    writeRow(table.headings, widths, true);
    for (const std::vector<PublicationSpans> &row : table.rows) {
        if (isStopped()) {
            return;
        }
        writeRow(row, widths, false);
    }
}

void Body::writeRow(const std::vector<PublicationSpans> &row, const std::vector<int> &widths, bool isHeading)
{
    OfficeXml &xml = m_document.xml;
    const auto element = xml.element("w:tr"_L1);
    {
        const auto properties = xml.element("w:trPr"_L1);
        xml.empty("w:cantSplit"_L1);
        if (isHeading) {
            xml.empty("w:tblHeader"_L1);
        }
    }
    const OfficeStyle style = isHeading ? OfficeStyle::TableHeading : OfficeStyle::TableText;
    for (size_t column = 0; column < row.size() && column < widths.size(); ++column) {
        const auto cell = xml.element("w:tc"_L1);
        {
            const auto properties = xml.element("w:tcPr"_L1);
            xml.empty("w:tcW"_L1, {{"w:w"_L1, QString::number(widths[column])}, {"w:type"_L1, u"dxa"_s}});
        }
        const bool isRight = isRightToLeft(row[column], m_publication);
        const auto paragraph = xml.element("w:p"_L1);
        m_runs.writeParagraphProperties(m_document, style, isRight, takeBreak());
        m_runs.writeSpans(m_document, row[column], isRight);
    }
}

void Body::writeFigure(const PublicationFigure &figure)
{
    const auto paragraph = m_document.xml.element("w:p"_L1);
    // From left to right, as drawings are: LibreOffice 7.4 else sets their texts from right to left.
    m_runs.writeParagraphProperties(m_document, OfficeStyle::Figure, false, takeBreak());
    const QString number = QString::number(m_media.size() / 2 + 1);
    const QString drawing = u"media/figure-%1.svg"_s.arg(number);
    const QString fallback = u"media/figure-%1.emf"_s.arg(number);
    m_media.push_back({"word/" + drawing.toLatin1(), figure.svg});
    m_media.push_back({"word/" + fallback.toLatin1(), emfPicture(figure)});
    writePicture(m_document, figure, number, {drawing, fallback});
}

/// Plain lines with the pages as fields of their own. Within a field for the whole of the contents,
/// LibreOffice 7.4 takes the pages for fixed words, and shows what stands for them until somebody updates it.
void Body::writeContents(const PublicationBlock &block)
{
    const int depth = std::clamp(block.level, 1, 4);
    if (!m_publication.words.contents.isEmpty()) {
        const auto title = m_document.xml.element("w:p"_L1);
        m_runs.writeParagraphProperties(
            m_document, OfficeStyle::ContentsHeading, m_publication.isRightToLeft, takeBreak());
        m_runs.writeText(m_document, m_publication.words.contents);
    }
    for (const PublicationBlock *heading : m_plan.headings()) {
        if (heading->level > depth || heading->anchor.isEmpty()) {
            continue;
        }
        const auto entry = m_document.xml.element("w:p"_L1);
        m_runs.writeParagraphProperties(m_document, styleAtLevel(OfficeStyle::Contents1, heading->level),
            m_publication.isRightToLeft, takeBreak());
        writeContentsEntry(*heading);
    }
}

void Body::writeContentsEntry(const PublicationBlock &heading)
{
    const auto link = m_document.xml.element(
        "w:hyperlink"_L1, {{"w:anchor"_L1, m_runs.bookmark(heading.anchor)}, {"w:history"_L1, u"1"_s}});
    m_runs.writeText(m_document, plainText(heading.spans));
    m_runs.writeTab(m_document);
    m_runs.writePageOf(m_document, heading.anchor);
}

void Body::writeIndexEntry(const QString &term, const std::vector<QString> &anchors)
{
    const auto paragraph = m_document.xml.element("w:p"_L1);
    m_runs.writeParagraphProperties(m_document, OfficeStyle::Index, m_publication.isRightToLeft, takeBreak());
    m_runs.writeText(m_document, term);
    m_runs.writeTab(m_document);
    for (size_t i = 0; i < anchors.size(); ++i) {
        if (i > 0) {
            m_runs.writeText(m_document, m_publication.isRightToLeft ? u"، "_s : u", "_s);
        }
        const auto link = m_document.xml.element(
            "w:hyperlink"_L1, {{"w:anchor"_L1, m_runs.bookmark(anchors[i])}, {"w:history"_L1, u"1"_s}});
        m_runs.writePageOf(m_document, anchors[i]);
    }
}

void Body::writeSection()
{
    {
        const auto line = m_header.xml.element("w:p"_L1);
        m_runs.writeParagraphProperties(m_header, OfficeStyle::Header, m_publication.isRightToLeft);
        m_runs.writeMarking(m_header);
    }
    if (!m_publication.marking.isEmpty()) {
        const auto line = m_footer.xml.element("w:p"_L1);
        m_runs.writeParagraphProperties(m_footer, OfficeStyle::Footer, m_publication.isRightToLeft);
        m_runs.writeMarking(m_footer);
    }
    {
        const auto line = m_footer.xml.element("w:p"_L1);
        m_runs.writeParagraphProperties(m_footer, OfficeStyle::Footer, m_publication.isRightToLeft);
        for (const PageWording::Part &part : PageWording(m_publication.words.page).parts) {
            if (part.kind == PageWording::Kind::Text) {
                m_runs.writeText(m_footer, part.text);
            } else {
                const bool isPage = part.kind == PageWording::Kind::Page;
                m_runs.writeField(m_footer, isPage ? u"PAGE"_s : u"NUMPAGES"_s, u"1"_s);
            }
        }
    }
    const QString header = m_document.relate(u"header"_s, u"header.xml"_s);
    const QString footer = m_document.relate(u"footer"_s, u"footer.xml"_s);
    writeSectionProperties(m_document.xml, header, footer, m_publication.isRightToLeft);
}

std::vector<OfficePart> Body::parts() const
{
    std::vector<OfficePart> parts {
        {"word/document.xml", wholePart("document", "<w:body>", m_document, "</w:body>")},
        {"word/_rels/document.xml.rels", relationships(m_document.relationships)},
        {"word/footnotes.xml", wholePart("footnotes", footnoteSeparators(), m_runs.footnotes(), {})},
        {"word/header.xml", wholePart("hdr", {}, m_header, {})},
        {"word/footer.xml", wholePart("ftr", {}, m_footer, {})}};
    if (!m_runs.footnotes().relationships.empty()) {
        parts.push_back({"word/_rels/footnotes.xml.rels", relationships(m_runs.footnotes().relationships)});
    }
    parts.insert(parts.end(), m_media.begin(), m_media.end());
    return parts;
}

} // namespace fourthp::docx
