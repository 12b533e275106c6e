// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Every table that could have something to say about a row that arrives: rows of any channel, what waits or
// was put aside under its id, and edits that went out and were never answered.
constexpr char kFindKnown[] = R"sql(
    WITH page(id) AS (SELECT value FROM json_each(?1))
    SELECT id FROM page
     WHERE EXISTS (SELECT 1 FROM mirror t WHERE t.id = page.id)
        OR EXISTS (SELECT 1 FROM record t WHERE t.id = page.id)
        OR EXISTS (SELECT 1 FROM quarantine t WHERE t.channel = ?2 AND t.id = page.id)
        OR EXISTS (SELECT 1 FROM staged_delete t WHERE t.channel = ?2 AND t.id = page.id)
        OR EXISTS (SELECT 1 FROM removed t WHERE t.channel = ?2 AND t.id = page.id)
        OR EXISTS (SELECT 1 FROM outbox t WHERE t.channel = ?2 AND t.id = page.id)
        OR EXISTS (SELECT 1 FROM unacknowledged t WHERE t.channel = ?2 AND t.id = page.id)
        OR EXISTS (SELECT 1 FROM sent t WHERE t.channel = ?2 AND t.id = page.id)
)sql";

constexpr char kPutMirror[]
    = "INSERT INTO mirror(channel, id, type, schema, hub_rev, hub_leaves, base, dirty, state, arrived_at)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, CAST(?7 AS BLOB), 0, 'ok', ?8)";
constexpr char kPutRecord[] = "INSERT INTO record(id, mirror_row, type, visible, dirty, updated_at, facets)"
                              " VALUES (?1, ?2, ?3, 0, 0, ?4, x'')";
constexpr char kPutWaiting[] = "INSERT OR IGNORE INTO waiting_record(docid) VALUES (?1)";

} // namespace

NewRecords::NewRecords(Connection &connection, const QString &channel, const QString &now)
    : m_channel(channel.toUtf8())
    , m_now(now.toUtf8())
    , m_findKnown(connection, kFindKnown)
    , m_putMirror(connection, kPutMirror)
    , m_putRecord(connection, kPutRecord)
    , m_putWaiting(connection, kPutWaiting)
    , m_connection(connection)
{ }

Result<void> NewRecords::lookUp(const HubPage &page)
{
    m_known.clear();
    QJsonArray ids;
    for (const HubRow &row : page.rows) {
        ids.append(row.id.value);
    }
    const QByteArray list = QJsonDocument(ids).toJson(QJsonDocument::Compact);
    if (auto started = m_findKnown.start(list, m_channel); !started) {
        return started;
    }
    for (;;) {
        const Result<bool> row = m_findKnown.step();
        if (!row || !*row) {
            m_findKnown.rewind();
            return row ? Result<void>() : passOn(row);
        }
        m_known.insert(QString::fromUtf8(m_findKnown.bytes(0)));
    }
}

bool NewRecords::mayTake(const HubRow &row) const
{
    return !row.deleted && row.problem.isEmpty() && row.document.schema() <= kSupportedSchema
        && !m_known.contains(row.id.value);
}

Result<void> NewRecords::take(const HubRow &row)
{
    const QByteArray id = row.id.value.toUtf8();
    const QByteArray type = typeCode(row.document.type()).toUtf8();
    const QByteArray rev = row.rev.toUtf8();
    const QByteArray leaves = row.leaves.isEmpty() ? QByteArray("") : row.leaves.toUtf8();
    const QByteArray base = row.stored.isEmpty() ? row.document.toJson() : row.stored;
    Result<void> done
        = m_putMirror.start(m_channel, id, type, qint64(row.document.schema()), rev, leaves, base, m_now);
    if (done) {
        done = m_putMirror.finish();
    }
    const QByteArray updated = row.document.json().value("updated_at"_L1).toString().toUtf8();
    if (done) {
        done = m_putRecord.start(id, m_connection.lastInsertId(), type, updated);
    }
    if (done) {
        done = m_putRecord.finish();
    }
    if (done) {
        done = m_putWaiting.start(m_connection.lastInsertId());
    }
    return done ? m_putWaiting.finish() : done;
}

} // namespace fourthp
