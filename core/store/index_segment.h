// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/posting_list.h"
#include "core/store/raw_statement.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace fourthp {

// A segment of the index: the words of some texts in the order of their bytes, each with its list. It lies in
// blocks, rows of `index_block`, and is never changed once it is whole. In a block stand entries: how many
// bytes a word has in common with the one before it, how many more it has, these, the length of its list, the
// list. A long list goes on in the next block, under the same word.

/// A segment as it is read: where each of its blocks begins.
struct IndexSegment
{
    struct Block
    {
        qint64 id = 0;
        QByteArray word; ///< The first one in it.
    };
    qint64 id = 0;
    qint64 texts = 0; ///< How many were put in, some of them replaced since.
    std::vector<Block> blocks;

    [[nodiscard]] static Result<std::shared_ptr<const IndexSegment>> read(
        Connection &connection, qint64 id, qint64 texts);
};

/// Writes a segment, word by word in their order.
class SegmentWriter
{
public:
    /// Goes on behind the blocks that the segment has. `connection` must outlive it.
    SegmentWriter(Connection &connection, qint64 segment);
    /// How a word's list goes on; lists of a word may be written in several parts. No list is empty.
    [[nodiscard]] Result<void> write(QByteArrayView word, const Postings &list);
    /// Writes what is left in memory; to be called at the end.
    [[nodiscard]] Result<void> finish();
    int blocksWritten() const { return m_written; }

private:
    [[nodiscard]] Result<void> beginBlock();
    [[nodiscard]] Result<void> writeBlock();
    void endEntry(QByteArrayView word);

    RawStatement m_last;
    RawStatement m_add;
    qint64 m_segment;
    qint64 m_nextBlock = 0;
    int m_written = 0;
    QByteArray m_firstWord;
    QByteArray m_lastWord; ///< Of the block at hand.
    Bytes m_block;
    Bytes m_list; ///< Of the word at hand, as far as it stands in this block.
    Bytes m_chunk;
};

/// Removes a segment and its blocks.
[[nodiscard]] Result<void> removeSegment(Connection &connection, qint64 segment);

/// Walks over the words of a segment. A word whose list is long comes several times in a row.
class SegmentCursor
{
public:
    /// Both must outlive it; `readBlock` selects the data of one block.
    SegmentCursor(RawStatement &readBlock, const IndexSegment &segment)
        : m_readBlock(&readBlock)
        , m_segment(&segment)
    { }
    static constexpr char kReadBlock[] = "SELECT data FROM index_block WHERE id = ?";

    /// Goes to the first word that is not below `word`; false if there is none.
    [[nodiscard]] Result<bool> seek(QByteArrayView word);
    /// The next word; false at the end.
    [[nodiscard]] Result<bool> next();
    bool isAtEnd() const { return m_isAtEnd; }
    // Valid until the cursor moves.
    QByteArrayView word() const { return {m_word.data(), qsizetype(m_word.size())}; }
    QByteArrayView list() const { return m_list; }

private:
    [[nodiscard]] Result<bool> load(size_t block);
    bool readEntry();

    RawStatement *m_readBlock;
    const IndexSegment *m_segment;
    size_t m_block = 0;
    Bytes m_data;
    const char *m_at = nullptr;
    Bytes m_word;
    QByteArrayView m_list;
    bool m_isAtEnd = true;
};

/// What a list or a block that cannot be read is told as.
[[nodiscard]] Failure damagedIndex();

} // namespace fourthp
