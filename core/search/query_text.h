// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"

#include <QString>
#include <QStringList>

namespace fourthp {

/// What became of a query text: the query, and the parts that were taken as plain words after all.
struct ParsedQuery
{
    SearchQuery query;
    QStringList notUnderstood; ///< For example `countri:kenya`, when no facet has that name.
};

/// Reads `sector:finance human trafficking -country:KE year:2019..2022 sort:title`. Never fails: what is no filter
/// is words. Values may be quoted: `tag:"supply chain"`. Several values: `country:KE,UG`. No value: `no:country`.
ParsedQuery parseQuery(const QString &text);

/// The text that `parseQuery` reads as this query.
QString printQuery(const SearchQuery &query);

} // namespace fourthp
