// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/facet_dictionary.h"

#include <span>
#include <vector>

namespace fourthp {

/// What the columns hold of one record.
struct FacetRow
{
    qint32 docid = 0; ///< 0 for an empty place.
    quint32 time = 0; ///< See `packedTime`.
    std::span<const FacetEntry> entries;
};

/// Some thousand rows in flat arrays: the part of the columns that is copied when one of its records changes.
class FacetChunk
{
public:
    static constexpr int kRows = 4096;

    int size() const { return int(m_docids.size()); }
    bool isFull() const { return size() == kRows; }
    qint32 docid(int row) const { return m_docids[size_t(row)]; }
    quint32 time(int row) const { return m_times[size_t(row)]; }
    std::span<const FacetEntry> entries(int row) const
    {
        const size_t start = m_starts[size_t(row)];
        return {m_entries.data() + start, m_starts[size_t(row) + 1] - start};
    }
    /// Tells the processor that the entries of a row are wanted soon.
    void prefetch(int row) const
    {
        const FacetEntry *start = m_entries.data() + m_starts[size_t(row)];
        __builtin_prefetch(start);
        __builtin_prefetch(start + 16);
    }
    FacetRow row(int row) const { return {docid(row), time(row), entries(row)}; }

    void append(const FacetRow &row)
    {
        m_docids.push_back(row.docid);
        m_times.push_back(row.time);
        m_entries.insert(m_entries.end(), row.entries.begin(), row.entries.end());
        m_starts.push_back(quint32(m_entries.size()));
    }
    /// Gives back memory that was taken in advance.
    void close()
    {
        m_docids.shrink_to_fit();
        m_times.shrink_to_fit();
        m_starts.shrink_to_fit();
        m_entries.shrink_to_fit();
    }

private:
    std::vector<qint32> m_docids;
    std::vector<quint32> m_times;
    std::vector<quint32> m_starts {0};
    std::vector<FacetEntry> m_entries;
};

} // namespace fourthp
