// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/odt_styles.h"

#include "core/publish/office_text.h"
#include "core/publish/office_xml.h"

using namespace Qt::StringLiterals;

namespace fourthp::odt {

namespace {

constexpr int kListLevels = 3;
constexpr int kOutlineLevels = 10; // As many as OpenDocument 1.3, 16.34 asks for.

QString millimetres(double value)
{
    return QString::number(value / 10) + u"cm"_s;
}

QString points(double value)
{
    return value == 0 ? QString() : QString::number(value) + u"pt"_s;
}

QString colour(const char *digits)
{
    return *digits == 0 ? QString() : u'#' + QLatin1StringView(digits);
}

/// Each property three times: of Western, Asian and complex scripts.
void writeTextLook(OfficeXml &xml, const TextLook &look)
{
    const QString size = points(look.points);
    const QString weight = look.isBold ? u"bold"_s : QString();
    const QString slope = look.isItalic ? u"italic"_s : QString();
    xml.empty("style:text-properties"_L1,
        {{"fo:font-size"_L1, size}, {"style:font-size-asian"_L1, size}, {"style:font-size-complex"_L1, size},
            {"fo:font-weight"_L1, weight}, {"style:font-weight-asian"_L1, weight},
            {"style:font-weight-complex"_L1, weight}, {"fo:font-style"_L1, slope},
            {"style:font-style-asian"_L1, slope}, {"style:font-style-complex"_L1, slope},
            {"fo:color"_L1, colour(look.color)}, {"fo:background-color"_L1, colour(look.ground)}});
}

class StylesPart
{
public:
    explicit StylesPart(const Publication &publication)
        : m_publication(publication)
    { }

    QByteArray bytes();

private:
    void writeFonts();
    void writeDefaults();
    void writeTextStyles();
    void writeLists();
    void writeOutline();
    void writePage();
    void writeMarking(OfficeStyle style);
    void writeFooter();
    void writeParagraphStyle(const OfficeLook &look);
    void writeTabStops(const ParagraphLook &paragraph);

