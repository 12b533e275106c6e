// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/facet_chunk.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace fourthp {

/// Reads visible records as rows of the columns, through the driver's handle: a QVariant for each of a million
/// records would cost more than the rest.
class FacetRows
{
public:
    /// Every visible record, by docid.
    [[nodiscard]] static Result<FacetRows> all(Connection &connection, const FacetDictionary &dictionary);
    /// Those that are asked for by `find`.
    [[nodiscard]] static Result<FacetRows> some(Connection &connection, const FacetDictionary &dictionary);
    FacetRows(FacetRows &&other) noexcept;
    FacetRows &operator=(FacetRows &&) = delete;
    ~FacetRows();

    /// The next row, valid until the next call; none at the end.
    [[nodiscard]] Result<std::optional<FacetRow>> next();
    /// The row of one record, valid until the next call; none if it is not visible.
    [[nodiscard]] Result<std::optional<FacetRow>> find(qint64 docid);

private:
    FacetRows(Connection &connection, const FacetDictionary &dictionary, sqlite3_stmt *statement);
    [[nodiscard]] static Result<FacetRows> prepare(Connection &connection, const FacetDictionary &dictionary, const char *sql);

    Connection &m_connection;
    const FacetDictionary &m_dictionary;
    sqlite3_stmt *m_statement;
    std::vector<FacetEntry> m_entries;
};

} // namespace fourthp
