// SPDX-License-Identifier: GPL-3.0-or-later
// Styles without a name of their own: what single paragraphs, runs and tables differ in.
#include "core/publish/odt_body.h"
#include "core/publish/office_text.h"

using namespace Qt::StringLiterals;

namespace fourthp::odt {

namespace {

QString centimetres(int millimetres)
{
    return QString::number(millimetres / 10.0) + u"cm"_s;
}

void writeLanguage(OfficeXml &xml, const QString &name, const QString &tag)
{
    const OfficeLanguage language = OfficeLanguage::of(tag);
    const auto style
        = xml.element("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"text"_s}});
    switch (language.group) {
    case ScriptGroup::Western:
        xml.empty("style:text-properties"_L1,
            {{"fo:language"_L1, language.language}, {"fo:country"_L1, language.territory}});
        return;
    case ScriptGroup::Asian:
        xml.empty("style:text-properties"_L1,
            {{"style:language-asian"_L1, language.language}, {"style:country-asian"_L1, language.territory}});
        return;
    case ScriptGroup::Complex:
        xml.empty("style:text-properties"_L1,
            {{"style:language-complex"_L1, language.language},
                {"style:country-complex"_L1, language.territory}});
        return;
    }
    Q_UNREACHABLE();
}

void writeTableStyles(
    OfficeXml &xml, const QString &name, const std::vector<int> &widths, bool isOnNewPage, bool isRightToLeft)
{
    {
        const auto style
            = xml.element("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table"_s}});
        xml.empty("style:table-properties"_L1,
            {{"style:width"_L1, centimetres(kTextWidth)}, {"table:align"_L1, u"margins"_s},
                {"fo:margin-top"_L1, u"0.2cm"_s}, {"fo:margin-bottom"_L1, u"0.3cm"_s},
                {"table:border-model"_L1, u"collapsing"_s},
                {"fo:break-before"_L1, isOnNewPage ? u"page"_s : QString()},
                {"style:writing-mode"_L1, writingMode(isRightToLeft)}});
    }
    for (size_t column = 0; column < widths.size(); ++column) {
        const auto style = xml.element("style:style"_L1,
            {{"style:name"_L1, name + u".%1"_s.arg(column + 1)}, {"style:family"_L1, u"table-column"_s}});
        xml.empty(
            "style:table-column-properties"_L1, {{"style:column-width"_L1, centimetres(widths[column])}});
    }
}

void writeCells(OfficeXml &xml)
{
    for (const auto &[name, background] :
        {std::pair(u"heading"_s, QString(u'#' + QLatin1StringView(kTableGround))),
            std::pair(u"cell"_s, QString())}) {
        const auto style
            = xml.element("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table-cell"_s}});
        xml.empty("style:table-cell-properties"_L1,
            {{"fo:padding"_L1, u"0.12cm"_s},
                {"fo:border"_L1, u"0.5pt solid #"_s + QLatin1StringView(kTableLines)},
                {"fo:background-color"_L1, background}});
    }
    const auto row
        = xml.element("style:style"_L1, {{"style:name"_L1, u"row"_s}, {"style:family"_L1, u"table-row"_s}});
    xml.empty("style:table-row-properties"_L1, {{"fo:keep-together"_L1, u"always"_s}});
}

void writeFrames(OfficeXml &xml)
{
    {
        const auto figure = xml.element(
            "style:style"_L1, {{"style:name"_L1, u"figure"_s}, {"style:family"_L1, u"graphic"_s}});
        xml.empty("style:graphic-properties"_L1,
            {{"style:vertical-pos"_L1, u"top"_s}, {"style:vertical-rel"_L1, u"baseline"_s}});
    }
    const auto contents = xml.element(
        "style:style"_L1, {{"style:name"_L1, u"contents"_s}, {"style:family"_L1, u"section"_s}});
    xml.empty("style:section-properties"_L1, {{"style:editable"_L1, u"false"_s}});
}

} // namespace

QByteArray Body::automaticStyles() const
{
    OfficeXml xml;
    {
        const auto all = xml.element("office:automatic-styles"_L1);
        for (const Variant &variant : m_variants) {
            const auto style = xml.element("style:style"_L1,
                {{"style:name"_L1, variant.name}, {"style:family"_L1, u"paragraph"_s},
                    {"style:parent-style-name"_L1, styleName(variant.parent)}});
            xml.empty("style:paragraph-properties"_L1,
                {{"style:writing-mode"_L1, writingMode(variant.isRightToLeft)},
                    {"fo:text-align"_L1,
                        lookOf(variant.parent).paragraph.isCentred ? QString()
                                                                   : startEdge(variant.isRightToLeft)},
                    {"fo:break-before"_L1, variant.isOnNewPage ? u"page"_s : QString()}});
        }
        for (const auto &[name, language] : m_languages) {
            writeLanguage(xml, name, language);
        }
        for (size_t i = 0; i < m_tables.size(); ++i) {
            writeTableStyles(xml, u"Table%1"_s.arg(i + 1), m_tables[i].widths, m_tables[i].isOnNewPage,
                m_publication.isRightToLeft);
        }
        writeCells(xml);
        writeFrames(xml);
    }
    return xml.bytes();
}

} // namespace fourthp::odt
