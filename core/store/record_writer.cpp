// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_writer.h"

#include "core/model/field_values.h"
#include "core/store/journal.h"
#include "core/store/record_reader.h"
#include "core/store/removed_records.h"
#include "core/store/shown_records.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

/// The mirror row that a change works on.
struct RecordWriter::Target
{
    qint64 row = 0;
    RecordId id;
    QString channel;
    QString hubRev;
    QString state;
    Document base;
    Document local;

    bool exists() const { return row != 0; }
    const Document &shown() const { return local.isEmpty() ? base : local; }
};

namespace {

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QVariant blobOf(const Document &document)
{
    return document.isEmpty() ? QVariant() : QVariant(document.toJson());
}

/// The first problem that `after` has and `before` had not. Faults that came from elsewhere do not lock a record.
Result<void> checkNothingGotWorse(const Document &before, const Document &after, const Vocabularies &vocabularies)
{
    const std::vector<ValidationProblem> old = before.isEmpty() ? std::vector<ValidationProblem>() : validate(before, vocabularies);
    for (const ValidationProblem &problem : validate(after, vocabularies)) {
        if (problem.severity == Severity::Problem && std::find(old.begin(), old.end(), problem) == old.end()) {
            return fail(ErrorKind::InvalidInput, problem.path, ruleName(problem.rule));
        }
    }
    return {};
}

Document tombstone(const Document &document, const Editor &editor)
{
    QJsonObject grave {{u"_id"_s, document.id().value}, {u"type"_s, typeCode(document.type())},
        {u"schema"_s, document.schema()}, {u"_deleted"_s, true}};
    if (!document.rev().isEmpty()) {
        grave.insert(u"_rev"_s, document.rev());
    }
    if (!editor.why.isEmpty()) {
        grave.insert(u"reason"_s, editor.why);
    }
    return Document(grave);
}

} // namespace

Document RecordWriter::stamped(Document document, const Editor &editor) const
{
    document.set(u"updated_at"_s, m_library.clock().timestamp());
    document.set(u"updated_by"_s, editor.who);
    QJsonObject edit {{u"id"_s, uuid()}, {u"app"_s, QStringLiteral("fourthp/" FOURTHP_VERSION)}};
    if (!editor.why.isEmpty()) {
        edit.insert(u"note"_s, editor.why);
    }
    document.set(u"edit"_s, edit);
    return document;
}

Result<RecordWriter::Target> RecordWriter::find(Connection &connection, const RecordId &id) const
{
    const auto found = connection.one(
        u"SELECT m.row, m.channel, m.hub_rev, m.state, m.base, m.local FROM record r JOIN mirror m ON m.row = r.mirror_row"
        " WHERE r.id = ?"_s,
        {id.value}, [&id](const Row &row) {
            return Target {row.integer(0), id, row.text(1), row.text(2), row.text(3),
                row.isNull(4) ? Document() : Document::fromStored(row.bytes(4)),
                row.isNull(5) ? Document() : Document::fromStored(row.bytes(5))};
        });
    if (!found) {
        return passOn(found);
    }
    return found->value_or(Target {0, id, u"local"_s, {}, u"ok"_s, {}, {}});
}

Result<void> RecordWriter::setLocal(WriteSession &session, const Target &target, const Document &local, bool backToBase)
{
    Connection &connection = session.connection();
    ShownRecords shown(session, m_library.vocabularies(), m_library.clock());
    const Result<ShownBefore> was = shown.before(target.id);
    if (!was) {
        return passOn(was);
    }
    Result<void> done;
    if (local.isEmpty() && (target.base.isEmpty() || !backToBase)) {
        done = connection.run(u"DELETE FROM mirror WHERE row = ?"_s, {target.row});
    } else if (!target.exists()) {
        done = connection.run(u"INSERT INTO mirror(channel, id, type, schema, local, dirty) VALUES (?, ?, ?, ?, ?, 1)"_s,
            {target.channel, target.id.value, typeCode(local.type()), local.schema(), local.toJson()});
    } else {
        done = connection.run(u"UPDATE mirror SET local = ?, dirty = ? WHERE row = ?"_s,
            {blobOf(local), int(!local.isEmpty()), target.row});
    }
    return done ? shown.after(target.id, *was) : done;
}

