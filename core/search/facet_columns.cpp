// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facet_columns.h"

#include "core/search/facet_rows.h"
#include "core/search/record_time.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace fourthp {

/// What `updated` found in the library.
struct FacetColumns::Changes
{
    struct Row
    {
        qint32 docid = 0; ///< 0 if the record is gone.
        quint32 time = 0;
        std::vector<FacetEntry> entries;
        FacetRow view() const { return {docid, time, entries}; }
    };
    std::map<qint32, Row> kept; ///< By row: what stands there from now on.
    std::vector<Row> added;
};

Result<std::shared_ptr<const FacetColumns>> FacetColumns::load(Connection &connection, std::stop_token stop)
{
    const Connection::StopGuard guard(connection, std::move(stop));
    auto dictionary = std::make_shared<FacetDictionary>();
    if (auto done = dictionary->readNew(connection); !done) {
        return passOn(done);
    }
    FacetRows rows(connection, *dictionary, FacetRows::Which::All);
    auto columns = std::make_shared<FacetColumns>();
    columns->m_totals.resize(2 * dictionary->values().size());
    std::shared_ptr<FacetChunk> chunk;
    for (;;) {
        const Result<std::optional<FacetRow>> row = rows.next();
        if (!row) {
            return passOn(row);
        }
        if (!row->has_value()) {
            break;
        }
        if (chunk == nullptr || chunk->isFull()) {
            if (chunk != nullptr) {
                chunk->close();
            }
            chunk = std::make_shared<FacetChunk>();
            columns->m_chunks.push_back(chunk);
        }
        chunk->append(**row);
        columns->addToTotals(**row, 1);
        ++columns->m_rowCount;
    }
    columns->m_dictionary = std::move(dictionary);
    columns->indexRows();
    return std::shared_ptr<const FacetColumns>(std::move(columns));
}

/// Finds rows by docid and puts them in order.
void FacetColumns::indexRows()
{
    std::vector<OrderedRow> times;
    std::vector<OrderedRow> preferences;
    times.reserve(m_rowCount);
    preferences.reserve(m_rowCount);
    std::shared_ptr<RowPage> page;
    size_t pageNumber = 0;
    m_live.grow(m_rowCount);
    for (qint32 row = 0; row < qint32(m_rowCount); ++row) {
        const auto docid = size_t(docidOf(row));
        if (page == nullptr || docid / kDocidsPerPage != pageNumber) {
            pageNumber = docid / kDocidsPerPage;
            page = std::make_shared<RowPage>();
            page->fill(-1);
            m_rowPages.resize(pageNumber + 1); // Docids ascend.
            m_rowPages[pageNumber] = page;
        }
        (*page)[docid % kDocidsPerPage] = row;
        m_live.insert(row);
        times.push_back(byTime(row));
        preferences.push_back(byPreference(row));
    }
    m_newestFirst = orderOf(std::move(times));
    m_preferredFirst = orderOf(std::move(preferences));
}

Result<std::shared_ptr<const FacetColumns>> FacetColumns::updated(Connection &connection, const std::vector<qint64> &docids) const
{
    auto columns = std::make_shared<FacetColumns>(*this);
    if (auto done = columns->learnValues(connection); !done) {
        return passOn(done);
    }
    FacetRows rows(connection, *columns->m_dictionary, FacetRows::Which::AskedFor);
    std::vector<qint64> each = docids;
    std::sort(each.begin(), each.end());
    each.erase(std::unique(each.begin(), each.end()), each.end());
    Changes changes;
    for (const qint64 docid : each) {
        const Result<std::optional<FacetRow>> found = rows.find(docid);
        if (!found) {
            return passOn(found);
        }
        const FacetRow now = found->value_or(FacetRow {});
        Changes::Row row {now.docid, now.time, {now.entries.begin(), now.entries.end()}};
        if (const qint32 place = rowOf(docid); place >= 0) {
            changes.kept.emplace(place, std::move(row));
        } else if (row.docid != 0) {
            changes.added.push_back(std::move(row));
        }
    }
    columns->apply(changes);
    columns->reorder(*this, changes);
    return std::shared_ptr<const FacetColumns>(std::move(columns));
}

/// Most changes bring no new value, and then the dictionary is not copied.
Result<void> FacetColumns::learnValues(Connection &connection)
{
    const Result<bool> outdated = m_dictionary->isOutdated(connection);
    if (!outdated || !*outdated) {
        return outdated ? Result<void>() : passOn(outdated);
    }
    auto larger = std::make_shared<FacetDictionary>(*m_dictionary);
    if (auto done = larger->readNew(connection); !done) {
        return done;
    }
    m_dictionary = std::move(larger);
    m_totals.resize(2 * m_dictionary->values().size());
    return {};
}

