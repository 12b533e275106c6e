// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "ui/common/services.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp::ui {

/// One row as the views paint it: all texts ready, nothing left to look up.
struct ResultRow
{
    qint64 docid = 0;
    RecordId id;
    RecordType type = RecordType::Unknown;
    QString typeText;
    MarkedText title;
    MarkedText snippet;
    QString facts; ///< Country, sector, year.
    QString badges; ///< State and what is special, as words.
    QStringList cells; ///< One a column of the table.
};

/// Column paths of the table and their headings.
struct ResultColumns
{
    QStringList paths;
    QStringList headings;
    friend bool operator==(const ResultColumns &, const ResultColumns &) = default;
};

/// Every path that may be a column for these types, in catalogue order; with no types, those of all.
QStringList possibleColumns(const QStringList &typeCodes);
/// The columns shown unless somebody chose others.
QStringList defaultColumns(const QStringList &typeCodes);
ResultColumns columnsFrom(const QStringList &paths);

/// Reads and prepares rows; off the GUI thread.
[[nodiscard]] Result<std::vector<ResultRow>> loadRows(SearchEngine &engine, const std::vector<qint64> &docids,
    const SearchQuery &query, const QStringList &columns, const Labels &labels, std::stop_token stop);

} // namespace fourthp::ui
