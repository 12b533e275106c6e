// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// Narrowing by one facet: any of `values`, or none of them. An empty value stands for "no value".
struct FacetFilter
{
    QString facet; ///< A key of `facets()`.
    QStringList values; ///< Upper and lower case make no difference.
    bool excludes = false;
    friend bool operator==(const FacetFilter &, const FacetFilter &) = default;
};

enum class SortKey { Relevance, Title, Updated, Type, Field };

struct SortOrder
{
    SortKey key = SortKey::Relevance; ///< Without words to rank by, relevance means newest first.
    QString field; ///< For Field: a field path of the catalogue, such as `issued`.
    bool descending = false;
    friend bool operator==(const SortOrder &, const SortOrder &) = default;
};

/// What is asked, as a value: words, chips and facet clicks are all this one thing. Printing and parsing it
/// gives the same query again.
struct SearchQuery
{
    QString text; ///< The words as typed: words, "phrases", prefix*, -not. No text is ever an error.
    std::vector<FacetFilter> filters; ///< All must hold.
    SortOrder sort;
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

    bool isEmpty() const { return text.trimmed().isEmpty() && filters.empty(); }
    /// The filter on this facet, or null.
    const FacetFilter *filterOn(QStringView facet) const;
    /// The same query with `value` of `facet` added, or taken out if it is there.
    [[nodiscard]] SearchQuery toggled(const QString &facet, const QString &value, bool excludes = false) const;
    /// The same query without any filter on `facet`.
    [[nodiscard]] SearchQuery without(QStringView facet) const;
};

} // namespace fourthp
