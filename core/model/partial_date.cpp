// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partial_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// The number in exactly `digits` ASCII digits, or -1.
int number(QStringView text, qsizetype digits)
{
    const bool plain = text.size() == digits
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plain ? text.toInt() : -1;
}

} // namespace

std::optional<PartialDate> PartialDate::parse(QStringView text, TimeOfDay timeOfDay)
{
    const qsizetype timeMark = timeOfDay == TimeOfDay::Allowed ? text.indexOf(u'T') : -1;
    const auto parts = (timeMark < 0 ? text : text.first(timeMark)).split(u'-');
    if (parts.size() > 3 || (timeMark >= 0 && parts.size() < 3)) {
        return std::nullopt;
    }
    PartialDate date;
    if (timeMark >= 0) {
        const QStringView time = text.sliced(timeMark + 1);
        if (time.size() != 5 || time.at(2) != u':') {
            return std::nullopt;
        }
        date.time = QTime(number(time.first(2), 2), number(time.sliced(3), 2));
        if (!date.time.isValid()) {
            return std::nullopt;
        }
    }
    date.year = number(parts[0], 4);
    date.month = parts.size() > 1 ? number(parts[1], 2) : 0;
    date.day = parts.size() > 2 ? number(parts[2], 2) : 0;
    if (date.year < 1 || date.month < 0 || date.day < 0 || (parts.size() > 1 && date.month == 0)
        || (parts.size() > 2 && date.day == 0)) {
        return std::nullopt;
    }
    if (!QDate::isValid(date.year, std::max(1, date.month), std::max(1, date.day))) {
        return std::nullopt;
    }
    return date;
}

QString PartialDate::toString() const
{
    QString text = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month > 0) {
        text += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    }
    if (day > 0) {
        text += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
    }
    if (!time.isNull()) {
        text += time.toString(u"'T'hh:mm"_s);
    }
    return text;
}

QDate PartialDate::firstDay() const
{
    return QDate(year, std::max(1, month), std::max(1, day));
}

QDate PartialDate::lastDay() const
{
    if (day > 0) {
        return firstDay();
    }
    const QDate firstOfMonth(year, month > 0 ? month : 12, 1);
    return QDate(year, firstOfMonth.month(), firstOfMonth.daysInMonth());
}

} // namespace fourthp
