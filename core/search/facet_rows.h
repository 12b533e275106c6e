// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/facet_chunk.h"
#include "core/store/raw_statement.h"

#include <optional>
#include <vector>

namespace fourthp {

/// Reads visible records as rows of the columns.
class FacetRows
{
public:
    enum class Which {
        All, ///< Every visible record, by docid.
        AskedFor, ///< Those that are asked for by `find`.
    };
    /// Both must outlive it.
    FacetRows(Connection &connection, const FacetDictionary &dictionary, Which which);

    /// The next row, valid until the next call; none at the end.
    [[nodiscard]] Result<std::optional<FacetRow>> next();
    /// The row of one record, valid until the next call; none if it is not visible.
    [[nodiscard]] Result<std::optional<FacetRow>> find(qint64 docid);

private:
    [[nodiscard]] Result<std::optional<FacetRow>> read();

    const FacetDictionary &m_dictionary;
    RawStatement m_statement;
    bool m_isStarted = false;
    std::vector<FacetEntry> m_entries;
};

} // namespace fourthp
