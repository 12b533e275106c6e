// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_store.h"

#include "core/model/field_values.h"
#include "core/model/merge_records.h"
#include "core/model/own_members.h"
#include "core/store/journal.h"
#include "core/store/outbox.h"
#include "core/store/own_store.h"
#include "core/store/shown_records.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// A `resolution` by a change ends in its number, `mine:17`, and stands as long as the change does.
#define FOURTHP_IS_OPEN \
    " (resolved_at IS NULL OR EXISTS (SELECT 1 FROM change c WHERE c.undone_at IS NOT NULL" \
    " AND c.id = CAST(substr(resolution, instr(resolution, ':') + 1) AS INTEGER))) "
#define FOURTHP_OPEN_CONFLICTS " FROM conflict WHERE" FOURTHP_IS_OPEN
#define FOURTHP_CONFLICT_COLUMNS "SELECT n, id, channel, kind, fields, base, mine, hub, found_at"

constexpr QLatin1StringView kLeaves = "leaves"_L1;

Document documentOf(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

QStringList fieldsOf(const QByteArray &json)
{
    QStringList fields;
    for (const QJsonValue field : QJsonDocument::fromJson(json).array()) {
        fields.append(field.toString());
    }
    return fields;
}

Conflict toConflict(const Row &row)
{
    return {row.integer(0), {row.text(1)}, row.text(2), row.text(3), fieldsOf(row.bytes(4)), documentOf(row, 5),
        documentOf(row, 6), documentOf(row, 7), row.text(8)};
}

QString fieldsJson(const QStringList &fields)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(fields)).toJson(QJsonDocument::Compact));
}

QVariant blobOf(const Document &document)
{
    return document.isEmpty() ? QVariant() : QVariant(document.toJson());
}

/// A side of a conflict. About a person's own members nobody disagrees.
QVariant sideOf(const Document &document)
{
    return blobOf(sharedPart(document));
}

QString nameOf(Resolution choice)
{
    switch (choice) {
    case Resolution::Mine: return u"mine"_s;
    case Resolution::Hub: return u"hub"_s;
    case Resolution::Patch: return u"patch"_s;
    }
    Q_UNREACHABLE();
}

/// The other side's values. On the revision that the hub has now it may have been an edit here, which the hub does not
/// know of; else the hub has gone on.
Document theirsOf(const Conflict &conflict, const Document &base)
{
    return base.isEmpty() || conflict.hub.rev() == base.rev() ? conflict.hub : base;
}

/// The mirror row that a conflict is about.
struct MirrorRow
{
    qint64 row = 0;
    QString hubRev;
    Document base;
    Document local;
    Document own;

    Document shown() const { return shownDocument(local.isEmpty() ? base : local, own); }
};

/// What the record becomes here, and what the hub is now known to hold.
struct Outcome
{
    Document base;
    Document local; ///< Empty: as the hub.
};

Result<std::optional<MirrorRow>> mirrorRow(Connection &connection, const Conflict &conflict)
{
    return connection.one(
        u"SELECT row, hub_rev, base, local, (SELECT doc FROM own o WHERE o.id = m.id) FROM mirror m"
        " WHERE channel = ? AND id = ?"_s,
        {conflict.channel, conflict.id.value}, [](const Row &row) {
            return MirrorRow {row.integer(0), row.text(1), documentOf(row, 2), documentOf(row, 3), documentOf(row, 4)};
        });
}

