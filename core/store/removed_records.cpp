// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removed_records.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> keepRemoved(
    Connection &connection, const QString &channel, const Document &document, const QString &at)
{
    return connection.run(
        u"INSERT OR REPLACE INTO removed(channel, id, rev, doc, removed_at) VALUES (?, ?, ?, ?, ?)"_s,
        {channel, document.id().value, document.rev(), document.toJson(), at});
}

Result<std::optional<Document>> removedDocument(Connection &connection, const RecordId &id)
{
    return connection.one(u"SELECT doc FROM removed WHERE id = ? ORDER BY removed_at DESC LIMIT 1"_s,
        {id.value}, [](const Row &row) { return Document::fromStored(row.bytes(0)); });
}

Result<void> forgetRemoved(Connection &connection, const QString &channel, const RecordId &id)
{
    return connection.run(u"DELETE FROM removed WHERE channel = ? AND id = ?"_s, {channel, id.value});
}

Result<void> eraseRemoved(Connection &connection, const RecordId &id)
{
    return connection.run(u"DELETE FROM removed WHERE id = ?"_s, {id.value});
}

Result<void> forgetAllRemoved(Connection &connection, const QString &channel)
{
    return connection.run(u"DELETE FROM removed WHERE channel = ?"_s, {channel});
}

Result<void> purgeRemoved(Library &library, const QDateTime &now)
{
    const QString oldest = toTimestamp(now.addDays(-kRemovedDaysKept));
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<qint64> due
        = (*connection)->number(u"SELECT count(*) FROM removed WHERE removed_at < ?"_s, {oldest});
    if (!due || *due == 0) {
        return due ? Result<void>() : passOn(due);
    }
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    auto done = session->connection().run(u"DELETE FROM removed WHERE removed_at < ?"_s, {oldest});
    return done ? session->commit() : done;
}

} // namespace fourthp
