// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_reader.h"

#include "core/store/index_words.h"

namespace fourthp {

template <class IsMeant>
Result<void> IndexReader::walk(QByteArrayView from, qint64 atMost, IsMeant isMeant, const Visit &visit)
{
    for (const auto &segment : m_state->segments()) {
        SegmentCursor cursor(m_readBlock, *segment);
        Result<bool> found = cursor.seek(from);
        for (qint64 left = atMost; left > 0 && found && *found && isMeant(cursor.word());
             found = cursor.next()) {
            if (m_stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            if (isBeginningList(cursor.word()) && cursor.word() != from) {
                continue;
            }
            if (!visit(cursor.word(), cursor.list())) {
                return damagedIndex();
            }
            --left;
        }
        if (!found) {
            return passOn(found);
        }
    }
    return {};
}

Result<void> IndexReader::ofWord(QByteArrayView word, const Visit &visit)
{
    return walk(
        word, kAll, [word](QByteArrayView at) { return at == word; }, visit);
}

Result<void> IndexReader::ofBeginning(QByteArrayView beginning, qint64 atMost, const Visit &visit)
{
    return walk(
        beginning, atMost, [beginning](QByteArrayView at) { return at.startsWith(beginning); }, visit);
}

Result<void> IndexReader::between(QByteArrayView from, QByteArrayView to, const Visit &visit)
{
    return walk(
        from, kAll, [to](QByteArrayView at) { return at < to; }, visit);
}

Result<qint64> IndexReader::recordsWith(QByteArrayView word, qint64 atMost)
{
    qint64 count = 0;
    const Result<void> done = ofWord(word, [this, &count, atMost](QByteArrayView, QByteArrayView list) {
        if (count >= atMost) {
            return true;
        }
        return forEachText(list, m_state->lastText(),
            [this, &count](quint32 text, quint8) { count += m_state->docidOf(text) != 0 ? 1 : 0; });
    });
    return done ? Result<qint64>(std::min(count, atMost)) : passOn(done);
}

} // namespace fourthp