Outcome outcomeOf(const Conflict &conflict, const MirrorRow &row, const Decision &decision)
{
    const bool deletedOnHub = conflict.kind == "deleted_on_hub"_L1;
    // The newest known state of the hub, which may be newer than the one the conflict was found with.
    const Document hub = deletedOnHub ? conflict.hub : row.base;
    const bool isTheirs = deletedOnHub || conflict.kind == kLeaves;
    const Document theirs = isTheirs ? conflict.hub : theirsOf(conflict, hub);
    const Document mine = row.local.isEmpty() ? row.base : row.local;
    switch (decision.choice) {
    case Resolution::Mine:
        return {hub, mine};
    case Resolution::Hub:
        if (deletedOnHub || conflict.kind == "deleted_here"_L1 || mine.isDeleted()) {
            return {hub, {}};
        }
        return {hub, withValuesFrom(mine, theirs, conflict.fields)};
    case Resolution::Patch: {
        QJsonObject allowed = decision.patch;
        for (const QLatin1StringView fixed : {"_id"_L1, "_rev"_L1, "_deleted"_L1, "type"_L1, "schema"_L1}) {
            allowed.remove(fixed);
        }
        // Writing a record that was deleted here means that it is wanted after all.
        const Document start = mine.isDeleted() ? hub : withValuesFrom(mine, theirs, decision.hubFields);
        const Document wanted = withOwnPart(start, row.own);
        return {hub, withDerivedFields(wanted.patched(allowed), {wanted})};
    }
    }
    Q_UNREACHABLE();
}

/// The person's own members of a record that was deleted here and is wanted after all: they went with the deletion.
Result<Document> ownBeforeDeletion(Connection &connection, const RecordId &id)
{
    const Result<std::optional<Change>> newest = Journal(connection).newestDoneOf(id);
    if (!newest) {
        return passOn(newest);
    }
    return newest->has_value() && (*newest)->after.isDeleted() ? ownPart((*newest)->before) : Document();
}

/// What of a conflict is left once the record is `document`, which is not deleted. Where it is back at what both sides started from, it
/// takes the other side's values if it may.
QStringList leftOf(const Conflict &conflict, const Document &base, bool mayTakeTheirs, Document &document)
{
    if (conflict.kind != "fields"_L1) {
        return conflict.kind == "deleted_here"_L1 ? QStringList() : conflict.fields;
    }
    const Document theirs = theirsOf(conflict, base);
    const Merged again = mergeRecords(conflict.base, document, theirs);
    QStringList left;
    for (const QString &path : conflict.fields) {
        const Document taken = withValuesFrom(document, theirs, {path});
        if (sameContent(taken, document)) {
            continue;
        }
        if (mayTakeTheirs && !again.conflicts.contains(path)) {
            document = taken;
        } else {
            left.append(path);
        }
    }
    return left;
}

} // namespace

Result<std::vector<Conflict>> openConflicts(Connection &connection)
{
    return connection.all(u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS "ORDER BY n"_s, {}, toConflict);
}

Result<std::optional<Conflict>> openConflictOf(Connection &connection, const RecordId &id)
{
    return connection.one(
        u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS "AND id = ? ORDER BY kind = 'leaves', n LIMIT 1"_s, {id.value}, toConflict);
}

Result<qint64> openConflictCount(Connection &connection)
{
    return connection.number(u"SELECT count(*)" FOURTHP_OPEN_CONFLICTS ""_s);
}

