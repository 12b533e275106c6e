// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/search_engine.h"
#include "core/search/search_query.h"
#include "core/store/connection.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace fourthp {

/// Facet values of every visible record as small numbers in memory, so that counting a hundred thousand matches
/// takes about a millisecond. A value: changed only by making the next one. Safe to read from any thread.
class FacetColumns
{
public:
    /// Reads everything.
    [[nodiscard]] static Result<std::shared_ptr<const FacetColumns>> load(Connection &connection, std::stop_token stop);
    /// The same with the rows of `docids` read anew.
    [[nodiscard]] Result<std::shared_ptr<const FacetColumns>> updated(Connection &connection, const std::vector<qint64> &docids) const;

    /// Which of `matches` pass the filters, and the counts of every facet. Without `matches`, all records.
    struct Answer
    {
        std::vector<qint64> docids; ///< In the order of `matches`.
        std::vector<FacetCounts> facets;
    };
    [[nodiscard]] Result<Answer> narrow(const std::vector<qint64> *matches, const std::vector<FacetFilter> &filters, std::stop_token stop) const;

    struct Narrowed
    {
        std::vector<qint32> rows;
        std::vector<FacetCounts> facets;
    };
    [[nodiscard]] Result<Narrowed> narrow(const std::vector<qint32> *rows, const std::vector<FacetFilter> &filters, std::stop_token stop) const;
    qint64 docidOf(qint32 row) const { return m_docids[size_t(row)]; }
    const std::vector<qint32> &preferredFirst() const { return m_newestRows; }

    /// Time of the last change as a number that sorts like time; 0 for an unknown record.
    qint64 updatedAt(qint64 docid) const;
    /// Every record, newest first.
    const std::vector<qint32> &newestFirst() const { return m_newestRows; }
    /// Place of a record in arrays of `rowCount` entries; -1 for an unknown one.
    qint32 rowOf(qint64 docid) const { return docid > 0 && size_t(docid) < m_rowOfDocid.size() ? m_rowOfDocid[size_t(docid)] : -1; }
    size_t rowCount() const { return m_docids.size(); }

private:
    struct Value
    {
        int facet = -1; ///< Index into `facets()`; -1 for a facet this version does not know.
        QString text;
    };
    struct Condition;
    [[nodiscard]] Result<void> readValues(Connection &connection);
    void put(qint64 docid, qint64 updatedAt, const QByteArray &blob);
    void sortByTime();
    std::vector<Condition> conditionsOf(const std::vector<FacetFilter> &filters) const;
    std::vector<FacetCounts> namedCounts(const std::vector<qint64> &byValue, const std::vector<qint64> &withValue,
        const std::vector<qint64> &base, const std::vector<FacetFilter> &filters) const;

    std::vector<Value> m_values; ///< By id of `facet_value`.
    std::vector<qint32> m_rowOfDocid; ///< -1 for none.
    std::vector<qint64> m_docids;
    std::vector<qint64> m_updated;
    std::vector<qint64> m_newestFirst;
    std::vector<qint32> m_newestRows;
    std::vector<std::vector<quint32>> m_rows; ///< Value ids, grouped by facet.
};

} // namespace fourthp
