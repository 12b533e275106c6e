// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_state.h"

#include "core/store/raw_statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

Result<IndexState::Shared> IndexState::read(Connection &connection, const Shared &before)
{
    const auto counters
        = connection.one(u"SELECT version, made_anew, last_text FROM index_state"_s, {}, [](const Row &row) {
              return std::array {row.integer(0), row.integer(1), row.integer(2)};
          });
    if (!counters) {
        return passOn(counters);
    }
    if (!counters->has_value()) {
        return damagedIndex();
    }
    const auto [version, madeAnew, lastText] = **counters;
    if (before != nullptr && before->m_version == version && before->m_madeAnew == madeAnew) {
        return before;
    }
    const bool goesOn
        = before != nullptr && before->m_madeAnew == madeAnew && before->m_lastText <= quint32(lastText);
    auto state = std::make_shared<IndexState>();
    if (goesOn) {
        state->m_docids = before->m_docids;
        state->m_texts = before->m_texts;
    }
    state->m_version = version;
    state->m_madeAnew = madeAnew;
    state->m_lastText = quint32(lastText);
    if (auto done = state->readSegments(connection, before.get()); !done) {
        return passOn(done);
    }
    if (auto done = state->readTexts(connection, goesOn ? before->m_lastText : 0); !done) {
        return passOn(done);
    }
    return Shared(std::move(state));
}

Result<void> IndexState::readSegments(Connection &connection, const IndexState *before)
{
    const auto listed = connection.all(
        u"SELECT id, texts FROM index_segment WHERE complete = 1 ORDER BY id"_s, {}, [](const Row &row) {
            return std::pair {row.integer(0), row.integer(1)};
        });
    if (!listed) {
        return passOn(listed);
    }
    for (const auto &[id, texts] : *listed) {
        // A number stands for one segment for ever, and a whole segment does not change.
        const auto isIt = [id = id](const auto &segment) { return segment->id == id; };
        if (before != nullptr) {
            const auto known = std::find_if(before->m_segments.begin(), before->m_segments.end(), isIt);
            if (known != before->m_segments.end()) {
                m_segments.push_back(*known);
                continue;
            }
        }
        auto segment = IndexSegment::read(connection, id, texts);
        if (!segment) {
            return passOn(segment);
        }
        m_segments.push_back(std::move(*segment));
    }
    return {};
}

/// Reads what happened to texts since the one numbered `behind`.
Result<void> IndexState::readTexts(Connection &connection, quint32 behind)
{
    m_docids.resize(size_t(m_lastText) + 1, 0);
    RawStatement changes(connection, "SELECT docid, number, shown FROM indexed_text WHERE number > ?");
    const Result<void> done = changes.start(qint64(behind));
    Result<bool> more = done ? changes.step() : passOn(done);
    for (; more && *more; more = changes.step()) {
        const qint64 docid = changes.integer(0);
        const qint64 text = changes.integer(1);
        if (docid <= 0 || docid > std::numeric_limits<qint32>::max() || text > qint64(m_lastText)) {
            return damagedIndex();
        }
        set(docid, quint32(text), changes.integer(2) != 0);
    }
    return more ? Result<void>() : passOn(more);
}

void IndexState::set(qint64 docid, quint32 text, bool isShown)
{
    if (size_t(docid) >= m_texts.size()) {
        m_texts.resize(size_t(docid) + 1, 0);
    }
    if (const quint32 before = m_texts[size_t(docid)]; before != 0) {
        m_docids[before] = 0;
    }
    m_texts[size_t(docid)] = isShown ? text : 0;
    m_docids[text] = isShown ? qint32(docid) : 0;
}

} // namespace fourthp