void FacetColumns::apply(const Changes &changes)
{
    for (auto change = changes.kept.begin(); change != changes.kept.end();) {
        const auto number = size_t(change->first) / FacetChunk::kRows;
        const FacetChunk &before = *m_chunks[number];
        auto chunk = std::make_shared<FacetChunk>();
        for (int i = 0; i < before.size(); ++i) {
            const auto row = qint32(number * FacetChunk::kRows) + i;
            if (change == changes.kept.end() || change->first != row) {
                chunk->append(before.row(i));
                continue;
            }
            const FacetRow now = change->second.view();
            addToTotals(before.row(i), -1);
            addToTotals(now, 1);
            if (now.docid == 0) {
                setRowOf(before.docid(i), -1);
                m_live.remove(row);
            }
            chunk->append(now);
            ++change;
        }
        chunk->close();
        m_chunks[number] = std::move(chunk);
    }
    m_live.grow(m_rowCount + changes.added.size());
    std::shared_ptr<FacetChunk> last;
    for (const Changes::Row &row : changes.added) {
        if (last == nullptr || last->isFull()) {
            if (!m_chunks.empty() && !m_chunks.back()->isFull()) {
                last = std::make_shared<FacetChunk>(*m_chunks.back());
                m_chunks.back() = last;
            } else {
                last = std::make_shared<FacetChunk>();
                m_chunks.push_back(last);
            }
        }
        last->append(row.view());
        addToTotals(row.view(), 1);
        setRowOf(row.docid, qint32(m_rowCount));
        m_live.insert(qint32(m_rowCount));
        ++m_rowCount;
    }
}

void FacetColumns::reorder(const FacetColumns &before, const Changes &changes)
{
    std::vector<qint32> come;
    std::vector<qint32> gone;
    for (const auto &[row, now] : changes.kept) {
        gone.push_back(row);
        if (now.docid != 0) {
            come.push_back(row);
        }
    }
    for (size_t i = 0; i < changes.added.size(); ++i) {
        come.push_back(qint32(before.m_rowCount + i));
    }
    const auto next = [&](const RecordOrder &order, auto keyOf) {
        const auto keysOf = [&keyOf](const FacetColumns &columns, const std::vector<qint32> &rows) {
            std::vector<OrderedRow> keys;
            std::transform(rows.begin(), rows.end(), std::back_inserter(keys), [&](qint32 row) { return (columns.*keyOf)(row); });
            return keys;
        };
        return changedOrder(order, keysOf(before, gone), keysOf(*this, come), [&](qint32 row) { return (before.*keyOf)(row).key; });
    };
    m_newestFirst = next(before.m_newestFirst, &FacetColumns::byTime);
    m_preferredFirst = next(before.m_preferredFirst, &FacetColumns::byPreference);
}

std::vector<qint32> FacetColumns::newestFirst(const std::vector<qint32> &rows) const
{
    return arranged(rows, *m_newestFirst, &FacetColumns::byTime);
}

std::vector<qint32> FacetColumns::preferredFirst(const std::vector<qint32> &rows) const
{
    return arranged(rows, *m_preferredFirst, &FacetColumns::byPreference);
}

std::vector<qint32> FacetColumns::arranged(const std::vector<qint32> &rows, const std::vector<qint32> &order, KeyOfRow keyOf) const
{
    constexpr size_t kFew = 64; // Sorting one in so many rows costs less than a walk over all.
    if (rows.size() == order.size()) {
        return order;
    }
    if (rows.size() < order.size() / kFew) {
        std::vector<OrderedRow> keyed;
        keyed.reserve(rows.size());
        std::transform(rows.begin(), rows.end(), std::back_inserter(keyed), [&](qint32 row) { return (this->*keyOf)(row); });
        return *orderOf(std::move(keyed));
    }
    std::vector<bool> wanted(rowCount(), false);
    for (const qint32 row : rows) {
        wanted[size_t(row)] = true;
    }
    std::vector<qint32> inOrder;
    inOrder.reserve(rows.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(inOrder), [&wanted](qint32 row) { return wanted[size_t(row)]; });
    return inOrder;
}

OrderedRow FacetColumns::byTime(qint32 row) const
{
    const FacetRow record = rowAt(row);
    return {{quint64(~record.time), record.docid}, row};
}

OrderedRow FacetColumns::byPreference(qint32 row) const
{
    constexpr quint32 kBestGrade = 15;
    static const auto verification = quint32(facetIndex(u"verification"));
    const FacetRow record = rowAt(row);
    quint32 grade = 0;
    for (auto entry = record.entries.rbegin(); entry != record.entries.rend() && facetOf(*entry) >= verification; ++entry) {
        grade = std::max(grade, quint32(m_dictionary->values()[valueOf(*entry)].grade));
    }
    const quint64 month = monthOf(~0U) - monthOf(record.time);
    return {{month << 36 | quint64(kBestGrade - grade) << 32 | quint64(~record.time), record.docid}, row};
}

void FacetColumns::setRowOf(qint32 docid, qint32 row)
{
    const auto number = size_t(docid) / kDocidsPerPage;
    m_rowPages.resize(std::max(m_rowPages.size(), number + 1));
    auto page = std::make_shared<RowPage>();
    if (m_rowPages[number] == nullptr) {
        page->fill(-1);
    } else {
        *page = *m_rowPages[number];
    }
    (*page)[size_t(docid) % kDocidsPerPage] = row;
    m_rowPages[number] = std::move(page);
}

void FacetColumns::addToTotals(const FacetRow &row, int times)
{
    for (const FacetEntry entry : row.entries) {
        m_totals[slotOf(entry)] += quint32(times);
    }
}

} // namespace fourthp
