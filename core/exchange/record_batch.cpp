// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_batch.h"

#include "core/exchange/export_record.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace fourthp {

namespace {

constexpr size_t kRecordsAtOnce = 256;
/// A walk may pass over this many rows for each one that is wanted.
constexpr qint64 kRowsWalkedForOne = 4;

// CROSS JOIN: the rows of `record` come first and in their order, whatever the planner thinks.
#define FOURTHP_SHOWN_ROW "SELECT r.docid, r.visible, coalesce(m.local, m.base)"
#define FOURTHP_SHOWN_FROM " FROM record r CROSS JOIN mirror m ON m.row = r.mirror_row "
#define FOURTHP_WITH_OWN ", o.doc" FOURTHP_SHOWN_FROM "LEFT JOIN own o ON o.id = r.id "
#define FOURTHP_WITHOUT_OWN ", NULL" FOURTHP_SHOWN_FROM

constexpr char kOne[] = FOURTHP_SHOWN_ROW FOURTHP_WITHOUT_OWN "WHERE r.docid = ?";
constexpr char kOneWithOwn[] = FOURTHP_SHOWN_ROW FOURTHP_WITH_OWN "WHERE r.docid = ?";
constexpr char kWalk[]
    = FOURTHP_SHOWN_ROW FOURTHP_WITHOUT_OWN "WHERE r.docid BETWEEN ? AND ? ORDER BY r.docid";
constexpr char kWalkWithOwn[]
    = FOURTHP_SHOWN_ROW FOURTHP_WITH_OWN "WHERE r.docid BETWEEN ? AND ? ORDER BY r.docid";

} // namespace

BatchReader::BatchReader(Connection &connection, const std::vector<qint64> &docids, OwnMembers ownMembers)
    : m_docids(docids)
    , m_one(connection, ownMembers == OwnMembers::Read ? kOneWithOwn : kOne)
    , m_walk(connection, ownMembers == OwnMembers::Read ? kWalkWithOwn : kWalk)
{ }

Result<RecordBatch> BatchReader::next()
{
    const size_t records = std::min(kRecordsAtOnce, m_docids.size() - m_start);
    if (records == 0) {
        return RecordBatch {};
    }
    m_batch.rows.resize(records);
    m_byNumber.resize(records);
    std::iota(m_byNumber.begin(), m_byNumber.end(), m_start);
    const auto isBefore = [this](size_t a, size_t b) { return m_docids[a] < m_docids[b]; };
    if (!std::is_sorted(m_byNumber.begin(), m_byNumber.end(), isBefore)) {
        std::sort(m_byNumber.begin(), m_byNumber.end(), isBefore);
    }
    const qint64 first = m_docids[m_byNumber.front()];
    const qint64 last = m_docids[m_byNumber.back()];
    const bool isWalk = last - first < kRowsWalkedForOne * qint64(records);
    for (size_t place = 0; place < records;) {
        const size_t asked = place;
        auto done = isWalk ? m_walk.start(first, last) : m_one.start(m_docids[m_byNumber[place]]);
        done = done ? readRows(isWalk ? m_walk : m_one, place) : done;
        if (!done) {
            return passOn(done);
        }
        place = isWalk ? records : std::max(place, asked + 1); // What did not come is gone.
    }
    m_start += records;
    // The next one is about as long.
    const qsizetype bytes = m_batch.texts.size() + m_batch.texts.size() / 8;
    RecordBatch batch = std::exchange(m_batch, {});
    m_batch.texts.reserve(bytes);
    return batch;
}

/// Puts the rows that a statement answers to their places, from `place` on by docid. One docid may stand in
/// the list more than once.
Result<void> BatchReader::readRows(RawStatement &statement, size_t &place)
{
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            statement.rewind();
            return {};
        }
        const qint64 docid = statement.integer(0);
        while (place < m_byNumber.size() && m_docids[m_byNumber[place]] < docid) {
            ++place;
        }
        for (const RecordBatch::Row *same = nullptr;
             place < m_byNumber.size() && m_docids[m_byNumber[place]] == docid; ++place) {
            RecordBatch::Row &wanted = m_batch.rows[m_byNumber[place] - m_start];
            if (same != nullptr) {
                wanted = *same;
                continue;
            }
            keep(statement, wanted);
            same = &wanted;
        }
    }
}

void BatchReader::keep(const RawStatement &statement, RecordBatch::Row &row)
{
    const auto append = [this](QByteArrayView text) {
        const qsizetype begin = m_batch.texts.size();
        m_batch.texts.append(text);
        m_batch.texts.append(qsizetype(ExportRecord::paddingBytes()), ' ');
        return begin;
    };
    const QByteArrayView json = statement.bytes(2);
    row.json = append(json);
    row.jsonBytes = json.size();
    const QByteArrayView own = statement.bytes(3);
    row.own = own.isEmpty() ? 0 : append(own);
    row.ownBytes = own.size();
    row.isVisible = statement.integer(1) != 0;
    row.isThere = true;
}

} // namespace fourthp
