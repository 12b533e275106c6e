// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/posting_list.h"

#include <numeric>

namespace fourthp {

namespace {

// So that few places have to be read past to come to one text's.
constexpr size_t kMostPlacesOfChunk = 512;
// In the byte of the texts' bits, and in that of the places'.
constexpr int kLowBits = 0x1f;
constexpr int kHasFlags = 0x20;
constexpr int kIsLast = 0x40;
constexpr int kHasPlaceCounts = 0x20;
constexpr int kNoPlaces = 0x1f;
constexpr int kCountBits = 7; ///< Of texts with flags, less one.

int bitsBetweenFlags(quint32 texts, quint32 withFlags)
{
    return rice::usualBits(texts - withFlags, withFlags);
}

/// Few words of a text stand in its title: those that do are told, not those that do not.
void putFlags(BitWriter &bits, const Postings &list, size_t from, size_t end)
{
    const auto isFlagged = [](quint8 flags) { return flags != 0; };
    const auto begin = list.flags.begin() + qsizetype(from);
    const auto count = quint32(std::count_if(begin, begin + qsizetype(end - from), isFlagged));
    const int between = bitsBetweenFlags(quint32(end - from), count);
    bits.put(count - 1, kCountBits);
    size_t next = from;
    for (size_t i = from; i < end; ++i) {
        const quint8 flags = list.flags[i];
        if (flags != 0) {
            bits.putRice(quint32(i - next), between);
            bits.put(flags == InTitle ? 0 : 1, 1); // 0 title, 10 names, 11 both.
            if (flags != InTitle) {
                bits.put(flags == InNames ? 0 : 1, 1);
            }
            next = i + 1;
        }
    }
}

/// Where a chunk that begins at `from` ends.
size_t endOfChunk(const Postings &list, size_t from)
{
    const size_t most = std::min(list.size(), from + kMostTextsOfChunk);
    if (!list.hasPlaces) {
        return most;
    }
    size_t end = from + 1;
    while (end < most && list.placesEnd[end] - list.placesBegin(from) <= kMostPlacesOfChunk) {
        ++end;
    }
    return end;
}

/// The first place of each text and the gaps behind it.
void appendGaps(std::vector<quint32> &gaps, const Postings &list, size_t from, size_t end)
{
    for (size_t i = from; i < end; ++i) {
        const size_t begin = list.placesBegin(i);
        for (size_t at = begin; at < list.placesEnd[i]; ++at) {
            gaps.push_back(at == begin ? list.places[at] : list.places[at] - list.places[at - 1] - 1);
        }
    }
}

/// What is written of the places of a chunk.
struct PlaceGaps
{
    std::vector<quint32> gaps;
    int lowBits = kNoPlaces;
    bool hasCounts = false;

