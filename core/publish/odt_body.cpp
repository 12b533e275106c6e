// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/odt_body.h"

#include "core/publish/html_text.h"
#include "core/publish/office_text.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::odt {

namespace {

using Kind = PublicationBlock::Kind;

bool isListItem(Kind kind)
{
    return kind == Kind::Bullet || kind == Kind::Numbered;
}

} // namespace

class Body::Bookmark
{
public:
    Bookmark(OfficeXml &xml, const QString &name)
        : m_xml(xml)
        , m_name(name)
    {
        if (!m_name.isEmpty()) {
            m_xml.empty("text:bookmark-start"_L1, {{"text:name"_L1, m_name}});
        }
    }
    ~Bookmark()
    {
        if (!m_name.isEmpty()) {
            m_xml.empty("text:bookmark-end"_L1, {{"text:name"_L1, m_name}});
        }
    }
    Bookmark(const Bookmark &) = delete;
    Bookmark &operator=(const Bookmark &) = delete;

private:
    OfficeXml &m_xml;
    const QString &m_name;
};

Body::Body(const Publication &publication, const std::stop_token &stop)
    : OfficeBody(publication, stop)
{
    writeFront();
    writeBlocks();
}

QByteArray Body::content() const
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content") + namespaces()
        + '>' + automaticStyles() + "<office:body><office:text>" + m_xml.bytes()
        + "</office:text></office:body></office:document-content>\n";
}

void Body::writeLine(OfficeStyle style, const QString &text)
{
    if (!text.isEmpty()) {
        const auto paragraph
            = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle(style, {})}});
        if (style == OfficeStyle::Marking) {
            const auto label = m_xml.element("text:span"_L1, {{"text:style-name"_L1, kMarkingStyle}});
            writeText(text);
        } else {
            writeText(text);
        }
    }
}

void Body::writeBlocks()
{
    std::optional<Kind> list; // The kind of the items that a list is open for.
    for (const PublicationBlock *block : m_plan.blocks()) {
        if (isStopped()) {
            break;
        }
        if (list && list != block->kind && block->kind != Kind::PageBreak) {
            m_xml.close();
            list.reset();
        }
        if (isListItem(block->kind) && !list) {
            const bool isBullets = block->kind == Kind::Bullet;
            m_xml.open("text:list"_L1, {{"text:style-name"_L1, isBullets ? u"Bullets"_s : u"Numbers"_s}});
            list = block->kind;
        }
        writeBlock(*block);
    }
    if (list) {
        m_xml.close();
    }
}

void Body::writeItem(OfficeStyle style, const PublicationBlock &block)
{
    const auto item = m_xml.element("text:list-item"_L1);
    writeParagraph(style, block);
}

void Body::writeParagraph(OfficeStyle style, const PublicationBlock &block)
{
    const auto paragraph
        = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle(style, block.spans)}});
    const Bookmark bookmark(m_xml, block.anchor);
    writeSpans(block.spans);
}

void Body::writeHeading(OfficeStyle style, const PublicationBlock &block)
{
    const QString level = QString::number(lookOf(style).paragraph.outlineLevel);
    const auto heading = m_xml.element("text:h"_L1,
        {{"text:style-name"_L1, paragraphStyle(style, block.spans)}, {"text:outline-level"_L1, level}});
    const Bookmark bookmark(m_xml, block.anchor);
    writeSpans(block.spans);
}

void Body::writeTermed(OfficeStyle style, const PublicationBlock &block)
{
    const auto paragraph = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle(style, {})}});
    const Bookmark bookmark(m_xml, block.anchor);
    writeSpan({m_plan.termOf(block), block.kind == Kind::Fact});
    m_xml.empty("text:tab"_L1);
    writeSpans(block.spans);
}

void Body::writeTable(const PublicationTable &table)
{
    m_tables.push_back({columnWidths(table, kTextWidth), takeBreak()});
    const QString name = u"Table%1"_s.arg(m_tables.size());
    const auto element
        = m_xml.element("table:table"_L1, {{"table:name"_L1, name}, {"table:style-name"_L1, name}});
    for (size_t column = 0; column < table.headings.size(); ++column) {
        m_xml.empty("table:table-column"_L1, {{"table:style-name"_L1, name + u".%1"_s.arg(column + 1)}});
    }
    {
        const auto headings = m_xml.element("table:table-header-rows"_L1);
        writeRow(table.headings, OfficeStyle::TableHeading);
    }
    for (const std::vector<PublicationSpans> &row : table.rows) {
        if (isStopped()) {
            return;
        }
        writeRow(row, OfficeStyle::TableText);
    }
}

void Body::writeRow(const std::vector<PublicationSpans> &row, OfficeStyle style)
{
    const bool isHeading = style == OfficeStyle::TableHeading;
    const auto element = m_xml.element("table:table-row"_L1, {{"table:style-name"_L1, u"row"_s}});
    for (const PublicationSpans &cell : row) {
        const auto one = m_xml.element("table:table-cell"_L1,
            {{"table:style-name"_L1, isHeading ? u"heading"_s : u"cell"_s},
                {"office:value-type"_L1, u"string"_s}});
        const auto paragraph
            = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle(style, cell)}});
        writeSpans(cell);
    }
}

