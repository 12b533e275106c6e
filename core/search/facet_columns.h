// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/facet_chunk.h"
#include "core/search/facet_dictionary.h"
#include "core/search/record_order.h"
#include "core/search/row_set.h"
#include "core/search/search_engine.h"
#include "core/search/search_query.h"
#include "core/store/connection.h"

#include <array>
#include <memory>
#include <stop_token>
#include <vector>

namespace fourthp {

class FacetConditions;

/// Which rows passed, and the counts of every facet that is not hidden.
struct Narrowed
{
    std::vector<qint32> rows;
    std::vector<FacetCounts> facets;
};

/// Facet values of every visible record as small numbers in memory, some 25 bytes and four a value for each. Every
/// record has a row, counted from 0, that it keeps as long as it is visible. A value: changed only by making the
/// next one, which shares all but what changed. Safe to read from any thread.
class FacetColumns
{
public:
    /// Reads everything.
    [[nodiscard]] static Result<std::shared_ptr<const FacetColumns>> load(Connection &connection, std::stop_token stop);
    /// The same with the records of `docids` read anew.
    [[nodiscard]] Result<std::shared_ptr<const FacetColumns>> updated(Connection &connection, const std::vector<qint64> &docids) const;

    /// -1 for a record that is not visible.
    qint32 rowOf(qint64 docid) const
    {
        const auto page = size_t(docid) / kDocidsPerPage;
        return docid <= 0 || page >= m_rowPages.size() || m_rowPages[page] == nullptr ? -1 : (*m_rowPages[page])[size_t(docid) % kDocidsPerPage];
    }
    /// 0 for a row whose record is gone.
    qint64 docidOf(qint32 row) const { return chunkOf(row).docid(row % FacetChunk::kRows); }
    /// Size of an array with a place for every row; some may be of records that are gone.
    size_t rowCount() const { return m_rowCount; }
    size_t recordCount() const { return m_newestFirst->size(); }

    /// Every record by the time of its last change, newest first, then by docid.
    const std::vector<qint32> &newestFirst() const { return *m_newestFirst; }
    /// Every record in the order that settles between equally good matches: by the month of its last change, newest
    /// first, within it the better checked one, then by time and docid.
    const std::vector<qint32> &preferredFirst() const { return *m_preferredFirst; }

    /// Rows of records that are there, none twice, in these orders.
    std::vector<qint32> newestFirst(const std::vector<qint32> &rows) const;
    std::vector<qint32> preferredFirst(const std::vector<qint32> &rows) const;

    /// The rows out of `rows` that pass all filters, in their order, and what every facet counts among them; without
    /// `rows`, all in ascending order. No row may occur twice or be of a record that is gone. A count is the number
    /// of results if that value alone were chosen in its facet; choosing a value lifts its exclusion. Filters by
    /// `link` and `collection` are not looked at.
    [[nodiscard]] Result<Narrowed> narrow(const std::vector<qint32> *rows, const std::vector<FacetFilter> &filters, std::stop_token stop) const;

private:
    static constexpr size_t kDocidsPerPage = 4096;
    using RowPage = std::array<qint32, kDocidsPerPage>;
    struct Tally;
    struct Changes;

    const FacetChunk &chunkOf(qint32 row) const { return *m_chunks[size_t(row) / FacetChunk::kRows]; }
    FacetRow rowAt(qint32 row) const { return chunkOf(row).row(row % FacetChunk::kRows); }
    OrderedRow byTime(qint32 row) const;
    OrderedRow byPreference(qint32 row) const;
    using KeyOfRow = OrderedRow (FacetColumns::*)(qint32) const;
    std::vector<qint32> arranged(const std::vector<qint32> &rows, const std::vector<qint32> &order, KeyOfRow keyOf) const;
    void indexRows();
    [[nodiscard]] Result<void> learnValues(Connection &connection);
    void setRowOf(qint32 docid, qint32 row);
    void addToTotals(const FacetRow &row, int times);
    void apply(const Changes &changes);
    void reorder(const FacetColumns &before, const Changes &changes);

    RowSet setOf(const std::vector<qint32> &rows) const;
    std::vector<qint32> rowsIn(const RowSet &set) const;
    template <class Visit> bool visitRows(const RowSet &set, const std::stop_token &stop, Visit visit) const;
    [[nodiscard]] Result<std::vector<quint32>> countSlots(const RowSet &rows, size_t size, const std::stop_token &stop) const;
    [[nodiscard]] Result<Tally> tally(const RowSet &asked, const FacetConditions &conditions, RowSet &passed, const std::stop_token &stop) const;
    std::vector<FacetCounts> named(const Tally &tally, const std::vector<FacetFilter> &filters) const;
    FacetCounts namedFacet(int facet, const Tally &tally, const std::vector<FacetFilter> &filters) const;

    std::shared_ptr<const FacetDictionary> m_dictionary;
    std::vector<std::shared_ptr<const FacetChunk>> m_chunks;
    std::vector<std::shared_ptr<const RowPage>> m_rowPages; ///< Rows by docid, -1 for none.
    std::vector<quint32> m_totals; ///< By slot, over all records.
    size_t m_rowCount = 0;
    RowSet m_live; ///< Rows of records that are not gone.
    RecordOrder m_newestFirst;
    RecordOrder m_preferredFirst;
};

} // namespace fourthp
