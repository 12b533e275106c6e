// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formats.h"

#include "core/model/partial_date.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// The long date of a locale without its weekday and what sets that apart.
QString dayFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(
        u"^dddd?[\\s,\u060C]*|[\\s,\u060C]*dddd?$|\\bdddd?[\\s,\u060C]*"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

} // namespace

QString Formats::partialDate(const QString &date)
{
    const auto parsed = PartialDate::parse(date, TimeOfDay::Allowed);
    if (!parsed) {
        return date;
    }
    const QLocale locale;
    if (parsed->day > 0) {
        const QString day = locale.toString(parsed->firstDay(), dayFormat(locale));
        return parsed->time.isNull() ? day : day + u' ' + locale.toString(parsed->time, QLocale::ShortFormat);
    }
    if (parsed->month > 0) {
        return locale.standaloneMonthName(parsed->month) + u' ' + locale.toString(parsed->year).remove(locale.groupSeparator());
    }
    return locale.toString(parsed->year).remove(locale.groupSeparator());
}

QString Formats::dateTime(const QString &timestamp)
{
    const QDateTime time = QDateTime::fromString(timestamp, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : timestamp;
}

QString Formats::relative(const QString &timestamp, const QString &now)
{
    const QDateTime time = QDateTime::fromString(timestamp, Qt::ISODate).toLocalTime();
    const QDateTime today = QDateTime::fromString(now, Qt::ISODate).toLocalTime();
    if (!time.isValid()) {
        return timestamp;
    }
    const QLocale locale;
    const qint64 days = time.date().daysTo(today.date());
    if (days == 0) {
        return tr("today %1", "time of day").arg(locale.toString(time.time(), QLocale::ShortFormat));
    }
    return days == 1 ? tr("yesterday") : locale.toString(time.date(), QLocale::ShortFormat);
}

QString Formats::count(qint64 number)
{
    return QLocale().toString(number);
}
QString Formats::bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString Formats::list(const QStringList &texts)
{
    switch (QLocale().script()) {
    case QLocale::ArabicScript:
        return texts.join(u"\u060C "_s);
    case QLocale::SimplifiedHanScript:
    case QLocale::TraditionalHanScript:
    case QLocale::JapaneseScript:
        return texts.join(u"\u3001"_s);
    default:
        return texts.join(u", "_s);
    }
}

QString Formats::toolTip(const QString &text)
{
    return u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

QString Formats::isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace fourthp::ui