Result<SavedChange> RecordWriter::save(
    WriteSession &session, const Target &target, const Document &after, const char *kind, const Editor &editor)
{
    if (target.state == "read_only_newer"_L1) {
        return fail(ErrorKind::ReadOnly, target.id.value, u"the record has a newer schema"_s);
    }
    const Document document = stamped(withDerivedFields(after), editor);
    if (!document.isDeleted()) {
        if (auto done = checkNothingGotWorse(target.shown(), document, m_library.vocabularies()); !done) {
            return passOn(done);
        }
    }
    Journal journal(session.connection());
    const Result<qint64> change = journal.append({.at = m_library.clock().timestamp(),
        .who = editor.who,
        .why = editor.why,
        .kind = QString::fromLatin1(kind),
        .record = target.id,
        .channel = target.channel,
        .before = target.shown(),
        .after = document,
        .beforeWasBase = target.local.isEmpty() && !target.base.isEmpty(),
        .baseRev = target.hubRev});
    if (!change) {
        return passOn(change);
    }
    if (auto done = setLocal(session, target, document, true); !done) {
        return passOn(done);
    }
    return SavedChange {target.id, *change, document};
}

Result<SavedChange> RecordWriter::create(RecordType type, const QJsonObject &content, const Editor &editor)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Document document = Document().patched(content);
    RecordId id = document.id();
    if (id.isEmpty()) {
        id = RecordId::random(typeCode(type));
    }
    const Result<Target> target = find(session->connection(), id);
    if (!target) {
        return passOn(target);
    }
    if (target->exists()) {
        return fail(ErrorKind::Conflict, id.value, u"the id is taken"_s);
    }
    document.set(u"_id"_s, id.value);
    document.set(u"_rev"_s, {});
    document.set(u"_deleted"_s, {});
    document.set(u"origin"_s, {});
    document.set(u"type"_s, typeCode(type));
    document.set(u"schema"_s, kSupportedSchema);
    document.set(u"created_at"_s, m_library.clock().timestamp());
    const auto orDefault = [&document](const QString &key, const QString &value) {
        if (document.json().value(key).toString().isEmpty()) {
            document.set(key, value);
        }
    };
    orDefault(u"review_state"_s, u"draft"_s);
    orDefault(u"tlp"_s, u"TLP:GREEN"_s);
    orDefault(u"verification"_s, u"V0"_s);
    Result<SavedChange> saved = save(*session, *target, document, "new", editor);
    if (!saved) {
        return saved;
    }
    const Result<void> done = session->commit();
    return done ? saved : passOn(done);
}

Result<SavedChange> RecordWriter::edit(const RecordId &id, const QJsonObject &patch, const Editor &editor)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<Target> target = find(session->connection(), id);
    if (!target) {
        return passOn(target);
    }
    if (!target->exists() || target->shown().isDeleted()) {
        return fail(ErrorKind::NotFound, id.value);
    }
    QJsonObject allowed = patch;
    for (const QLatin1StringView fixed : {"_id"_L1, "_rev"_L1, "_deleted"_L1, "type"_L1, "schema"_L1, "created_at"_L1}) {
        allowed.remove(fixed); // Identity is not edited, and deleting has its own way.
    }
    const Document before = target->shown();
    const Document after = withDerivedFields(before.patched(allowed));
    if (after == before) {
        return SavedChange {id, 0, before};
    }
    Result<SavedChange> saved = save(*session, *target, after, "edit", editor);
    if (!saved) {
        return saved;
    }
    const Result<void> done = session->commit();
    return done ? saved : passOn(done);
}

