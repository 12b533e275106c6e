// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facet_columns.h"

#include "core/model/field_catalogue.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// `2026-11-24T09:00:00Z` as 20261124090000: sorts like time and needs no calendar.
qint64 timeNumber(const QString &timestamp)
{
    qint64 number = 0;
    int digits = 0;
    for (const QChar c : timestamp) {
        if (c >= u'0' && c <= u'9' && digits < 14) {
            number = number * 10 + (c.unicode() - u'0');
            ++digits;
        }
    }
    for (; digits < 14; ++digits) {
        number *= 10;
    }
    return number;
}

int facetIndex(const QString &key)
{
    const Facet *facet = findFacet(key);
    return facet == nullptr ? -1 : int(facet - facets().data());
}

} // namespace

/// One filter, ready to be asked of a row.
struct FacetColumns::Condition
{
    int facet = -1;
    bool excludes = false;
    bool acceptsNone = false;
    std::vector<bool> accepted; ///< By value id.

    bool holds(const std::vector<quint32> &row, const std::vector<Value> &values) const
    {
        bool hasFacet = false;
        bool hit = false;
        for (const quint32 id : row) {
            if (values[id].facet == facet) {
                hasFacet = true;
                hit = hit || accepted[id];
            }
        }
        hit = hit || (acceptsNone && !hasFacet);
        return hit != excludes;
    }
};

Result<std::shared_ptr<const FacetColumns>> FacetColumns::load(Connection &connection, std::stop_token stop)
{
    auto columns = std::make_shared<FacetColumns>();
    if (auto done = columns->readValues(connection); !done) {
        return passOn(done);
    }
    const Connection::StopGuard guard(connection, std::move(stop));
    const auto done = connection.forEach(u"SELECT docid, updated_at, facets FROM record WHERE visible = 1 ORDER BY docid"_s, {},
        [&columns](const Row &row) { columns->put(row.integer(0), timeNumber(row.text(1)), row.bytes(2)); });
    if (!done) {
        return passOn(done);
    }
    columns->sortByTime();
    return std::shared_ptr<const FacetColumns>(std::move(columns));
}

Result<std::shared_ptr<const FacetColumns>> FacetColumns::updated(Connection &connection, const std::vector<qint64> &docids) const
{
    auto columns = std::make_shared<FacetColumns>(*this);
    if (auto done = columns->readValues(connection); !done) {
        return passOn(done);
    }
    for (const qint64 docid : docids) {
        const auto row = connection.one(u"SELECT updated_at, facets FROM record WHERE docid = ? AND visible = 1"_s, {docid},
            [](const Row &found) { return std::pair(timeNumber(found.text(0)), found.bytes(1)); });
        if (!row) {
            return passOn(row);
        }
        if (row->has_value()) {
            columns->put(docid, (*row)->first, (*row)->second);
        } else if (const qint32 old = columns->rowOf(docid); old >= 0) {
            columns->m_rowOfDocid[size_t(docid)] = -1;
            columns->m_docids[size_t(old)] = 0; // An empty place; the next full load closes it.
            columns->m_rows[size_t(old)].clear();
        }
    }
    columns->sortByTime();
    return std::shared_ptr<const FacetColumns>(std::move(columns));
}

Result<void> FacetColumns::readValues(Connection &connection)
{
    const qint64 known = m_values.empty() ? 0 : qint64(m_values.size()) - 1;
    return connection.forEach(u"SELECT id, facet, value FROM facet_value WHERE id > ? ORDER BY id"_s, {known}, [this](const Row &row) {
        const auto id = size_t(row.integer(0));
        if (m_values.size() <= id) {
            m_values.resize(id + 1);
        }
        m_values[id] = {facetIndex(row.text(1)), row.text(2)};
    });
}

void FacetColumns::put(qint64 docid, qint64 updatedAt, const QByteArray &blob)
{
    if (m_rowOfDocid.size() <= size_t(docid)) {
        m_rowOfDocid.resize(size_t(docid) + 1, -1);
    }
    qint32 &place = m_rowOfDocid[size_t(docid)];
    if (place < 0) {
        place = qint32(m_docids.size());
        m_docids.push_back(docid);
        m_updated.push_back(0);
        m_rows.emplace_back();
    }
    m_updated[size_t(place)] = updatedAt;
    std::vector<quint32> &row = m_rows[size_t(place)];
    row.clear();
    row.reserve(size_t(blob.size() / 4));
    for (qsizetype i = 0; i + 4 <= blob.size(); i += 4) {
        const auto id = qFromLittleEndian<quint32>(blob.constData() + i);
        if (id < m_values.size() && m_values[id].facet >= 0) {
            row.push_back(id);
        }
    }
    std::stable_sort(row.begin(), row.end(), [this](quint32 a, quint32 b) { return m_values[a].facet < m_values[b].facet; });
}

qint64 FacetColumns::updatedAt(qint64 docid) const
{
    const qint32 row = rowOf(docid);
    return row < 0 ? 0 : m_updated[size_t(row)];
}

void FacetColumns::sortByTime()
{
    m_newestFirst.clear();
    std::copy_if(m_docids.begin(), m_docids.end(), std::back_inserter(m_newestFirst), [](qint64 docid) { return docid > 0; });
    std::sort(m_newestFirst.begin(), m_newestFirst.end(), [this](qint64 a, qint64 b) {
        const qint64 timeA = updatedAt(a);
        const qint64 timeB = updatedAt(b);
        return timeA != timeB ? timeA > timeB : a < b;
    });
    m_newestRows.clear();
    for (const qint64 docid : m_newestFirst) {
        m_newestRows.push_back(rowOf(docid));
    }
}

