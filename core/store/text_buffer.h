// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/index_segment.h"
#include "core/store/index_words.h"

#include <vector>

namespace fourthp {

/// The words of texts that are not in the library yet, twelve bytes each, until they are written as a
/// segment.
class TextBuffer
{
public:
    explicit TextBuffer(IndexWords &words)
        : m_words(words)
    { }
    ~TextBuffer() { clear(); }
    TextBuffer(const TextBuffer &) = delete;
    TextBuffer &operator=(const TextBuffer &) = delete;

    /// Takes the words of the text that was read last. Numbers of texts only grow.
    void add(quint32 text);
    bool isFull() const;
    bool isEmpty() const { return m_texts.empty(); }
    const std::vector<quint32> &texts() const { return m_texts; }
    void clear();
    /// Writes every word, in order, and the lists of beginnings.
    [[nodiscard]] Result<void> writeTo(SegmentWriter &writer) const;

private:
    struct Occurrence
    {
        IndexWords::Handle word;
        quint32 text; ///< Its place in `m_texts`.
        quint32 placeAndFlags;
    };
    /// The places of the occurrences of each word in a list of all.
    struct ByWord
    {
        std::vector<quint32> begin; ///< By handle; one more at the end.
        std::vector<quint32> occurrences; ///< In their order within a word.
    };
    ByWord byWord() const;
    void fill(Postings &list, const ByWord &sorted, IndexWords::Handle word) const;

    IndexWords &m_words;
    std::vector<quint32> m_texts;
    std::vector<Occurrence> m_occurrences;
};

} // namespace fourthp
