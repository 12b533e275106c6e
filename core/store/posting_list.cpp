// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/posting_list.h"

#include <numeric>

namespace fourthp {

namespace {

// So that few places have to be read past to come to one text's.
constexpr size_t kMostPlacesOfChunk = 512;
constexpr int kFlagsBit = 0x20;
constexpr int kLowBits = 0x1f;
constexpr int kNoPlaces = 0x1f;

// One bit for most texts: 0 none, 10 title, 110 names, 111 both.
void putFlags(BitWriter &bits, quint8 flags)
{
    switch (flags) {
    case 0:
        bits.put(0b0, 1);
        break;
    case InTitle:
        bits.put(0b01, 2);
        break;
    case InNames:
        bits.put(0b011, 3);
        break;
    default:
        bits.put(0b111, 3);
        break;
    }
}

quint8 nextFlags(BitReader &bits)
{
    if (bits.get(1) == 0) {
        return 0;
    }
    if (bits.get(1) == 0) {
        return InTitle;
    }
    return bits.get(1) == 0 ? quint8(InNames) : quint8(InTitle | InNames);
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

/// Calls `visit(number)` for the first place and the gaps of each text.
template <class Visit> void forEachGap(const Postings &list, size_t index, Visit visit)
{
    const size_t begin = list.placesBegin(index);
    for (size_t i = begin; i < list.placesEnd[index]; ++i) {
        visit(i == begin ? list.places[i] : list.places[i] - list.places[i - 1] - 1);
    }
}

int bitsOfPlaces(const Postings &list, size_t from, size_t end)
{
    quint64 sum = 0;
    for (size_t i = from; i < end; ++i) {
        forEachGap(list, i, [&sum](quint32 gap) { sum += gap; });
    }
    return rice::bitsFor(sum, list.placesEnd[end - 1] - list.placesBegin(from));
}

void putPlaces(BitWriter &bits, const Postings &list, size_t index, int lowBits)
{
    bits.putRice(quint32(list.placesEnd[index] - list.placesBegin(index) - 1), 0);
    forEachGap(list, index, [&bits, lowBits](quint32 gap) { bits.putRice(gap, lowBits); });
}

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
    const size_t end = endOfChunk(list, from);
    const quint32 span = list.texts[end - 1] - list.texts[from];
    const bool hasFlags = std::any_of(list.flags.begin() + qsizetype(from), list.flags.begin() + qsizetype(end),
        [](quint8 flags) { return flags != 0; });
    const int textBits = rice::bitsFor(span - (end - 1 - from), end - 1 - from);
    const int placeBits = list.hasPlaces ? bitsOfPlaces(list, from, end) : kNoPlaces;

    body.clear();
    BitWriter bits(body);
    for (size_t i = from; i < end; ++i) {
        if (i > from) {
            bits.putRice(list.texts[i] - list.texts[i - 1] - 1, textBits);
        }
        if (hasFlags) {
            putFlags(bits, list.flags[i]);
        }
    }
    for (size_t i = from; list.hasPlaces && i < end; ++i) {
        putPlaces(bits, list, i, placeBits);
    }
    bits.finish();

    appendNumber(bytes, quint32(end - from));
    appendNumber(bytes, list.texts[from]);
    if (end - from > 1) {
        appendNumber(bytes, span);
    }
    bytes.push_back(char(textBits | (hasFlags ? kFlagsBit : 0)));
    bytes.push_back(char(placeBits));
    appendNumber(bytes, quint32(body.size()));
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
    if (count == 0 || count > kMostTextsOfChunk || behind - at < 3) {
        return false;
    }
    last = first + span;
    textBits = *at & kLowBits;
    hasFlags = (*at++ & kFlagsBit) != 0;
    placeBits = *at++ & kLowBits;
    hasPlaces = placeBits != kNoPlaces;
    const auto length = qsizetype(nextNumber(at, behind));
    if (last < first || textBits > rice::kMostBits || (hasPlaces && placeBits > rice::kMostBits) || length > behind - at) {
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
    for (quint32 i = 0; i < chunk.count; ++i) {
        if (i > 0) {
            text = std::min(text + rest.getRice(chunk.textBits) + 1, chunk.last); // In damaged bytes it might run away.
        }
        texts[i] = text;
        flags[i] = chunk.hasFlags ? nextFlags(rest) : 0;
    }
}

quint32 nextPlaceCount(BitReader &bits)
{
    return bits.getRice(0) + 1;
}

} // namespace fourthp
