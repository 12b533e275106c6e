// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_writer.h"

#include "core/model/field_values.h"
#include "core/model/merge_records.h"
#include "core/model/own_members.h"
#include "core/model/review_block.h"
#include "core/store/conflict_decisions.h"
#include "core/store/conflict_steps.h"
#include "core/store/draft_store.h"
#include "core/store/erasure_list.h"
#include "core/store/journal.h"
#include "core/store/outbox.h"
#include "core/store/ready_record.h"
#include "core/store/removed_records.h"
#include "core/store/save_rules.h"
#include "core/store/undo.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Identity is not edited, and deleting has its own way.
constexpr QLatin1StringView kIdentity[] {
    "_id"_L1, "_rev"_L1, "_deleted"_L1, "type"_L1, "schema"_L1, "created_at"_L1};

} // namespace

Document withIdentityOf(Document document, const Document &source)
{
    for (const QLatin1StringView fixed : kIdentity) {
        document.set(fixed, source.json().value(fixed));
    }
    return document;
}

// No word of the record, nor of why, goes to every desk (sync contract, C).
Document tombstoneOf(const Document &document, const DeletionReason &reason)
{
    QJsonObject grave {{u"_id"_s, document.id().value}, {u"type"_s, typeCode(document.type())},
        {u"schema"_s, document.schema()}, {u"_deleted"_s, true}};
    if (!document.rev().isEmpty()) {
        grave.insert(u"_rev"_s, document.rev());
    }
    if (!reason.code.isEmpty()) {
        grave.insert(u"reason"_s, reason.code);
    }
    if (!reason.supersededBy.isEmpty()) {
        grave.insert(u"superseded_by"_s, reason.supersededBy.value);
    }
    return Document(grave);
}

Result<SavedChange> RecordWriter::save(WriteSession &session, const ShownRow &row, const Document &after,
    const char *kind, const Editor &editor, Moves moves)
{
    const Document shown = row.shown();
    const Document own = ownPart(after);
    // Notes and tags of one's own are no edit of the record: no stamp of it moves, and nothing has to be
    // sent.
    const Document derived = withDerivedFields(after);
    const bool isOwnOnly = row.exists() && isDerivedFrom(sharedPart(derived), row.shared());
    if (row.isOfNewerSchema() && !isOwnOnly) {
        return fail(ErrorKind::ReadOnly, row.id.value, u"the record has a newer schema"_s);
    }
    Connection &connection = session.connection();
    const QString now = m_library.clock().timestamp();
    Document document
        = isOwnOnly ? withOwnPart(row.shared(), own) : stamped(derived, m_library.clock(), editor);
    if (!document.isDeleted()) {
        if (auto may = maySave(shown, document, m_library.vocabularies()); !may) {
            return passOn(may);
        }
        if (moves == Moves::Kept && row.exists() && !shown.isDeleted() && !sameMoves(shown, document)) {
            return fail(ErrorKind::InvalidInput, u"review_state"_s, ruleName(Rule::IllegalMove));
        }
    }
    const bool asOnHub = !isOwnOnly && row.isAsOnHub(document); // Then nothing of mine is left to be sent.
    if (asOnHub) {
        document = withOwnPart(row.base, own);
    }
    const Result<qint64> change = Journal(connection)
                                      .append({.at = now,
                                          .who = editor.who,
                                          .why = editor.why,
                                          .kind = QString::fromLatin1(kind),
                                          .record = row.id,
                                          .channel = row.channel,
                                          .before = withOwnPart(row.shared(),
                                              row.own), // Also those kept of a record that the hub deleted.
                                          .after = document,
                                          .beforeWasBase = row.local.isEmpty() && !row.base.isEmpty(),
                                          .baseRev = row.hubRev});
    if (!change) {
        return passOn(change);
    }
    auto done = setLocal(session, m_library, row,
        isOwnOnly     ? withOwnPart(row.local, own)
            : asOnHub ? own
                      : document);
    if (done && asOnHub) {
        done = closeConflicts(
            connection, row.channel, row.id, WithWhom::Hub, u"agreed:%1"_s.arg(*change), now);
    }
    return done ? Result<SavedChange>(SavedChange {row.id, *change, document}) : passOn(done);
}

