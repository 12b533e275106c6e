// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/facet_ids.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<quint32> facetValueId(WriteSession &session, const FacetValue &value)
{
    auto &ids = session.facetValueIds();
    const auto key = std::pair(value.facet, value.value);
    if (const auto known = ids.constFind(key); known != ids.constEnd()) {
        return *known;
    }
    Connection &connection = session.connection();
    const QVariantList pair {QString(value.facet), value.value};
    if (auto done = connection.run(
            u"INSERT INTO facet_value(facet, value) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, pair);
        !done) {
        return passOn(done);
    }
    const Result<qint64> id
        = connection.number(u"SELECT id FROM facet_value WHERE facet = ? AND value = ?"_s, pair);
    if (!id) {
        return passOn(id);
    }
    ids.insert(key, quint32(*id));
    return quint32(*id);
}

} // namespace

Result<QByteArray> facetIds(WriteSession &session, const std::vector<FacetValue> &values)
{
    QByteArray bytes("");
    for (const FacetValue &value : values) {
        const Result<quint32> id = facetValueId(session, value);
        if (!id) {
            return passOn(id);
        }
        const quint32 little = qToLittleEndian(*id);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    return bytes;
}

} // namespace fourthp
