// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_record.h"
#include "core/store/connection.h"
#include "core/store/raw_statement.h"

#include <vector>

namespace fourthp {

enum class OwnMembers { LeftOut, Read };

/// The shown records of a list, in its order, a batch in memory at a time. Within a batch rows are read by
/// their number, and in one walk where they lie close together: that is several times as fast as one look-up
/// each.
class RecordStream
{
public:
    /// `docids` must outlive it. Without the own members that table is not read.
    RecordStream(Connection &connection, const std::vector<qint64> &docids, OwnMembers ownMembers);

    struct Next
    {
        const ExportRecord *record = nullptr; ///< Null at the end. Valid until the next call.
        bool isVisible = false;
    };
    /// Docids that are gone are passed over.
    [[nodiscard]] Result<Next> next();
    /// True about every 256 records: time to tell how far it is.
    bool isAtBatchEnd() const { return m_place == m_rows.size(); }
    /// How many of the docids are done.
    qint64 done() const { return qint64(m_start + m_place); }

private:
    struct Row
    {
        qsizetype json = 0; ///< Where its text begins in `m_texts`.
        qsizetype jsonBytes = 0;
        qsizetype own = 0;
        qsizetype ownBytes = 0;
        bool isVisible = false;
        bool isThere = false;
    };
    [[nodiscard]] Result<void> readBatch();
    [[nodiscard]] Result<void> readRows(RawStatement &statement, size_t &place);
    void keep(const RawStatement &statement, Row &row);

    const std::vector<qint64> &m_docids;
    RawStatement m_one;
    RawStatement m_walk;
    size_t m_start = 0; ///< Of the batch, in `m_docids`.
    size_t m_place = 0; ///< In the batch.
    std::vector<size_t> m_byNumber; ///< Places of the batch by docid.
    std::vector<Row> m_rows;
    QByteArray m_texts;
    ExportRecord m_record;
};

} // namespace fourthp