std::vector<FacetColumns::Condition> FacetColumns::conditionsOf(const std::vector<FacetFilter> &filters) const
{
    std::vector<Condition> conditions;
    for (const FacetFilter &filter : filters) {
        Condition condition {facetIndex(filter.facet), filter.excludes, filter.values.contains(QString()),
            std::vector<bool>(m_values.size(), false)};
        std::vector<std::pair<int, int>> ranges;
        for (const QString &value : filter.values) {
            if (const qsizetype dots = value.indexOf(".."_L1); dots >= 0 && filter.facet == "year"_L1) {
                const QString from = value.first(dots);
                const QString to = value.sliced(dots + 2);
                ranges.emplace_back(from.isEmpty() ? 0 : from.toInt(), to.isEmpty() ? 9999 : to.toInt());
            }
        }
        for (size_t id = 0; id < m_values.size(); ++id) {
            if (m_values[id].facet != condition.facet) {
                continue;
            }
            const QString &text = m_values[id].text;
            condition.accepted[id] = filter.values.contains(text, Qt::CaseInsensitive)
                || std::any_of(ranges.begin(), ranges.end(), [year = text.toInt()](const auto &range) {
                       return year >= range.first && year <= range.second;
                   });
        }
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

Result<FacetColumns::Answer> FacetColumns::narrow(
    const std::vector<qint64> *matches, const std::vector<FacetFilter> &filters, std::stop_token stop) const
{
    constexpr size_t kRowsBetweenStopChecks = 4096;
    const std::vector<Condition> conditions = conditionsOf(filters);
    Answer answer;
    const size_t facetCount = facets().size();
    std::vector<qint64> byValue(m_values.size(), 0);
    std::vector<qint64> withValue(facetCount, 0);
    std::vector<qint64> base(facetCount, 0);

    const std::vector<qint64> &all = matches == nullptr ? m_docids : *matches;
    answer.docids.reserve(all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        if (i % kRowsBetweenStopChecks == 0 && stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const qint32 place = rowOf(all[i]);
        if (place < 0) {
            continue;
        }
        const std::vector<quint32> &row = m_rows[size_t(place)];
        // A facet's own selection must not narrow its counts: a record that fails only filters of one facet
        // still counts there.
        int failedFacet = -1;
        bool failsSeveral = false;
        for (const Condition &condition : conditions) {
            if (!condition.holds(row, m_values)) {
                failsSeveral = failsSeveral || (failedFacet >= 0 && failedFacet != condition.facet);
                failedFacet = condition.facet;
            }
        }
        if (failsSeveral) {
            continue;
        }
        const bool passes = failedFacet < 0;
        if (passes) {
            answer.docids.push_back(all[i]);
        } else {
            ++base[size_t(failedFacet)];
        }
        int previousFacet = -1;
        for (const quint32 id : row) {
            const int facet = m_values[id].facet;
            if (passes || facet == failedFacet) {
                ++byValue[id];
                withValue[size_t(facet)] += facet != previousFacet ? 1 : 0;
                previousFacet = facet;
            }
        }
    }
    for (qint64 &count : base) {
        count += qint64(answer.docids.size());
    }
    answer.facets = namedCounts(byValue, withValue, base, filters);
    return answer;
}

Result<FacetColumns::Narrowed> FacetColumns::narrow(
    const std::vector<qint32> *rows, const std::vector<FacetFilter> &filters, std::stop_token stop) const
{
    std::vector<qint64> docids;
    for (const qint32 row : rows == nullptr ? m_newestRows : *rows) {
        docids.push_back(docidOf(row));
    }
    auto known = filters;
    std::erase_if(known, [](const FacetFilter &filter) { return filter.facet == "link"_L1; });
    Result<Answer> answer = narrow(&docids, known, std::move(stop));
    if (!answer) {
        return passOn(answer);
    }
    Narrowed narrowed {{}, std::move(answer->facets)};
    for (const qint64 docid : answer->docids) {
        narrowed.rows.push_back(rowOf(docid));
    }
    return narrowed;
}

std::vector<FacetCounts> FacetColumns::namedCounts(const std::vector<qint64> &byValue, const std::vector<qint64> &withValue,
    const std::vector<qint64> &base, const std::vector<FacetFilter> &filters) const
{
    std::vector<FacetCounts> named(facets().size());
    for (size_t f = 0; f < named.size(); ++f) {
        named[f].facet = facets()[f].key;
    }
    for (size_t id = 0; id < m_values.size(); ++id) {
        const int facet = m_values[id].facet;
        if (facet < 0) {
            continue;
        }
        const QString &key = named[size_t(facet)].facet;
        const bool selected = std::any_of(filters.begin(), filters.end(), [&](const FacetFilter &filter) {
            return filter.facet == key && filter.values.contains(m_values[id].text, Qt::CaseInsensitive);
        });
        if (byValue[id] > 0 || selected) {
            named[size_t(facet)].values.push_back({m_values[id].text, byValue[id]});
        }
    }
    for (size_t f = 0; f < named.size(); ++f) {
        auto &values = named[f].values;
        std::sort(values.begin(), values.end(), [](const FacetCount &a, const FacetCount &b) {
            return a.count != b.count ? a.count > b.count : a.value < b.value;
        });
        const qint64 none = base[f] - withValue[f];
        if (!values.empty() && none > 0) {
            values.push_back({QString(), none});
        }
    }
    std::erase_if(named, [](const FacetCounts &counts) { return counts.values.empty(); });
    return named;
}

} // namespace fourthp
