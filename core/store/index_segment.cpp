// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_segment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Eight pages of the file: larger ones take longer to find a rare word in, smaller ones leave more of their
// last page empty.
constexpr size_t kBlockBytes = 32'000;
constexpr int kBlockBits = 24; ///< Of the number of a block within its segment.

qint64 firstBlockOf(qint64 segment)
{
    return segment << kBlockBits;
}

QByteArray unownedBytes(const Bytes &bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

Failure damagedIndex()
{
    return fail(ErrorKind::Damaged, u"index_block"_s, u"a list of the full-text index cannot be read"_s);
}

Result<std::shared_ptr<const IndexSegment>> IndexSegment::read(
    Connection &connection, qint64 id, qint64 texts)
{
    auto segment = std::make_shared<IndexSegment>();
    segment->id = id;
    segment->texts = texts;
    RawStatement blocks(connection, "SELECT id, word FROM index_block WHERE id >= ? AND id < ? ORDER BY id");
    const Result<void> done = blocks.start(firstBlockOf(id), firstBlockOf(id + 1));
    Result<bool> more = done ? blocks.step() : passOn(done);
    for (; more && *more; more = blocks.step()) {
        segment->blocks.push_back({blocks.integer(0), blocks.bytes(1).toByteArray()});
    }
    return more ? Result<std::shared_ptr<const IndexSegment>>(std::move(segment)) : passOn(more);
}

SegmentWriter::SegmentWriter(Connection &connection, qint64 segment)
    : m_last(connection, "SELECT coalesce(max(id), ?1 - 1) FROM index_block WHERE id >= ?1 AND id < ?2")
    , m_add(
          connection, "INSERT INTO index_block(id, word, data) VALUES (?, CAST(? AS BLOB), CAST(? AS BLOB))")
    , m_segment(segment)
{ }

Result<void> SegmentWriter::write(QByteArrayView word, const Postings &list)
{
    for (size_t at = 0; at < list.size();) {
        m_chunk.clear();
        at = appendChunk(m_chunk, list, at);
        const size_t full = m_block.size() + m_list.size() + m_chunk.size();
        if (full > kBlockBytes && m_block.size() + m_list.size() > 0) {
            endEntry(word);
            if (auto done = writeBlock(); !done) {
                return done;
            }
        }
        m_list.insert(m_list.end(), m_chunk.begin(), m_chunk.end());
    }
    endEntry(word);
    return {};
}

void SegmentWriter::endEntry(QByteArrayView word)
{
    if (m_list.empty()) {
        return;
    }
    if (m_block.empty()) {
        m_firstWord = word.toByteArray();
        m_lastWord.clear();
    }
    const auto shared = qsizetype(
        std::mismatch(word.begin(), word.end(), m_lastWord.cbegin(), m_lastWord.cend()).first - word.begin());
    appendNumber(m_block, quint32(shared));
    appendNumber(m_block, quint32(word.size() - shared));
    m_block.insert(m_block.end(), word.begin() + shared, word.end());
    appendNumber(m_block, quint32(m_list.size()));
    m_block.insert(m_block.end(), m_list.begin(), m_list.end());
    m_lastWord = word.toByteArray();
    m_list.clear();
}

Result<void> SegmentWriter::writeBlock()
{
    if (m_nextBlock == 0) {
        const Result<void> asked = m_last.start(firstBlockOf(m_segment), firstBlockOf(m_segment + 1));
        const Result<bool> found = asked ? m_last.step() : passOn(asked);
        if (!found) {
            return passOn(found);
        }
        m_nextBlock = m_last.integer(0) + 1;
        m_last.rewind();
    }
    const QByteArray data
        = unownedBytes(m_block); // Bound as it lies, so it must not move before it is written.
    const Result<void> done = m_add.start(m_nextBlock++, m_firstWord, data);
    const Result<void> added = done ? m_add.finish() : done;
    m_block.clear();
    ++m_written;
    return added;
}

Result<void> SegmentWriter::finish()
{
    return m_block.empty() ? Result<void>() : writeBlock();
}

Result<void> removeSegment(Connection &connection, qint64 segment)
{
    if (auto done = connection.run(u"DELETE FROM index_block WHERE id >= ? AND id < ?"_s,
            {firstBlockOf(segment), firstBlockOf(segment + 1)});
        !done) {
        return done;
    }
    return connection.run(u"DELETE FROM index_segment WHERE id = ?"_s, {segment});
}

Result<bool> SegmentCursor::seek(QByteArrayView word)
{
    const auto &blocks = m_segment->blocks;
    const auto notBelow = std::lower_bound(
        blocks.begin(), blocks.end(), word, [](const IndexSegment::Block &block, QByteArrayView wanted) {
            return QByteArrayView(block.word) < wanted;
        });
    // The block before may hold it as well.
    const auto first = size_t(notBelow - blocks.begin());
    Result<bool> found = load(first > 0 ? first - 1 : 0);
    while (found && *found && this->word() < word) {
        found = next();
    }
    return found;
}

Result<bool> SegmentCursor::next()
{
    if (m_isAtEnd || m_at >= m_data.data() + m_data.size()) {
        return load(m_block + 1);
    }
    return readEntry() ? Result<bool>(true) : damagedIndex();
}

Result<bool> SegmentCursor::load(size_t block)
{
    m_block = block;
    m_isAtEnd = block >= m_segment->blocks.size();
    if (m_isAtEnd) {
        return false;
    }
    const Result<void> asked = m_readBlock->start(m_segment->blocks[block].id);
    const Result<bool> found = asked ? m_readBlock->step() : passOn(asked);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return damagedIndex();
    }
    const QByteArrayView data = m_readBlock->bytes(0);
    m_data.assign(data.begin(), data.end());
    m_readBlock->rewind();
    m_at = m_data.data();
    m_word.clear();
    return readEntry() ? Result<bool>(true) : damagedIndex();
}

bool SegmentCursor::readEntry()
{
    const char *const end = m_data.data() + m_data.size();
    const size_t shared = nextNumber(m_at, end);
    const auto more = qsizetype(nextNumber(m_at, end));
    if (shared > m_word.size() || more > end - m_at || more == 0) {
        return false;
    }
    // Words stand in their order; one that does not would hide those behind it.
    const bool isBehind = shared == m_word.size()
        || static_cast<unsigned char>(*m_at) > static_cast<unsigned char>(m_word[shared]);
    if (!isBehind) {
        return false;
    }
    m_word.resize(shared);
    m_word.insert(m_word.end(), m_at, m_at + more);
    m_at += more;
    const auto length = qsizetype(nextNumber(m_at, end));
    if (length > end - m_at || length == 0) {
        return false;
    }
    m_list = QByteArrayView(m_at, length);
    m_at += length;
    return true;
}

} // namespace fourthp