void Body::writeFigure(const PublicationFigure &figure)
{
    constexpr double kMillimetresPerPixel = 25.4 / 96;
    const double wanted = std::max(1, figure.width) * kMillimetresPerPixel;
    const double scale = std::min(1.0, kTextWidth / wanted);
    const auto length = [scale](int pixels) -> QString {
        return QString::number(pixels * kMillimetresPerPixel * scale / 10, 'f', 2) + u"cm"_s;
    };
    const QString number = QString::number(m_pictures.size() + 1);
    const QString file = u"Pictures/figure-%1.svg"_s.arg(number);
    m_pictures.push_back({file.toLatin1(), figure.svg});
    const auto paragraph
        = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle(OfficeStyle::Figure, {})}});
    const auto frame = m_xml.element("draw:frame"_L1,
        {{"draw:style-name"_L1, u"figure"_s}, {"draw:name"_L1, u"Figure "_s + number},
            {"text:anchor-type"_L1, u"as-char"_s}, {"svg:width"_L1, length(figure.width)},
            {"svg:height"_L1, length(figure.height)}});
    m_xml.empty("draw:image"_L1,
        {{"xlink:href"_L1, file}, {"xlink:type"_L1, u"simple"_s}, {"xlink:show"_L1, u"embed"_s},
            {"xlink:actuate"_L1, u"onLoad"_s}, {"draw:mime-type"_L1, u"image/svg+xml"_s}});
    const auto described = m_xml.element("svg:desc"_L1);
    m_xml.text(figure.alternative);
}

/// The page that an anchor stands on; programs count it when they open the document.
void Body::writePageOf(const QString &anchor)
{
    const auto page = m_xml.element(
        "text:bookmark-ref"_L1, {{"text:reference-format"_L1, u"page"_s}, {"text:ref-name"_L1, anchor}});
    m_xml.text(u"…");
}

void Body::writeContents(const PublicationBlock &block)
{
    const int depth = std::clamp(block.level, 1, 4);
    const auto contents = m_xml.element(
        "text:table-of-content"_L1, {{"text:name"_L1, u"Contents"_s}, {"text:style-name"_L1, u"contents"_s}});
    {
        const auto source = m_xml.element(
            "text:table-of-content-source"_L1, {{"text:outline-level"_L1, QString::number(depth)}});
        {
            const auto title = m_xml.element("text:index-title-template"_L1,
                {{"text:style-name"_L1, styleName(OfficeStyle::ContentsHeading)}});
            m_xml.text(m_publication.words.contents);
        }
        for (int level = 1; level <= depth; ++level) {
            const QString number = QString::number(level);
            const auto entry = m_xml.element("text:table-of-content-entry-template"_L1,
                {{"text:outline-level"_L1, number},
                    {"text:style-name"_L1, styleName(styleAtLevel(OfficeStyle::Contents1, level))}});
            m_xml.empty("text:index-entry-link-start"_L1);
            m_xml.empty("text:index-entry-text"_L1);
            m_xml.empty("text:index-entry-tab-stop"_L1,
                {{"style:type"_L1, u"right"_s}, {"style:leader-char"_L1, u"."_s}});
            m_xml.empty("text:index-entry-page-number"_L1);
            m_xml.empty("text:index-entry-link-end"_L1);
        }
    }
    const auto body = m_xml.element("text:index-body"_L1);
    if (!m_publication.words.contents.isEmpty()) {
        const auto title = m_xml.element("text:index-title"_L1, {{"text:name"_L1, u"Contents_Head"_s}});
        const auto line = m_xml.element(
            "text:p"_L1, {{"text:style-name"_L1, paragraphStyle(OfficeStyle::ContentsHeading, {})}});
        m_xml.text(m_publication.words.contents);
    }
    for (const PublicationBlock *heading : m_plan.headings()) {
        if (heading->level > depth || heading->anchor.isEmpty()) {
            continue;
        }
        const auto entry = m_xml.element("text:p"_L1,
            {{"text:style-name"_L1, styleName(styleAtLevel(OfficeStyle::Contents1, heading->level))}});
        const auto link = m_xml.element("text:a"_L1,
            {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, u'#' + heading->anchor},
                {"text:style-name"_L1, u"Index_20_Link"_s},
                {"text:visited-style-name"_L1, u"Index_20_Link"_s}});
        writeText(plainText(heading->spans));
        m_xml.empty("text:tab"_L1);
        writePageOf(heading->anchor);
    }
}

void Body::writeIndexEntry(const QString &term, const std::vector<QString> &anchors)
{
    const auto paragraph
        = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle(OfficeStyle::Index, {})}});
    writeText(term);
    m_xml.empty("text:tab"_L1);
    for (size_t i = 0; i < anchors.size(); ++i) {
        m_xml.text(i == 0 ? u"" : m_publication.isRightToLeft ? u"، " : u", ");
        const auto link = m_xml.element("text:a"_L1,
            {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, u'#' + anchors[i]},
                {"text:style-name"_L1, u"Index_20_Link"_s},
                {"text:visited-style-name"_L1, u"Index_20_Link"_s}});
        writePageOf(anchors[i]);
    }
}

} // namespace fourthp::odt