Result<SavedChange> RecordWriter::create(RecordType type, const QJsonObject &content, const Editor &editor)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<SavedChange> saved = createIn(*session, type, content, editor);
    if (!saved) {
        return saved;
    }
    const Result<void> done = session->commit();
    return done ? saved : passOn(done);
}

Result<SavedChange> RecordWriter::createIn(
    WriteSession &session, RecordType type, const QJsonObject &content, const Editor &editor)
{
    RecordId id = Document::cleaned({{u"_id"_s, content.value("_id"_L1)}}).id();
    if (id.isEmpty()) {
        id = RecordId::random(typeCode(type));
    }
    const Result<ShownRow> row = shownRow(session.connection(), id);
    if (!row) {
        return passOn(row);
    }
    if (row->exists()) {
        return fail(ErrorKind::Conflict, id.value, u"the id is taken"_s);
    }
    const Result<ErasureList> erased = ErasureList::read(session.connection());
    if (!erased || erased->holds(id)) {
        return erased ? fail(ErrorKind::Unsupported, id.value, u"the record was erased"_s) : passOn(erased);
    }
    Document document = newDocument(type, id, content, m_library.clock());
    if (ownPart(document).isEmpty()) {
        document = withOwnPart(document, row->own); // Of a record of this id that went with its channel.
    }
    const Result<SavedChange> saved = save(session, *row, document, "new", editor);
    if (!saved) {
        return saved;
    }
    const Result<void> done = discardDraft(session.connection(), id);
    return done ? saved : passOn(done);
}

Result<SavedChange> RecordWriter::edit(const RecordId &id, const QJsonObject &patch, const Editor &editor)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<ShownRow> row = shownRow(session->connection(), id);
    if (!row) {
        return passOn(row);
    }
    if (!row->exists() || row->shown().isDeleted()) {
        return fail(ErrorKind::NotFound, id.value);
    }
    QJsonObject allowed = patch;
    for (const QLatin1StringView fixed : kIdentity) {
        allowed.remove(fixed);
    }
    const Document before = row->shown();
    const Document after = withDerivedFields(before.patched(allowed), {before});
    if (after == withDerivedFields(before)) {
        return SavedChange {id, 0, before};
    }
    Result<SavedChange> saved = save(*session, *row, after, "edit", editor);
    if (!saved) {
        return saved;
    }
    const Result<void> done = session->commit();
    return done ? saved : passOn(done);
}

Result<SavedChange> RecordWriter::edit(const RecordId &id, const EditedRecord &record, const Editor &editor)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Result<ShownRow> row = shownRow(connection, id);
    if (!row) {
        return passOn(row);
    }
    if (!row->exists() || row->shown().isDeleted()) {
        return fail(ErrorKind::NotFound, id.value);
    }
    const Document shown = row->shown();
    const EditedRecord ours {withIdentityOf(record.startedFrom, shown),
        withIdentityOf(Document::cleaned(record.edited.json()), shown)};
    const Merged merged = mergeRecords(ours.startedFrom, ours.edited, shown);
    const Document own = mergeOwnParts(ours.startedFrom, ours.edited, row->own);
    const bool isEdited = !sameContent(merged.document, shown);
    SavedChange saved {id, 0, shown};
    if (isEdited || own != row->own) {
        const Document after = withOwnPart(isEdited ? merged.document : shown, own);
        const Result<SavedChange> done = save(*session, *row, after, "edit", editor);
        if (!done) {
            return done;
        }
        saved = *done;
    }
    if (!merged.conflicts.isEmpty()) {
        const auto listed = listClash(connection, *row,
            {.fields = merged.conflicts,
                .base = record.startedFrom,
                .mine = saved.shown,
                .at = m_library.clock().timestamp()});
        if (!listed) {
            return passOn(listed);
        }
        if (auto waits = refreshOutbox(connection, m_library, row->channel, id); !waits) {
            return passOn(waits);
        }
    }
    auto done = discardDraft(connection, id);
    if (done) {
        done = session->commit();
    }
    return done ? Result<SavedChange>(saved) : passOn(done);
}

