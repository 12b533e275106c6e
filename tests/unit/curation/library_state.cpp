// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/curation/library_state.h"

#include "core/store/index_digest.h"
#include "tests/support/catch_qt.h"

#include <QHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

QString line(const Row &row, int columns)
{
    QStringList parts;
    for (int i = 0; i < columns; ++i) {
        parts.append(row.isNull(i) ? u"-"_s : row.text(i));
    }
    return parts.join(u'|');
}

QStringList linesOf(Connection &connection, const QString &sql, int columns)
{
    const auto lines = connection.all(sql, {}, [columns](const Row &row) { return line(row, columns); });
    REQUIRE(lines.has_value());
    return {lines->begin(), lines->end()};
}

/// The facet values of each record, by their names.
QStringList facetLines(Connection &connection)
{
    QHash<quint32, QString> names;
    REQUIRE(connection.forEach(u"SELECT id, facet || ':' || value FROM facet_value"_s, {},
        [&names](const Row &row) { names.insert(quint32(row.integer(0)), row.text(1)); }));
    QStringList lines;
    REQUIRE(connection.forEach(u"SELECT id, facets FROM record ORDER BY id"_s, {}, [&](const Row &row) {
        const QByteArray blob = row.bytes(1);
        QStringList values;
        for (qsizetype at = 0; at + 4 <= blob.size(); at += 4) {
            values.append(names.value(qFromLittleEndian<quint32>(blob.constData() + at)));
        }
        values.sort();
        lines.append(row.text(0) + u' ' + values.join(u' '));
    }));
    return lines;
}

} // namespace

LibraryState stateOf(Connection &connection)
{
    LibraryState state;
    state.documents
        = linesOf(connection,
              u"SELECT channel, id, type, schema, hub_rev, base, local, dirty, state FROM mirror ORDER BY 1, 2"_s,
              9)
        + linesOf(connection, u"SELECT id, doc FROM own ORDER BY 1"_s, 2);
    state.derived
        = linesOf(connection,
              u"SELECT r.id, m.channel, r.type, r.visible, r.dirty, r.updated_at, r.expires_on FROM record r"
              " JOIN mirror m ON m.row = r.mirror_row ORDER BY 1"_s,
              7)
        + linesOf(connection, u"SELECT from_id, n, to_id, field, relation FROM link ORDER BY 1, 2"_s, 5)
        + facetLines(connection);
    state.waiting
        = linesOf(connection, u"SELECT channel, id, saved_as, base_rev, state FROM outbox ORDER BY 1, 2"_s, 5)
        + linesOf(connection,
            u"SELECT id, channel, kind FROM conflict WHERE resolved_at IS NULL ORDER BY 1, 2, 3"_s, 3);
    const auto digest = indexDigest(connection);
    REQUIRE(digest.has_value());
    state.index = *digest;
    return state;
}

} // namespace fourthp::test
