// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"

#include "core/store/own_store.h"
#include "core/store/record_reader.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// What a person wrote about a record whose consent was withdrawn waits unseen until it is let go.
#define FOURTHP_SEEN_DRAFTS                                                                                  \
    " FROM draft WHERE NOT EXISTS (SELECT 1 FROM mirror m WHERE m.id = draft.record AND m.deleted_at IS "    \
    "NOT NULL)"

Draft toDraft(const Row &row)
{
    return {{row.text(0)}, Document::fromStored(row.bytes(1)),
        row.isNull(2) ? Document() : Document::fromStored(row.bytes(2)), row.text(3)};
}

} // namespace

Result<void> DraftStore::put(const Draft &draft)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const auto record = readRecord(session->connection(), draft.record);
    if (!record) {
        return passOn(record);
    }
    if (record->has_value() && isConsentWithdrawn(**record)) {
        return fail(ErrorKind::NotFound, draft.record.value, u"its consent was withdrawn"_s);
    }
    const QVariant startedFrom
        = draft.startedFrom.isEmpty() ? QVariant() : QVariant(draft.startedFrom.toJson());
    auto done = session->connection().run(
        u"INSERT INTO draft(record, type, doc, started_from, saved_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT(record) DO UPDATE SET doc = excluded.doc, started_from = excluded.started_from, saved_at = excluded.saved_at"_s,
        {draft.record.value, typeCode(draft.document.type()), draft.document.toJson(), startedFrom,
            m_library.clock().timestamp()});
    return done ? session->commit() : done;
}

Result<std::optional<Draft>> DraftStore::find(const RecordId &record) const
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    return (*connection)
        ->one(u"SELECT record, doc, started_from, saved_at FROM draft WHERE record = ?"_s, {record.value},
            toDraft);
}

Result<std::vector<Draft>> DraftStore::all() const
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    return (*connection)
        ->all(u"SELECT record, doc, started_from, saved_at" FOURTHP_SEEN_DRAFTS " ORDER BY saved_at DESC"_s,
            {}, toDraft);
}

Result<qint64> DraftStore::count() const
{
    const Result<Connection *> connection = m_library.connection();
    return connection ? (*connection)->number(u"SELECT count(*)" FOURTHP_SEEN_DRAFTS ""_s)
                      : passOn(connection);
}

Result<void> DraftStore::discard(const RecordId &record)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    auto done = discardDraft(session->connection(), record);
    return done ? session->commit() : done;
}

Result<void> discardDraft(Connection &connection, const RecordId &record)
{
    return connection.run(u"DELETE FROM draft WHERE record = ?"_s, {record.value});
}

} // namespace fourthp
