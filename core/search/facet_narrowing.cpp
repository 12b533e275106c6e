// SPDX-License-Identifier: GPL-3.0-or-later
// What `FacetColumns` counts. Rows are looked at in the order they lie in memory, whatever order they are asked in.
#include "core/search/facet_columns.h"

#include "core/model/field_catalogue.h"
#include "core/search/facet_conditions.h"
#include "core/search/row_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

/// Counts in the making.
struct FacetColumns::Tally
{
    std::vector<quint32> bySlot;
    std::vector<qint64> counted; ///< By facet: records that its counts speak of and that do not pass.
    qint64 passed = 0;

    void addFacet(const FacetRow &row, int facet)
    {
        ++counted[size_t(facet)];
        for (const FacetEntry entry : row.entries) {
            if (int(facetOf(entry)) > facet) {
                break;
            }
            bySlot[slotOf(entry)] += int(facetOf(entry)) == facet ? 1 : 0;
        }
    }
    /// For the one value that would let the record pass if it were not excluded; for none if there are several.
    void addExcluded(const FacetRow &row, int facet, const FacetConditions &conditions)
    {
        qint64 excluded = 0;
        quint32 last = 0;
        bool hasFacet = false;
        for (const FacetEntry entry : row.entries) {
            if (int(facetOf(entry)) == facet) {
                hasFacet = true;
                if (conditions.excludesByName(valueOf(entry))) {
                    ++excluded;
                    last = valueOf(entry);
                }
            }
        }
        if (excluded == 1) {
            ++bySlot[2 * last + 1]; // As if it were the first: it is the only one that counts.
        }
        if (excluded == 1 || !hasFacet) {
            ++counted[size_t(facet)];
        }
    }
    qint64 of(quint32 value) const { return qint64(bySlot[2 * value]) + bySlot[2 * value + 1]; }
};

Result<Narrowed> FacetColumns::narrow(
    const std::vector<qint32> *rows, const std::vector<FacetFilter> &filters, std::stop_token stop) const
{
    const FacetConditions conditions(*m_dictionary, filters);
    const RowSet asked = rows == nullptr ? m_live : setOf(*rows);
    if (conditions.askNothing()) {
        const size_t size = rows == nullptr ? recordCount() : rows->size();
        Result<std::vector<quint32>> slots = countSlots(asked, size, stop);
        if (!slots) {
            return passOn(slots);
        }
        const Tally tally {std::move(*slots), std::vector<qint64>(facets().size()), qint64(size)};
        return Narrowed {rows == nullptr ? rowsIn(asked) : *rows, named(tally, filters)};
    }
    RowSet passed(m_rowCount);
    const Result<Tally> tally = this->tally(asked, conditions, passed, stop);
    if (!tally) {
        return passOn(tally);
    }
    Narrowed narrowed {{}, named(*tally, filters)};
    if (rows == nullptr) {
        narrowed.rows = rowsIn(passed);
    } else {
        narrowed.rows.reserve(size_t(tally->passed));
        std::copy_if(rows->begin(), rows->end(), std::back_inserter(narrowed.rows), [&](qint32 row) { return passed.contains(row); });
    }
    return narrowed;
}

RowSet FacetColumns::setOf(const std::vector<qint32> &rows) const
{
    RowSet set(m_rowCount);
    for (const qint32 row : rows) {
        set.insert(row);
    }
    return set;
}

std::vector<qint32> FacetColumns::rowsIn(const RowSet &set) const
{
    std::vector<qint32> rows;
    set.forEach(0, m_rowCount, [&rows](qint32 row) { rows.push_back(row); });
    return rows;
}

/// Calls `visit(FacetRow, row)` for every row of the set; ends early, and false, if a stop is requested.
template <class Visit>
bool FacetColumns::visitRows(const RowSet &set, const std::stop_token &stop, Visit visit) const
{
    constexpr size_t kAhead = 12; // Rows that are few and far between wait for memory more than for anything else.
    std::array<qint32, FacetChunk::kRows> rows {};
    for (size_t number = 0; number < m_chunks.size(); ++number) {
        if (stop.stop_requested()) {
            return false;
        }
        const FacetChunk &chunk = *m_chunks[number];
        const auto first = qint32(number * FacetChunk::kRows);
        size_t count = 0;
        set.forEach(size_t(first), size_t(first) + FacetChunk::kRows, [&](qint32 row) { rows[count++] = row - first; });
        for (size_t i = 0; i < count; ++i) {
            if (i + kAhead < count) {
                chunk.prefetch(rows[i + kAhead]);
            }
            visit(chunk.row(rows[i]), first + rows[i]);
        }
    }
    return true;
}

