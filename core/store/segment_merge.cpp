// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment_merge.h"

#include "core/store/index_words.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> SegmentMerge::begin(Connection &connection, qint64 id, const std::vector<qint64> &sources)
{
    Result<void> done = connection.run(
        u"INSERT INTO index_segment(id, texts, complete, go_on_from) VALUES (?, 0, 0, x'')"_s, {id});
    for (const qint64 source : sources) {
        done = done ? connection.run(u"UPDATE index_segment SET merged_into = ? WHERE id = ?"_s, {id, source})
                    : done;
    }
    return done;
}

Result<bool> SegmentMerge::step(Connection &connection, qint64 id, quint32 lastText, int blocks)
{
    SegmentMerge merge(connection, id, lastText);
    const Result<void> opened = merge.open();
    return opened ? merge.run(blocks) : passOn(opened);
}

Result<void> SegmentMerge::abandon(Connection &connection, qint64 id)
{
    Result<void> done
        = connection.run(u"UPDATE index_segment SET merged_into = NULL WHERE merged_into = ?"_s, {id});
    done = done ? connection.run(u"UPDATE dead_text SET dropped_by = NULL WHERE dropped_by = ?"_s, {id}) : done;
    return done ? removeSegment(connection, id) : done;
}

SegmentMerge::SegmentMerge(Connection &connection, qint64 id, quint32 lastText)
    : m_connection(connection)
    , m_id(id)
    , m_lastText(lastText)
    , m_readBlock(connection, SegmentCursor::kReadBlock)
    , m_writer(connection, id)
    , m_dead(lastText)
{ }

Result<void> SegmentMerge::open()
{
    const auto from = m_connection.one(u"SELECT go_on_from FROM index_segment WHERE id = ?"_s, {m_id},
        [](const Row &row) { return row.bytes(0); });
    const auto sources = from
        ? m_connection.all(u"SELECT id, texts FROM index_segment WHERE merged_into = ? ORDER BY id"_s, {m_id},
            [](const Row &row) {
                return std::pair {row.integer(0), row.integer(1)};
            })
        : passOn(from);
    if (!sources) {
        return passOn(sources);
    }
    for (const auto &[id, texts] : *sources) {
        auto segment = IndexSegment::read(m_connection, id, texts);
        if (!segment) {
            return passOn(segment);
        }
        m_sources.push_back(std::move(*segment));
    }
    for (const auto &source : m_sources) {
        SegmentCursor cursor(m_readBlock, *source);
        const Result<bool> found = cursor.seek(from->value_or(QByteArray()));
        if (!found) {
            return passOn(found);
        }
        if (*found) {
            m_cursors.push_back(std::move(cursor));
        }
    }
    return readDead();
}

Result<void> SegmentMerge::readDead()
{
    RawStatement dead(m_connection, "SELECT number FROM dead_text WHERE number <= ?");
    const Result<void> done = dead.start(qint64(m_lastText));
    Result<bool> more = done ? dead.step() : passOn(done);
    for (; more && *more; more = dead.step()) {
        m_dead.insert(quint32(dead.integer(0)));
    }
    return more ? Result<void>() : passOn(more);
}

Result<bool> SegmentMerge::run(int blocks)
{
    while (const SegmentCursor *next = lowest()) {
        const QByteArray word = next->word().toByteArray();
        if (m_writer.blocksWritten() >= blocks) {
            const Result<void> paused = pause(word);
            return paused ? Result<bool>(false) : passOn(paused);
        }
        if (auto done = mergeWord(word); !done) {
            return passOn(done);
        }
    }
    Result<void> done = m_writer.finish();
    done = done ? replaceSources() : done;
    return done ? Result<bool>(true) : passOn(done);
}

const SegmentCursor *SegmentMerge::lowest() const
{
    const auto lowest = std::min_element(m_cursors.begin(), m_cursors.end(),
        [](const SegmentCursor &a, const SegmentCursor &b) { return a.word() < b.word(); });
    return lowest == m_cursors.end() ? nullptr : &*lowest;
}

Result<void> SegmentMerge::mergeWord(const QByteArray &word)
{
    m_list.clear();
    m_dropped.clear();
    const auto keep = [this](quint32 text) {
        if (m_dead.contains(text)) {
            m_dropped.push_back(text);
            return false;
        }
        return true;
    };
    for (SegmentCursor &cursor : m_cursors) {
        while (!cursor.isAtEnd() && cursor.word() == word) {
            if (m_list.size() == 0) {
                QByteArrayView rest = cursor.list();
                Chunk first;
                m_list.hasPlaces = first.takeFrom(rest) && first.hasPlaces;
            }
            if (!appendPostings(m_list, cursor.list(), m_lastText, keep)) {
                return damagedIndex();
            }
            if (const Result<bool> moved = cursor.next(); !moved) {
                return passOn(moved);
            }
        }
    }
    std::erase_if(m_cursors, [](const SegmentCursor &cursor) { return cursor.isAtEnd(); });
    m_list.sort();
    // Every text ends its sections, so that here all of them come by.
    const Result<void> noted = word == kSectionEndWord ? noteTexts() : Result<void>();
    return noted ? m_writer.write(word, m_list) : noted;
}

Result<void> SegmentMerge::noteTexts()
{
    for (const quint32 text : m_dropped) {
        if (auto done
            = m_connection.run(u"UPDATE dead_text SET dropped_by = ? WHERE number = ?"_s, {m_id, text});
            !done) {
            return done;
        }
    }
    return m_connection.run(
        u"UPDATE index_segment SET texts = ? WHERE id = ?"_s, {qint64(m_list.size()), m_id});
}

Result<void> SegmentMerge::pause(const QByteArray &word)
{
    const Result<void> done = m_writer.finish();
    return done ? m_connection.run(u"UPDATE index_segment SET go_on_from = ? WHERE id = ?"_s, {word, m_id})
                : done;
}

Result<void> SegmentMerge::replaceSources()
{
    for (const auto &source : m_sources) {
        if (auto done = removeSegment(m_connection, source->id); !done) {
            return done;
        }
    }
    Result<void> done = m_connection.run(u"DELETE FROM dead_text WHERE dropped_by = ?"_s, {m_id});
    done = done
        ? m_connection.run(u"UPDATE index_segment SET complete = 1, go_on_from = NULL WHERE id = ?"_s, {m_id})
        : done;
    return done ? m_connection.run(u"DELETE FROM index_segment WHERE id = ? AND texts = 0"_s, {m_id}) : done;
}

} // namespace fourthp
