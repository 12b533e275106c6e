// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/note_drafts.h"

#include "core/store/own_store.h"
#include "core/store/record_reader.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> putNoteDraft(Library &library, const NoteDraft &draft)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const auto record = readRecord(session->connection(), draft.record);
    if (!record) {
        return passOn(record);
    }
    if (!record->has_value() || isConsentWithdrawn(**record)) {
        return fail(ErrorKind::NotFound, draft.record.value, u"no record to keep a draft of"_s);
    }
    const auto done = session->connection().run(
        u"INSERT INTO note_draft(record, item, text, saved_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(record, item) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at"_s,
        {draft.record.value, draft.item, draft.text, library.clock().timestamp()});
    return done ? session->commit() : done;
}

Result<std::vector<NoteDraft>> noteDraftsOf(Connection &connection, const RecordId &record)
{
    return connection.all(
        u"SELECT record, item, text, saved_at FROM note_draft WHERE record = ? ORDER BY saved_at, item"_s,
        {record.value}, [](const Row &row) {
            return NoteDraft {{row.text(0)}, row.text(1), row.text(2), row.text(3)};
        });
}

Result<QString> noteDraftText(Connection &connection, const RecordId &record, const QString &item)
{
    const auto text = connection.one(u"SELECT text FROM note_draft WHERE record = ? AND item = ?"_s,
        {record.value, item}, [](const Row &row) { return row.text(0); });
    return text ? Result<QString>(text->value_or(QString())) : passOn(text);
}

Result<void> discardNoteDraft(Library &library, const RecordId &record, const QString &item)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const auto done = discardNoteDraft(session->connection(), record, item);
    return done ? session->commit() : done;
}

Result<void> discardNoteDraft(Connection &connection, const RecordId &record, const QString &item)
{
    return connection.run(u"DELETE FROM note_draft WHERE record = ? AND item = ?"_s, {record.value, item});
}

Result<void> discardUsedDraft(
    Connection &connection, const RecordId &record, const QString &item, const QString &text)
{
    return connection.run(
        u"DELETE FROM note_draft WHERE record = ? AND item = ? AND text = ?"_s, {record.value, item, text});
}

} // namespace fourthp
