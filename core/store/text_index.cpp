// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_index.h"

#include "core/base/log.h"
#include "core/store/index_digest.h"
#include "core/store/segment_merge.h"

#include <bit>
#include <map>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// A merge makes one segment of so many of about one size, so that there are some seven of each size at most.
constexpr size_t kMergedTogether = 8;
constexpr int kBlocksOfStep = 512; ///< Sixteen megabytes: half a second of work.

/// How large a segment is: every step stands for eight times as many texts.
int levelOf(qint64 texts)
{
    return int(std::bit_width(quint64(texts)) - 1) / 3;
}

} // namespace

TextIndex::TextIndex(Connection &connection)
    : m_connection(connection)
    , m_words(IndexWords::ofThisThread())
    , m_buffer(m_words)
    , m_findText(connection, "SELECT number FROM indexed_text WHERE docid = ? AND shown = 1")
    , m_putText(connection, "INSERT OR REPLACE INTO indexed_text(docid, number, shown) VALUES (?, ?, ?)")
    , m_putDead(connection, "INSERT INTO dead_text(number) VALUES (?)")
{ }

Result<void> TextIndex::readCounters()
{
    if (m_hasCounters) {
        return {};
    }
    const auto counters
        = m_connection.one(u"SELECT last_text, last_segment FROM index_state"_s, {}, [](const Row &row) {
              return std::pair {row.integer(0), row.integer(1)};
          });
    if (!counters) {
        return passOn(counters);
    }
    if (!counters->has_value()) {
        return damagedIndex();
    }
    std::tie(m_lastText, m_lastSegment) = **counters;
    m_hasCounters = true;
    return {};
}

Result<void> TextIndex::writeCounters()
{
    m_isChanged = false;
    return m_connection.run(
        u"UPDATE index_state SET version = version + 1, last_text = ?, last_segment = ?"_s,
        {m_lastText, m_lastSegment});
}

Result<void> TextIndex::add(qint64 docid, const SearchText &text)
{
    const Result<void> done = m_isMadeAnew ? Result<void>() : takeOut(docid);
    return done ? addNew(docid, text) : done;
}

Result<void> TextIndex::addNew(qint64 docid, const SearchText &text)
{
    if (auto done = m_buffer.isFull() ? writeBuffer() : readCounters(); !done) {
        return done;
    }
    if (m_words.knowsTooMany()) {
        if (auto done = writeBuffer(); !done) {
            return done;
        }
        m_words.forgetAll();
    }
    m_words.read(text);
    m_isChanged = true;
    ++m_lastText;
    m_buffer.add(quint32(m_lastText));
    if (auto done = m_putText.run(docid, m_lastText, qint64(1)); !done) {
        return done;
    }
    return noteLanguages(m_words.stemmed());
}

Result<void> TextIndex::remove(qint64 docid)
{
    if (auto done = readCounters(); !done) {
        return done;
    }
    if (auto done = takeOut(docid); !done) {
        return done;
    }
    m_isChanged = true;
    return m_putText.run(
        docid, ++m_lastText, qint64(0)); // A number of its own, so that readers hear of it.
}

/// The text that a record has is nobody's from now on.
Result<void> TextIndex::takeOut(qint64 docid)
{
    const Result<void> asked = m_findText.start(docid);
    const Result<bool> found = asked ? m_findText.step() : passOn(asked);
    if (!found) {
        return passOn(found);
    }
    const qint64 number = *found ? m_findText.integer(0) : 0;
    m_findText.rewind();
    return *found ? m_putDead.run(number) : Result<void>();
}

Result<void> TextIndex::flush()
{
    if (!m_isChanged) {
        return {};
    }
    Result<void> done = writeBuffer();
    done = done ? mergeSmall() : done;
    return done ? writeCounters() : done;
}

Result<void> TextIndex::writeBuffer()
{
    if (m_buffer.isEmpty()) {
        return {};
    }
    const qint64 id = ++m_lastSegment;
    Result<void> done = m_connection.run(u"INSERT INTO index_segment(id, texts, complete) VALUES (?, ?, 1)"_s,
        {id, qint64(m_buffer.texts().size())});
    SegmentWriter writer(m_connection, id);
    done = done ? m_buffer.writeTo(writer) : done;
    done = done ? writer.finish() : done;
    m_blocksWritten += writer.blocksWritten();
    m_buffer.clear();
    return done;
}

