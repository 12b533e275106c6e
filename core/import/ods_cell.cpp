// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_cell.h"

#include "core/import/sheet_row.h"
#include "core/import/sheet_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// Lines of text as they are gathered from paragraphs. Blanks are as XML has them, so runs of them are one,
/// and none begins a paragraph (OpenDocument 1.3, part 3, 6.1.2); those that count are elements.
class ParagraphText
{
public:
    void beginParagraph()
    {
        m_text += m_paragraphs++ > 0 ? u"\n"_s : QString();
        m_isAfterBlank = true;
    }
    void add(QStringView characters)
    {
        while (!characters.isEmpty()) {
            const auto *end = std::find_if(characters.begin(), characters.end(), isBlank);
            const QStringView word = characters.first(end - characters.begin());
            m_text += word;
            m_isAfterBlank = m_isAfterBlank && word.isEmpty();
            if (end == characters.end()) {
                return;
            }
            if (!m_isAfterBlank) {
                m_text += u' ';
            }
            m_isAfterBlank = true;
            characters = characters.sliced(word.size() + 1);
        }
    }
    void addExactly(const QString &text)
    {
        m_text += text;
        m_isAfterBlank = false;
    }
    bool isTooLarge() const { return m_text.size() > kMostBytesOfToken; }
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_paragraphs == 0; }

private:
    QString m_text;
    int m_paragraphs = 0;
    bool m_isAfterBlank = true;
};

/// Inside of text, notes and phonetic guides are not the text.
bool isBesideText(const QXmlStreamReader &xml)
{
    return xml.namespaceUri() != ods::kText || xml.name() == "note"_L1 || xml.name() == "ruby-text"_L1;
}

/// The paragraph that has just begun, to its end.
Result<void> readParagraph(WorkbookPart &part, ParagraphText &text)
{
    text.beginParagraph();
    for (int depth = 1; depth > 0;) {
        const auto token = part.next();
        if (!token) {
            return passOn(token);
        }
        const QXmlStreamReader &xml = part.xml();
        if (*token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (*token == QXmlStreamReader::Characters) {
            text.add(xml.text());
        } else if (*token == QXmlStreamReader::StartElement && isBesideText(xml)) {
            if (auto done = part.skipElement(); !done) {
                return done;
            }
        } else if (*token == QXmlStreamReader::StartElement) {
            ++depth;
            if (xml.name() == "s"_L1) {
                const qsizetype blanks = xml.attributes().value(QString(ods::kText), u"c"_s).toInt();
                text.addExactly(QString(std::clamp<qsizetype>(blanks, 1, kMostBytesOfToken), u' '));
            } else if (xml.name() == "tab"_L1) {
                text.addExactly(u"\t"_s);
            } else if (xml.name() == "line-break"_L1) {
                text.addExactly(u"\n"_s);
            }
        }
        if (text.isTooLarge()) {
            return part.damaged(u"a text is too large"_s);
        }
    }
    return {};
}

/// What the attributes of a cell say by themselves.
struct TypedValue
{
    QString kind {};
    QString value {};
    bool isOfText = true; ///< The paragraphs are the value.
};

TypedValue typedValueOf(const QXmlStreamAttributes &attributes)
{
    const auto office
        = [&attributes](const QString &name) { return attributes.value(QString(ods::kOffice), name); };
    const QString kind = office(u"value-type"_s).toString();
    if (kind == "float"_L1 || kind == "currency"_L1 || kind == "percentage"_L1) {
        return {kind, plainNumber(office(u"value"_s)), false};
    }
    if (kind == "date"_L1) {
        return {kind, plainMoment(office(u"date-value"_s), SheetFormat::Moment), false};
    }
    if (kind == "time"_L1) {
        return {kind, plainTime(office(u"time-value"_s)), false};
    }
    if (kind == "boolean"_L1) {
        return {kind, office(u"boolean-value"_s).toString(), false};
    }
    return {kind, office(u"string-value"_s).toString(), true};
}

} // namespace

bool isOds(const QXmlStreamReader &xml, QLatin1StringView space, QLatin1StringView name)
{
    return xml.name() == name && xml.namespaceUri() == space;
}

qsizetype odsRepeats(const QXmlStreamReader &xml, QLatin1StringView attribute)
{
    const int times = xml.attributes().value(QString(ods::kTable), QString(attribute)).toInt();
    return std::clamp<qsizetype>(times, 1, kMostRowsOfSheet);
}

Result<OdsCell> readOdsCell(WorkbookPart &part)
{
    const QXmlStreamAttributes attributes = part.xml().attributes();
    const bool isCovered = part.xml().name() == "covered-table-cell"_L1;
    const TypedValue typed = typedValueOf(attributes);
    OdsCell cell;
    cell.times = odsRepeats(part.xml(), "number-columns-repeated"_L1);
    ParagraphText text;
    // Notes, pictures and tables inside of a cell are not its text.
    const auto read = readChildren(part, [&] {
        const bool isText = isOds(part.xml(), ods::kText, "p"_L1) || isOds(part.xml(), ods::kText, "h"_L1);
        return isText ? readParagraph(part, text) : part.skipElement();
    });
    if (!read) {
        return passOn(read);
    }
    if (isCovered) {
        return cell;
    }
    cell.text = typed.isOfText && !text.isEmpty() ? text.text() : typed.value;
    const bool isError = std::any_of(
        attributes.cbegin(), attributes.cend(), [](const QXmlStreamAttribute &one) {
            return one.name() == "value-type"_L1 && one.value() == "error"_L1; // An extension of LibreOffice.
        });
    const bool hasFormula = attributes.hasAttribute(QString(ods::kTable), u"formula"_s);
    if (isError) {
        cell.fault = u"error_value"_s;
    } else if (hasFormula && typed.kind.isEmpty() && text.isEmpty()) {
        cell.fault = u"formula_without_value"_s;
    }
    return cell;
}

} // namespace fourthp
