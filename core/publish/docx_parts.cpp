// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/docx_parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp::docx {

namespace {

constexpr char kXml[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char kMain[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr char kOffice[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr char kPicture[] = "http://schemas.openxmlformats.org/drawingml/2006/picture";
constexpr char kBullets[] = "0";
constexpr char kNumbers[] = "1";
constexpr double kIndent = 7; // Of list items, in millimetres.

qint64 emus(double millimetres)
{
    return std::llround(millimetres * 36'000);
}

void writeAbstractList(OfficeXml &xml, const char *id, QLatin1StringView format, const QString &text)
{
    const auto list = xml.element("w:abstractNum"_L1, {{"w:abstractNumId"_L1, QLatin1StringView(id)}});
    xml.empty("w:multiLevelType"_L1, {{"w:val"_L1, u"singleLevel"_s}});
    const auto level = xml.element("w:lvl"_L1, {{"w:ilvl"_L1, u"0"_s}});
    xml.empty("w:start"_L1, {{"w:val"_L1, u"1"_s}});
    xml.empty("w:numFmt"_L1, {{"w:val"_L1, format}});
    xml.empty("w:lvlText"_L1, {{"w:val"_L1, text}});
    xml.empty("w:lvlJc"_L1, {{"w:val"_L1, u"left"_s}});
    const auto paragraph = xml.element("w:pPr"_L1);
    const QString indent = QString::number(twips(kIndent));
    xml.empty("w:ind"_L1, {{"w:left"_L1, indent}, {"w:hanging"_L1, indent}});
}

} // namespace

int twips(double millimetres)
{
    return int(std::lround(millimetres * 1440 / 25.4));
}

QByteArray wholePart(
    const QByteArray &name, const QByteArray &before, const Part &part, const QByteArray &after)
{
    return QByteArray(kXml) + "<w:" + name + " xmlns:w=\"" + kMain + "\" xmlns:r=\"" + kOffice
        + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\""
        + kPicture + "\" xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\">" + before
        + part.xml.bytes() + after + "</w:" + name + ">\n";
}

QByteArray relationships(const std::vector<Relationship> &all)
{
    OfficeXml xml;
    int number = 0;
    for (const Relationship &one : all) {
        xml.empty("Relationship"_L1,
            {{"Id"_L1, u"rId"_s + QString::number(++number)},
                {"Type"_L1, QLatin1StringView(kOffice) + u'/' + one.type}, {"Target"_L1, one.target},
                {"TargetMode"_L1, one.isOutside ? u"External"_s : QString()}});
    }
    return QByteArray(kXml)
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + xml.bytes() + "</Relationships>\n";
}

QByteArray footnoteSeparators()
{
    return "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
           "<w:footnote w:type=\"continuationSeparator\" "
           "w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
           "</w:footnote>";
}

void writePicture(
    Part &part, const PublicationFigure &figure, const QString &number, const DrawingFiles &files)
{
    constexpr double kMillimetresPerPixel = 25.4 / 96;
    const double scale = std::min(1.0, kTextWidth / (std::max(1, figure.width) * kMillimetresPerPixel));
    const auto length = [scale](int pixels) -> QString {
        return QString::number(emus(std::max(1, pixels) * kMillimetresPerPixel * scale));
    };
    const QString width = length(figure.width);
    const QString height = length(figure.height);
    const QString name = u"Figure "_s + number;
    OfficeXml &xml = part.xml;
    const auto run = xml.element("w:r"_L1);
    const auto element = xml.element("w:drawing"_L1);
    const auto inLine = xml.element("wp:inline"_L1,
        {{"distT"_L1, u"0"_s}, {"distB"_L1, u"0"_s}, {"distL"_L1, u"0"_s}, {"distR"_L1, u"0"_s}});
    xml.empty("wp:extent"_L1, {{"cx"_L1, width}, {"cy"_L1, height}});
    xml.empty("wp:docPr"_L1, {{"id"_L1, number}, {"name"_L1, name}, {"descr"_L1, figure.alternative}});
    const auto graphic = xml.element("a:graphic"_L1);
    const auto data = xml.element("a:graphicData"_L1, {{"uri"_L1, QLatin1StringView(kPicture)}});
    const auto picture = xml.element("pic:pic"_L1);
    {
        const auto properties = xml.element("pic:nvPicPr"_L1);
        xml.empty("pic:cNvPr"_L1, {{"id"_L1, number}, {"name"_L1, name}, {"descr"_L1, figure.alternative}});
        xml.empty("pic:cNvPicPr"_L1);
    }
    {
        const auto fill = xml.element("pic:blipFill"_L1);
        {
            const auto blip = xml.element("a:blip"_L1, {{"r:embed"_L1, part.relate(u"image"_s, files.emf)}});
            const auto extensions = xml.element("a:extLst"_L1);
            const auto svg
                = xml.element("a:ext"_L1, {{"uri"_L1, u"{96DAC541-7B7A-43D3-8B79-37D633B846F1}"_s}});
            xml.empty("asvg:svgBlip"_L1, {{"r:embed"_L1, part.relate(u"image"_s, files.svg)}});
        }
        const auto stretch = xml.element("a:stretch"_L1);
        xml.empty("a:fillRect"_L1);
    }
    const auto shape = xml.element("pic:spPr"_L1);
    {
        const auto place = xml.element("a:xfrm"_L1);
        xml.empty("a:off"_L1, {{"x"_L1, u"0"_s}, {"y"_L1, u"0"_s}});
        xml.empty("a:ext"_L1, {{"cx"_L1, width}, {"cy"_L1, height}});
    }
    const auto outline = xml.element("a:prstGeom"_L1, {{"prst"_L1, u"rect"_s}});
    xml.empty("a:avLst"_L1);
}

void writeSectionProperties(OfficeXml &xml, const QString &header, const QString &footer, bool isRightToLeft)
{
    const auto section = xml.element("w:sectPr"_L1);
    xml.empty("w:headerReference"_L1, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, header}});
    xml.empty("w:footerReference"_L1, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, footer}});
    xml.empty(
        "w:pgSz"_L1, {{"w:w"_L1, QString::number(twips(210))}, {"w:h"_L1, QString::number(twips(297))}});
    const QString side = QString::number(twips(25));
    const QString edge = QString::number(twips(15));
    xml.empty("w:pgMar"_L1,
        {{"w:top"_L1, side}, {"w:right"_L1, side}, {"w:bottom"_L1, side}, {"w:left"_L1, side},
            {"w:header"_L1, edge}, {"w:footer"_L1, edge}, {"w:gutter"_L1, u"0"_s}});
    if (isRightToLeft) {
        xml.empty("w:bidi"_L1);
    }
}