Result<SavedChange> RecordWriter::remove(
    const RecordId &id, const Editor &editor, const DeletionReason &reason)
{
    static const QStringList reasons {QString(), u"duplicate"_s, u"withdrawn"_s, u"consent"_s, u"error"_s};
    if (!reasons.contains(reason.code)) {
        return fail(ErrorKind::InvalidInput, u"reason"_s, u"one of duplicate, withdrawn, consent, error"_s);
    }
    if (!reason.supersededBy.isEmpty() && (!reason.supersededBy.isValid() || reason.supersededBy == id)) {
        return fail(ErrorKind::InvalidInput, u"superseded_by"_s, u"the id of another record"_s);
    }
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<ShownRow> row = shownRow(session->connection(), id);
    if (!row) {
        return passOn(row);
    }
    if (!row->exists() || row->shown().isDeleted()) {
        return fail(ErrorKind::NotFound, id.value);
    }
    const Result<std::optional<SavedChange>> agreed = deleteAsOnHub(*session, m_library, id, editor);
    if (!agreed) {
        return passOn(agreed);
    }
    Result<SavedChange> saved = agreed->has_value()
        ? Result<SavedChange>(**agreed)
        : save(*session, *row, tombstoneOf(row->shown(), reason), "delete", editor);
    if (!saved) {
        return saved;
    }
    const Result<void> done = session->commit();
    return done ? saved : passOn(done);
}

Result<SavedChange> RecordWriter::restore(const RecordId &id, const Editor &editor)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<SavedChange> saved = restoreIn(*session, id, editor);
    const Result<void> done = saved ? session->commit() : passOn(saved);
    return done ? saved : passOn(done);
}

Result<SavedChange> RecordWriter::restoreIn(WriteSession &session, const RecordId &id, const Editor &editor)
{
    const Result<ShownRow> row = shownRow(session.connection(), id);
    if (!row) {
        return passOn(row);
    }
    if (!row->exists() || !row->shown().isDeleted()) {
        return fail(ErrorKind::NotFound, id.value);
    }
    Connection &connection = session.connection();
    const Result<std::optional<Change>> newest = Journal(connection).newestDoneOf(id);
    if (!newest) {
        return passOn(newest);
    }
    const bool deletedHere
        = newest->has_value() && (*newest)->after.isDeleted() && !(*newest)->before.isDeleted();
    // Deleted by the hub: what it was is kept for a while.
    const Result<std::optional<Document>> removed = row->local.isEmpty()
        ? removedDocument(connection, id)
        : Result<std::optional<Document>>(std::nullopt);
    if (!removed) {
        return passOn(removed);
    }
    if (row->isErased() || (!deletedHere && !removed->has_value())) {
        return fail(ErrorKind::NotFound, id.value, u"nothing is left to restore from"_s);
    }
    const auto undeleted = [&] {
        const Change &deletion = **newest;
        return withoutDeletion(
            connection, {deletion.before, deletion.beforeWasBase, deletion.after, deletion.baseRev}, *row);
    };
    const Result<Undeleted> back
        = removed->has_value() ? Result<Undeleted>(Undeleted {**removed, {}, {}}) : undeleted();
    if (!back) {
        return passOn(back);
    }
    // Notes on a record that the hub deleted were kept; those on a record deleted here stand in the journal.
    const Document own = row->own.isEmpty() && deletedHere ? ownPart((*newest)->before) : row->own;
    const Result<SavedChange> saved
        = save(session, *row, withOwnPart(back->document, own), "restore", editor);
    if (!saved) {
        return saved;
    }
    const QString now = m_library.clock().timestamp();
    auto done = closeConflicts(
        connection, row->channel, id, WithWhom::Hub, u"restored:%1"_s.arg(saved->change), now);
    if (done && !back->conflicts.isEmpty()) {
        const auto listed = recordConflict(connection,
            {.id = id,
                .channel = row->channel,
                .kind = u"fields"_s,
                .fields = back->conflicts,
                .base = back->base,
                .mine = saved->shown,
                .hub = row->base,
                .foundAt = now});
        done = listed ? Result<void>() : passOn(listed);
    }
    if (done) {
        done = refreshOutbox(connection, m_library, row->channel, id);
    }
    return done ? saved : passOn(done);
}

} // namespace fourthp
