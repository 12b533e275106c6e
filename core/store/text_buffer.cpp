// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_buffer.h"

#include <algorithm>
#include <numeric>

namespace fourthp {

namespace {

constexpr size_t kMostOccurrences = 4'000'000; // 64 MB with what sorts them: some fifteen thousand texts.
constexpr int kFlagBits = 2;
constexpr quint32 kFlagMask = (1u << kFlagBits) - 1;

/// Gathers the texts whose words begin with one or two letters, while words come in their order.
class Beginning
{
public:
    Beginning(int letters, const std::vector<quint32> &texts)
        : m_letters(letters)
        , m_texts(texts)
        , m_marks(texts.size(), 0)
    { }

    /// Writes the list if the next word does not belong to it.
    Result<void> endBefore(QByteArrayView word, SegmentWriter &writer)
    {
        return m_beginning.isEmpty() || word.startsWith(m_beginning) ? Result<void>() : end(writer);
    }
    Result<void> end(SegmentWriter &writer)
    {
        if (m_beginning.isEmpty()) {
            return {};
        }
        m_list.clear();
        m_list.hasPlaces = false;
        for (size_t i = 0; i < m_marks.size(); ++i) {
            if (m_marks[i] != 0) {
                m_list.addText(m_texts[i], m_marks[i] & kFlagMask);
                m_marks[i] = 0;
            }
        }
        const QByteArray name = beginningList(m_beginning);
        m_beginning.clear();
        return writer.write(name, m_list);
    }
    void begin(QByteArrayView word)
    {
        if (const qsizetype bytes = bytesOfLetters(word, m_letters); m_beginning.isEmpty() && bytes > 0) {
            m_beginning = word.first(bytes).toByteArray();
        }
    }
    void mark(quint32 text, quint8 flags)
    {
        if (!m_beginning.isEmpty()) {
            m_marks[text] |= quint8(kIsThere | flags);
        }
    }

private:
    static constexpr quint8 kIsThere = 1u << kFlagBits;
    int m_letters;
    const std::vector<quint32> &m_texts;
    std::vector<quint8> m_marks; ///< By place in `m_texts`.
    QByteArray m_beginning; ///< Empty if there is none.
    Postings m_list;
};

} // namespace

void TextBuffer::add(quint32 text)
{
    if (m_texts.empty()) {
        m_words.hold();
    }
    const auto place = quint32(m_texts.size());
    m_texts.push_back(text);
    for (const IndexWords::Placed &placed : m_words.placed()) {
        m_occurrences.push_back({placed.word, place, placed.place << kFlagBits | placed.flags});
    }
}

bool TextBuffer::isFull() const
{
    return m_occurrences.size() >= kMostOccurrences;
}

void TextBuffer::clear()
{
    if (!m_texts.empty()) {
        m_words.release();
    }
    m_texts.clear();
    m_occurrences.clear();
}

TextBuffer::ByWord TextBuffer::byWord() const
{
    ByWord sorted;
    sorted.begin.assign(size_t(m_words.handleEnd()) + 1, 0);
    for (const Occurrence &one : m_occurrences) {
        ++sorted.begin[one.word + 1];
    }
    std::partial_sum(sorted.begin.begin(), sorted.begin.end(), sorted.begin.begin());
    std::vector<quint32> next(sorted.begin.begin(), sorted.begin.end() - 1);
    sorted.occurrences.resize(m_occurrences.size());
    for (size_t i = 0; i < m_occurrences.size(); ++i) {
        sorted.occurrences[next[m_occurrences[i].word]++] = quint32(i);
    }
    return sorted;
}

void TextBuffer::fill(Postings &list, const ByWord &sorted, IndexWords::Handle word) const
{
    list.clear();
    for (quint32 i = sorted.begin[word]; i < sorted.begin[word + 1]; ++i) {
        const Occurrence &one = m_occurrences[sorted.occurrences[i]];
        const quint32 text = m_texts[one.text];
        const auto flags = quint8(one.placeAndFlags & kFlagMask);
        if (list.texts.empty() || list.texts.back() != text) {
            list.addText(text, flags);
        } else {
            list.flags.back() |= flags;
        }
        if (list.hasPlaces) {
            list.addPlace(one.placeAndFlags >> kFlagBits);
        }
    }
}

Result<void> TextBuffer::writeTo(SegmentWriter &writer) const
{
    const ByWord sorted = byWord();
    std::vector<std::pair<QByteArrayView, IndexWords::Handle>> words;
    for (IndexWords::Handle word = 0; word < m_words.handleEnd(); ++word) {
        if (sorted.begin[word] != sorted.begin[word + 1]) {
            words.emplace_back(m_words.textOf(word), word);
        }
    }
    std::sort(words.begin(), words.end());

    const QByteArray lastLetters = lastLetterWord({});
    Beginning two(2, m_texts);
    Beginning one(1, m_texts);
    Postings list;
    for (const auto &[text, word] : words) {
        Result<void> done = two.endBefore(text, writer);
        done = done ? one.endBefore(text, writer) : done;
        list.hasPlaces = !text.startsWith(lastLetters);
        fill(list, sorted, word);
        done = done ? writer.write(text, list) : done;
        if (!done) {
            return done;
        }
        if (hasBeginningLists(text.first(bytesOfLetters(text, 1)))) {
            one.begin(text);
            two.begin(text);
            for (quint32 i = sorted.begin[word]; i < sorted.begin[word + 1]; ++i) {
                const Occurrence &found = m_occurrences[sorted.occurrences[i]];
                one.mark(found.text, quint8(found.placeAndFlags & kFlagMask));
                two.mark(found.text, quint8(found.placeAndFlags & kFlagMask));
            }
        }
    }
    const Result<void> done = two.end(writer);
    return done ? one.end(writer) : done;
}

} // namespace fourthp
