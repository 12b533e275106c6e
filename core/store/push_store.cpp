// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/push_store.h"

#include "core/model/merge_records.h"
#include "core/store/conflict_store.h"
#include "core/store/journal.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<bool> PushStore::prepare()
{
    const Result<Connection *> reading = m_library.connection();
    if (!reading) {
        return passOn(reading);
    }
    const Result<qint64> edited
        = (*reading)->number(u"SELECT EXISTS (SELECT 1 FROM mirror WHERE dirty = 1 AND channel = ?)"
                             " OR EXISTS (SELECT 1 FROM outbox WHERE channel = ?)"_s,
            {m_channel, m_channel});
    if (!edited || *edited == 0) {
        return edited ? Result<bool>(false) : passOn(edited);
    }
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    auto done = refreshOutbox(session->connection(), m_library, m_channel);
    if (done) {
        done = session->commit();
    }
    if (!done) {
        return passOn(done);
    }
    const Result<qint64> due = (*reading)->number(
        u"SELECT count(*) FROM outbox WHERE channel = ? AND state IN ('queued', 'sending')"_s, {m_channel});
    return due ? Result<bool>(*due > 0) : passOn(due);
}

Result<std::vector<OutboxRow>> PushStore::takeBatch()
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    std::vector<OutboxRow> batch;
    qsizetype bytes = 0;
    const auto read = connection.forEach(
        u"SELECT seq, id, edit_id, base_rev, doc FROM outbox WHERE channel = ? AND state = 'queued' ORDER BY seq LIMIT ?"_s,
        {m_channel, kDocumentsInPush}, [&](const Row &row) {
            const QByteArray document = row.bytes(4);
            bytes += document.size() + 1; // With its comma.
            if (!batch.empty() && bytes > kBytesInPush) {
                return false;
            }
            batch.push_back({row.integer(0), m_channel, {row.text(1)}, row.text(2), row.text(3),
                OutboxState::Sending, {}, Document::fromStored(document)});
            return true;
        });
    if (!read) {
        return passOn(read);
    }
    for (const OutboxRow &row : batch) {
        auto done = connection.run(
            u"UPDATE outbox SET state = 'sending', reason = NULL, tries = tries + 1 WHERE seq = ?"_s,
            {row.seq});
        if (done) {
            done = connection.run(
                u"INSERT OR IGNORE INTO unacknowledged(channel, id, edit_id) VALUES (?, ?, ?)"_s,
                {m_channel, row.id.value, row.editId});
        }
        if (done) {
            done = Journal(connection).markSent(row.id, m_channel);
        }
        if (!done) {
            return passOn(done);
        }
    }
    const auto done = session->commit();
    return done ? Result<std::vector<OutboxRow>>(std::move(batch)) : passOn(done);
}

Result<bool> PushStore::releaseReplaced()
{
    const Result<Connection *> reading = m_library.connection();
    if (!reading) {
        return passOn(reading);
    }
    const auto waiting = (*reading)->all(
        u"SELECT id FROM outbox WHERE channel = ? AND state = 'waiting' AND reason = 'replacement'"_s,
        {m_channel}, [](const Row &row) { return RecordId {row.text(0)}; });
    if (!waiting || waiting->empty()) {
        return waiting ? Result<bool>(false) : passOn(waiting);
    }
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    for (const RecordId &id : *waiting) {
        if (auto done = refreshOutbox(connection, m_library, m_channel, id); !done) {
            return passOn(done);
        }
    }
    const Result<qint64> queued = connection.number(
        u"SELECT count(*) FROM outbox WHERE channel = ? AND state = 'queued'"_s, {m_channel});
    if (!queued) {
        return passOn(queued);
    }
    const auto done = session->commit();
    return done ? Result<bool>(*queued > 0) : passOn(done);
}

Result<std::vector<RecordId>> PushStore::inFlight()
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    return (*connection)
        ->all(u"SELECT id FROM outbox WHERE channel = ? AND state = 'sending' ORDER BY seq"_s, {m_channel},
            [](const Row &row) { return RecordId {row.text(0)}; });
}

Result<void> PushStore::settle(const PushOutcome &outcome)
{
    if (outcome.stored.empty() && outcome.refused.empty() && outcome.notStored.empty()) {
        return {};
    }
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const auto mark = [&](const RecordId &id, const QString &state, const QVariant &reason) {
        const auto done = connection.run(
            u"UPDATE outbox SET state = ?, reason = ? WHERE channel = ? AND id = ? AND state = 'sending'"_s,
            {state, reason, m_channel, id.value});
        // It may have been edited since it was sent.
        return done ? refreshOutbox(connection, m_library, m_channel, id) : done;
    };
    for (const Document &document : outcome.stored) {
        if (auto done = acknowledge(*session, m_library, {m_channel, document, {}}); !done) {
            return done;
        }
    }
    for (const PushOutcome::Refused &one : outcome.refused) {
        if (auto done = mark(one.id, u"rejected"_s, one.reason); !done) {
            return done;
        }
    }
    for (const RecordId &id : outcome.notStored) {
        if (auto done = mark(id, u"queued"_s, {}); !done) {
            return done;
        }
    }
    return session->commit();
}

Result<QString> PushStore::leavesWith(const RecordId &id, const QString &rev)
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const auto known
        = (*connection)
              ->one(u"SELECT hub_rev, hub_leaves FROM mirror WHERE channel = ? AND id = ?"_s,
                  {m_channel, id.value}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!known) {
        return passOn(known);
    }
    return known->has_value() ? replacedLeaf((*known)->second, (*known)->first, rev) : u""_s;
}

Result<qint64> PushStore::listConflicts(const std::vector<RecordId> &ids)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    qint64 listed = 0;
    for (const RecordId &id : ids) {
        const auto row = connection.one(
            u"SELECT m.base, m.local FROM mirror m JOIN outbox o ON o.channel = m.channel AND o.id = m.id"
            " WHERE m.channel = ? AND m.id = ? AND o.state = 'queued' AND m.base IS NOT NULL AND m.local IS NOT NULL"_s,
            {m_channel, id.value}, [](const Row &found) {
                return std::pair(Document::fromStored(found.bytes(0)), Document::fromStored(found.bytes(1)));
            });
        if (!row) {
            return passOn(row);
        }
        if (!row->has_value()) {
            continue; // Settled meanwhile, or waits for another reason.
        }
        const auto &[hub, mine] = **row;
        const QStringList fields
            = mine.isDeleted() ? QStringList {u"_deleted"_s} : mergeRecords({}, mine, hub).conflicts;
        if (fields.isEmpty()) {
            continue;
        }
        const Result<bool> isNew = recordConflict(connection,
            {.id = id,
                .channel = m_channel,
                .kind = mine.isDeleted() ? u"deleted_here"_s : u"fields"_s,
                .fields = fields,
                .mine = mine,
                .hub = hub,
                .foundAt = m_library.clock().timestamp()});
        if (!isNew) {
            return passOn(isNew);
        }
        listed += *isNew ? 1 : 0;
        if (auto done = refreshOutbox(connection, m_library, m_channel, id); !done) {
            return passOn(done);
        }
    }
    const auto done = session->commit();
    return done ? Result<qint64>(listed) : passOn(done);
}

} // namespace fourthp
