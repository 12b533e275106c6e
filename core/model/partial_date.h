// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace fourthp {

/// Whether a time of day may follow the day.
enum class TimeOfDay { Refused, Allowed };

/// A date of which only the year, or the year and the month, may be known: `2021`, `2021-06`, `2021-06-24`.
struct PartialDate
{
    int year = 0;
    int month = 0; ///< 1 to 12; 0 if unknown.
    int day = 0; ///< 1 to 31; 0 if unknown.
    QTime time; ///< At the place itself, in no zone; null if unknown.

    /// None for anything but the three forms above naming a date that exists, or `2021-06-24T09:00` where allowed.
    static std::optional<PartialDate> parse(QStringView text, TimeOfDay timeOfDay = TimeOfDay::Refused);
    QString toString() const;
    QDate firstDay() const;
    QDate lastDay() const;
    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

} // namespace fourthp
