// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/raw_statement.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace fourthp {

enum class OwnMembers { LeftOut, Read };

/// The shown records of a part of a list, in its order.
struct RecordBatch
{
    struct Row
    {
        qsizetype json = 0; ///< Where its text begins in `texts`.
        qsizetype jsonBytes = 0;
        qsizetype own = 0; ///< What the user keeps of it for themselves.
        qsizetype ownBytes = 0;
        bool isVisible = false;
        bool isThere = false; ///< False for a docid that is gone.
    };
    std::vector<Row> rows {};
    QByteArray texts {}; ///< Of all rows, each with room behind it for its reader.

    QByteArrayView jsonOf(const Row &row) const { return {texts.constData() + row.json, row.jsonBytes}; }
    QByteArrayView ownOf(const Row &row) const { return {texts.constData() + row.own, row.ownBytes}; }
};

/// Reads a list of records batch by batch. Within a batch rows are read by their number, and in one walk
/// where they lie close together: that is several times as fast as one look-up each. On one thread at a time.
class BatchReader
{
public:
    /// `docids` must outlive it. Without the own members that table is not read.
    BatchReader(Connection &connection, const std::vector<qint64> &docids, OwnMembers ownMembers);

    /// The next records; no rows at the end.
    [[nodiscard]] Result<RecordBatch> next();

private:
    [[nodiscard]] Result<void> readRows(RawStatement &statement, size_t &place);
    void keep(const RawStatement &statement, RecordBatch::Row &row);

    const std::vector<qint64> &m_docids;
    RawStatement m_one;
    RawStatement m_walk;
    size_t m_start = 0; ///< Of the batch, in `m_docids`.
    std::vector<size_t> m_byNumber; ///< Places of the batch by docid.
    RecordBatch m_batch;
};

} // namespace fourthp