/// Begins merges where there are enough segments of a size, and goes on with each by as much as this
/// transaction wrote some times over, so that merges keep up and no transaction is held up by much.
Result<void> TextIndex::mergeSmall()
{
    constexpr int kStepsAhead = 4;
    const auto segments = m_connection.all(
        u"SELECT id, texts, complete, merged_into IS NOT NULL FROM index_segment ORDER BY id"_s, {},
        [](const Row &row) {
            return std::tuple {row.integer(0), row.integer(1), row.flag(2), row.flag(3)};
        });
    if (!segments) {
        return passOn(segments);
    }
    std::map<int, std::vector<qint64>> ofLevel;
    for (const auto &[id, texts, isComplete, isMerged] : *segments) {
        if (isComplete && !isMerged) {
            ofLevel[levelOf(texts)].push_back(id);
        }
    }
    Result<void> done;
    for (const auto &[level, ids] : ofLevel) {
        done = done && ids.size() >= kMergedTogether ? beginMerge(ids) : done;
    }
    const auto merges = done
        ? m_connection.all(u"SELECT id FROM index_segment WHERE complete = 0 ORDER BY id DESC"_s, {},
            [](const Row &row) { return row.integer(0); })
        : passOn(done);
    if (!merges) {
        return passOn(merges);
    }
    for (const qint64 merge : *merges) {
        const Result<bool> whole = SegmentMerge::step(
            m_connection, merge, quint32(m_lastText), kStepsAhead * (m_blocksWritten + 1));
        if (!whole && whole.error().kind == ErrorKind::Damaged) {
            // What can be made anew must not keep a person's change from being saved.
            qCWarning(logStore) << "segments of the index stay apart:" << whole.error().detail;
            done = SegmentMerge::abandon(m_connection, merge);
        } else if (!whole) {
            done = passOn(whole);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> TextIndex::beginMerge(const std::vector<qint64> &sources)
{
    return SegmentMerge::begin(m_connection, ++m_lastSegment, sources);
}

Result<void> TextIndex::beginAnew()
{
    if (auto done = readCounters(); !done) {
        return done;
    }
    m_buffer.clear();
    m_languages.clear();
    m_lastText = 0;
    m_isChanged = true;
    m_isMadeAnew = true;
    return m_connection.runScript(
        "DELETE FROM index_block; DELETE FROM index_segment; DELETE FROM indexed_text;"
        "DELETE FROM dead_text; DELETE FROM stem_language;"
        "UPDATE index_state SET made_anew = made_anew + 1;");
}

Result<void> TextIndex::finishAnew()
{
    m_isMadeAnew = false;
    if (auto done = writeBuffer(); !done) {
        return done;
    }
    m_words.forgetAll(); // So many are not met soon again.
    const auto segments = m_connection.all(
        u"SELECT id FROM index_segment"_s, {}, [](const Row &row) { return row.integer(0); });
    if (!segments) {
        return passOn(segments);
    }
    if (segments->size() > 1) {
        if (auto done = beginMerge(*segments); !done) {
            return done;
        }
        const Result<bool> whole
            = SegmentMerge::step(m_connection, m_lastSegment, quint32(m_lastText), SegmentMerge::kToTheEnd);
        if (!whole) {
            return passOn(whole);
        }
    }
    return writeCounters();
}

Result<TextIndex::Compacting> TextIndex::compact(Begin mayBegin)
{
    Result<void> ready = readCounters();
    ready = ready ? flush() : ready;
    const auto segments = ready
        ? m_connection.all(u"SELECT id, complete FROM index_segment ORDER BY id"_s, {},
            [](const Row &row) {
                return std::pair {row.integer(0), row.flag(1)};
            })
        : passOn(ready);
    const Result<qint64> dead
        = segments ? m_connection.number(u"SELECT count(*) FROM dead_text"_s) : passOn(segments);
    if (!dead) {
        return passOn(dead);
    }
    qint64 merge = 0;
    std::vector<qint64> whole;
    for (const auto &[id, isComplete] : *segments) {
        if (isComplete) {
            whole.push_back(id);
        } else {
            merge = id;
        }
    }
    auto answer = Compacting::WentOn;
    if (merge == 0) {
        const bool isWorth = mayBegin == Begin::IfWorth && whole.size() > 1;
        const bool hasDead = mayBegin != Begin::Never && *dead > 0;
        if (!isWorth && !hasDead) {
            return Compacting::Done;
        }
        if (auto done = beginMerge(whole); !done) {
            return passOn(done);
        }
        merge = m_lastSegment;
        answer = Compacting::Begun;
    }
    const Result<bool> stepped = SegmentMerge::step(m_connection, merge, quint32(m_lastText), kBlocksOfStep);
    const Result<void> done = stepped ? writeCounters() : passOn(stepped);
    return done ? Result<Compacting>(answer) : passOn(done);
}

Result<void> TextIndex::noteLanguages(const QStringList &languages)
{
    for (const QString &language : languages) {
        if (m_languages.contains(language)) {
            continue;
        }
        if (auto done
            = m_connection.run(u"INSERT OR IGNORE INTO stem_language(code) VALUES (?)"_s, {language});
            !done) {
            return done;
        }
        m_languages.insert(language);
    }
    return {};
}

Result<QByteArray> TextIndex::fingerprint()
{
    const Result<void> written = flush();
    return written ? indexDigest(m_connection) : passOn(written);
}

} // namespace fourthp
