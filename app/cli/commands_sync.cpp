// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/input.h"
#include "core/store/channel_store.h"
#include "core/store/conflict_store.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_store.h"
#include "core/sync/hub_prepare.h"
#include "core/sync/sync_run.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString stateName(SyncState state)
{
    switch (state) {
    case SyncState::Done: return u"done"_s;
    case SyncState::Stopped: return u"stopped"_s;
    case SyncState::NeedsDecision: return u"needs_decision"_s;
    case SyncState::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

int hub(Session &session)
{
    if (session.word(1) != u"prepare"_s || session.word(2).isEmpty()) {
        return session.misused(u"hub prepare takes the address of a database."_s);
    }
    const Result<QString> url = normalisedHubUrl(session.word(2));
    if (!url) {
        return session.fails(url.error());
    }
    const HubAddress address {{}, *url, session.line().option(u"user"_s), session.line().option(u"ca-file"_s)};
    const Result<QString> secret = session.secret();
    if (!secret) {
        return session.fails(secret.error());
    }
    const Result<void> done = prepareHub(address, *secret, session.stop());
    if (!done) {
        return session.fails(done.error(), Place::Hub);
    }
    session.print(QJsonObject {{u"prepared"_s, *url}});
    return Done;
}

SyncScope scopeOf(const Session &session)
{
    return session.line().has(u"pull-only"_s) ? SyncScope::PullOnly
        : session.line().has(u"push-only"_s)  ? SyncScope::PushOnly
                                              : SyncScope::Both;
}

int syncOne(const Session &session, Library &library, const Channel &channel, const QString &secret, QJsonArray &results)
{
    const auto progress = [&session](const SyncProgress &step) { session.tell(u"%1 records, %2 bytes"_s.arg(step.records).arg(step.bytes)); };
    const SyncReport report = runSync(
        library, {channel.id, channel.url, channel.user, channel.caFile}, secret, progress, session.stop(), scopeOf(session));
    QJsonObject result {{u"channel"_s, channel.id}, {u"pulled"_s, report.pulled}, {u"pushed"_s, report.pushed}, {u"rejected"_s, report.rejected}, {u"removed"_s, report.removed},
        {u"conflicts"_s, report.conflicts}, {u"quarantined"_s, report.quarantined}, {u"requests"_s, report.requests}, {u"state"_s, stateName(report.state)}};
    if (report.state == SyncState::Failed) {
        result.insert(u"error"_s, errorKindName(report.error.kind));
    }
    results.append(result);
    if (report.state == SyncState::Failed) {
        return session.explains(report.error, Place::Hub);
    }
    return report.state == SyncState::Done && report.conflicts == 0 && report.quarantined == 0 && report.rejected == 0 ? Done : WithFindings;
}

int sync(Session &session)
{
    if (session.line().has(u"pull-only"_s) && session.line().has(u"push-only"_s)) {
        return session.misused(u"sync takes one of --pull-only and --push-only."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    auto channels = listChannels(**(*library)->connection());
    if (!channels) {
        return session.fails(channels.error());
    }
    const QString wanted = session.line().option(u"channel"_s);
    std::erase_if(*channels, [&wanted](const Channel &channel) {
        return channel.kind != u"couch"_s || (!wanted.isEmpty() && channel.id != wanted);
    });
    if (channels->empty()) {
        return wanted.isEmpty() ? session.misused(u"There is no channel yet; see channel add."_s) : session.fails({ErrorKind::NotFound, wanted, {}});
    }
    // One secret is for one hub; the others would learn it.
    if (channels->size() > 1 && session.hasSecret()) {
        return session.misused(u"There are several channels and one secret. Say with --channel NAME which hub it is for; nothing was sent."_s);
    }
    const Result<QString> secret = session.secret();
    if (!secret) {
        return session.fails(secret.error());
    }
    QJsonArray results;
    int worst = Done;
    for (const Channel &channel : *channels) {
        worst = std::max(worst, syncOne(session, **library, channel, *secret, results));
    }
    session.print(results.size() == 1 ? results.first() : QJsonValue(results));
    const Result<qint64> open = openConflictCount(**(*library)->connection());
    if (!open) {
        return session.explains(open.error());
    }
    return worst == Done && *open > 0 ? WithFindings : worst;
}

QJsonObject channelJson(const Channel &channel)
{
    return {{u"name"_s, channel.id}, {u"kind"_s, channel.kind}, {u"url"_s, channel.url}, {u"user"_s, channel.user}, {u"state"_s, channel.state},
        {u"read_only"_s, channel.isReadOnly},
        {u"last_sync"_s, channel.lastSync.isEmpty() ? QJsonValue() : QJsonValue(channel.lastSync)}};
}

int channel(Session &session)
{
    const Result<Library *> library = session.library(session.word(1) == u"list"_s ? Session::Need::Read : Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    if (session.word(1) == u"list"_s && session.word(2).isEmpty()) {
        const auto channels = listChannels(**(*library)->connection());
        if (!channels) {
            return session.fails(channels.error());
        }
        QJsonArray list;
        for (const Channel &one : *channels) {
            list.append(channelJson(one));
        }
        session.print(list);
        return Done;
    }
    if (session.word(1) == u"add"_s && !session.word(3).isEmpty()) {
        const QString kind = session.line().option(u"kind"_s, u"couch"_s);
        if (kind != u"couch"_s) {
            return session.misused(u"--kind is couch."_s);
        }
        Channel wanted;
        wanted.id = session.word(2);
        wanted.kind = kind;
        wanted.url = session.word(3);
        wanted.user = session.line().option(u"user"_s);
        wanted.caFile = session.line().option(u"ca-file"_s);
        wanted.isReadOnly = session.line().has(u"read-only"_s);
        const Result<Channel> added = addChannel(**library, wanted);
        if (!added) {
            return session.fails(added.error());
        }
        session.print(channelJson(*added));
        return Done;
    }
    if (session.word(1) == u"remove"_s && !session.word(2).isEmpty() && session.word(3).isEmpty()) {
        const RecordsOfChannel records = session.line().has(u"with-records"_s) ? RecordsOfChannel::Remove : RecordsOfChannel::Keep;
        const Result<void> done = removeChannel(**library, session.word(2), records);
        if (!done) {
            return session.fails(done.error());
        }
        session.print(QJsonObject {{u"removed"_s, session.word(2)}});
        return Done;
    }
    return session.misused(u"channel takes add NAME URL, list, or remove NAME."_s);
}

/// What a person answers to a hub that deletes unusually much at once, or that has become another one.
int decide(Session &session)
{
    const bool applies = session.line().has(u"apply"_s);
    const bool keeps = session.line().has(u"keep"_s);
    const bool follows = session.line().has(u"follow"_s);
    if (int(applies) + int(keeps) + int(follows) != 1) {
        return session.misused(u"decide takes one of --apply, --keep and --follow."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const QString name = session.word(1);
    const auto channel = findChannel(**(*library)->connection(), name);
    if (!channel || !channel->has_value()) {
        return session.fails(channel ? Error {ErrorKind::NotFound, name, {}} : channel.error());
    }
    if (follows) {
        const Result<void> done = acceptReplacedHub(**library, name);
        if (!done) {
            return session.fails(done.error());
        }
        session.print(QJsonObject {{u"channel"_s, name}, {u"decided"_s, u"follow"_s}});
        return Done;
    }
    const Result<qint64> count = applies ? applyStagedDeletes(**library, name) : keepStagedDeletes(**library, name);
    if (!count) {
        return session.fails(count.error());
    }
    session.print(QJsonObject {{u"channel"_s, name}, {u"decided"_s, applies ? u"apply"_s : u"keep"_s}, {u"records"_s, *count}});
    return Done;
}

int resolve(Session &session)
{
    const bool mine = session.line().has(u"mine"_s);
    const bool hubs = session.line().has(u"hub"_s);
    const bool patched = session.line().has(u"patch"_s);
    if (int(mine) + int(hubs) + int(patched) != 1 || session.word(2).isEmpty()) {
        return session.misused(u"conflicts resolve takes an id and one of --mine, --hub, --patch FILE."_s);
    }
    QJsonObject patch;
    if (patched) {
        Result<QJsonObject> read = readObject(session.line().option(u"patch"_s));
        if (!read) {
            return session.fails(read.error());
        }
        patch = *read;
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const Resolution choice = mine ? Resolution::Mine : hubs ? Resolution::Hub : Resolution::Patch;
    const Result<SavedChange> saved = resolveConflict(**library, {session.word(2)}, choice, patch, session.editor());
    if (!saved) {
        return session.fails(saved.error());
    }
    session.print(QJsonObject {{u"id"_s, saved->id.value}, {u"change"_s, saved->change}});
    return Done;
}

int conflicts(Session &session)
{
    if (session.word(1) == u"resolve"_s) {
        return resolve(session);
    }
    const bool decides = session.line().has(u"mine"_s) || session.line().has(u"hub"_s) || session.line().has(u"patch"_s);
    if (!session.word(1).isEmpty() || decides) {
        return session.misused(u"conflicts takes nothing, or resolve ID and what to keep."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const auto open = openConflicts(**(*library)->connection());
    if (!open) {
        return session.fails(open.error());
    }
    QJsonArray list;
    for (const Conflict &one : *open) {
        list.append(QJsonObject {{u"id"_s, one.id.value}, {u"kind"_s, one.kind}, {u"channel"_s, one.channel},
            {u"fields"_s, QJsonArray::fromStringList(one.fields)}, {u"base"_s, one.base.json()}, {u"mine"_s, one.mine.json()}, {u"hub"_s, one.hub.json()}});
    }
    session.print(list);
    return open->empty() ? Done : WithFindings;
}

} // namespace

std::span<const Command> syncCommands()
{
    static constexpr Command commands[] {
        {"sync", "sync [--channel NAME] [--pull-only | --push-only] [--secret-stdin]", "takes the newest from the hubs and sends what was changed here", sync, 0, 0},
        {"channel", "channel add NAME URL [--kind couch] [--user U] [--ca-file F] [--read-only]  |  channel list  |  channel remove NAME [--with-records]", "the hubs that updates come from", channel, 1, 3},
        {"conflicts", "conflicts  |  conflicts resolve ID --mine|--hub|--patch FILE [--note WHY] [--as WHO]", "what was changed both here and on a hub", conflicts, 0, 2},
        {"decide", "decide CHANNEL --apply|--keep|--follow",
            "answers a hub that deletes unusually much at once, or that was replaced by another", decide, 1, 1},
        {"hub", "hub prepare URL [--user U] [--ca-file F] [--secret-stdin]", "makes an empty CouchDB database a hub", hub, 2, 2},
    };
    return commands;
}

} // namespace fourthp::cli
