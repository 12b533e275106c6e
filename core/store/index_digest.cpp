// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_digest.h"

#include "core/store/index_state.h"

namespace fourthp {

namespace {

/// Mixes a number into a digest (the finisher of SplitMix64: https://prng.di.unimi.it/splitmix64.c).
quint64 mixed(quint64 digest, quint64 number)
{
    quint64 z = (digest ^ number) + 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

/// Sums up digests of what a record has, so that the order does not matter.
class Sum
{
public:
    explicit Sum(const IndexState &state)
        : m_state(state)
    { }

    bool add(QByteArrayView word, QByteArrayView list)
    {
        quint64 ofWord = 0;
        for (const char c : word) {
            ofWord = mixed(ofWord, quint64(static_cast<unsigned char>(c)));
        }
        m_list.clear();
        QByteArrayView rest = list;
        Chunk first;
        m_list.hasPlaces = first.takeFrom(rest) && first.hasPlaces;
        const bool isSound = appendPostings(
            m_list, list, m_state.lastText(), [this](quint32 text) { return m_state.docidOf(text) != 0; });
        for (size_t i = 0; i < m_list.size(); ++i) {
            quint64 digest = mixed(ofWord, quint64(m_state.docidOf(m_list.texts[i])) << 8 | m_list.flags[i]);
            for (size_t at = m_list.hasPlaces ? m_list.placesBegin(i) : 0;
                 m_list.hasPlaces && at < m_list.placesEnd[i]; ++at) {
                digest = mixed(digest, m_list.places[at]);
            }
            m_low += digest;
            m_high += mixed(digest, 1);
        }
        return isSound;
    }
    QByteArray result() const { return QByteArray::number(m_low, 16) + '-' + QByteArray::number(m_high, 16); }

private:
    const IndexState &m_state;
    Postings m_list;
    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace

Result<QByteArray> indexDigest(Connection &connection)
{
    const Result<IndexState::Shared> state = IndexState::read(connection, nullptr);
    if (!state) {
        return passOn(state);
    }
    RawStatement readBlock(connection, SegmentCursor::kReadBlock);
    Sum sum(**state);
    for (const auto &segment : (*state)->segments()) {
        SegmentCursor cursor(readBlock, *segment);
        Result<bool> found = cursor.seek({});
        for (; found && *found; found = cursor.next()) {
            if (!sum.add(cursor.word(), cursor.list())) {
                return damagedIndex();
            }
        }
        if (!found) {
            return passOn(found);
        }
    }
    return sum.result();
}

} // namespace fourthp
