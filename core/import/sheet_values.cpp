// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_values.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr double kPlainBelow = 1e21; ///< Larger numbers are no longer readable without an exponent.
constexpr qint64 kMillisecondsOfDay = 24 * 60 * 60 * 1000;
constexpr double kFirstAfterFebruary1900 = 61;
constexpr double kAfterLastDay = 2'958'466; ///< Behind the year 9999.

/// The first section without what is shown as it stands: quoted texts, escaped characters, widths, colours.
QString lettersOf(QStringView code)
{
    static const QRegularExpression literal(
        uR"("[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?|a/p|am/pm)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString bare = code.toString().remove(literal);
    return bare.left(bare.indexOf(u';') < 0 ? bare.size() : bare.indexOf(u';')).toLower();
}

QString withTime(const QDateTime &moment, const QString &dayPart)
{
    const bool hasFraction = moment.time().msec() != 0;
    return dayPart + moment.time().toString(hasFraction ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
}

QString isoOf(const QDateTime &moment, SheetFormat format)
{
    const QDate day = moment.date();
    if (format == SheetFormat::Year && day.month() == 1 && day.day() == 1) {
        return day.toString(u"yyyy"_s);
    }
    if (format == SheetFormat::Month && day.day() == 1) {
        return day.toString(u"yyyy-MM"_s);
    }
    if (format == SheetFormat::Moment) {
        return withTime(moment, day.toString(Qt::ISODate) + u'T');
    }
    return day.toString(Qt::ISODate);
}

/// Null where the calendar has no day.
QDateTime momentOf(double number, SheetEpoch epoch)
{
    QDate zero(1904, 1, 1);
    if (epoch == SheetEpoch::In1900) {
        zero = number >= kFirstAfterFebruary1900 ? QDate(1899, 12, 30) : QDate(1899, 12, 31);
        if (number < 1 || (number >= 60 && number < kFirstAfterFebruary1900)) {
            return {};
        }
    }
    if (number < 0 || number >= kAfterLastDay) {
        return {};
    }
    const qint64 milliseconds = std::llround(number * double(kMillisecondsOfDay));
    return QDateTime(zero, QTime(0, 0), Qt::UTC).addMSecs(milliseconds);
}

} // namespace

SheetFormat sheetFormatOf(QStringView code)
{
    if (code.contains("general"_L1, Qt::CaseInsensitive)) {
        return SheetFormat::Number;
    }
    const QString letters = lettersOf(code);
    if (letters.contains(u'[')) {
        return SheetFormat::Number; // Hours beyond 24: a length of time.
    }
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    const bool hasYear = letters.contains(u'y');
    const bool hasDay = letters.contains(u'd');
    if (hasDay || hasYear) {
        const bool hasMonth = letters.contains(u'm');
        return hasTime ? SheetFormat::Moment
            : hasDay   ? SheetFormat::Day
            : hasMonth ? SheetFormat::Month
                       : SheetFormat::Year;
    }
    if (hasTime) {
        return SheetFormat::Time;
    }
    return letters.contains(u'm') ? SheetFormat::Day : SheetFormat::Number;
}

SheetFormat builtInSheetFormat(int id)
{
    if (id == 17) {
        return SheetFormat::Month;
    }
    if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
        return SheetFormat::Day;
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47) {
        return SheetFormat::Time;
    }
    return id == 22 ? SheetFormat::Moment : SheetFormat::Number;
}

QString plainNumber(QStringView text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        return text.toString();
    }
    const char form = std::abs(number) < kPlainBelow ? 'f' : 'g';
    const QString plain = QString::number(number, form, QLocale::FloatingPointShortest);
    return plain == u"-0"_s ? u"0"_s : plain;
}

QString shownNumber(QStringView text, SheetFormat format, SheetEpoch epoch)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || format == SheetFormat::Number) {
        return plainNumber(text);
    }
    const bool isTimeOnly = format == SheetFormat::Time || format == SheetFormat::Moment;
    if (isTimeOnly && number >= 0 && number < 1 && epoch == SheetEpoch::In1900) {
        return withTime(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC)
                            .addMSecs(std::llround(number * double(kMillisecondsOfDay))),
            {});
    }
    const QDateTime moment = momentOf(number, epoch);
    if (moment.isNull()) {
        return plainNumber(text);
    }
    return format == SheetFormat::Time ? withTime(moment, {}) : isoOf(moment, format);
}

QString plainMoment(QStringView text, SheetFormat format)
{
    if (!text.contains(u'T')) {
        return text.toString();
    }
    static const QRegularExpression zeros(u"\\.0*$|(?<=\\.\\d{3})\\d+$"_s);
    const QString bare = text.toString().remove(zeros);
    const QDateTime moment = QDateTime::fromString(bare, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        return text.toString();
    }
    return format == SheetFormat::Moment || moment.timeSpec() != Qt::LocalTime ? bare : isoOf(moment, format);
}

QString plainTime(QStringView duration)
{
    static const QRegularExpression form(u"^PT(\\d+)H(\\d+)M(\\d+)(?:[.,]\\d+)?S$"_s);
    const QRegularExpressionMatch match = form.match(duration.toString());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? time.toString(u"HH:mm:ss"_s) : duration.toString();
}

} // namespace fourthp
