// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formats.h"

#include "core/model/partial_date.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

QString Formats::partialDate(const QString &date)
{
    const auto parsed = PartialDate::parse(date, TimeOfDay::Allowed);
    if (!parsed) {
        return date;
    }
    const QLocale locale;
    if (parsed->day > 0) {
        const QString day = locale.toString(parsed->firstDay(), QLocale::LongFormat)
                                .remove(locale.dayName(parsed->firstDay().dayOfWeek()) + u", "_s);
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

QString Formats::count(qint64 number) { return QLocale().toString(number); }
QString Formats::bytes(qint64 bytes) { return QLocale().formattedDataSize(bytes); }
QString Formats::isolated(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }

} // namespace fourthp::ui
