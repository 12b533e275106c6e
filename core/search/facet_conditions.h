// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/facet_chunk.h"
#include "core/search/filter_keys.h"
#include "core/search/search_query.h"

#include <array>
#include <vector>

namespace fourthp {

/// What filters ask of a record, ready to be asked of a million of them. `dictionary` must outlive it.
class FacetConditions
{
public:
    FacetConditions(const FacetDictionary &dictionary, const std::vector<FacetFilter> &filters);

    /// True if every record passes.
    bool askNothing() const { return m_groups.empty() && m_times.empty() && !m_impossible; }

    /// Whether a record passes, and if not, for which facet's counts it is still good. A facet's own choice does not
    /// narrow its counts, for they tell what a click on another value would give.
    struct Verdict
    {
        enum Kind {
            Passes,
            FailsChoice, ///< Only values chosen in `facet` keep it out: all its values of that facet count.
            FailsExclusion, ///< Excluded values of `facet` alone keep it out: one that does so by itself counts.
            Fails
        } kind
            = Fails;
        int facet = 0;
    };
    Verdict judge(const FacetRow &row) const;
    /// Whether this value was excluded by name, not within a range.
    bool excludesByName(quint32 value) const { return value < m_excludedByName.size() && m_excludedByName[value]; }

private:
    /// Conditions that are looked at together, one bit each.
    struct Group
    {
        std::vector<quint64> accepted; ///< By value: the conditions that it meets.
        std::array<quint64, 64> onFacet {}; ///< By facet: the conditions on it.
        std::array<quint8, 64> facetOfBit {};
        int count = 0;
        quint32 lastFacet = 0;
        quint64 acceptsNone = 0; ///< Conditions that a record without any value of the facet meets.
        quint64 excludes = 0;
        quint64 excludesRange = 0; ///< A click on a value of such a range would still give nothing.
        quint64 failedBy(const FacetRow &row) const;
    };
    struct Times
    {
        std::vector<std::pair<quint64, quint64>> spans; ///< Packed times, the last one not included.
        bool acceptsNone = false;
        bool excludes = false;
        bool holds(quint32 time) const;
    };
    void add(int facet, const FacetFilter &filter);
    void addBit(int facet, bool excludes, const std::vector<quint32> &accepted, bool acceptsNone, bool isRange);
    void addTimes(const FacetFilter &filter);

    const FacetDictionary &m_dictionary;
    std::vector<Group> m_groups;
    std::vector<Times> m_times;
    std::vector<bool> m_excludedByName; ///< By value.
    bool m_impossible = false;
};

} // namespace fourthp