Result<bool> hasOpenConflict(Connection &connection, const QString &channel, const RecordId &id)
{
    const Result<qint64> count = connection.number(
        u"SELECT count(*)" FOURTHP_OPEN_CONFLICTS "AND channel = ? AND id = ? AND kind <> 'leaves'"_s,
        {channel, id.value});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

Result<std::vector<ConflictHead>> openConflictHeads(Connection &connection)
{
    return connection.all(
        u"SELECT n, id, channel, kind, fields, mine" FOURTHP_OPEN_CONFLICTS "ORDER BY n"_s, {}, [](const Row &row) {
            const Document mine = documentOf(row, 5);
            return ConflictHead {row.integer(0), {row.text(1)}, row.text(2), row.text(3), fieldsOf(row.bytes(4)),
                mine.json().value("title"_L1), row.text(3) == "deleted_on_hub"_L1 && mine.isEmpty()};
        });
}

Result<std::optional<Conflict>> openConflictAt(Connection &connection, qint64 n)
{
    return connection.one(u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS "AND n = ?"_s, {n}, toConflict);
}

namespace {

/// Decides inside the caller's transaction.
Result<SavedChange> decide(WriteSession &session, Library &library, const Decision &decision, const Editor &editor)
{
    const RecordId &id = decision.id;
    const Resolution choice = decision.choice;
    Connection &connection = session.connection();
    const Result<std::optional<Conflict>> conflict = openConflictOf(connection, id);
    if (!conflict || !conflict->has_value()) {
        return conflict ? fail(ErrorKind::NotFound, id.value, u"no open conflict"_s) : passOn(conflict);
    }
    for (const QString &path : decision.hubFields) {
        if (!(*conflict)->isByField() || !(*conflict)->fields.contains(path)) {
            return fail(ErrorKind::InvalidInput, path, u"the field is not in question"_s);
        }
    }
    Result<std::optional<MirrorRow>> found = mirrorRow(connection, **conflict);
    if (!found || !found->has_value()) {
        return found ? fail(ErrorKind::NotFound, id.value) : passOn(found);
    }
    MirrorRow &row = **found;
    if (row.base.schema() > kSupportedSchema) {
        // What this version cannot read it must not decide about: it would leave out what it does not see.
        return fail(ErrorKind::ReadOnly, id.value, u"the record has a newer schema"_s);
    }
    const Document before = row.shown();
    if (before.isDeleted() && row.own.isEmpty()) {
        const Result<Document> own = ownBeforeDeletion(connection, id);
        if (!own) {
            return passOn(own);
        }
        row.own = *own;
    }
    Outcome outcome = outcomeOf(**conflict, row, decision);
    const Document own = choice == Resolution::Patch ? ownPart(outcome.local) : row.own;
    if (choice == Resolution::Patch) {
        // What the hub has is taken as it is; only what the person wrote is judged.
        const Document start = before.isDeleted()
            ? outcome.base
            : withValuesFrom(before,
                  (*conflict)->kind == kLeaves ? (*conflict)->hub : theirsOf(**conflict, outcome.base), decision.hubFields);
        if (const auto problems = newProblems(start, outcome.local, library.vocabularies()); !problems.empty()) {
            return fail(ErrorKind::InvalidInput, problems.front().path, ruleName(problems.front().rule));
        }
    }
    if (!outcome.local.isEmpty() && sameContent(outcome.local, outcome.base)) {
        outcome.local = {}; // Nothing of mine is left over the hub's.
    }
    if (!outcome.local.isEmpty() && choice != Resolution::Mine) {
        outcome.local = stamped(outcome.local, library.clock(), editor);
    }
    const Document after = shownDocument(outcome.local.isEmpty() ? outcome.base : outcome.local, own);
    outcome.local = sharedPart(outcome.local);
    const Result<qint64> change = Journal(connection).append({.at = library.clock().timestamp(),
        .who = editor.who,
        .why = editor.why,
        .kind = u"resolve"_s,
        .record = id,
        .channel = (*conflict)->channel,
        .before = before,
        .after = after,
        .beforeWasBase = false,
        .baseRev = row.hubRev});
    if (!change) {
        return passOn(change);
    }
    ShownRecords shown(session, library.vocabularies(), library.clock());
    const Result<ShownBefore> was = shown.before(id);
    if (!was) {
        return passOn(was);
    }
    auto done = connection.run(u"UPDATE mirror SET base = ?, local = ?, dirty = ?, state = 'ok' WHERE row = ?"_s,
        {blobOf(outcome.base), blobOf(outcome.local), int(!outcome.local.isEmpty()), row.row});
    // As with any deletion on the hub, a person's own notes wait for the record to return, or stand beside another
    // channel's; a withdrawn consent takes them along.
    const bool keepsOwn = after.isDeleted() && after.json().value("reason"_L1).toString() != "consent"_L1;
    if (done && !keepsOwn) {
        done = putOwn(connection, id, after);
    }
    if (done) {
        done = shown.after(id, *was);
    }
    if (done) {
        done = connection.run(u"UPDATE conflict SET resolved_at = ?, resolution = ? WHERE n = ?"_s,
            {library.clock().timestamp(), QString(nameOf(choice) + u':' + QString::number(*change)), (*conflict)->n});
    }
    if (done && (*conflict)->kind == kLeaves) {
        done = connection.run(u"UPDATE leaf SET settled = ? WHERE channel = ? AND id = ? AND rev = ?"_s,
            {*change, (*conflict)->channel, id.value, (*conflict)->hub.rev()});
    }
    if (done) {
        done = refreshOutbox(connection, library.vocabularies(), (*conflict)->channel, id);
    }
    return done ? Result<SavedChange>(SavedChange {id, *change, after}) : passOn(done);
}

/// Whether a decision about many records leaves this one out.
Result<bool> isLeftOut(Connection &connection, const Decision &decision)
{
    const Result<std::optional<Conflict>> conflict = openConflictOf(connection, decision.id);
    if (!conflict) {
        return passOn(conflict);
    }
    return !conflict->has_value() || ((*conflict)->isWithdrawn() && decision.choice != Resolution::Hub);
}

} // namespace

Result<SavedChange> resolveConflict(
    Library &library, const RecordId &id, Resolution choice, const QJsonObject &patch, const Editor &editor)
{
    return resolveConflict(library, {.id = id, .choice = choice, .patch = patch}, editor);
}

Result<SavedChange> resolveConflict(Library &library, const Decision &decision, const Editor &editor)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<SavedChange> decided = decide(*session, library, decision, editor);
    if (!decided) {
        return decided;
    }
    const Result<void> done = session->commit();
    return done ? decided : passOn(done);
}

