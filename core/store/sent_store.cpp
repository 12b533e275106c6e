// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sent_store.h"

#include "core/store/outbox.h"
#include "core/store/shown_records.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

struct SentRow
{
    qint64 row = 0;
    Document base;
    Document local;
};

Result<void> takeBack(WriteSession &session, const Library &library, const QString &channel, const RecordId &id)
{
    Connection &connection = session.connection();
    if (auto done = forgetSent(connection, channel, id); !done) {
        return done;
    }
    const auto found = connection.one(u"SELECT row, base, local FROM mirror WHERE channel = ? AND id = ?"_s,
        {channel, id.value}, [](const Row &row) {
            return SentRow {row.integer(0), row.isNull(1) ? Document() : Document::fromStored(row.bytes(1)),
                row.isNull(2) ? Document() : Document::fromStored(row.bytes(2))};
        });
    if (!found || !found->has_value()) {
        return found ? Result<void>() : passOn(found);
    }
    const SentRow &sent = **found;
    if (sent.base.isEmpty() || sent.base.isDeleted()) {
        return {};
    }
    ShownRecords shown(session, library.vocabularies(), library.clock());
    const Result<ShownBefore> was = shown.before(id);
    if (!was) {
        return passOn(was);
    }
    const Document mine = sent.local.isEmpty() ? sent.base : sent.local;
    auto done = connection.run(
        u"UPDATE mirror SET base = NULL, hub_rev = NULL, hub_leaves = NULL, local = ?, dirty = 1, state = 'ok' WHERE row = ?"_s,
        {mine.toJson(), sent.row});
    if (done) {
        done = shown.after(id, *was);
    }
    return done ? refreshOutbox(connection, library, channel, id) : done;
}

} // namespace

qint64 generationOf(const QString &rev)
{
    return rev.section(u'-', 0, 0).toLongLong();
}

Result<void> noteSent(Connection &connection, const QString &channel, const SentRevision &sent)
{
    return connection.run(u"INSERT INTO sent(channel, id, rev, over_rev) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT DO UPDATE SET rev = excluded.rev"_s,
        {channel, sent.id.value, sent.rev, sent.over.isNull() ? u""_s : sent.over});
}

Result<void> forgetSent(Connection &connection, const QString &channel, const RecordId &id)
{
    return connection.run(u"DELETE FROM sent WHERE channel = ? AND id = ?"_s, {channel, id.value});
}

Result<std::optional<QString>> sentRevision(Connection &connection, const QString &channel, const RecordId &id)
{
    return connection.one(u"SELECT rev FROM sent WHERE channel = ? AND id = ?"_s, {channel, id.value},
        [](const Row &row) { return row.text(0); });
}

Result<std::vector<SentRevision>> sentRevisions(Connection &connection, const QString &channel)
{
    return connection.all(u"SELECT id, rev, over_rev FROM sent WHERE channel = ? ORDER BY id"_s, {channel},
        [](const Row &row) { return SentRevision {{row.text(0)}, row.text(1), row.text(2)}; });
}

Result<void> takeSentBack(Library &library, const QString &channel, const std::vector<RecordId> &ids)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    for (const RecordId &id : ids) {
        if (auto done = takeBack(*session, library, channel, id); !done) {
            return done;
        }
    }
    return session->commit();
}

} // namespace fourthp
