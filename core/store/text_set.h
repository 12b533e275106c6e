// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace fourthp {

/// A set of texts of the index, one bit each.
class TextSet
{
public:
    /// Room for the texts up to `last`.
    explicit TextSet(quint32 last = 0)
        : m_words(size_t(last) / 64 + 1, 0)
    { }

    void insert(quint32 text) { m_words[text / 64] |= quint64(1) << (text % 64); }
    bool contains(quint32 text) const { return (m_words[text / 64] >> (text % 64) & 1) != 0; }
    bool isEmpty() const
    {
        return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
    }
    /// Whether it holds any text from `first` to `last`, looked at in steps of 64.
    bool mayHold(quint32 first, quint32 last) const
    {
        for (size_t word = first / 64; word <= last / 64; ++word) {
            if (m_words[word] != 0) {
                return true;
            }
        }
        return false;
    }

    // With sets that have room for as many.
    void unite(const TextSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] |= other.m_words[i];
        }
    }
    void intersect(const TextSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] &= other.m_words[i];
        }
    }
    void remove(const TextSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] &= ~other.m_words[i];
        }
    }

    /// Calls `visit(text)` for each, in ascending order.
    template <class Visit> void forEach(Visit visit) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1) {
                visit(quint32(word * 64) + quint32(std::countr_zero(bits)));
            }
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace fourthp