Result<std::vector<SavedChange>> resolveConflicts(Library &library, const std::vector<Decision> &decisions,
    const Editor &editor, const ProgressSink &sink, std::stop_token stop)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    ProgressReporter progress(sink);
    qint64 looked = 0;
    std::vector<SavedChange> all;
    for (const Decision &decision : decisions) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        progress.report({looked++, qint64(decisions.size())});
        const Result<bool> leftOut = isLeftOut(session->connection(), decision);
        if (!leftOut) {
            return passOn(leftOut);
        }
        if (*leftOut) {
            continue;
        }
        const Result<SavedChange> decided = decide(*session, library, decision, editor);
        if (!decided && decided.error().kind == ErrorKind::ReadOnly) {
            continue;
        }
        if (!decided) {
            return passOn(decided);
        }
        all.push_back(*decided);
    }
    if (all.empty()) {
        return all; // Nothing was written.
    }
    auto done = Journal(session->connection()).keepTogether({all.front().change, all.back().change});
    if (done) {
        done = session->commit();
    }
    return done ? Result<std::vector<SavedChange>>(std::move(all)) : passOn(done);
}

Result<bool> recordConflict(Connection &connection, const Conflict &conflict)
{
    const Result<std::optional<Conflict>> open = connection.one(
        u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS "AND id = ? AND channel = ? AND (kind = 'leaves') = ? ORDER BY n LIMIT 1"_s,
        {conflict.id.value, conflict.channel, int(conflict.kind == kLeaves)}, toConflict);
    if (!open) {
        return passOn(open);
    }
    if (open->has_value()) {
        QStringList fields = (*open)->fields + conflict.fields;
        fields.removeDuplicates();
        fields.sort();
        const auto done = connection.run(
            u"UPDATE conflict SET kind = ?, fields = ?, mine = ?, hub = ?, resolved_at = NULL, resolution = NULL WHERE n = ?"_s,
            {conflict.kind, fieldsJson(fields), sideOf(conflict.mine), sideOf(conflict.hub), (*open)->n});
        return done ? Result<bool>(false) : passOn(done);
    }
    const auto done = connection.run(
        u"INSERT INTO conflict(id, channel, kind, fields, base, mine, hub, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {conflict.id.value, conflict.channel, conflict.kind, fieldsJson(conflict.fields), sideOf(conflict.base),
            sideOf(conflict.mine), sideOf(conflict.hub), conflict.foundAt});
    return done ? Result<bool>(true) : passOn(done);
}

