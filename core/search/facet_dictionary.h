// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace fourthp {

/// One value of one facet in one record: the facet's place in `facets()` in the upper six bits, then the number of
/// the value, and in the lowest bit whether it is the record's first in this facet. Sorts by facet, then value. As
/// counters are kept by `slotOf`, those of first values also tell how many records have any value of a facet.
using FacetEntry = quint32;
constexpr int kFacetShift = 26;
constexpr quint32 facetOf(FacetEntry entry) { return entry >> kFacetShift; }
constexpr quint32 slotOf(FacetEntry entry) { return entry & ((1U << kFacetShift) - 1); }
constexpr quint32 valueOf(FacetEntry entry) { return slotOf(entry) >> 1; }
constexpr quint32 kMostValues = 1U << (kFacetShift - 1);

/// Place of a facet in `facets()`; -1 if this version does not know it.
int facetIndex(QStringView key);
/// Upper and lower case levelled as filters level them, one character at a time.
QString caseFolded(QStringView text);

/// All values of all facets, numbered. Values that differ in case alone are one. A value type.
class FacetDictionary
{
public:
    struct Value
    {
        QString text; ///< As it was first stored.
        quint8 facet = 0;
        quint8 grade = 0; ///< For `verification`: the better a record was checked, the higher. Else 0.
    };

    /// Whether the library holds values that were not read yet.
    [[nodiscard]] Result<bool> isOutdated(Connection &connection) const;
    [[nodiscard]] Result<void> readNew(Connection &connection);
    /// Entries of a record from its column `facets`, in order, each once, with the regions and tags around its own. Ids
    /// that are unknown are left out.
    void appendEntries(const char *blob, qsizetype bytes, std::vector<FacetEntry> &entries) const;

    const std::vector<Value> &values() const { return m_values; }
    /// Numbers of the values of a facet.
    const std::vector<quint32> &ofFacet(int facet) const { return m_ofFacet[size_t(facet)]; }
    /// The number of a value in any case; -1 if no record ever had it.
    qint32 find(int facet, QStringView text) const;

private:
    qint32 numberOf(int facet, const QString &text);

    std::vector<Value> m_values;
    std::vector<std::vector<quint32>> m_ofFacet;
    QHash<std::pair<int, QString>, quint32> m_byText; ///< By facet and folded text.
    std::vector<qint32> m_valueOfId; ///< By id of `facet_value`; -1 for none.
    std::vector<std::vector<quint32>> m_implied; ///< By value: what a record with it has too.
};

} // namespace fourthp
