// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/index_state.h"
#include "core/store/raw_statement.h"

#include <QByteArrayView>

#include <functional>
#include <limits>
#include <stop_token>

namespace fourthp {

/// Reads the lists of words out of all segments of the index. On one connection, within one read snapshot or
/// transaction.
class IndexReader
{
public:
    IndexReader(Connection &connection, IndexState::Shared state, std::stop_token stop)
        : m_readBlock(connection, SegmentCursor::kReadBlock)
        , m_state(std::move(state))
        , m_stop(std::move(stop))
    { }
    const IndexState &state() const { return *m_state; }

    /// Takes a list of a word, or a part of it; false if it cannot be read.
    using Visit = std::function<bool(QByteArrayView word, QByteArrayView list)>;
    static constexpr qint64 kAll = std::numeric_limits<qint64>::max();

    /// Fails with Damaged if `visit` says so, and with Cancelled soon after a stop was requested.
    [[nodiscard]] Result<void> ofWord(QByteArrayView word, const Visit &visit);
    /// All words that begin so, at most the first `atMost` of each segment.
    [[nodiscard]] Result<void> ofBeginning(QByteArrayView beginning, qint64 atMost, const Visit &visit);
    /// All words but those that a mark stands before, from `from` on and up to `to`, which is not included.
    [[nodiscard]] Result<void> between(QByteArrayView from, QByteArrayView to, const Visit &visit);

    /// How many records have this word; more than `atMost` are not counted.
    [[nodiscard]] Result<qint64> recordsWith(QByteArrayView word, qint64 atMost);

private:
    /// Visits the words from `from` on while `isMeant` says so.
    template <class IsMeant>
    [[nodiscard]] Result<void> walk(QByteArrayView from, qint64 atMost, IsMeant isMeant, const Visit &visit);

    RawStatement m_readBlock;
    IndexState::Shared m_state;
    std::stop_token m_stop;
};

} // namespace fourthp
