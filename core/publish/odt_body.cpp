// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/odt_body.h"

#include "core/publish/office_text.h"

#include <QLocale>

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

Body::Body(const Publication &publication)
    : m_publication(publication)
    , m_plan(publication)
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

void Body::writeFront()
{
    const auto line = [this](QLatin1StringView style, const QString &text) {
        if (!text.isEmpty()) {
            const auto paragraph = m_xml.element("text:p"_L1, {{"text:style-name"_L1, style}});
            writeText(text);
        }
    };
    line("Title"_L1, m_publication.title);
    line("Subtitle"_L1, m_publication.subtitle);
    line("Subtitle"_L1, QLocale(m_publication.language).toString(m_publication.date, QLocale::LongFormat));
    line("Marking"_L1, m_publication.marking);
}

void Body::writeBlocks()
{
    std::optional<Kind> list; // The kind of the items that a list is open for.
    for (const PublicationBlock *block : m_plan.blocks()) {
        if (list && list != block->kind) {
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

void Body::writeBlock(const PublicationBlock &block)
{
    switch (block.kind) {
    case Kind::Heading:
        writeHeading(block);
        return;
    case Kind::Paragraph:
        writeParagraph("Text_20_body"_L1, block);
        return;
    case Kind::Bullet:
    case Kind::Numbered: {
        const auto item = m_xml.element("text:list-item"_L1);
        writeParagraph(block.kind == Kind::Bullet ? "List_20_Bullet"_L1 : "List_20_Number"_L1, block);
        return;
    }
    case Kind::Fact:
        writeTermed("Fact"_L1, block);
        return;
    case Kind::Note:
        writeTermed("Source"_L1, block);
        return;
    case Kind::Caption:
        writeParagraph("Caption"_L1, block);
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

void Body::writeParagraph(QLatin1StringView style, const PublicationBlock &block)
{
    const auto paragraph
        = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle(style, block.spans)}});
    const Bookmark bookmark(m_xml, block.anchor);
    writeSpans(block.spans);
}

void Body::writeHeading(const PublicationBlock &block)
{
    const QString level = QString::number(std::clamp(block.level, 1, 4));
    const QString named = u"Heading_20_"_s + level;
    const QString style = paragraphStyle(QLatin1StringView(named.toLatin1()), block.spans);
    const auto heading
        = m_xml.element("text:h"_L1, {{"text:style-name"_L1, style}, {"text:outline-level"_L1, level}});
    const Bookmark bookmark(m_xml, block.anchor);
    writeSpans(block.spans);
}

/// A term, and behind the tab what it is.
void Body::writeTermed(QLatin1StringView style, const PublicationBlock &block)
{
    const auto paragraph
        = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle(style, block.spans)}});
    const Bookmark bookmark(m_xml, block.anchor);
    writeSpan({block.term, block.kind == Kind::Fact});
    m_xml.empty("text:tab"_L1);
    writeSpans(block.spans);
}

void Body::writeTable(const PublicationTable &table)
{
    m_tables.push_back({columnWidths(table, kTextWidth), std::exchange(m_isBreakWaiting, false)});
    const QString name = u"Table%1"_s.arg(m_tables.size());
    const auto element
        = m_xml.element("table:table"_L1, {{"table:name"_L1, name}, {"table:style-name"_L1, name}});
    for (size_t column = 0; column < table.headings.size(); ++column) {
        m_xml.empty("table:table-column"_L1, {{"table:style-name"_L1, name + u".%1"_s.arg(column + 1)}});
    }
    {
        const auto headings = m_xml.element("table:table-header-rows"_L1);
        writeRow(table.headings, "Table_20_Heading"_L1);
    }
    for (const std::vector<PublicationSpans> &row : table.rows) {
        writeRow(row, "Table_20_Contents"_L1);
    }
}

void Body::writeRow(const std::vector<PublicationSpans> &row, QLatin1StringView style)
{
    const bool isHeading = style == "Table_20_Heading"_L1;
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
        = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle("Figure"_L1, {})}});
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
            const auto title = m_xml.element(
                "text:index-title-template"_L1, {{"text:style-name"_L1, u"Contents_20_Heading"_s}});
            m_xml.text(m_publication.words.contents);
        }
        for (int level = 1; level <= depth; ++level) {
            const QString number = QString::number(level);
            const auto entry = m_xml.element("text:table-of-content-entry-template"_L1,
                {{"text:outline-level"_L1, number}, {"text:style-name"_L1, u"Contents_20_"_s + number}});
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
            "text:p"_L1, {{"text:style-name"_L1, paragraphStyle("Contents_20_Heading"_L1, {})}});
        m_xml.text(m_publication.words.contents);
    }
    for (const PublicationBlock *heading : m_plan.headings()) {
        if (heading->level > depth || heading->anchor.isEmpty()) {
            continue;
        }
        const auto entry = m_xml.element("text:p"_L1,
            {{"text:style-name"_L1, u"Contents_20_"_s + QString::number(std::clamp(heading->level, 1, 4))}});
        const auto link = m_xml.element("text:a"_L1,
            {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, u'#' + heading->anchor},
                {"text:style-name"_L1, u"Index_20_Link"_s},
                {"text:visited-style-name"_L1, u"Index_20_Link"_s}});
        writeText(plainText(heading->spans));
        m_xml.empty("text:tab"_L1);
        writePageOf(heading->anchor);
    }
}

