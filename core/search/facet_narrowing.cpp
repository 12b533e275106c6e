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

    void add(const FacetRow &row)
    {
        for (const FacetEntry entry : row.entries) {
            ++bySlot[slotOf(entry)];
        }
    }
    void addFacet(const FacetRow &row, int facet)
    {
        ++counted[size_t(facet)];
        for (const FacetEntry entry : row.entries) {
            if (int(facetOf(entry)) == facet) {
                ++bySlot[slotOf(entry)];
            }
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
    Narrowed narrowed;
    if (conditions.askNothing()) {
        const Result<Tally> tally = tallyAll(rows, stop);
        if (!tally) {
            return passOn(tally);
        }
        narrowed.facets = named(*tally, filters);
        narrowed.rows = rows == nullptr ? rowsIn(allRows()) : *rows;
        return narrowed;
    }
    RowSet passed(m_rowCount);
    const Result<Tally> tally = this->tally(rows == nullptr ? allRows() : setOf(*rows), conditions, passed, stop);
    if (!tally) {
        return passOn(tally);
    }
    narrowed.facets = named(*tally, filters);
    if (rows == nullptr) {
        narrowed.rows = rowsIn(passed);
    } else {
        narrowed.rows.reserve(size_t(tally->passed));
        std::copy_if(rows->begin(), rows->end(), std::back_inserter(narrowed.rows), [&](qint32 row) { return passed.contains(row); });
    }
    return narrowed;
}

qint64 FacetColumns::countPassing(const std::vector<qint32> *rows, const std::vector<FacetFilter> &filters) const
{
    const FacetConditions conditions(*m_dictionary, filters);
    const std::vector<qint32> &asked = rows == nullptr ? *m_newestFirst : *rows;
    if (conditions.askNothing()) {
        return qint64(asked.size());
    }
    return std::count_if(asked.begin(), asked.end(),
        [&](qint32 row) { return conditions.judge(rowAt(row)).kind == FacetConditions::Verdict::Passes; });
}

RowSet FacetColumns::setOf(const std::vector<qint32> &rows) const
{
    RowSet set(m_rowCount);
    for (const qint32 row : rows) {
        set.insert(row);
    }
    return set;
}

RowSet FacetColumns::allRows() const
{
    return setOf(*m_newestFirst);
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
    for (size_t number = 0; number < m_chunks.size(); ++number) {
        if (stop.stop_requested()) {
            return false;
        }
        const FacetChunk &chunk = *m_chunks[number];
        const size_t first = number * FacetChunk::kRows;
        set.forEach(first, first + FacetChunk::kRows, [&](qint32 row) { visit(chunk.row(int(size_t(row) - first)), row); });
    }
    return true;
}

/// Counts without filters. What is known of all records spares counting most of them.
Result<FacetColumns::Tally> FacetColumns::tallyAll(const std::vector<qint32> *rows, const std::stop_token &stop) const
{
    Tally tally {m_totals, std::vector<qint64>(facets().size()), qint64(rows == nullptr ? recordCount() : rows->size())};
    if (tally.passed == qint64(recordCount())) {
        return tally;
    }
    const bool fewerAreLeftOut = rows->size() > recordCount() / 2;
    RowSet counted = fewerAreLeftOut ? allRows() : setOf(*rows);
    if (fewerAreLeftOut) {
        std::for_each(rows->begin(), rows->end(), [&counted](qint32 row) { counted.remove(row); });
    }
    Tally part {std::vector<quint32>(m_totals.size()), {}, 0};
    if (!visitRows(counted, stop, [&part](const FacetRow &row, qint32) { part.add(row); })) {
        return fail(ErrorKind::Cancelled);
    }
    if (fewerAreLeftOut) {
        std::transform(m_totals.begin(), m_totals.end(), part.bySlot.begin(), tally.bySlot.begin(), std::minus<> {});
    } else {
        tally.bySlot = std::move(part.bySlot);
    }
    return tally;
}

Result<FacetColumns::Tally> FacetColumns::tally(
    const RowSet &asked, const FacetConditions &conditions, RowSet &passed, const std::stop_token &stop) const
{
    Tally tally {std::vector<quint32>(m_totals.size()), std::vector<qint64>(facets().size()), 0};
    const auto visit = [&](const FacetRow &row, qint32 number) {
        const FacetConditions::Verdict verdict = conditions.judge(row);
        switch (verdict.kind) {
        case FacetConditions::Verdict::Passes:
            tally.add(row);
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