    const Publication &m_publication;
    OfficeXml m_xml;
};

QByteArray StylesPart::bytes()
{
    writeFonts();
    {
        const auto named = m_xml.element("office:styles"_L1);
        writeDefaults();
        for (const OfficeLook &look : officeLooks()) {
            writeParagraphStyle(look);
        }
        writeTextStyles();
        writeLists();
        writeOutline();
    }
    writePage();
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles") + namespaces()
        + '>' + m_xml.bytes() + "</office:document-styles>\n";
}

void StylesPart::writeFonts()
{
    const auto fonts = m_xml.element("office:font-face-decls"_L1);
    for (const QString &family : {u"Noto Sans"_s, u"Noto Sans Arabic"_s}) {
        m_xml.empty("style:font-face"_L1,
            {{"style:name"_L1, family}, {"svg:font-family"_L1, u'\'' + family + u'\''},
                {"style:font-family-generic"_L1, u"swiss"_s}, {"style:font-pitch"_L1, u"variable"_s}});
    }
}

void StylesPart::writeDefaults()
{
    const OfficeLanguage language = OfficeLanguage::of(m_publication.language);
    const bool isWestern = language.group == ScriptGroup::Western;
    const bool isAsian = language.group == ScriptGroup::Asian;
    const bool isComplex = language.group == ScriptGroup::Complex;
    const auto orNone = [](bool isThis, const QString &value) { return isThis ? value : u"none"_s; };
    {
        const auto style = m_xml.element("style:default-style"_L1, {{"style:family"_L1, u"paragraph"_s}});
        m_xml.empty("style:paragraph-properties"_L1,
            {{"style:writing-mode"_L1, writingMode(m_publication.isRightToLeft)},
                {"fo:text-align"_L1, startEdge(m_publication.isRightToLeft)},
                {"style:tab-stop-distance"_L1, millimetres(12.5)},
                {"fo:hyphenation-ladder-count"_L1, u"no-limit"_s}});
        m_xml.empty("style:text-properties"_L1,
            {{"style:font-name"_L1, u"Noto Sans"_s}, {"style:font-name-asian"_L1, u"Noto Sans"_s},
                {"style:font-name-complex"_L1, u"Noto Sans Arabic"_s}, {"fo:font-size"_L1, u"10.5pt"_s},
                {"style:font-size-asian"_L1, u"10.5pt"_s}, {"style:font-size-complex"_L1, u"11pt"_s},
                {"fo:language"_L1, orNone(isWestern, language.language)},
                {"fo:country"_L1, orNone(isWestern, language.territory)},
                {"style:language-asian"_L1, orNone(isAsian, language.language)},
                {"style:country-asian"_L1, orNone(isAsian, language.territory)},
                {"style:language-complex"_L1, orNone(isComplex, language.language)},
                {"style:country-complex"_L1, orNone(isComplex, language.territory)},
                {"fo:hyphenate"_L1, u"false"_s}});
    }
    m_xml.empty("style:default-style"_L1, {{"style:family"_L1, u"table"_s}});
}

void StylesPart::writeParagraphStyle(const OfficeLook &look)
{
    const ParagraphLook &paragraph = look.paragraph;
    const bool isHeading = paragraph.outlineLevel > 0;
    const auto style = m_xml.element("style:style"_L1,
        {{"style:name"_L1, styleName(look.style)}, {"style:display-name"_L1, look.openDocumentName},
            {"style:family"_L1, u"paragraph"_s},
            {"style:parent-style-name"_L1,
                look.style == OfficeStyle::Normal ? QString() : styleName(look.parent)},
            {"style:next-style-name"_L1, isHeading ? styleName(OfficeStyle::Body) : QString()},
            {"style:class"_L1, u"text"_s},
            {"style:default-outline-level"_L1,
                isHeading ? QString::number(paragraph.outlineLevel) : QString()}});
    {
        const auto properties = m_xml.element("style:paragraph-properties"_L1,
            {{"fo:margin-top"_L1, millimetres(paragraph.before)},
                {"fo:margin-bottom"_L1, millimetres(paragraph.after)},
                {"fo:margin-left"_L1, millimetres(paragraph.indent)},
                {"fo:text-indent"_L1, millimetres(-paragraph.hanging)},
                {"fo:text-align"_L1,
                    paragraph.isCentred     ? u"center"_s
                        : paragraph.isAtEnd ? startEdge(!m_publication.isRightToLeft)
                                            : QString()},
                {"fo:keep-with-next"_L1, paragraph.isKeptWithNext ? u"always"_s : QString()},
                {"fo:orphans"_L1, u"2"_s}, {"fo:widows"_L1, u"2"_s}});
        writeTabStops(paragraph);
    }
    writeTextLook(m_xml, look.text);
}

void StylesPart::writeTabStops(const ParagraphLook &paragraph)
{
    if (!paragraph.hasTabAtIndent && !paragraph.hasDotsToTheEnd) {
        return;
    }
    const auto stops = m_xml.element("style:tab-stops"_L1);
    if (paragraph.hasTabAtIndent) { // Stops are counted from the indent (16.29.5).
        m_xml.empty("style:tab-stop"_L1, {{"style:position"_L1, millimetres(0)}});
    }
    if (paragraph.hasDotsToTheEnd) {
        m_xml.empty("style:tab-stop"_L1,
            {{"style:position"_L1, millimetres(kTextWidth - paragraph.indent)}, {"style:type"_L1, u"right"_s},
                {"style:leader-style"_L1, u"dotted"_s}, {"style:leader-text"_L1, u"."_s}});
    }
}

void StylesPart::writeTextStyles()
{
    const auto style = [this](QLatin1StringView name, QLatin1StringView shown, const TextLook &look) {
        const auto element = m_xml.element("style:style"_L1,
            {{"style:name"_L1, name}, {"style:display-name"_L1, shown}, {"style:family"_L1, u"text"_s}});
        writeTextLook(m_xml, look);
    };
    style("Strong_20_Emphasis"_L1, "Strong Emphasis"_L1, TextLook {.isBold = true});
    style("Emphasis"_L1, "Emphasis"_L1, TextLook {.isItalic = true});
    style("Internet_20_link"_L1, "Internet Link"_L1, TextLook {.color = kLinkColor});
    style(kMarkingStyle, "Marking Label"_L1, markingLook(m_publication.marking));
    style("Index_20_Link"_L1, "Index Link"_L1, TextLook {});
    style("Footnote_20_Symbol"_L1, "Footnote Characters"_L1, TextLook {});
    {
        const auto mark = m_xml.element("style:style"_L1,
            {{"style:name"_L1, u"Footnote_20_anchor"_s}, {"style:display-name"_L1, u"Footnote Anchor"_s},
                {"style:family"_L1, u"text"_s}});
        m_xml.empty("style:text-properties"_L1, {{"style:text-position"_L1, u"super 58%"_s}});
    }
    m_xml.empty("text:notes-configuration"_L1,
        {{"text:note-class"_L1, u"footnote"_s}, {"text:citation-style-name"_L1, u"Footnote_20_Symbol"_s},
            {"text:citation-body-style-name"_L1, u"Footnote_20_anchor"_s}, {"style:num-format"_L1, u"1"_s},
            {"text:start-value"_L1, u"0"_s}, {"text:footnotes-position"_L1, u"page"_s},
            {"text:start-numbering-at"_L1, u"document"_s}});
}

void StylesPart::writeLists()
{
    const auto level = [this](int number) {
        const auto properties = m_xml.element("style:list-level-properties"_L1,
            {{"text:list-level-position-and-space-mode"_L1, u"label-alignment"_s}});
        m_xml.empty("style:list-level-label-alignment"_L1,
            {{"text:label-followed-by"_L1, u"listtab"_s},
                {"text:list-tab-stop-position"_L1, millimetres(7.0 * number)},
                {"fo:text-indent"_L1, millimetres(-7)}, {"fo:margin-left"_L1, millimetres(7.0 * number)}});
    };
    {
        const auto bullets = m_xml.element(
            "text:list-style"_L1, {{"style:name"_L1, u"Bullets"_s}, {"style:display-name"_L1, u"Bullets"_s}});
        for (int i = 1; i <= kListLevels; ++i) {
            const auto one = m_xml.element("text:list-level-style-bullet"_L1,
                {{"text:level"_L1, QString::number(i)}, {"text:bullet-char"_L1, i == 2 ? u"–"_s : u"•"_s}});
            level(i);
        }
    }
    const auto numbers = m_xml.element(
        "text:list-style"_L1, {{"style:name"_L1, u"Numbers"_s}, {"style:display-name"_L1, u"Numbers"_s}});
    for (int i = 1; i <= kListLevels; ++i) {
        const auto one = m_xml.element("text:list-level-style-number"_L1,
            {{"text:level"_L1, QString::number(i)}, {"style:num-suffix"_L1, u"."_s},
                {"style:num-format"_L1, u"1"_s}});
        level(i);
    }
}

/// Headings belong to the outline, which has no numbers: those of a publication stand in its texts.
void StylesPart::writeOutline()
{
    const auto outline = m_xml.element("text:outline-style"_L1, {{"style:name"_L1, u"Outline"_s}});
    for (int i = 1; i <= kOutlineLevels; ++i) {
        m_xml.empty("text:outline-level-style"_L1,
            {{"text:level"_L1, QString::number(i)}, {"style:num-format"_L1, u""_s}});
    }
}

void StylesPart::writePage()
{
    {
        const auto automatic = m_xml.element("office:automatic-styles"_L1);
        const auto layout = m_xml.element("style:page-layout"_L1, {{"style:name"_L1, u"page"_s}});
        m_xml.empty("style:page-layout-properties"_L1,
            {{"fo:page-width"_L1, u"21cm"_s}, {"fo:page-height"_L1, u"29.7cm"_s},
                {"style:print-orientation"_L1, u"portrait"_s}, {"fo:margin-top"_L1, u"1.5cm"_s},
                {"fo:margin-bottom"_L1, u"1.5cm"_s}, {"fo:margin-left"_L1, u"2.5cm"_s},
                {"fo:margin-right"_L1, u"2.5cm"_s},
                {"style:writing-mode"_L1, writingMode(m_publication.isRightToLeft)}});
        for (const auto &[part, margin] : {std::pair("style:header-style"_L1, "fo:margin-bottom"_L1),
                 std::pair("style:footer-style"_L1, "fo:margin-top"_L1)}) {
            const auto style = m_xml.element(part);
            m_xml.empty("style:header-footer-properties"_L1,
                {{"fo:min-height"_L1, u"1cm"_s}, {margin, u"0.4cm"_s},
                    {"style:dynamic-spacing"_L1, u"false"_s}});
        }
    }
    const auto masters = m_xml.element("office:master-styles"_L1);
    const auto master = m_xml.element(
        "style:master-page"_L1, {{"style:name"_L1, u"Standard"_s}, {"style:page-layout-name"_L1, u"page"_s}});
    {
        const auto header = m_xml.element("style:header"_L1);
        writeMarking(OfficeStyle::Header);
    }
    writeFooter();
}

void StylesPart::writeMarking(OfficeStyle style)
{
    const auto line = m_xml.element("text:p"_L1, {{"text:style-name"_L1, styleName(style)}});
    const auto label = m_xml.element("text:span"_L1, {{"text:style-name"_L1, kMarkingStyle}});
    m_xml.text(m_publication.marking);
}

void StylesPart::writeFooter()
{
    const auto footer = m_xml.element("style:footer"_L1);
    if (!m_publication.marking.isEmpty()) {
        writeMarking(OfficeStyle::Footer);
    }
    const auto line = m_xml.element("text:p"_L1, {{"text:style-name"_L1, styleName(OfficeStyle::Footer)}});
    for (const PageWording::Part &part : PageWording(m_publication.words.page).parts) {
        switch (part.kind) {
        case PageWording::Kind::Text:
            m_xml.text(part.text);
            break;
        case PageWording::Kind::Page: {
            const auto field = m_xml.element("text:page-number"_L1, {{"text:select-page"_L1, u"current"_s}});
            m_xml.text(u"1");
            break;
        }
        case PageWording::Kind::Pages: {
            const auto field = m_xml.element("text:page-count"_L1);
            m_xml.text(u"1");
            break;
        }
        }
    }
}

} // namespace

QByteArray namespaces()
{
    return " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
           " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
           " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
           " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
           " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
           " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
           " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
           " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\"";
}

QString writingMode(bool isRightToLeft)
{
    return isRightToLeft ? u"rl-tb"_s : u"lr-tb"_s;
}

QString startEdge(bool isRightToLeft)
{
    return isRightToLeft ? u"right"_s : u"left"_s;
}

QString styleName(OfficeStyle style)
{
    return QString(lookOf(style).openDocumentName).replace(u' ', u"_20_"_s);
}

QByteArray styles(const Publication &publication)
{
    return StylesPart(publication).bytes();
}

} // namespace fourthp::odt
