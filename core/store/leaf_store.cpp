// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leaf_store.h"

#include "core/model/merge_records.h"
#include "core/store/conflict_store.h"
#include "core/store/outbox.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Document documentOf(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

/// All losing revisions that the feed lists.
Result<std::vector<WaitingRevision>> listedLeaves(Connection &connection, const QString &channel)
{
    std::vector<WaitingRevision> leaves;
    const auto done = connection.forEach(
        u"SELECT id, hub_rev, hub_leaves FROM mirror WHERE channel = ? AND hub_leaves <> ''"_s, {channel},
        [&leaves](const Row &row) {
            for (const QString &rev : row.text(2).split(u' ', Qt::SkipEmptyParts)) {
                if (rev != row.text(1)) {
                    leaves.push_back({{row.text(0)}, rev});
                }
            }
        });
    return done ? Result<std::vector<WaitingRevision>>(std::move(leaves)) : passOn(done);
}

QString keyOf(const RecordId &id, const QString &rev)
{
    return id.value + u' ' + rev;
}

Result<std::vector<WaitingRevision>> knownLeaves(Connection &connection, const QString &channel)
{
    return connection.all(u"SELECT id, rev FROM leaf WHERE channel = ?"_s, {channel}, [](const Row &row) {
        return WaitingRevision {{row.text(0)}, row.text(1)};
    });
}

Result<void> forgetLeaf(
    Connection &connection, const QString &channel, const RecordId &id, const QString &rev)
{
    return connection.run(
        u"DELETE FROM leaf WHERE channel = ? AND id = ? AND rev = ?"_s, {channel, id.value, rev});
}

QSet<QString> keysOf(const std::vector<WaitingRevision> &leaves)
{
    QSet<QString> keys;
    for (const WaitingRevision &leaf : leaves) {
        keys.insert(keyOf(leaf.id, leaf.rev));
    }
    return keys;
}

} // namespace

Result<std::vector<WaitingRevision>> LeafStore::missing()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    Result<std::vector<WaitingRevision>> listed = listedLeaves(**connection, m_channel);
    if (!listed) {
        return listed;
    }
    const auto known = knownLeaves(**connection, m_channel);
    if (!known) {
        return known;
    }
    const QSet<QString> here = keysOf(*known);
    std::erase_if(
        *listed, [&here](const WaitingRevision &leaf) { return here.contains(keyOf(leaf.id, leaf.rev)); });
    return listed;
}

Result<qint64> LeafStore::update(const std::vector<Document> &bodies)
{
    const Result<Connection *> reading = m_library.connection();
    if (!reading) {
        return passOn(reading);
    }
    const Result<qint64> isThere
        = (*reading)->number(u"SELECT EXISTS (SELECT 1 FROM leaf WHERE channel = ?)"_s, {m_channel});
    if (!isThere || (*isThere == 0 && bodies.empty())) {
        return isThere ? Result<qint64>(0) : passOn(isThere);
    }
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const auto listed = listedLeaves(connection, m_channel);
    if (!listed) {
        return passOn(listed);
    }
    const QSet<QString> there = keysOf(*listed);
    Result<void> done;
    for (const Document &body : bodies) {
        if (done && there.contains(keyOf(body.id(), body.rev()))) {
            done = connection.run(u"INSERT OR IGNORE INTO leaf(channel, id, rev, doc) VALUES (?, ?, ?, ?)"_s,
                {m_channel, body.id().value, body.rev(),
                    body.isDeleted() ? QVariant() : QVariant(body.toJson())});
        }
    }
    const auto known = knownLeaves(connection, m_channel);
    if (!done || !known) {
        return done ? passOn(known) : passOn(done);
    }
    QSet<QString> ids;
    for (const WaitingRevision &leaf : *known) {
        ids.insert(leaf.id.value);
        if (!there.contains(keyOf(leaf.id, leaf.rev))) {
            if (auto gone = forgetLeaf(connection, m_channel, leaf.id, leaf.rev); !gone) {
                return passOn(gone);
            }
        }
    }
    qint64 isNew = 0;
    for (const QString &id : std::as_const(ids)) {
        const Result<qint64> count = listConflict(connection, {id});
        if (!count) {
            return count;
        }
        isNew += *count;
    }
    done = session->commit();
    return done ? Result<qint64>(isNew) : passOn(done);
}

Result<qint64> LeafStore::listConflict(Connection &connection, const RecordId &id)
{
    const auto leaf = connection.one(
        u"SELECT l.doc, m.base, coalesce(m.local, m.base) FROM leaf l JOIN mirror m ON m.channel = l.channel "
        u"AND m.id = l.id"
        " WHERE l.channel = ? AND l.id = ? AND l.doc IS NOT NULL"
        " AND (l.settled = 0 OR EXISTS (SELECT 1 FROM change c WHERE c.id = l.settled AND c.undone_at IS NOT NULL)) ORDER BY l.rev LIMIT 1"_s,
        {m_channel, id.value}, [](const Row &row) {
            return std::tuple(documentOf(row, 0), documentOf(row, 1), documentOf(row, 2));
        });
    if (!leaf) {
        return passOn(leaf);
    }
    const QString now = m_library.clock().timestamp();
    if (!leaf->has_value()) {
        const auto done = closeLeaves(connection, m_channel, id, now);
        return done ? Result<qint64>(0) : passOn(done);
    }
    const auto &[losing, winner, shown] = **leaf;
    const QStringList fields = mergeRecords({}, shown, losing).conflicts;
    const Result<bool> isNew = recordConflict(connection,
        {.id = id,
            .channel = m_channel,
            .kind = u"leaves"_s,
            .fields = fields,
            .mine = shown,
            .hub = losing,
            .foundAt = now});
    return isNew ? Result<qint64>(*isNew ? 1 : 0) : passOn(isNew);
}

Result<std::vector<Document>> LeafStore::settled()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    // What was merged has to be there before one of its sources goes.
    return (*connection)
        ->all(u"SELECT doc, min(rev) FROM leaf l WHERE channel = ? AND settled > 0 AND doc IS NOT NULL"
              " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.channel = l.channel AND o.id = l.id)"
              " AND NOT EXISTS (SELECT 1 FROM change c WHERE c.id = l.settled AND c.undone_at IS NOT NULL)"
              " GROUP BY id"_s,
            {m_channel}, [](const Row &row) { return documentOf(row, 0); });
}

Result<void> LeafStore::noteDeleted(const WaitingRevision &leaf, const QString &tombstone)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const auto leaves = connection.one(u"SELECT hub_leaves FROM mirror WHERE channel = ? AND id = ?"_s,
        {m_channel, leaf.id.value}, [](const Row &row) { return row.text(0); });
    if (!leaves) {
        return passOn(leaves);
    }
    auto done = forgetLeaf(connection, m_channel, leaf.id, leaf.rev);
    if (done) {
        done = connection.run(u"INSERT OR REPLACE INTO leaf(channel, id, rev) VALUES (?, ?, ?)"_s,
            {m_channel, leaf.id.value, tombstone});
    }
    if (done) {
        done = connection.run(u"UPDATE mirror SET hub_leaves = ? WHERE channel = ? AND id = ?"_s,
            {replacedLeaf(leaves->value_or(QString()), leaf.rev, tombstone), m_channel, leaf.id.value});
    }
    return done ? session->commit() : done;
}

Result<void> LeafStore::forget(const WaitingRevision &leaf)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const auto done = forgetLeaf(session->connection(), m_channel, leaf.id, leaf.rev);
    return done ? session->commit() : done;
}

} // namespace fourthp
