// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/index_segment.h"
#include "core/store/text_set.h"

#include <limits>
#include <vector>

namespace fourthp {

/// Makes one segment of several and leaves out what stands for no record any longer. In steps, inside the
/// caller's transactions, with others' between them: readers see the old segments until the last step puts
/// the new one in their place.
class SegmentMerge
{
public:
    static constexpr int kToTheEnd = std::numeric_limits<int>::max();

    /// Notes that the segment `id` is to be made of `sources`, which no other merge uses.
    [[nodiscard]] static Result<void> begin(
        Connection &connection, qint64 id, const std::vector<qint64> &sources);
    /// Goes on with making `id`: whole words, until about so many blocks were written. True if it is whole.
    [[nodiscard]] static Result<bool> step(Connection &connection, qint64 id, quint32 lastText, int blocks);

    /// Gives up making `id`; all is as if it had not been begun.
    [[nodiscard]] static Result<void> abandon(Connection &connection, qint64 id);

private:
    SegmentMerge(Connection &connection, qint64 id, quint32 lastText);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> readDead();
    [[nodiscard]] Result<bool> run(int blocks);
    const SegmentCursor *lowest() const;
    [[nodiscard]] Result<void> mergeWord(const QByteArray &word);
    [[nodiscard]] Result<void> noteTexts();
    [[nodiscard]] Result<void> pause(const QByteArray &word);
    [[nodiscard]] Result<void> replaceSources();

    Connection &m_connection;
    qint64 m_id;
    quint32 m_lastText;
    RawStatement m_readBlock;
    SegmentWriter m_writer;
    std::vector<std::shared_ptr<const IndexSegment>> m_sources;
    std::vector<SegmentCursor> m_cursors; ///< Those that are not at their end.
    TextSet m_dead;
    Postings m_list;
    std::vector<quint32> m_dropped; ///< Dead texts of the word at hand.
};

} // namespace fourthp
