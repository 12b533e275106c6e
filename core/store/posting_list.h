// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bit_stream.h"
#include "core/store/text_set.h"

#include <QByteArrayView>

#include <array>
#include <vector>

namespace fourthp {

// Which texts have a word, and where: lists in chunks that are read without one another.
//
// A chunk is the number of its texts, the first of them, how far the last one is from it (if there are
// several), two bytes with the numbers of low bits that the Rice codes of texts and of places have and with
// what may be left out, the length of what follows (unless nothing comes behind it), and then as bits: the
// gaps between the texts; which texts have flags, and which; for each text the number of its places less one
// (unless all have one), the first place and the gaps.

/// Where in a text a word stands.
enum TextFlag : quint8 {
    InTitle = 1,
    InNames = 2, ///< Acronyms and other names.
};

/// A list as it is put together.
struct Postings
{
    bool hasPlaces = true;
    std::vector<quint32> texts; ///< Ascending.
    std::vector<quint8> flags; ///< Of each text.
    std::vector<quint32> placesEnd; ///< Of each text, in `places`; empty without places.
    std::vector<quint32> places; ///< Ascending within a text.

    size_t size() const { return texts.size(); }
    void clear();
    void addText(quint32 text, quint8 flag);
    void addPlace(quint32 place); ///< Of the text added last.
    /// Puts the texts in order, if they are not.
    void sort();
    size_t placesBegin(size_t index) const { return index == 0 ? 0 : placesEnd[index - 1]; }
};

/// Writes a chunk that begins with the text at `from` and returns the place behind its last one. Nothing may
/// be appended to the last chunk of a list.
size_t appendChunk(Bytes &bytes, const Postings &list, size_t from);

inline constexpr size_t kMostTextsOfChunk = 128;

/// A chunk, its bits not yet read.
struct Chunk
{
    quint32 count = 0;
    quint32 first = 0;
    quint32 last = 0;
    int textBits = 0;
    int placeBits = 0;
    bool hasFlags = false;
    bool hasPlaces = false;
    bool hasPlaceCounts = false;
    QByteArrayView bits;

    /// Takes the next one off a list; false if it is damaged.
    bool takeFrom(QByteArrayView &list);
};

/// The texts of a chunk; what was read of its bits goes on with the places.
struct ChunkTexts
{
    std::array<quint32, kMostTextsOfChunk> texts;
    std::array<quint8, kMostTextsOfChunk> flags;
    BitReader rest;

    explicit ChunkTexts(const Chunk &chunk);
    /// False if what was read cannot be.
    bool isSound(const Chunk &chunk) const
    {
        return m_hasSoundFlags && !rest.overran() && texts[chunk.count - 1] == chunk.last;
    }

private:
    void readFlags(quint32 count);
    bool m_hasSoundFlags = true;
};

/// How many places the next text of a chunk has.
inline quint32 nextPlaceCount(const Chunk &chunk, BitReader &bits)
{
    return chunk.hasPlaceCounts ? bits.getRice(0) + 1 : 1;
}

/// Calls `visit(text, flags)` for each text. False if the list is damaged; no text is above `lastText` even
/// then.
template <class Visit> bool forEachText(QByteArrayView list, quint32 lastText, Visit visit)
{
    while (!list.isEmpty()) {
        Chunk chunk;
        if (!chunk.takeFrom(list) || chunk.last > lastText) {
            return false;
        }
        const ChunkTexts read(chunk);
        if (!read.isSound(chunk)) {
            return false;
        }
        for (quint32 i = 0; i < chunk.count; ++i) {
            visit(read.texts[i], read.flags[i]);
        }
    }
    return true;
}

/// Calls `visit(text, place)` for the places of those texts that `wanted` holds, in order. As above.
template <class Wanted, class Visit>
bool forEachPlace(QByteArrayView list, quint32 lastText, const Wanted &wanted, Visit visit)
{
    while (!list.isEmpty()) {
        Chunk chunk;
        if (!chunk.takeFrom(list) || chunk.last > lastText) {
            return false;
        }
        if (!chunk.hasPlaces || !wanted.mayHold(chunk.first, chunk.last)) {
            continue;
        }
        ChunkTexts read(chunk);
        if (!read.isSound(chunk)) {
            return false;
        }
        for (quint32 i = 0; i < chunk.count; ++i) {
            const bool isWanted = wanted.contains(read.texts[i]);
            quint32 place = 0;
            for (quint32 left = nextPlaceCount(chunk, read.rest), n = 0; left > 0 && !read.rest.overran();
                 --left, ++n) {
                place += read.rest.getRice(chunk.placeBits) + (n > 0 ? 1 : 0);
                if (isWanted) {
                    visit(read.texts[i], place);
                }
            }
        }
        if (read.rest.overran()) {
            return false;
        }
    }
    return true;
}

/// Adds to `postings` what `list` holds of the texts that `keep(text)` wants; false if it is damaged.
template <class Keep>
bool appendPostings(Postings &postings, QByteArrayView list, quint32 lastText, Keep keep)
{
    while (!list.isEmpty()) {
        Chunk chunk;
        if (!chunk.takeFrom(list) || chunk.last > lastText || (chunk.hasPlaces != postings.hasPlaces)) {
            return false;
        }
        ChunkTexts read(chunk);
        if (!read.isSound(chunk)) {
            return false;
        }
        for (quint32 i = 0; i < chunk.count; ++i) {
            const bool isKept = keep(read.texts[i]);
            if (isKept) {
                postings.addText(read.texts[i], read.flags[i]);
            }
            quint32 place = 0;
            for (quint32 left = chunk.hasPlaces ? nextPlaceCount(chunk, read.rest) : 0, n = 0;
                 left > 0 && !read.rest.overran(); --left, ++n) {
                place += read.rest.getRice(chunk.placeBits) + (n > 0 ? 1 : 0);
                if (isKept) {
                    postings.addPlace(place);
                }
            }
        }
        if (read.rest.overran()) {
            return false;
        }
    }
    return true;
}

} // namespace fourthp
