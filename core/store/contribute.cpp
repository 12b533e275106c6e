// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contribute.h"

#include "core/model/agreed_part.h"
#include "core/model/field_values.h"
#include "core/model/own_members.h"
#include "core/model/sharing.h"
#include "core/model/story.h"
#include "core/model/validation.h"
#include "core/store/channel_store.h"
#include "core/store/outbox.h"
#include "core/store/shown_records.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kSample = "sample"_L1;

/// As it starts its life on a hub.
Document contributed(const Document &shared, const Clock &clock, const Editor &editor)
{
    Document document = withDerivedFields(shared);
    document.set(u"_rev"_s, {});
    if (document.isSample()) {
        QJsonObject origin = document.json().value("origin"_L1).toObject();
        origin.insert(u"kind"_s, u"staff"_s);
        document.set(u"origin"_s, origin);
    }
    return stamped(std::move(document), clock, editor);
}

Result<void> checkChannel(Connection &connection, const QString &channel)
{
    const Result<std::optional<Channel>> found = findChannel(connection, channel);
    if (!found) {
        return passOn(found);
    }
    if (!found->has_value() || (*found)->kind != "couch"_L1) {
        return fail(ErrorKind::NotFound, channel, u"no such hub"_s);
    }
    return (*found)->isReadOnly ? Result<void>(fail(ErrorKind::ReadOnly, channel, u"nothing is sent there"_s))
                                : Result<void>();
}

/// A record that the hub once had and does not list any more; it stayed here.
bool isLostBy(const ShownRow &row, const QString &channel)
{
    return row.channel == channel && row.state == "orphan"_L1;
}

Result<void> checkRecord(
    Connection &connection, const Library &library, const ShownRow &row, const QString &channel)
{
    if (!row.exists() || row.shared().isDeleted()) {
        return fail(ErrorKind::NotFound, row.id.value);
    }
    if (!isLostBy(row, channel)) {
        if (row.channel != "local"_L1 && row.channel != kSample) {
            return fail(ErrorKind::Conflict, row.id.value,
                u"it belongs to the channel %1 already"_s.arg(row.channel));
        }
        const Result<qint64> there = connection.number(
            u"SELECT count(*) FROM mirror WHERE channel = ? AND id = ?"_s, {channel, row.id.value});
        if (!there || *there > 0) {
            return there ? fail(ErrorKind::Conflict, row.id.value, u"the hub has a record of this id"_s)
                         : passOn(there);
        }
    }
    const Document document = row.shared();
    if (withdrawsConsent(row.base)) {
        return fail(ErrorKind::InvalidInput, u"consent"_s, u"it was withdrawn on the hub"_s);
    }
    if (!isMarkedForSharing(document)) {
        return fail(ErrorKind::InvalidInput, u"tlp"_s, u"it must not leave this computer"_s);
    }
    if (!mayGoToHub(document, {}, library.clock().nowUtc().date())) {
        return fail(ErrorKind::InvalidInput, u"consent"_s, u"it must not leave this computer"_s);
    }
    if (const auto problems = newProblems({}, document, library.vocabularies()); !problems.empty()) {
        return fail(ErrorKind::InvalidInput, problems.front().path, ruleName(problems.front().rule));
    }
    return {};
}

/// Puts the record into the channel as `document`, never seen by the hub.
Result<void> moveOut(WriteSession &session, const Library &library, const ShownRow &row,
    const QString &channel, const Document &document)
{
    Connection &connection = session.connection();
    ShownRecords shown(session, library.vocabularies(), library.clock());
    const Result<ShownBefore> was = shown.before(row.id);
    if (!was) {
        return passOn(was);
    }
    Result<void> done;
    if (isLostBy(row, channel)) {
        done = connection.run(u"UPDATE mirror SET base = NULL, hub_rev = NULL, hub_leaves = NULL, local = ?, "
                              u"dirty = 1, state = 'ok'"
                              " WHERE row = ?"_s,
            {document.toJson(), row.row});
    } else if (row.channel == kSample) {
        // The starter record stays what it is, behind the one of the hub.
        done = connection.run(
            u"INSERT INTO mirror(channel, id, type, schema, local, dirty) VALUES (?, ?, ?, ?, ?, 1)"_s,
            {channel, row.id.value, typeCode(document.type()), document.schema(), document.toJson()});
        if (done) {
            done = connection.run(u"UPDATE mirror SET local = NULL, dirty = 0 WHERE row = ?"_s, {row.row});
        }
    } else {
        done = connection.run(u"UPDATE mirror SET channel = ?, local = ?, dirty = 1 WHERE row = ?"_s,
            {channel, document.toJson(), row.row});
    }
    if (done) {
        done = connection.run(u"UPDATE conflict SET channel = ? WHERE channel = ? AND id = ?"_s,
            {channel, row.channel, row.id.value});
    }
    if (done) {
        done = shown.after(row.id, *was);
    }
    return done ? refreshOutbox(connection, library, channel, row.id) : done;
}

