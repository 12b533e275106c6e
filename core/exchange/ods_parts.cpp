// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_parts.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fourthp::ods {

namespace {

constexpr char kXml[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Characters that XML 1.0 knows, with those of its own escaped.
QString escaped(QStringView text)
{
    QString safe;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<':
            safe += "&lt;"_L1;
            break;
        case u'>':
            safe += "&gt;"_L1;
            break;
        case u'&':
            safe += "&amp;"_L1;
            break;
        case u'"':
            safe += "&quot;"_L1;
            break;
        default:
            if ((c >= u' ' || c == u'\t') && c.unicode() < 0xFFFE) {
                safe += c;
            }
        }
    }
    return safe;
}

/// A line of text: runs of blanks, which XML would shrink to one, and tabs are elements of their own (6.1.2).
QString lineText(const QString &line)
{
    QString text;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && line.at(end) == u' ') {
            ++end;
        }
        if (end - i > 1 || (end > i && (i == 0 || end == line.size()))) {
            text += u"<text:s text:c=\"%1\"/>"_s.arg(end - i);
        } else if (end > i) {
            text += u' ';
        } else if (line.at(i) == u'\t') {
            text += "<text:tab/>"_L1;
            ++end;
        } else {
            while (end < line.size() && line.at(end) != u' ' && line.at(end) != u'\t') {
                ++end;
            }
            text += escaped(QStringView(line).sliced(i, end - i));
        }
        i = end;
    }
    return text;
}

QString paragraphs(const QString &text)
{
    QString all;
    for (const QString &line : text.split(u'\n')) {
        all += "<text:p>"_L1 + lineText(line) + "</text:p>"_L1;
    }
    return all;
}

/// A, B, …, Z, AA, …
QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    }
    return name;
}

} // namespace

QByteArray manifest()
{
    return QByteArray(kXml)
        + R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">)"
          R"(<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type=")"
        + kMimeType
        + R"("/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>)"
          R"(<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/></manifest:manifest>)";
}

QByteArray settings()
{
    return QByteArray(kXml)
        + R"(<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
          R"( xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.3"><office:settings>)"
          R"(<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">)"
          R"(<config:config-item-map-entry><config:config-item config:name="ViewId" config:type="string">view1</config:config-item>)"
          R"(<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="Sheet1">)"
          R"(<config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>)"
          R"(<config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>)"
          R"(<config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>)"
          R"(<config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>)"
          R"(</config:config-item-map-entry></config:config-item-map-named>)"
          R"(<config:config-item config:name="ActiveTable" config:type="string">Sheet1</config:config-item>)"
          R"(</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>)"
          R"(</office:settings></office:document-settings>)";
}

QByteArray contentHead(SheetDirection direction, qsizetype columns)
{
    const QByteArray writingMode = direction == SheetDirection::RightToLeft ? "rl-tb" : "lr-tb";
    return QByteArray(kXml)
        + R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
          R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
          R"( xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0")"
          R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
          R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
          R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
          R"( xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:automatic-styles>)"
          R"(<number:date-style style:name="D"><number:year number:style="long"/><number:text>-</number:text>)"
          R"(<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>)"
          R"(<number:date-style style:name="M"><number:year number:style="long"/><number:text>-</number:text>)"
          R"(<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text>)"
          R"(<number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>)"
          R"(<number:text>:</number:text><number:seconds number:style="long"/></number:date-style>)"
          R"(<style:style style:name="day" style:family="table-cell" style:data-style-name="D"/>)"
          R"(<style:style style:name="moment" style:family="table-cell" style:data-style-name="M"/>)"
          R"(<style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>)"
          R"(<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="4.5cm"/></style:style>)"
          R"(<style:style style:name="sheet" style:family="table"><style:table-properties style:writing-mode=")"
        + writingMode
        + R"("/></style:style></office:automatic-styles><office:body><office:spreadsheet>)"
          R"(<table:table table:name="Sheet1" table:style-name="sheet">)"
          R"(<table:table-column table:style-name="wide" table:number-columns-repeated=")"
        + QByteArray::number(columns) + R"("/>)" + "\n";
}

QByteArray contentTail(qsizetype columns, qint64 rows)
{
    const QString range = u"Sheet1.A1:Sheet1.%1%2"_s.arg(columnName(columns)).arg(rows);
    return "</table:table><table:database-ranges><table:database-range table:name=\"__Anonymous_Sheet_DB__0\""
           " table:display-filter-buttons=\"true\" table:target-range-address=\""
        + range.toLatin1()
        + "\"/></table:database-ranges></office:spreadsheet></office:body></office:document-content>\n";
}

QByteArray cell(const WorkbookCell &cell)
{
    const auto valued = [&cell](const QString &attributes) {
        return (u"<table:table-cell %1>%2</table:table-cell>"_s.arg(attributes, paragraphs(cell.text)))
            .toUtf8();
    };
    switch (cell.kind) {
    case WorkbookCell::Kind::Empty:
        return "<table:table-cell/>";
    case WorkbookCell::Kind::Text:
        return valued(u"office:value-type=\"string\""_s);
    case WorkbookCell::Kind::Number:
        return valued(u"office:value-type=\"float\" office:value=\"%1\""_s.arg(
            QString::number(cell.number, 'g', QLocale::FloatingPointShortest)));
    case WorkbookCell::Kind::Day:
        return valued(u"table:style-name=\"day\" office:value-type=\"date\" office:date-value=\"%1\""_s.arg(
            cell.moment.date().toString(Qt::ISODate)));
    case WorkbookCell::Kind::Moment:
        return valued(
            u"table:style-name=\"moment\" office:value-type=\"date\" office:date-value=\"%1\""_s.arg(
                cell.moment.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s)));
    case WorkbookCell::Kind::Link: {
        const QString shown = escaped(cell.text);
        return (
            "<table:table-cell office:value-type=\"string\"><text:p><text:a xlink:type=\"simple\" xlink:href=\""_L1
            + shown + "\">"_L1 + shown + "</text:a></text:p></table:table-cell>"_L1)
            .toUtf8();
    }
    }
    Q_UNREACHABLE();
}

QByteArray headingCell(const QString &text)
{
    return ("<table:table-cell table:style-name=\"heading\" office:value-type=\"string\">"_L1
        + paragraphs(text) + "</table:table-cell>"_L1)
        .toUtf8();
}

} // namespace fourthp::ods
