// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace fourthp {

/// A set of rows, one bit each.
class RowSet
{
public:
    explicit RowSet(size_t rowCount = 0)
        : m_words((rowCount + 63) / 64, 0)
    {
    }

    void insert(qint32 row) { m_words[size_t(row) / 64] |= quint64(1) << (row % 64); }
    void remove(qint32 row) { m_words[size_t(row) / 64] &= ~(quint64(1) << (row % 64)); }
    bool contains(qint32 row) const { return (m_words[size_t(row) / 64] >> (row % 64) & 1) != 0; }

    /// Makes room for `rowCount` rows.
    void grow(size_t rowCount) { m_words.resize((rowCount + 63) / 64, 0); }
    /// The rows that are not in `other`, which has room for as many.
    RowSet without(const RowSet &other) const
    {
        RowSet rest = *this;
        for (size_t i = 0; i < m_words.size(); ++i) {
            rest.m_words[i] &= ~other.m_words[i];
        }
        return rest;
    }

    /// Calls `visit(row)` for the rows from `first` up to `last`, which is not included, in order. `first` is a
    /// multiple of 64.
    template <class Visit>
    void forEach(size_t first, size_t last, Visit visit) const
    {
        for (size_t word = first / 64; word < std::min(m_words.size(), (last + 63) / 64); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1) {
                visit(qint32(word * 64 + size_t(std::countr_zero(bits))));
            }
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace fourthp
