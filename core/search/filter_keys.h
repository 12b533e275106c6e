// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <limits>
#include <optional>

namespace fourthp {

/// Names of filters that are more than a list of values, as they stand in queries and in `FacetFilter::facet`.
/// Every other filter has the key of a facet.
namespace filter_keys {

inline constexpr QLatin1StringView kYear {"year"}; ///< Facet; its values may be ranges of years.
inline constexpr QLatin1StringView kUpdated {"updated"}; ///< Time of the last change; values are ranges of dates.
inline constexpr QLatin1StringView kHas {"has"}; ///< Column; its value is `filter_values::kFile`.
inline constexpr QLatin1StringView kIs {"is"}; ///< Column; values are `kEdited` and `kSample`.
inline constexpr QLatin1StringView kLink {"link"}; ///< Values are ids of records that the found ones link to.
inline constexpr QLatin1StringView kCollection {"collection"}; ///< Values are names of collections of this library.
inline constexpr QLatin1StringView kState {"state"}; ///< Facet; what `is:draft` stands for.
inline constexpr QLatin1StringView kType {"type"}; ///< Facet; values are type codes.

} // namespace filter_keys

namespace filter_values {

inline constexpr QLatin1StringView kFile {"file"}; ///< `has:file`: at least one file belongs to the record.
inline constexpr QLatin1StringView kEdited {"edited"}; ///< `is:edited`: changed here and not yet sent.
inline constexpr QLatin1StringView kSample {"sample"}; ///< `is:sample`: one of the records that ship with the program.

} // namespace filter_values

/// A span of time, both ends included, in numbers that sort like time.
struct DateRange
{
    qint64 from = 0;
    qint64 to = std::numeric_limits<qint64>::max();

    bool holds(qint64 moment) const { return from <= moment && moment <= to; }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// Reads `2024`, `2024-01`, `2024-01-15`, `2024-01..2024-06`, `2024..`, `..2024`, `>2024-01`, `>=…`, `<…`, `<=…` as
/// moments `YYYYMMDDhhmmss` in UTC. A date means its whole period: `>2024-01` begins with February. None for any
/// other text; digits of any script will do, and two ends in the wrong order are swapped.
std::optional<DateRange> parseDateRange(QStringView text);
/// The same for years alone, as numbers of years: `2019..2022`, `>2019`.
std::optional<DateRange> parseYearRange(QStringView text);

/// One way of writing for all texts that mean the same range: `>=2024` becomes `2024..`. Empty if it is no range.
QString canonicalDateRange(QStringView text);
/// The same for years, where comparisons become ranges as well: `>2019` is `2020..`.
QString canonicalYearRange(QStringView text);

} // namespace fourthp