    void read(const Postings &list, size_t from, size_t end)
    {
        gaps.clear();
        appendGaps(gaps, list, from, end);
        lowBits = rice::bestBits(gaps);
        hasCounts = gaps.size() > end - from;
    }
    void put(BitWriter &bits, const Postings &list, size_t from, size_t end) const
    {
        auto next = gaps.begin();
        for (size_t i = from; i < end; ++i) {
            const size_t count = list.placesEnd[i] - list.placesBegin(i);
            if (hasCounts) {
                bits.putRice(quint32(count - 1), 0);
            }
            for (size_t n = 0; n < count; ++n) {
                bits.putRice(*next++, lowBits);
            }
        }
    }
};

} // namespace

void Postings::clear()
{
    texts.clear();
    flags.clear();
    placesEnd.clear();
    places.clear();
}

void Postings::addText(quint32 text, quint8 flag)
{
    texts.push_back(text);
    flags.push_back(flag);
    if (hasPlaces) {
        placesEnd.push_back(quint32(places.size()));
    }
}

void Postings::addPlace(quint32 place)
{
    places.push_back(place);
    placesEnd.back() = quint32(places.size());
}

void Postings::sort()
{
    if (std::is_sorted(texts.begin(), texts.end())) {
        return;
    }
    std::vector<size_t> order(size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [this](size_t a, size_t b) { return texts[a] < texts[b]; });
    Postings sorted;
    sorted.hasPlaces = hasPlaces;
    for (const size_t i : order) {
        sorted.addText(texts[i], flags[i]);
        for (size_t at = hasPlaces ? placesBegin(i) : 0; hasPlaces && at < placesEnd[i]; ++at) {
            sorted.addPlace(places[at]);
        }
    }
    *this = std::move(sorted);
}

size_t appendChunk(Bytes &bytes, const Postings &list, size_t from)
{
    thread_local Bytes body;
    thread_local std::vector<quint32> textGaps;
    thread_local PlaceGaps places;
    const size_t end = endOfChunk(list, from);
    const bool hasFlags = std::any_of(list.flags.begin() + qsizetype(from),
        list.flags.begin() + qsizetype(end), [](quint8 flags) { return flags != 0; });
    textGaps.clear();
    for (size_t i = from + 1; i < end; ++i) {
        textGaps.push_back(list.texts[i] - list.texts[i - 1] - 1);
    }
    const int textBits = rice::bestBits(textGaps);

    body.clear();
    BitWriter bits(body);
    for (const quint32 gap : textGaps) {
        bits.putRice(gap, textBits);
    }
    if (hasFlags) {
        putFlags(bits, list, from, end);
    }
    if (list.hasPlaces) {
        places.read(list, from, end);
        places.put(bits, list, from, end);
    }
    bits.finish();

    const bool isLast = end == list.size();
    appendNumber(bytes, quint32(end - from));
    appendNumber(bytes, list.texts[from]);
    if (end - from > 1) {
        appendNumber(bytes, list.texts[end - 1] - list.texts[from]);
    }
    bytes.push_back(char(textBits | (hasFlags ? kHasFlags : 0) | (isLast ? kIsLast : 0)));
    bytes.push_back(
        char(list.hasPlaces ? places.lowBits | (places.hasCounts ? kHasPlaceCounts : 0) : kNoPlaces));
    if (!isLast) {
        appendNumber(bytes, quint32(body.size()));
    }
    bytes.insert(bytes.end(), body.begin(), body.end());
    return end;
}

bool Chunk::takeFrom(QByteArrayView &list)
{
    const char *at = list.data();
    const char *const behind = at + list.size();
    count = nextNumber(at, behind);
    first = nextNumber(at, behind);
    const quint32 span = count > 1 ? nextNumber(at, behind) : 0;
    if (count == 0 || count > kMostTextsOfChunk || behind - at < 2) {
        return false;
    }
    last = first + span;
    textBits = *at & kLowBits;
    hasFlags = (*at & kHasFlags) != 0;
    const bool isLast = (*at++ & kIsLast) != 0;
    placeBits = *at & kLowBits;
    hasPlaceCounts = (*at++ & kHasPlaceCounts) != 0;
    hasPlaces = placeBits != kNoPlaces;
    const qsizetype length = isLast ? behind - at : qsizetype(nextNumber(at, behind));
    if (last < first || textBits > rice::kMostBits || (hasPlaces && placeBits > rice::kMostBits)
        || length > behind - at) {
        return false;
    }
    bits = QByteArrayView(at, length);
    list = QByteArrayView(at + length, behind);
    return true;
}

ChunkTexts::ChunkTexts(const Chunk &chunk)
    : rest(chunk.bits)
{
    quint32 text = chunk.first;
    texts[0] = text;
    for (quint32 i = 1; i < chunk.count; ++i) {
        text = std::min(
            text + rest.getRice(chunk.textBits) + 1, chunk.last); // In damaged bytes it might run away.
        texts[i] = text;
    }
    flags.fill(0);
    if (chunk.hasFlags) {
        readFlags(chunk.count);
    }
}

void ChunkTexts::readFlags(quint32 count)
{
    const quint32 flagged = rest.get(kCountBits) + 1;
    m_hasSoundFlags = flagged <= count;
    const int between = m_hasSoundFlags ? bitsBetweenFlags(count, flagged) : 0;
    quint64 at = 0;
    for (quint32 n = 0; n < flagged && m_hasSoundFlags; ++n, ++at) {
        at += rest.getRice(between);
        m_hasSoundFlags = at < count;
        if (m_hasSoundFlags) {
            flags[at] = rest.get(1) == 0 ? quint8(InTitle)
                : rest.get(1) == 0       ? quint8(InNames)
                                         : quint8(InTitle | InNames);
        }
    }
}

} // namespace fourthp
