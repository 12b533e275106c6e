// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/docx_styles.h"

#include "core/publish/docx_parts.h"
#include "core/publish/office_styles.h"
#include "core/publish/office_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp::docx {

namespace {

QString halfPoints(double points)
{
    return QString::number(std::lround(points * 2));
}

QString length(double millimetres)
{
    return QString::number(twips(millimetres));
}

void writeName(OfficeXml &xml, QLatin1StringView name)
{
    xml.empty("w:name"_L1, {{"w:val"_L1, name}});
}

void writeTextLook(OfficeXml &xml, const TextLook &look)
{
    const auto properties = xml.element("w:rPr"_L1);
    if (look.isBold) {
        xml.empty("w:b"_L1);
        xml.empty("w:bCs"_L1);
    }
    if (look.isItalic) {
        xml.empty("w:i"_L1);
        xml.empty("w:iCs"_L1);
    }
    if (*look.color != 0) {
        xml.empty("w:color"_L1, {{"w:val"_L1, QLatin1StringView(look.color)}});
    }
    if (look.points > 0) {
        xml.empty("w:sz"_L1, {{"w:val"_L1, halfPoints(look.points)}});
        xml.empty("w:szCs"_L1, {{"w:val"_L1, halfPoints(look.points)}});
    }
    if (*look.ground != 0) {
        xml.empty("w:shd"_L1,
            {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s},
                {"w:fill"_L1, QLatin1StringView(look.ground)}});
    }
}

void writeTabStops(OfficeXml &xml, const ParagraphLook &look)
{
    if (!look.hasTabAtIndent && !look.hasDotsToTheEnd) {
        return;
    }
    const auto tabs = xml.element("w:tabs"_L1);
    if (look.hasTabAtIndent) {
        xml.empty("w:tab"_L1, {{"w:val"_L1, u"left"_s}, {"w:pos"_L1, length(look.indent)}});
    }
    if (look.hasDotsToTheEnd) {
        xml.empty("w:tab"_L1,
            {{"w:val"_L1, u"right"_s}, {"w:leader"_L1, u"dot"_s}, {"w:pos"_L1, length(kTextWidth)}});
    }
}

/// The order of the elements is that of the schema (17.3.1.26).
void writeParagraphLook(OfficeXml &xml, const ParagraphLook &look, bool isRightToLeft)
{
    const auto properties = xml.element("w:pPr"_L1);
    if (look.isKeptWithNext) {
        xml.empty("w:keepNext"_L1);
    }
    writeTabStops(xml, look);
    if (isRightToLeft) {
        xml.empty("w:bidi"_L1);
    }
    xml.empty("w:spacing"_L1, {{"w:before"_L1, length(look.before)}, {"w:after"_L1, length(look.after)}});
    if (look.indent > 0) {
        xml.empty("w:ind"_L1, {{"w:left"_L1, length(look.indent)}, {"w:hanging"_L1, length(look.hanging)}});
    }
    if (look.isCentred || look.isAtEnd) { // In a paragraph from right to left, `right` is its left end.
        xml.empty("w:jc"_L1, {{"w:val"_L1, look.isCentred ? u"center"_s : u"right"_s}});
    }
    if (look.outlineLevel > 0) {
        xml.empty("w:outlineLvl"_L1, {{"w:val"_L1, QString::number(look.outlineLevel - 1)}});
    }
}

void writeParagraphStyle(OfficeXml &xml, const OfficeLook &look, bool isRightToLeft)
{
    const bool isNormal = look.style == OfficeStyle::Normal;
    const auto style = xml.element("w:style"_L1,
        {{"w:type"_L1, u"paragraph"_s}, {"w:default"_L1, isNormal ? u"1"_s : QString()},
            {"w:styleId"_L1, look.wordId}});
    writeName(xml, look.wordName);
    if (!isNormal) {
        xml.empty("w:basedOn"_L1, {{"w:val"_L1, lookOf(look.parent).wordId}});
    }
    if (look.paragraph.outlineLevel > 0) {
        xml.empty("w:next"_L1, {{"w:val"_L1, lookOf(OfficeStyle::Body).wordId}});
    }
    xml.empty("w:qFormat"_L1);
    writeParagraphLook(xml, look.paragraph, isNormal && isRightToLeft);
    writeTextLook(xml, look.text);
}

