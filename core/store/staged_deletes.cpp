// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/staged_deletes.h"

#include "core/store/conflict_store.h"
#include "core/store/outbox.h"
#include "core/store/removed_records.h"
#include "core/store/shown_records.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

struct Staged
{
    RecordId id;
    QString rev;
    Document tombstone;
    Document base;
    Document local;
};

Result<std::vector<Staged>> allStaged(Connection &connection, const QString &channel)
{
    return connection.all(
        u"SELECT s.id, s.rev, s.doc, m.base, m.local FROM staged_delete s"
        " JOIN mirror m ON m.channel = s.channel AND m.id = s.id WHERE s.channel = ?"_s,
        {channel}, [](const Row &row) {
            return Staged {{row.text(0)}, row.text(1), Document::fromStored(row.bytes(2)),
                Document::fromStored(row.bytes(3)), row.isNull(4) ? Document() : Document::fromStored(row.bytes(4))};
        });
}

Result<void> removeOne(Connection &connection, const QString &channel, const Staged &staged, const QString &now)
{
    if (auto kept = keepRemoved(connection, channel, staged.base, now); !kept) {
        return kept;
    }
    return connection.run(u"UPDATE mirror SET base = ?, hub_rev = ?, hub_leaves = '', state = 'ok'"
                           " WHERE channel = ? AND id = ?"_s,
        {staged.tombstone.toJson(), staged.rev, channel, staged.id.value});
}

} // namespace

Result<StagedDeletes> stagedDeletes(Connection &connection, const QString &channel)
{
    const Result<qint64> waiting
        = connection.number(u"SELECT count(*) FROM staged_delete WHERE channel = ?"_s, {channel});
    const Result<qint64> visible = connection.number(
        u"SELECT count(*) FROM record r JOIN mirror m ON m.row = r.mirror_row WHERE m.channel = ?"
        " AND (r.visible = 1 OR EXISTS (SELECT 1 FROM waiting_record w WHERE w.docid = r.docid))"_s,
        {channel});
    if (!waiting || !visible) {
        return waiting ? passOn(visible) : passOn(waiting);
    }
    return StagedDeletes {*waiting, *visible};
}

Result<std::vector<StagedDelete>> listStagedDeletes(Connection &connection, const QString &channel)
{
    return connection.all(
        u"SELECT s.id, coalesce(m.local, m.base) FROM staged_delete s JOIN mirror m ON m.channel = s.channel AND m.id = s.id"
        " WHERE s.channel = ? ORDER BY s.id"_s,
        {channel}, [](const Row &row) {
            return StagedDelete {{row.text(0)}, Document::fromStored(row.bytes(1)).json().value("title"_L1)};
        });
}

Result<qint64> applyStagedDeletes(Library &library, const QString &channel, const QDateTime &hubNow)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Result<std::vector<Staged>> all = allStaged(connection, channel);
    if (!all) {
        return passOn(all);
    }
    ShownRecords shown(*session, library.vocabularies(), library.clock());
    const QDateTime here = library.clock().nowUtc();
    const QString now = toTimestamp(hubNow.isValid() ? std::max(here, hubNow) : here);
    qint64 gone = 0;
    for (const Staged &staged : *all) {
        const Result<ShownBefore> was = shown.before(staged.id);
        if (!was) {
            return passOn(was);
        }
        Result<void> done;
        if (staged.local.isEmpty()) {
            done = removeOne(connection, channel, staged, now);
            ++gone;
        } else {
            const Result<bool> noted = recordConflict(connection,
                {.id = staged.id, .channel = channel, .kind = u"deleted_on_hub"_s, .base = staged.base,
                    .mine = staged.local, .hub = staged.tombstone, .foundAt = now});
            done = noted ? connection.run(u"UPDATE mirror SET hub_rev = ?, state = 'deleted_on_hub'"
                                          " WHERE channel = ? AND id = ?"_s,
                               {staged.rev, channel, staged.id.value})
                         : Result<void>(passOn(noted));
        }
        if (done) {
            done = shown.after(staged.id, *was);
        }
        if (!done) {
            return passOn(done);
        }
    }
    auto done = connection.run(u"DELETE FROM staged_delete WHERE channel = ?"_s, {channel});
    if (done) {
        done = session->commit();
    }
    return done ? Result<qint64>(gone) : passOn(done);
}

Result<qint64> keepStagedDeletes(Library &library, const QString &channel)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    // The hub's revision is taken as seen, so that the next session does not ask again.
    auto done = connection.run(
        u"UPDATE mirror SET state = 'orphan', hub_rev = s.rev FROM staged_delete s"
        " WHERE s.channel = mirror.channel AND s.id = mirror.id AND mirror.channel = ?"_s,
        {channel});
    const qint64 kept = connection.changedRows();
    if (done) {
        // That is the answer to what becomes of them; nobody is asked again.
        done = connection.run(
            u"INSERT OR REPLACE INTO orphan_choice(channel, id, choice) SELECT s.channel, s.id, 'keep' FROM staged_delete s"
            " JOIN mirror m ON m.channel = s.channel AND m.id = s.id WHERE s.channel = ?"_s,
            {channel});
    }
    if (done) {
        done = connection.run(u"DELETE FROM staged_delete WHERE channel = ?"_s, {channel});
    }
    if (done) {
        done = refreshOutbox(connection, library, channel);
    }
    if (done) {
        done = session->commit();
    }
    return done ? Result<qint64>(kept) : passOn(done);
}

} // namespace fourthp
