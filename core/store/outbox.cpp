// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"

#include "core/model/consent.h"
#include "core/model/consent_withdrawal.h"
#include "core/model/story.h"
#include "core/model/wire_document.h"
#include "core/store/conflict_store.h"
#include "core/store/journal.h"
#include "core/store/outbox_edit.h"
#include "core/store/own_store.h"
#include "core/store/sent_store.h"
#include "core/store/shown_records.h"

#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kProposed = "proposed "_L1;

struct QueuedRow
{
    QString editId;
    QString baseRev;
    QString savedAs;
    QString state;
    QString reason;
    Document document;
};

Result<std::optional<QueuedRow>> queuedRow(Connection &connection, const QString &channel, const RecordId &id)
{
    return connection.one(
        u"SELECT edit_id, base_rev, saved_as, state, reason, doc FROM outbox WHERE channel = ? AND id = ?"_s,
        {channel, id.value}, [](const Row &row) {
            return QueuedRow {
                row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), documentAt(row, 5)};
        });
}

/// How a row stands, by the names of the table.
struct Standing
{
    QString state;
    QString reason;
};

/// What becomes of an edit that was sent as a proposal.
Result<Standing> followProposal(Connection &connection, const QString &channel, const QString &reason)
{
    const QString proposal = reason.sliced(kProposed.size());
    const auto document
        = connection.one(u"SELECT coalesce(local, base) FROM mirror WHERE channel = ? AND id = ?"_s,
            {channel, proposal}, [](const Row &row) { return documentAt(row, 0); });
    if (!document) {
        return passOn(document);
    }
    if (!document->has_value() || (*document)->isDeleted()) {
        return Standing {u"queued"_s, {}}; // It was taken back.
    }
    const bool isDeclined = (*document)->json().value("state"_L1).toString() == "declined"_L1;
    return isDeclined ? Standing {u"rejected"_s, u"declined "_s + proposal} : Standing {u"waiting"_s, reason};
}

/// A hub's refusal holds until the person changes something; what is merged in from others is no new edit.
Result<Standing> standingOf(Connection &connection, const QString &channel, const EditedRow &row,
    const std::optional<QueuedRow> &queued, const Document &document)
{
    const bool isSameEdit = queued
        && (sameOnWire(queued->document, document)
            || (!queued->savedAs.isEmpty() && queued->savedAs == editId(row.local)));
    if (isSameEdit && queued->reason.startsWith(kProposed)) {
        return followProposal(connection, channel, queued->reason);
    }
    if (isSameEdit && queued->state == "rejected"_L1) {
        return Standing {queued->state, queued->reason};
    }
    return Standing {u"queued"_s, {}};
}

/// Whether it goes under the `edit.id` that it has. One that was sent and may have been written over since
/// would be on the hub twice under one name.
Result<bool> mayKeepEditId(Connection &connection, const QString &channel, const EditedRow &row,
    const std::optional<QueuedRow> &queued, const Document &document)
{
    if (!queued || !sameOnWire(queued->document, document)) {
        return false;
    }
    if (queued->baseRev == row.hubRev) {
        return true;
    }
    const Result<bool> wasSent = isOwnUnacknowledged(connection, channel, document.id(), queued->editId);
    return wasSent ? Result<bool>(!*wasSent) : passOn(wasSent);
}

OutboxState stateFrom(const QString &name)
{
    return name == "sending"_L1 ? OutboxState::Sending
        : name == "waiting"_L1  ? OutboxState::Waiting
        : name == "rejected"_L1 ? OutboxState::Rejected
                                : OutboxState::Queued;
}

} // namespace

