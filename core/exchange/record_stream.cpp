// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_stream.h"

#include <utility>

namespace fourthp {

namespace {

constexpr size_t kBatchesAhead = 4;

Result<void> readAll(BatchReader &reader, const MadeAhead<RecordBatch>::Put &put)
{
    for (;;) {
        Result<RecordBatch> batch = reader.next();
        if (!batch) {
            return passOn(batch);
        }
        if (batch->rows.empty() || !put(std::move(*batch))) {
            return {};
        }
    }
}

} // namespace

RecordStream::RecordStream(
    Connection &connection, const std::vector<qint64> &docids, OwnMembers ownMembers, Reading reading)
    : m_reader(connection, docids, ownMembers)
{
    if (reading == Reading::Ahead) {
        m_ahead.emplace(
            kBatchesAhead, [this](const MadeAhead<RecordBatch>::Put &put) { return readAll(m_reader, put); });
    }
}

Result<RecordStream::Next> RecordStream::next()
{
    for (;;) {
        if (m_place == m_batch.rows.size()) {
            m_start += std::exchange(m_place, 0);
            Result<RecordBatch> batch = nextBatch();
            if (!batch) {
                return passOn(batch);
            }
            m_batch = std::move(*batch);
            if (m_batch.rows.empty()) {
                return Next {};
            }
        }
        const RecordBatch::Row &row = m_batch.rows[m_place++];
        if (row.isThere) {
            m_record.read(m_batch.jsonOf(row), m_batch.ownOf(row));
            return Next {&m_record, row.isVisible};
        }
    }
}

Result<RecordBatch> RecordStream::nextBatch()
{
    if (!m_ahead) {
        return m_reader.next();
    }
    Result<std::optional<RecordBatch>> batch = m_ahead->next();
    if (!batch) {
        return passOn(batch);
    }
    return batch->has_value() ? std::move(**batch) : RecordBatch {};
}

} // namespace fourthp
