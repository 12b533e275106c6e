// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/facet_walk.h"

#include "core/store/raw_statement.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

Result<std::vector<quint32>> facetValueIds(
    Connection &connection, const QString &facet, const QStringList &values)
{
    std::vector<quint32> ids;
    for (const QString &value : values) {
        const Result<qint64> id = connection.number(
            u"SELECT id FROM facet_value WHERE facet = ? AND value = ?"_s, {facet, value});
        if (!id) {
            return passOn(id);
        }
        if (*id != 0) {
            ids.push_back(quint32(*id));
        }
    }
    return ids;
}

bool holdsAny(QByteArrayView facets, const std::vector<quint32> &ids)
{
    constexpr auto kSize = qsizetype(sizeof(quint32));
    for (qsizetype at = 0; at + kSize <= facets.size(); at += kSize) {
        if (std::find(ids.begin(), ids.end(), qFromLittleEndian<quint32>(facets.data() + at)) != ids.end()) {
            return true;
        }
    }
    return false;
}

Result<std::vector<qint64>> docidsHolding(Connection &connection, const std::vector<quint32> &ids)
{
    std::vector<qint64> docids;
    if (ids.empty()) {
        return docids;
    }
    RawStatement records(connection, "SELECT docid, facets FROM record WHERE visible = 1 ORDER BY docid");
    Result<void> started = records.start();
    Result<bool> more = started ? records.step() : passOn(started);
    for (; more && *more; more = records.step()) {
        if (holdsAny(records.bytes(1), ids)) {
            docids.push_back(records.integer(0));
        }
    }
    return more ? Result<std::vector<qint64>>(std::move(docids)) : passOn(more);
}

} // namespace fourthp