Result<void> closeConflicts(
    Connection &connection, const QString &channel, const RecordId &id, const QString &resolution, const QString &at)
{
    return connection.run(
        u"UPDATE conflict SET resolved_at = ?, resolution = ? WHERE channel = ? AND id = ? AND kind <> 'leaves' AND" FOURTHP_IS_OPEN ""_s,
        {at, resolution, channel, id.value});
}

Result<void> closeLeaves(Connection &connection, const QString &channel, const RecordId &id, const QString &at)
{
    return connection.run(
        u"UPDATE conflict SET resolved_at = ?, resolution = 'gone' WHERE channel = ? AND id = ? AND kind = 'leaves' AND" FOURTHP_IS_OPEN ""_s,
        {at, channel, id.value});
}

Document otherSide(const EditedRecord &record, const QStringList &conflicts, const ShownRow &row)
{
    if (row.base.isEmpty()) {
        return row.shown();
    }
    const QStringList onHub = mergeRecords(record.startedFrom, record.edited, row.base).conflicts;
    const bool byHub = std::all_of(
        conflicts.begin(), conflicts.end(), [&onHub](const QString &path) { return onHub.contains(path); });
    return byHub ? row.base : row.shown();
}

Result<Document> settleConflicts(Connection &connection, const ShownRow &row, const Document &document, const StepTaken &step)
{
    const Result<std::vector<Conflict>> all = connection.all(
        u"" FOURTHP_CONFLICT_COLUMNS FOURTHP_OPEN_CONFLICTS "AND id = ? AND channel = ? AND kind <> 'leaves'"_s,
        {row.id.value, row.channel}, toConflict);
    if (!all) {
        return passOn(all);
    }
    const bool deletionListed
        = std::any_of(all->begin(), all->end(), [](const Conflict &one) { return one.kind == "deleted_here"_L1; });
    Document settled = document;
    for (const Conflict &conflict : *all) {
        QStringList left = conflict.fields;
        if (!document.isDeleted()) {
            left = leftOf(conflict, row.base, step.mayTakeTheirs, settled);
        } else if (conflict.kind == "fields"_L1 && (deletionListed || step.mayTakeTheirs)) {
            left.clear(); // The deletion clashes with the hub as a whole.
        }
        // Reopened by `reopenConflicts`, not by the journal: the conflict is there while the change stands.
        const QString resolution = step.isUndo ? u"undone %1"_s : u"agreed:%1"_s;
        const auto done = left.isEmpty() && conflict.kind != "deleted_on_hub"_L1
            ? connection.run(u"UPDATE conflict SET resolved_at = ?, resolution = ? WHERE n = ?"_s,
                {step.at, resolution.arg(step.change), conflict.n})
            : connection.run(u"UPDATE conflict SET fields = ?, mine = ? WHERE n = ?"_s,
                {fieldsJson(left), sideOf(settled), conflict.n});
        if (!done) {
            return passOn(done);
        }
    }
    return settled;
}

Result<void> reopenConflicts(Connection &connection, qint64 change)
{
    return connection.run(u"UPDATE conflict SET resolved_at = NULL, resolution = NULL WHERE resolution = ?"_s,
        {u"undone %1"_s.arg(change)});
}

Result<std::optional<Document>> baseOfDeletionConflict(Connection &connection, const Document &tombstone)
{
    return connection.one(
        u"SELECT base FROM conflict WHERE id = ? AND kind = 'deleted_here' AND mine = ? ORDER BY n LIMIT 1"_s,
        {tombstone.id().value, tombstone.toJson()}, [](const Row &row) { return documentOf(row, 0); });
}

} // namespace fourthp