/// How often each slot occurs in the `size` rows of a set. What is known of all records spares counting most of a
/// large set: only the rows that it leaves out are looked at.
Result<std::vector<quint32>> FacetColumns::countSlots(const RowSet &rows, size_t size, const std::stop_token &stop) const
{
    if (size == recordCount()) {
        return m_totals;
    }
    const bool fewerAreLeftOut = size > recordCount() / 2;
    std::vector<quint32> counted(m_totals.size());
    const bool done = visitRows(fewerAreLeftOut ? m_live.without(rows) : rows, stop, [&counted](const FacetRow &row, qint32) {
        for (const FacetEntry entry : row.entries) {
            ++counted[slotOf(entry)];
        }
    });
    if (!done) {
        return fail(ErrorKind::Cancelled);
    }
    if (fewerAreLeftOut) {
        std::transform(m_totals.begin(), m_totals.end(), counted.begin(), counted.begin(), std::minus<> {});
    }
    return counted;
}

/// Puts the rows that pass into `passed`.
Result<FacetColumns::Tally> FacetColumns::tally(
    const RowSet &asked, const FacetConditions &conditions, RowSet &passed, const std::stop_token &stop) const
{
    Tally tally {std::vector<quint32>(m_totals.size()), std::vector<qint64>(facets().size()), 0};
    const auto visit = [&](const FacetRow &row, qint32 number) {
        const FacetConditions::Verdict verdict = conditions.judge(row);
        switch (verdict.kind) {
        case FacetConditions::Verdict::Passes:
            ++tally.passed;
            passed.insert(number);
            break;
        case FacetConditions::Verdict::FailsChoice: tally.addFacet(row, verdict.facet); break;
        case FacetConditions::Verdict::FailsExclusion: tally.addExcluded(row, verdict.facet, conditions); break;
        case FacetConditions::Verdict::Fails: break;
        }
    };
    if (!visitRows(asked, stop, visit)) {
        return fail(ErrorKind::Cancelled);
    }
    const Result<std::vector<quint32>> ofPassed = countSlots(passed, size_t(tally.passed), stop);
    if (!ofPassed) {
        return passOn(ofPassed);
    }
    std::transform(ofPassed->begin(), ofPassed->end(), tally.bySlot.begin(), tally.bySlot.begin(), std::plus<> {});
    return tally;
}

std::vector<FacetCounts> FacetColumns::named(const Tally &tally, const std::vector<FacetFilter> &filters) const
{
    std::vector<FacetCounts> all;
    for (size_t facet = 0; facet < facets().size(); ++facet) {
        if (facets()[facet].hidden) {
            continue;
        }
        if (FacetCounts counts = namedFacet(int(facet), tally, filters); !counts.values.empty()) {
            all.push_back(std::move(counts));
        }
    }
    return all;
}

FacetCounts FacetColumns::namedFacet(int facet, const Tally &tally, const std::vector<FacetFilter> &filters) const
{
    FacetCounts counts {facets()[size_t(facet)].key, {}};
    QStringList chosen;
    for (const FacetFilter &filter : filters) {
        chosen += filter.facet == counts.facet ? filter.values : QStringList();
    }
    qint64 without = tally.passed + tally.counted[size_t(facet)];
    for (const quint32 value : m_dictionary->ofFacet(facet)) {
        without -= tally.bySlot[2 * value + 1];
        const QString &text = m_dictionary->values()[value].text;
        if (const qint64 count = tally.of(value); count > 0 || chosen.contains(text, Qt::CaseInsensitive)) {
            counts.values.push_back({text, count});
        }
    }
    for (const QString &value : chosen) {
        const bool isRange = counts.facet == filter_keys::kYear && parseYearRange(value);
        if (!value.isEmpty() && !isRange && m_dictionary->find(facet, value) < 0) {
            counts.values.push_back({value, 0});
        }
    }
    std::sort(counts.values.begin(), counts.values.end(),
        [](const FacetCount &a, const FacetCount &b) { return a.count != b.count ? a.count > b.count : a.value < b.value; });
    if (chosen.contains(QString()) || (without > 0 && !counts.values.empty())) {
        counts.values.push_back({QString(), without});
    }
    return counts;
}

} // namespace fourthp
