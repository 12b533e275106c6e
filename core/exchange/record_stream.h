// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/made_ahead.h"
#include "core/exchange/export_record.h"
#include "core/exchange/record_batch.h"

#include <optional>
#include <vector>

namespace fourthp {

/// The shown records of a list, in its order, some hundred of them in memory at a time.
class RecordStream
{
public:
    enum class Reading {
        Here,
        Ahead, ///< On a thread of its own, which alone may use the connection while the stream lives.
    };
    /// `docids` must outlive it. Without the own members that table is not read.
    RecordStream(Connection &connection, const std::vector<qint64> &docids, OwnMembers ownMembers,
        Reading reading = Reading::Here);

    struct Next
    {
        const ExportRecord *record = nullptr; ///< Null at the end. Valid until the next call.
        bool isVisible = false;
    };
    /// Docids that are gone are passed over.
    [[nodiscard]] Result<Next> next();
    /// True about every 256 records: time to tell how far it is.
    bool isAtBatchEnd() const { return m_place == m_batch.rows.size(); }
    /// How many of the docids are done.
    qint64 done() const { return qint64(m_start) + qint64(m_place); }

private:
    [[nodiscard]] Result<RecordBatch> nextBatch();

    BatchReader m_reader;
    size_t m_start = 0; ///< Of the batch, in the list.
    size_t m_place = 0; ///< In the batch.
    RecordBatch m_batch;
    ExportRecord m_record;
    std::optional<MadeAhead<RecordBatch>> m_ahead; ///< Last: its thread uses the reader.
};

} // namespace fourthp
