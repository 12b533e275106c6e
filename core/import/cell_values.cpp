// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_values.h"

#include "core/base/record_id.h"
#include "core/model/partial_date.h"

#include <QRegularExpression>
#include <QSet>
#include <QTime>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Digits of any script as those of ASCII; other characters as they are.
QString withPlainDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
    return plain;
}

QString twoDigits(const QString &number)
{
    return number.rightJustified(2, u'0');
}

std::optional<bool> flagOf(const QString &word)
{
    static const QSet<QString> yes {u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"x"_s, u"oui"_s, u"vrai"_s,
        plainKey(u"نعم"_s), plainKey(u"صحيح"_s)};
    static const QSet<QString> no {
        u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"non"_s, u"faux"_s, plainKey(u"لا"_s), plainKey(u"خطأ"_s)};
    const QString key = plainKey(word);
    return yes.contains(key) ? std::optional(true) : no.contains(key) ? std::optional(false) : std::nullopt;
}

/// Day and month of a date with slashes are told apart only where one of them can be no month.
TableDate dayAndMonth(const QRegularExpressionMatch &match, bool isDayFirst)
{
    QString day = match.captured(1);
    QString month = match.captured(3);
    if (!isDayFirst && day.toInt() != month.toInt()) {
        if (day.toInt() <= 12 && month.toInt() <= 12) {
            return {.isAmbiguous = true};
        }
        if (month.toInt() > 12) {
            std::swap(day, month);
        }
    }
    const QString iso = match.captured(4) + u'-' + twoDigits(month) + u'-' + twoDigits(day);
    return {.text = PartialDate::parse(iso) ? iso : QString()};
}

CellValue dateValue(const Field &field, const QString &word)
{
    const TableDate date = tableDate(word, field.has(WithTime));
    if (date.isAmbiguous) {
        return {.rule = "ambiguous_date"_L1};
    }
    return date.text.isEmpty() ? CellValue {.rule = "not_a_date"_L1} : CellValue {.value = date.text};
}

CellValue recordValue(const QString &word, const RecordFinder &findRecord)
{
    if (const RecordId id {word}; id.isValid()) {
        return {.value = id.value};
    }
    const std::optional<RecordId> found = findRecord ? findRecord(word) : std::nullopt;
    return found ? CellValue {.value = found->value} : CellValue {.rule = "no_such_record"_L1};
}

/// Old markings and short ways to write one (TLP 2.0: WHITE became CLEAR).
QString plainMarking(const QString &word)
{
    QString marking = word.toUpper().remove(u' ').remove(u"TLP:"_s).remove(u"TLP"_s);
    if (marking == "WHITE"_L1) {
        marking = u"CLEAR"_s;
    }
    return "TLP:"_L1 + marking;
}

CellValue codeValue(const Field &field, const QString &word, CodeWords &words)
{
    std::optional<QString> code = words.codeOf(field, word);
    if (!code && field.vocabulary == "tlp"_L1) {
        code = words.codeOf(field, plainMarking(word));
    }
    return code ? CellValue {.value = *code} : CellValue {.rule = "unknown_code"_L1};
}

/// Workbooks know no time zone: ours hold UTC.
QString tableMoment(const QString &word)
{
    static const QRegularExpression moment(u"\\A(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(:\\d{2})?)\\z"_s);
    const auto match = moment.match(word.trimmed());
    return match.hasMatch()
        ? match.captured(1) + u'T' + match.captured(2) + (match.captured(3).isEmpty() ? u":00Z"_s : u"Z"_s)
        : word.trimmed();
}

QString withScheme(const QString &address)
{
    return address.startsWith("www."_L1, Qt::CaseInsensitive) ? "https://"_L1 + address : address;
}

} // namespace