Result<SavedChange> RecordWriter::remove(const RecordId &id, const Editor &editor)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<Target> target = find(session->connection(), id);
    if (!target) {
        return passOn(target);
    }
    if (!target->exists() || target->shown().isDeleted()) {
        return fail(ErrorKind::NotFound, id.value);
    }
    Result<SavedChange> saved = save(*session, *target, tombstone(target->shown(), editor), "delete", editor);
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
    const Result<Target> target = find(session->connection(), id);
    if (!target) {
        return passOn(target);
    }
    if (!target->exists() || !target->shown().isDeleted()) {
        return fail(ErrorKind::NotFound, id.value);
    }
    Journal journal(session->connection());
    const Result<std::optional<Change>> deletion = journal.lastDeletionOf(id);
    if (!deletion) {
        return passOn(deletion);
    }
    // Deleted by the hub: what it was is kept for a while.
    const Result<std::optional<Document>> removed = target->local.isEmpty()
        ? removedDocument(session->connection(), id)
        : Result<std::optional<Document>>(std::nullopt);
    if (!removed) {
        return passOn(removed);
    }
    const Document before = *removed ? **removed : *deletion ? (*deletion)->before : target->base;
    if (before.isEmpty() || before.isDeleted()) {
        return fail(ErrorKind::NotFound, id.value, u"nothing is left to restore from"_s);
    }
    Result<SavedChange> saved = save(*session, *target, before, "restore", editor);
    if (!saved) {
        return saved;
    }
    const Result<void> done = session->commit();
    return done ? saved : passOn(done);
}

Result<SavedChange> RecordWriter::undoOne(WriteSession &session)
{
    Journal journal(session.connection());
    const Result<std::optional<Change>> newest = journal.newestDone();
    if (!newest) {
        return passOn(newest);
    }
    if (!newest->has_value()) {
        return fail(ErrorKind::NotFound, u"undo"_s, u"nothing to undo"_s);
    }
    const Change &change = **newest;
    const Result<Target> target = find(session.connection(), change.record);
    if (!target) {
        return passOn(target);
    }
    const bool untouched = target->local == change.after && target->hubRev == change.baseRev;
    Document local;
    bool backToBase = true;
    if (untouched && change.beforeWasBase) {
        local = {}; // Back to what the hub has.
    } else if (untouched || change.before.isEmpty()) {
        local = change.before;
        backToBase = !target->base.isEmpty();
    } else {
        // The record moved on: take back only what this change did.
        local = target->shown().patched(mergePatchBetween(change.after.json(), change.before.json()));
    }
    if (auto done = setLocal(session, *target, local, backToBase); !done) {
        return passOn(done);
    }
    if (auto done = journal.markUndone(change.id, m_library.clock().timestamp()); !done) {
        return passOn(done);
    }
    return SavedChange {change.record, change.id, local.isEmpty() ? target->base : local};
}

Result<SavedChange> RecordWriter::redoOne(WriteSession &session)
{
    Journal journal(session.connection());
    const Result<std::optional<Change>> next = journal.nextToRedo();
    if (!next) {
        return passOn(next);
    }
    if (!next->has_value()) {
        return fail(ErrorKind::NotFound, u"redo"_s, u"nothing to redo"_s);
    }
    const Change &change = **next;
    const Result<Target> target = find(session.connection(), change.record);
    if (!target) {
        return passOn(target);
    }
    const bool untouched = target->shown() == change.before;
    const Document local = untouched
        ? change.after
        : target->shown().patched(mergePatchBetween(change.before.json(), change.after.json()));
    if (auto done = setLocal(session, *target, local, true); !done) {
        return passOn(done);
    }
    if (auto done = journal.markRedone(change.id); !done) {
        return passOn(done);
    }
    return SavedChange {change.record, change.id, local};
}

Result<SavedChange> RecordWriter::undo()
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Result<SavedChange> undone = undoOne(*session);
    if (!undone) {
        return undone;
    }
    const Result<void> done = session->commit();
    return done ? undone : passOn(done);
}

Result<std::vector<SavedChange>> RecordWriter::undoTo(qint64 change)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<bool> standing = Journal(session->connection()).isDone(change);
    if (!standing) {
        return passOn(standing);
    }
    if (!*standing) {
        return fail(ErrorKind::NotFound, QString::number(change), u"no such change to undo"_s);
    }
    std::vector<SavedChange> all;
    do {
        Result<SavedChange> undone = undoOne(*session);
        if (!undone) {
            return passOn(undone);
        }
        all.push_back(std::move(*undone));
    } while (all.back().change != change);
    const Result<void> done = session->commit();
    if (!done) {
        return passOn(done);
    }
    return all;
}

Result<SavedChange> RecordWriter::redo()
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Result<SavedChange> redone = redoOne(*session);
    if (!redone) {
        return redone;
    }
    const Result<void> done = session->commit();
    return done ? redone : passOn(done);
}

} // namespace fourthp