/// Terms with links to the pages. An index of the program's own kind would know one list in a document only.
void Body::writeIndex(const PublicationBlock &block)
{
    for (const IndexEntry &entry : block.index) {
        const auto paragraph
            = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle("Index_20_1"_L1, {})}});
        writeText(entry.term);
        m_xml.empty("text:tab"_L1);
        bool isFirst = true;
        for (const QString &anchor : entry.anchors) {
            if (!m_plan.hasAnchor(anchor)) {
                continue;
            }
            if (!std::exchange(isFirst, false)) {
                m_xml.text(m_publication.isRightToLeft ? u"، " : u", ");
            }
            const auto link = m_xml.element("text:a"_L1,
                {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, u'#' + anchor},
                    {"text:style-name"_L1, u"Index_20_Link"_s},
                    {"text:visited-style-name"_L1, u"Index_20_Link"_s}});
            writePageOf(anchor);
        }
    }
}

void Body::writeSpans(const PublicationSpans &spans)
{
    m_isAfterMark = false;
    for (const PublicationSpan &span : spans) {
        const PublicationBlock *note = m_isInNote ? nullptr : m_plan.footnoteOf(span.link);
        if (note == nullptr || !isMark(span.text, *note)) {
            writeSpan(span);
        }
        if (note != nullptr) {
            writeFootnote(*note);
        }
        m_isAfterMark = note != nullptr;
    }
}

void Body::writeSpan(const PublicationSpan &span)
{
    const bool isInside = span.link.startsWith(u'#');
    const bool isLink = isInside ? m_plan.hasAnchor(span.link.sliced(1)) : !span.link.isEmpty();
    if (!isLink) {
        writeWords(span);
        return;
    }
    const auto link = m_xml.element("text:a"_L1,
        {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, span.link},
            {"text:style-name"_L1, u"Internet_20_link"_s},
            {"text:visited-style-name"_L1, u"Internet_20_link"_s}});
    writeWords(span);
}

void Body::writeWords(const PublicationSpan &span)
{
    int open = 0;
    const auto enter = [&](const QString &style) {
        m_xml.open("text:span"_L1, {{"text:style-name"_L1, style}});
        ++open;
    };
    if (span.isStrong) {
        enter(u"Strong_20_Emphasis"_s);
    }
    if (span.isEmphasised) {
        enter(u"Emphasis"_s);
    }
    if (!span.language.isEmpty() && span.language != m_publication.language) {
        enter(languageStyle(span.language));
    }
    writeText(span.text);
    for (; open > 0; --open) {
        m_xml.close();
    }
}

/// Line breaks, tabs and runs of blanks are elements of their own (6.1.2 to 6.1.5).
void Body::writeText(QStringView text)
{
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        if (end > begin) {
            m_xml.text(text.sliced(begin, end - begin));
        }
        begin = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isBlankToKeep = c == u' ' && (i == 0 || text.at(i - 1) == u' ' || i + 1 == text.size());
        if (c == u'\n' || c == u'\t' || isBlankToKeep) {
            flush(i);
            m_xml.empty(c == u'\n' ? "text:line-break"_L1 : c == u'\t' ? "text:tab"_L1 : "text:s"_L1);
            begin = i + 1;
        }
    }
    flush(text.size());
}

void Body::writeFootnote(const PublicationBlock &note)
{
    if (m_isAfterMark) {
        const auto comma = m_xml.element("text:span"_L1, {{"text:style-name"_L1, u"Footnote_20_anchor"_s}});
        m_xml.text(m_publication.isRightToLeft ? u"،" : u",");
    }
    const auto known = m_footnotes.constFind(&note);
    const int number = known == m_footnotes.constEnd() ? int(m_footnotes.size()) + 1 : *known;
    const QString id = u"ftn%1"_s.arg(number);
    if (known != m_footnotes.constEnd()) {
        const auto mark = m_xml.element("text:span"_L1, {{"text:style-name"_L1, u"Footnote_20_anchor"_s}});
        const auto again = m_xml.element("text:note-ref"_L1,
            {{"text:note-class"_L1, u"footnote"_s}, {"text:reference-format"_L1, u"text"_s},
                {"text:ref-name"_L1, id}});
        m_xml.text(QString::number(number));
        return;
    }
    m_footnotes.insert(&note, number);
    const auto element
        = m_xml.element("text:note"_L1, {{"text:id"_L1, id}, {"text:note-class"_L1, u"footnote"_s}});
    {
        const auto citation = m_xml.element("text:note-citation"_L1);
        m_xml.text(QString::number(number));
    }
    const auto body = m_xml.element("text:note-body"_L1);
    const auto paragraph
        = m_xml.element("text:p"_L1, {{"text:style-name"_L1, paragraphStyle("Footnote"_L1, note.spans)}});
    m_isInNote = true;
    writeSpans(note.spans);
    m_isInNote = false;
}

QString Body::paragraphStyle(QLatin1StringView named, const PublicationSpans &spans)
{
    const bool isRight = isRightToLeft(spans, m_publication);
    const bool isOnNewPage = !m_isInNote && std::exchange(m_isBreakWaiting, false);
    if (isRight == m_publication.isRightToLeft && !isOnNewPage) {
        return named;
    }
    const auto known = std::find_if(m_variants.begin(), m_variants.end(), [&](const Variant &variant) {
        return variant.parent == named && variant.isRightToLeft == isRight
            && variant.isOnNewPage == isOnNewPage;
    });
    if (known != m_variants.end()) {
        return known->name;
    }
    m_variants.push_back({u"P%1"_s.arg(m_variants.size() + 1), named, isRight, isOnNewPage});
    return m_variants.back().name;
}

QString Body::languageStyle(const QString &language)
{
    const auto known = std::find_if(
        m_languages.begin(), m_languages.end(), [&](const auto &one) { return one.second == language; });
    if (known != m_languages.end()) {
        return known->first;
    }
    m_languages.emplace_back(u"L%1"_s.arg(m_languages.size() + 1), language);
    return m_languages.back().first;
}

} // namespace fourthp::odt