TableDate tableDate(const QString &word, bool withTime)
{
    QString text = withPlainDigits(word.trimmed());
    const auto timeOfDay = withTime ? TimeOfDay::Allowed : TimeOfDay::Refused;
    if (const auto date = PartialDate::parse(text, timeOfDay)) {
        return {.text = text};
    }
    // Spreadsheets write days with the first moment of them.
    static const QRegularExpression moment(
        u"\\A(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2}(\\.0+)?)?Z?\\z"_s);
    if (const auto match = moment.match(text); match.hasMatch()) {
        const bool isMidnight = match.captured(2) == "00:00"_L1;
        text = isMidnight ? match.captured(1) : match.captured(1) + u'T' + match.captured(2);
        return {.text = PartialDate::parse(text, timeOfDay) ? text : QString()};
    }
    static const QRegularExpression full(u"\\A(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})\\z"_s);
    if (const auto match = full.match(text); match.hasMatch()) {
        return dayAndMonth(match, match.captured(2) == "."_L1);
    }
    static const QRegularExpression yearFirst(u"\\A(\\d{4})[./](\\d{1,2})([./](\\d{1,2}))?\\z"_s);
    static const QRegularExpression monthFirst(u"\\A(\\d{1,2})[./-](\\d{4})\\z"_s);
    QString iso;
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        iso = match.captured(1) + u'-' + twoDigits(match.captured(2))
            + (match.captured(4).isEmpty() ? QString() : u'-' + twoDigits(match.captured(4)));
    } else if (const auto other = monthFirst.match(text); other.hasMatch()) {
        iso = other.captured(2) + u'-' + twoDigits(other.captured(1));
    }
    return {.text = PartialDate::parse(iso) ? iso : QString()};
}

std::optional<double> tableNumber(const QString &word)
{
    QString text;
    for (const QChar c : withPlainDigits(word)) {
        if (!c.isSpace()) { // Also those that do not break, between thousands.
            text += c == u'٫' ? QChar(u'.') : c == u'−' ? QChar(u'-') : c;
        }
    }
    text.remove(u'٬');
    if (text.contains(u',')) {
        static const QRegularExpression fraction(u"\\A-?\\d+,(\\d{1,2}|\\d{4,})\\z"_s);
        static const QRegularExpression thousands(u"\\A-?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?\\z"_s);
        static const QRegularExpression both(u"\\A-?\\d{1,3}(,\\d{3})+\\.\\d+\\z"_s);
        if (thousands.match(text).hasMatch() || both.match(text).hasMatch()) {
            text.remove(u',');
        } else if (fraction.match(text).hasMatch()) {
            text.replace(u',', u'.');
        } else {
            return {};
        }
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && qIsFinite(number) ? std::optional(number) : std::nullopt;
}

CellValue cellValue(const Field &field, const QString &word, CodeWords &words, const RecordFinder &findRecord)
{
    switch (field.kind) {
    case FieldKind::LongText:
        return {.value = word};
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
        return {.value = word.trimmed()};
    case FieldKind::Timestamp:
        return {.value = tableMoment(word)};
    case FieldKind::Url:
        return {.value = withScheme(word.trimmed())};
    case FieldKind::Code:
    case FieldKind::Country:
    case FieldKind::Region:
    case FieldKind::Language:
        return codeValue(field, word.trimmed(), words);
    case FieldKind::PartialDate:
        return dateValue(field, word);
    case FieldKind::Number: {
        const std::optional<double> number = tableNumber(word);
        return number ? CellValue {.value = *number} : CellValue {.rule = "not_a_number"_L1};
    }
    case FieldKind::Flag: {
        const std::optional<bool> flag = flagOf(word);
        return flag ? CellValue {.value = *flag} : CellValue {.rule = "not_a_flag"_L1};
    }
    case FieldKind::Record:
        return recordValue(word.trimmed(), findRecord);
    case FieldKind::Group:
    case FieldKind::Raw:
        break;
    }
    return {.rule = "not_a_value"_L1};
}

} // namespace fourthp