QByteArray numbering(int numberedLists)
{
    Part part;
    OfficeXml &xml = part.xml;
    writeAbstractList(xml, kBullets, "bullet"_L1, u"•"_s);
    writeAbstractList(xml, kNumbers, "decimal"_L1, u"%1."_s);
    for (int i = 0; i <= numberedLists; ++i) {
        const bool isBullets = i == 0;
        const auto list = xml.element("w:num"_L1, {{"w:numId"_L1, QString::number(kBulletList + i)}});
        xml.empty("w:abstractNumId"_L1, {{"w:val"_L1, QLatin1StringView(isBullets ? kBullets : kNumbers)}});
        if (!isBullets) {
            const auto again = xml.element("w:lvlOverride"_L1, {{"w:ilvl"_L1, u"0"_s}});
            xml.empty("w:startOverride"_L1, {{"w:val"_L1, u"1"_s}});
        }
    }
    return wholePart("numbering", {}, part, {});
}

QByteArray settings()
{
    Part part;
    OfficeXml &xml = part.xml;
    xml.empty("w:defaultTabStop"_L1, {{"w:val"_L1, QString::number(twips(12.5))}});
    {
        const auto notes = xml.element("w:footnotePr"_L1);
        xml.empty("w:footnote"_L1, {{"w:id"_L1, u"-1"_s}});
        xml.empty("w:footnote"_L1, {{"w:id"_L1, u"0"_s}});
    }
    {
        const auto compatible = xml.element("w:compat"_L1);
        // Word 2013 and later: without it Word would open the document in a mode for old ones.
        xml.empty("w:compatSetting"_L1,
            {{"w:name"_L1, u"compatibilityMode"_s},
                {"w:uri"_L1, u"http://schemas.microsoft.com/office/word"_s}, {"w:val"_L1, u"15"_s}});
    }
    return wholePart("settings", {}, part, {});
}

QByteArray fontTable()
{
    Part part;
    OfficeXml &xml = part.xml;
    for (const QString &font : {u"Noto Sans"_s, u"Noto Sans Arabic"_s}) {
        const auto element = xml.element("w:font"_L1, {{"w:name"_L1, font}});
        xml.empty("w:altName"_L1, {{"w:val"_L1, u"Arial"_s}});
        xml.empty("w:family"_L1, {{"w:val"_L1, u"swiss"_s}});
    }
    return wholePart("fonts", {}, part, {});
}

} // namespace fourthp::docx