QString outboxStateName(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return u"queued"_s;
    case OutboxState::Sending:
        return u"sending"_s;
    case OutboxState::Waiting:
        return u"waiting"_s;
    case OutboxState::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

Result<std::vector<OutboxRow>> outboxRows(Connection &connection)
{
    return connection.all(u"SELECT o.seq, o.channel, o.id, o.edit_id, o.base_rev, o.state, o.reason, o.doc, "
                          u"m.deleted_at IS NOT NULL FROM outbox o"
                          " LEFT JOIN mirror m ON m.channel = o.channel AND m.id = o.id ORDER BY o.seq"_s,
        {}, [](const Row &row) {
            OutboxRow found {row.integer(0), row.text(1), {row.text(2)}, row.text(3), row.text(4),
                stateFrom(row.text(5)), row.text(6), documentAt(row, 7)};
            const bool isStory = found.document.type() == RecordType::Story;
            found.isHidden = row.flag(8) || (isStory && withdrawalIn(found.document));
            return found;
        });
}

Result<std::map<OutboxState, qint64>> outboxCounts(Connection &connection)
{
    std::map<OutboxState, qint64> counts {{OutboxState::Queued, 0}, {OutboxState::Sending, 0},
        {OutboxState::Waiting, 0}, {OutboxState::Rejected, 0}};
    const auto done = connection.forEach(u"SELECT state, count(*) FROM outbox GROUP BY state"_s, {},
        [&counts](const Row &row) { counts[stateFrom(row.text(0))] = row.integer(1); });
    return done ? Result<std::map<OutboxState, qint64>>(counts) : passOn(done);
}

Result<void> retryOutbox(Library &library, const RecordId &id)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    auto done = connection.run(
        u"UPDATE outbox SET state = 'queued', reason = NULL WHERE id = ? AND state = 'rejected'"_s,
        {id.value});
    if (done && connection.changedRows() == 0) {
        return fail(ErrorKind::NotFound, id.value, u"the hub rejected nothing of it"_s);
    }
    return done ? session->commit() : done;
}

Result<void> refreshOutbox(
    Connection &connection, const Library &library, const QString &channel, const RecordId &id)
{
    const Result<std::optional<QueuedRow>> queued = queuedRow(connection, channel, id);
    if (!queued) {
        return passOn(queued);
    }
    const Result<std::optional<EditedRow>> found = editedRow(connection, channel, id);
    if (!found) {
        return passOn(found);
    }
    const bool isInFlight = queued->has_value() && (*queued)->state == "sending"_L1;
    if (isInFlight && found->has_value()) {
        return {};
    }
    if (!found->has_value() || !(*found)->hasToBeSent()) {
        return queued->has_value() ? leaveOutbox(connection, channel, id) : Result<void>();
    }
    const EditedRow &row = **found;
    Document document = row.toSend(library.clock().nowUtc().date());
    // One of its own for each: undo brings back the stamp of an earlier save, which the hub may have had
    // already, and then it could not tell a lost answer.
    const Result<bool> isSame = mayKeepEditId(connection, channel, row, *queued, document);
    if (!isSame) {
        return passOn(isSame);
    }
    const QString edit = *isSame ? (*queued)->editId : QUuid::createUuid().toString(QUuid::WithoutBraces);
    QJsonObject stamp = document.json().value("edit"_L1).toObject();
    stamp.insert(u"id"_s, edit);
    document.set(u"edit"_s, stamp);
    const Result<QString> reason = reasonToWait(connection, library, channel, row, document);
    if (!reason) {
        return passOn(reason);
    }
    const Result<Standing> standing = reason->isEmpty()
        ? standingOf(connection, channel, row, *queued, document)
        : Standing {u"waiting"_s, *reason};
    if (!standing) {
        return passOn(standing);
    }
    const auto &[state, why] = *standing;
    const QString savedAs = editId(row.local);
    return connection.run(u"INSERT INTO outbox(channel, id, edit_id, saved_as, base_rev, doc, state, reason) "
                          u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT(channel, id) DO UPDATE SET edit_id = excluded.edit_id, saved_as = "
                          "excluded.saved_as, base_rev = excluded.base_rev, "
                          "doc = excluded.doc,"
                          " state = excluded.state, reason = excluded.reason"_s,
        {channel, id.value, edit, savedAs.isNull() ? u""_s : savedAs, row.hubRev, document.toJson(), state,
            why.isEmpty() ? QVariant() : QVariant(why)});
}

