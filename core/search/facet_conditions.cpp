// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facet_conditions.h"

#include "core/search/record_time.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace fourthp {

FacetConditions::FacetConditions(const FacetDictionary &dictionary, const std::vector<FacetFilter> &filters)
    : m_dictionary(dictionary)
{
    for (const FacetFilter &filter : filters) {
        if (filter.facet == filter_keys::kLink || filter.facet == filter_keys::kCollection) {
            continue; // These are looked up in the library, not in columns.
        }
        if (filter.facet == filter_keys::kUpdated) {
            addTimes(filter);
        } else if (const int facet = facetIndex(filter.facet); facet >= 0) {
            add(facet, filter);
        } else if (filter.values.contains(QString()) == filter.excludes) {
            m_impossible = true; // No record has a value of a facet that this version does not know.
        }
    }
}

void FacetConditions::add(int facet, const FacetFilter &filter)
{
    std::vector<quint32> named;
    std::vector<quint32> inRange;
    bool isRange = false;
    for (const QString &value : filter.values) {
        if (const qint32 known = m_dictionary.find(facet, value); known >= 0) {
            named.push_back(quint32(known));
        } else if (const auto years = filter.facet == filter_keys::kYear ? parseYearRange(value) : std::nullopt) {
            isRange = true;
            std::copy_if(m_dictionary.ofFacet(facet).begin(), m_dictionary.ofFacet(facet).end(), std::back_inserter(inRange),
                [&](quint32 year) { return years->holds(m_dictionary.values()[year].text.toInt()); });
        }
    }
    const bool acceptsNone = filter.values.contains(QString());
    if (!filter.excludes) {
        named.insert(named.end(), inRange.begin(), inRange.end());
        addBit(facet, false, named, acceptsNone, isRange);
        return;
    }
    m_excludedByName.resize(m_dictionary.values().size());
    for (const quint32 value : named) {
        m_excludedByName[value] = true;
    }
    addBit(facet, true, named, acceptsNone, false);
    if (isRange) {
        addBit(facet, true, inRange, false, true);
    }
}

void FacetConditions::addBit(int facet, bool excludes, const std::vector<quint32> &accepted, bool acceptsNone, bool isRange)
{
    if (m_groups.empty() || m_groups.back().count == 64) {
        m_groups.emplace_back();
        m_groups.back().accepted.resize(m_dictionary.values().size());
    }
    Group &group = m_groups.back();
    const quint64 bit = quint64(1) << group.count;
    group.facetOfBit[size_t(group.count)] = quint8(facet);
    ++group.count;
    group.onFacet[size_t(facet)] |= bit;
    group.lastFacet = std::max(group.lastFacet, quint32(facet));
    group.acceptsNone |= acceptsNone ? bit : 0;
    group.excludes |= excludes ? bit : 0;
    group.excludesRange |= excludes && isRange ? bit : 0;
    for (const quint32 value : accepted) {
        group.accepted[value] |= bit;
    }
}

void FacetConditions::addTimes(const FacetFilter &filter)
{
    Times times {{}, filter.values.contains(QString()), filter.excludes};
    for (const QString &value : filter.values) {
        if (const auto range = parseDateRange(value)) {
            const quint64 behind = range->to == std::numeric_limits<qint64>::max() ? quint64(1) << 32 : packedTimesBefore(range->to + 1);
            times.spans.emplace_back(packedTimesBefore(range->from), behind);
        }
    }
    m_times.push_back(std::move(times));
}

bool FacetConditions::Times::holds(quint32 time) const
{
    const bool hit = time == 0 ? acceptsNone : std::any_of(spans.begin(), spans.end(), [time](const auto &span) {
        return span.first <= time && time < span.second;
    });
    return hit != excludes;
}

quint64 FacetConditions::Group::failedBy(const FacetRow &row) const
{
    quint64 known = 0;
    quint64 met = 0;
    for (const FacetEntry entry : row.entries) {
        const quint32 facet = facetOf(entry);
        if (facet > lastFacet) {
            break;
        }
        known |= onFacet[facet];
        met |= accepted[valueOf(entry)];
    }
    const quint64 all = count == 64 ? ~quint64(0) : (quint64(1) << count) - 1;
    return ~((met | (acceptsNone & ~known)) ^ excludes) & all;
}

FacetConditions::Verdict FacetConditions::judge(const FacetRow &row) const
{
    if (m_impossible) {
        return {};
    }
    for (const Times &times : m_times) {
        if (!times.holds(row.time)) {
            return {};
        }
    }
    quint64 failedFacets = 0;
    bool byExclusion = false;
    for (const Group &group : m_groups) {
        quint64 failed = group.failedBy(row);
        if (failed == 0) {
            continue;
        }
        if ((failed & group.excludesRange) != 0) {
            return {};
        }
        byExclusion = byExclusion || (failed & group.excludes) != 0;
        for (; failed != 0; failed &= failed - 1) {
            failedFacets |= quint64(1) << group.facetOfBit[size_t(std::countr_zero(failed))];
        }
    }
    if (failedFacets == 0) {
        return {Verdict::Passes};
    }
    if (!std::has_single_bit(failedFacets)) {
        return {};
    }
    return {byExclusion ? Verdict::FailsExclusion : Verdict::FailsChoice, std::countr_zero(failedFacets)};
}

} // namespace fourthp