/// True while the hub has not got it, as far as is known here.
Result<bool> isStillOurs(Connection &connection, const Change &change)
{
    const Result<qint64> count = connection.number(
        u"SELECT count(*) FROM mirror WHERE channel = ? AND id = ? AND base IS NULL AND local IS NOT NULL"_s,
        {change.channel, change.record.value});
    return count ? Result<bool>(*count > 0) : passOn(count);
}

} // namespace

Result<std::vector<SavedChange>> contribute(
    Library &library, const std::vector<RecordId> &ids, const QString &channel, const Editor &editor)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    auto all = contribute(*session, library, ids, channel, editor);
    const Result<void> done = all ? session->commit() : passOn(all);
    return done ? all : passOn(done);
}

Result<std::vector<SavedChange>> contribute(WriteSession &session, const Library &library,
    const std::vector<RecordId> &ids, const QString &channel, const Editor &editor)
{
    Connection &connection = session.connection();
    if (auto done = checkChannel(connection, channel); !done) {
        return passOn(done);
    }
    std::vector<SavedChange> all;
    for (const RecordId &id : ids) {
        const Result<ShownRow> row = shownRow(connection, id);
        if (!row) {
            return passOn(row);
        }
        if (auto done = checkRecord(connection, library, *row, channel); !done) {
            return passOn(done);
        }
        const Document document = contributed(row->shared(), library.clock(), editor);
        const Document after = withOwnPart(document, row->own);
        const Result<qint64> change = Journal(connection)
                                          .append({.at = library.clock().timestamp(),
                                              .who = editor.who,
                                              .why = editor.why,
                                              .kind = u"contribute"_s,
                                              .record = id,
                                              .channel = channel,
                                              .before = row->shown(),
                                              .after = after,
                                              .beforeWasBase = row->local.isEmpty(),
                                              .fromChannel = row->channel});
        if (!change) {
            return passOn(change);
        }
        if (auto done = moveOut(session, library, *row, channel, document); !done) {
            return passOn(done);
        }
        // What the hub had is forgotten, so that there is nothing to go back to.
        if (auto done = isLostBy(*row, channel) ? Journal(connection).markSent(id, channel) : Result<void>();
            !done) {
            return passOn(done);
        }
        all.push_back({id, *change, after});
    }
    return all;
}

Result<void> takeContributionBack(WriteSession &session, const Library &library, const Change &change)
{
    Connection &connection = session.connection();
    const Result<bool> isOurs = isStillOurs(connection, change);
    if (!isOurs || !*isOurs) {
        return isOurs ? Result<void>() : passOn(isOurs);
    }
    const Result<qint64> hasSample = connection.number(
        u"SELECT count(*) FROM mirror WHERE channel = 'sample' AND id = ?"_s, {change.record.value});
    if (!hasSample) {
        return passOn(hasSample);
    }
    ShownRecords shown(session, library.vocabularies(), library.clock());
    const Result<ShownBefore> was = shown.before(change.record);
    if (!was) {
        return passOn(was);
    }
    const QByteArray before = sharedPart(change.before).toJson();
    // Without the starter records it stays as a record of this computer.
    const bool toSample = change.fromChannel == kSample && *hasSample > 0;
    Result<void> done;
    if (toSample) {
        done = connection.run(
            u"DELETE FROM mirror WHERE channel = ? AND id = ?"_s, {change.channel, change.record.value});
        if (done && !change.beforeWasBase) {
            done = connection.run(
                u"UPDATE mirror SET local = ?, dirty = 1 WHERE channel = 'sample' AND id = ?"_s,
                {before, change.record.value});
        }
    } else {
        done = connection.run(
            u"UPDATE mirror SET channel = 'local', local = ?, dirty = 1 WHERE channel = ? AND id = ?"_s,
            {before, change.channel, change.record.value});
    }
    if (done) {
        done = connection.run(u"UPDATE conflict SET channel = ? WHERE channel = ? AND id = ?"_s,
            {toSample ? u"sample"_s : u"local"_s, change.channel, change.record.value});
    }
    if (done) {
        done = shown.after(change.record, *was);
    }
    return done ? refreshOutbox(connection, library, change.channel, change.record) : done;
}

Result<void> contributeAgain(WriteSession &session, const Library &library, const Change &change)
{
    Connection &connection = session.connection();
    const Result<ShownRow> row = shownRow(connection, change.record);
    if (!row) {
        return passOn(row);
    }
    if (auto done = checkChannel(connection, change.channel); !done) {
        return done;
    }
    if (auto done = checkRecord(connection, library, *row, change.channel); !done) {
        return done;
    }
    return moveOut(session, library, *row, change.channel, sharedPart(change.after));
}

} // namespace fourthp