Result<void> refreshOutbox(Connection &connection, const Library &library, const QString &channel)
{
    const auto ids = connection.all(
        u"SELECT id FROM mirror WHERE dirty = 1 AND channel = ? UNION SELECT id FROM outbox WHERE channel = ?"_s,
        {channel, channel}, [](const Row &row) { return RecordId {row.text(0)}; });
    if (!ids) {
        return passOn(ids);
    }
    for (const RecordId &id : *ids) {
        if (auto done = refreshOutbox(connection, library, channel, id); !done) {
            return done;
        }
    }
    return {};
}

Result<void> leaveOutbox(Connection &connection, const QString &channel, const RecordId &id)
{
    auto done = connection.run(u"DELETE FROM outbox WHERE channel = ? AND id = ?"_s, {channel, id.value});
    return done
        ? connection.run(u"DELETE FROM unacknowledged WHERE channel = ? AND id = ?"_s, {channel, id.value})
        : done;
}

QString replacedLeaf(const QString &leaves, const QString &old, const QString &rev)
{
    QStringList all = leaves.split(u' ', Qt::SkipEmptyParts);
    all.removeAll(old);
    all.removeAll(rev);
    all.append(rev);
    all.sort();
    return all.size() > 1 ? all.join(u' ') : u""_s;
}

Result<bool> isOwnUnacknowledged(
    Connection &connection, const QString &channel, const RecordId &id, const QString &edit)
{
    const Result<qint64> count = connection.number(
        u"SELECT count(*) FROM unacknowledged WHERE channel = ? AND id = ? AND edit_id = ?"_s,
        {channel, id.value, edit});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

Result<void> acknowledge(WriteSession &session, const Library &library, const Acknowledged &stored)
{
    Connection &connection = session.connection();
    const RecordId id = stored.document.id();
    if (auto done = leaveOutbox(connection, stored.channel, id); !done) {
        return done;
    }
    const Result<std::optional<EditedRow>> found = editedRow(connection, stored.channel, id);
    if (!found || !found->has_value()) {
        return found ? Result<void>() : passOn(found); // Its channel went away meanwhile.
    }
    const EditedRow &row = **found;
    ShownRecords shown(session, library.vocabularies(), library.clock());
    const Result<ShownBefore> was = shown.before(id);
    if (!was) {
        return passOn(was);
    }
    const QString rev = stored.document.rev();
    // An edit that was taken back while it was on its way has to be taken back on the hub as well.
    const Document wanted = row.local.isEmpty() ? row.base : row.local;
    const bool isWhole = wanted.isEmpty() || sameOnWire(wireDocument(wanted, row.from()), stored.document);
    const Document base = stored.document.isDeleted() ? stored.document : withDerivedFields(stored.document);
    const QVariant local = isWhole ? QVariant() : QVariant(wanted.toJson());
    auto done = connection.run(
        u"UPDATE mirror SET base = ?, local = ?, dirty = ?, hub_rev = ?, hub_leaves = ?, state = 'ok'"
        " WHERE channel = ? AND id = ?"_s,
        {base.toJson(), local, int(!isWhole), rev,
            stored.leaves.value_or(replacedLeaf(row.leaves, row.hubRev, rev)), stored.channel, id.value});
    if (done && !stored.leaves) {
        done = noteSent(connection, stored.channel, {id, rev, row.hubRev});
    }
    if (done && isWhole && base.isDeleted() && withdrawsConsent(base)) {
        done = eraseOwn(connection, id); // What a person noted of the story goes with it.
    }
    if (done && !base.isDeleted() && withdrawalIn(base) && (isWhole || withdrawalIn(wanted))) {
        done = Journal(connection).markFinal(id, stored.channel); // Nothing here gives it again by undoing.
    }
    if (done) {
        done = shown.after(id, *was);
    }
    return done && !isWhole ? refreshOutbox(connection, library, stored.channel, id) : done;
}

} // namespace fourthp