void writeTextStyles(OfficeXml &xml, const QString &marking)
{
    const auto style = [&xml](QLatin1StringView id, QLatin1StringView name, const TextLook &look) {
        const auto element = xml.element("w:style"_L1, {{"w:type"_L1, u"character"_s}, {"w:styleId"_L1, id}});
        writeName(xml, name);
        writeTextLook(xml, look);
    };
    style("Strong"_L1, "Strong"_L1, {.isBold = true});
    style("Emphasis"_L1, "Emphasis"_L1, {.isItalic = true});
    style("Hyperlink"_L1, "Hyperlink"_L1, {.color = kLinkColor});
    style("MarkingLabel"_L1, "Marking Label"_L1, markingLook(marking));
    const auto mark = xml.element(
        "w:style"_L1, {{"w:type"_L1, u"character"_s}, {"w:styleId"_L1, u"FootnoteReference"_s}});
    writeName(xml, "footnote reference"_L1);
    const auto properties = xml.element("w:rPr"_L1);
    xml.empty("w:vertAlign"_L1, {{"w:val"_L1, u"superscript"_s}});
}

void writeTableStyle(OfficeXml &xml)
{
    const auto style = xml.element("w:style"_L1,
        {{"w:type"_L1, u"table"_s}, {"w:customStyle"_L1, u"1"_s}, {"w:styleId"_L1, u"PublicationTable"_s}});
    writeName(xml, "Publication Table"_L1);
    {
        const auto properties = xml.element("w:tblPr"_L1);
        {
            const auto borders = xml.element("w:tblBorders"_L1);
            for (const auto side :
                {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1}) {
                xml.empty(side,
                    {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, u"4"_s}, {"w:space"_L1, u"0"_s},
                        {"w:color"_L1, QLatin1StringView(kTableLines)}});
            }
        }
        const auto margins = xml.element("w:tblCellMar"_L1);
        for (const auto side : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1}) {
            xml.empty(side, {{"w:w"_L1, length(1.2)}, {"w:type"_L1, u"dxa"_s}});
        }
    }
    const auto first = xml.element("w:tblStylePr"_L1, {{"w:type"_L1, u"firstRow"_s}});
    const auto cell = xml.element("w:tcPr"_L1);
    xml.empty("w:shd"_L1,
        {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s},
            {"w:fill"_L1, QLatin1StringView(kTableGround)}});
}

void writeDefaults(OfficeXml &xml, const QString &tag)
{
    const OfficeLanguage language = OfficeLanguage::of(tag);
    const auto of = [&language](ScriptGroup group) -> QString {
        return language.group == group ? language.tag() : QString();
    };
    const auto defaults = xml.element("w:docDefaults"_L1);
    {
        const auto text = xml.element("w:rPrDefault"_L1);
        const auto properties = xml.element("w:rPr"_L1);
        xml.empty("w:rFonts"_L1,
            {{"w:ascii"_L1, u"Noto Sans"_s}, {"w:hAnsi"_L1, u"Noto Sans"_s},
                {"w:eastAsia"_L1, u"Noto Sans"_s}, {"w:cs"_L1, u"Noto Sans Arabic"_s}});
        xml.empty("w:sz"_L1, {{"w:val"_L1, halfPoints(10.5)}});
        xml.empty("w:szCs"_L1, {{"w:val"_L1, halfPoints(11)}});
        xml.empty("w:lang"_L1,
            {{"w:val"_L1, of(ScriptGroup::Western)}, {"w:eastAsia"_L1, of(ScriptGroup::Asian)},
                {"w:bidi"_L1, of(ScriptGroup::Complex)}});
    }
    xml.empty("w:pPrDefault"_L1);
}

} // namespace

QByteArray styles(const Publication &publication)
{
    Part part;
    writeDefaults(part.xml, publication.language);
    for (const OfficeLook &look : officeLooks()) {
        writeParagraphStyle(part.xml, look, publication.isRightToLeft);
    }
    writeTextStyles(part.xml, publication.marking);
    writeTableStyle(part.xml);
    return wholePart("styles", {}, part, {});
}

} // namespace fourthp::docx
