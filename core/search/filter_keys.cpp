// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/filter_keys.h"

#include "core/model/partial_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

enum class Bound { Within, From, After, Until, Before };

/// A range as written: one date with a comparison, or two of which one may be missing.
struct WrittenRange
{
    Bound bound = Bound::Within;
    std::optional<PartialDate> first;
    std::optional<PartialDate> last; ///< Of `first..last`.
};

QString withLatinDigits(QStringView text)
{
    QString latin;
    for (const QChar c : text.trimmed()) {
        latin += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
    return latin;
}

std::optional<WrittenRange> comparison(QStringView text)
{
    WrittenRange range;
    const bool orEqual = text.size() > 1 && text.at(1) == u'=';
    if (text.startsWith(u'>')) {
        range.bound = orEqual ? Bound::From : Bound::After;
    } else if (text.startsWith(u'<')) {
        range.bound = orEqual ? Bound::Until : Bound::Before;
    }
    const qsizetype signs = range.bound == Bound::Within ? 0 : orEqual ? 2 : 1;
    range.first = PartialDate::parse(text.sliced(signs));
    return range.first ? std::optional(range) : std::nullopt;
}

std::optional<WrittenRange> readRange(QStringView text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0) {
        return comparison(text);
    }
    const QStringView before = text.first(dots);
    const QStringView behind = text.sliced(dots + 2);
    WrittenRange range;
    range.first = PartialDate::parse(before);
    range.last = PartialDate::parse(behind);
    const bool readable = (range.first || before.isEmpty()) && (range.last || behind.isEmpty()) && (range.first || range.last);
    if (!readable) {
        return std::nullopt;
    }
    if (!range.first) {
        return WrittenRange {Bound::Until, range.last, {}};
    }
    if (!range.last) {
        return WrittenRange {Bound::From, range.first, {}};
    }
    if (range.first->firstDay() > range.last->firstDay()) {
        std::swap(range.first, range.last);
    }
    return range;
}

qint64 startOf(QDate day)
{
    return (qint64(day.year()) * 10'000 + day.month() * 100 + day.day()) * 1'000'000;
}

qint64 endOf(QDate day)
{
    return startOf(day) + 235'959;
}

bool isYear(const std::optional<PartialDate> &date)
{
    return !date || date->month == 0;
}

std::optional<WrittenRange> readYears(QStringView text)
{
    const auto range = readRange(withLatinDigits(text));
    return range && isYear(range->first) && isYear(range->last) ? range : std::nullopt;
}

} // namespace

std::optional<DateRange> parseDateRange(QStringView text)
{
    const auto range = readRange(withLatinDigits(text));
    if (!range) {
        return std::nullopt;
    }
    const QDate first = range->first->firstDay();
    const QDate last = range->last ? std::max(range->last->lastDay(), range->first->lastDay()) : range->first->lastDay();
    switch (range->bound) {
    case Bound::Within: return DateRange {startOf(first), endOf(last)};
    case Bound::From: return DateRange {.from = startOf(first)};
    case Bound::After: return DateRange {.from = endOf(last) + 1};
    case Bound::Until: return DateRange {.to = endOf(last)};
    case Bound::Before: return DateRange {.to = startOf(first) - 1};
    }
    Q_UNREACHABLE();
}

std::optional<DateRange> parseYearRange(QStringView text)
{
    const auto range = readYears(text);
    if (!range) {
        return std::nullopt;
    }
    const int year = range->first->year;
    switch (range->bound) {
    case Bound::Within: return DateRange {year, range->last ? range->last->year : year};
    case Bound::From: return DateRange {.from = year};
    case Bound::After: return DateRange {.from = year + 1};
    case Bound::Until: return DateRange {.to = year};
    case Bound::Before: return DateRange {.to = year - 1};
    }
    Q_UNREACHABLE();
}

QString canonicalDateRange(QStringView text)
{
    const auto range = readRange(withLatinDigits(text));
    if (!range) {
        return {};
    }
    const QString date = range->first->toString();
    switch (range->bound) {
    case Bound::Within: return range->last && range->last != range->first ? date + u".."_s + range->last->toString() : date;
    case Bound::From: return date + u".."_s;
    case Bound::After: return u'>' + date;
    case Bound::Until: return u".."_s + date;
    case Bound::Before: return u'<' + date;
    }
    Q_UNREACHABLE();
}

QString canonicalYearRange(QStringView text)
{
    const auto range = readYears(text);
    if (!range) {
        return {};
    }
    const auto written = [](int year) { return PartialDate {year, 0, 0, {}}.toString(); };
    const int year = range->first->year;
    switch (range->bound) {
    case Bound::Within: return range->last && range->last != range->first ? written(year) + u".."_s + written(range->last->year) : written(year);
    case Bound::From: return written(year) + u".."_s;
    case Bound::After: return year < 9999 ? written(year + 1) + u".."_s : QString();
    case Bound::Until: return u".."_s + written(year);
    case Bound::Before: return year > 1 ? u".."_s + written(year - 1) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
