// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/explain_bundle.h"
#include "app/cli/stored_secret.h"
#include "app/cli/sync_channels.h"
#include "core/store/channel_store.h"
#include "core/store/conflict_store.h"
#include "core/store/session_memory.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_store.h"
#include "core/sync/bundle/bundle_channel.h"
#include "core/sync/hub_prepare.h"
#include "core/sync/run_channel.h"
#include "core/sync/sync_outcome.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

int hub(Session &session)
{
    if (session.word(1) != u"prepare"_s || session.word(2).isEmpty()) {
        return session.misused(u"hub prepare takes the address of a database."_s);
    }
    const Result<QString> url = normalisedHubUrl(session.word(2));
    if (!url) {
        return session.fails(url.error());
    }
    const Result<QString> secret = session.secret();
    if (!secret) {
        return session.fails(secret.error());
    }
    const Result<void> done = passingProxies(session, [&](const ProxyAccounts &accounts) {
        const HubAddress address {.url = *url,
            .user = session.line().option(u"user"_s),
            .caFile = session.line().option(u"ca-file"_s),
            .proxyAccounts = accounts};
        const Result<void> one = prepareHub(address, *secret, session.stop());
        return std::pair(one, one ? Error() : one.error());
    });
    if (!done) {
        return session.fails(done.error(), Place::Hub);
    }
    session.print(QJsonObject {{u"prepared"_s, *url}});
    return Done;
}

Direction directionOf(const Session &session)
{
    return session.line().has(u"pull-only"_s) ? Direction::PullOnly
        : session.line().has(u"push-only"_s)  ? Direction::PushOnly
                                              : Direction::Both;
}

int syncOne(const Session &session, Library &library, const Channel &channel, const QString &secret, Scope scope, QJsonArray &results)
{
    const auto progress = [&session](const SyncProgress &step) { session.tell(step.file.isEmpty()
                ? u"%1 records, %2 bytes"_s.arg(step.records).arg(step.bytes)
                : u"%1: %2 of %3 bytes"_s.arg(step.file).arg(step.fileBytes.done).arg(step.fileBytes.total)); };
    const SyncReport report = passingProxies(session, [&](const ProxyAccounts &accounts) {
        SyncReport one = runChannel(library, channel, secret, progress, session.stop(),
            {.scope = scope, .direction = directionOf(session), .proxyAccounts = accounts});
        const Error error = one.error;
        return std::pair(std::move(one), error);
    });
    QJsonObject result {{u"channel"_s, channel.id}, {u"pulled"_s, report.pulled}, {u"pushed"_s, report.pushed}, {u"rejected"_s, report.rejected}, {u"removed"_s, report.removed},
        {u"conflicts"_s, report.conflicts}, {u"quarantined"_s, report.quarantined}, {u"requests"_s, report.requests}, {u"state"_s, outcomeName(report.state)}};
    if (report.orphans > 0) {
        result.insert(u"orphans"_s, report.orphans);
    }
    if (report.files > 0 || report.filesFailed > 0) {
        result.insert(u"files"_s, report.files);
        result.insert(u"files_failed"_s, report.filesFailed);
    }
    if (!report.movedTo.isEmpty()) {
        result.insert(u"moved_to"_s, report.movedTo);
    }
    if (report.state == SyncState::Failed) {
        result.insert(u"error"_s, errorKindName(report.error.kind));
        result.insert(u"detail"_s, report.error.detail);
    }
    results.append(result);
    if (report.state == SyncState::Failed) {
        return channel.kind == u"bundle"_s ? explainsBundle(session, report.error)
                                           : session.explains(report.error, channel.kind == u"oai"_s ? Place::Repository : Place::Hub);
    }
    const bool hasFindings = report.conflicts > 0 || report.quarantined > 0 || report.rejected > 0 || report.orphans > 0 || report.filesFailed > 0 || !report.movedTo.isEmpty();
    return report.state == SyncState::Done && !hasFindings ? Done : WithFindings;
}

int sync(Session &session)
{
    if (session.line().has(u"pull-only"_s) && session.line().has(u"push-only"_s)) {
        return session.misused(u"sync takes one of --pull-only and --push-only."_s);
    }
    return syncChannels(session, session.line().has(u"full"_s) ? Scope::FetchAll : Scope::Newest);
}

int syncThem(Session &session, Scope scope)
{
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
        return !wanted.isEmpty() && channel.id != wanted;
    });
    if (channels->empty()) {
        return wanted.isEmpty() ? session.misused(u"There is no channel yet; see channel add."_s) : session.fails({ErrorKind::NotFound, wanted, {}});
    }
    // One secret is for one hub; the others would learn it.
    const auto takesSecret = [](const Channel &one) { return one.kind == u"couch"_s; };
    if (std::count_if(channels->begin(), channels->end(), takesSecret) > 1 && session.hasSecret()) {
        return session.misused(u"There are several channels and one secret. Say with --channel NAME which hub it is for; nothing was sent."_s);
    }
    const Result<QString> secret = session.secret();
    if (!secret) {
        return session.fails(secret.error());
    }
    QJsonArray results;
    int worst = Done;
    for (const Channel &channel : *channels) {
        worst = std::max(worst, syncOne(session, **library, channel, secretFor(session, channel, *secret), scope, results));
        if (worst == DataProblem) {
            break; // What is wrong here, such as a full disk, is wrong for every hub.
        }
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
    QJsonObject json {{u"name"_s, channel.id}, {u"kind"_s, channel.kind}, {u"url"_s, channel.url}, {u"user"_s, channel.user}, {u"state"_s, channel.state},
        {u"read_only"_s, channel.isReadOnly},
        {u"last_sync"_s, channel.lastSync.isEmpty() ? QJsonValue() : QJsonValue(channel.lastSync)}};
    if (!channel.set.isEmpty()) {
        json.insert(u"set"_s, channel.set);
    }
    return json;
}

int channel(Session &session)
{
    if (QStringList {u"set"_s, u"pause"_s, u"resume"_s, u"test"_s}.contains(session.word(1))) {
        return tuneChannel(session);
    }
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
        const QString set = session.line().option(u"set"_s);
        if (!QStringList {u"couch"_s, u"oai"_s, u"bundle"_s}.contains(kind)) {
            return session.misused(u"--kind is couch, oai or bundle."_s);
        }
        if (kind != u"oai"_s && !set.isEmpty()) {
            return session.misused(u"--set belongs to --kind oai."_s);
        }
        Channel wanted;
        wanted.id = session.word(2);
        wanted.kind = kind;
        wanted.url = session.word(3);
        if (kind == u"bundle"_s) {
            const Result<QString> place = normalisedBundlePlace(wanted.url);
            if (!place) {
                return session.fails(place.error());
            }
            wanted.url = *place;
        }
        wanted.user = session.line().option(u"user"_s);
        wanted.caFile = session.line().option(u"ca-file"_s);
        wanted.set = set;
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
        const auto known = findChannel(**(*library)->connection(), session.word(2));
        const Result<void> done = removeChannel(**library, session.word(2), records);
        if (!done) {
            return session.fails(done.error());
        }
        if (known && known->has_value()) {
            forgetSecretOf(session, **known);
        }
        session.print(QJsonObject {{u"removed"_s, session.word(2)}});
        return Done;
    }
    return session.misused(u"channel takes add NAME URL, list, or one of remove, set, pause, resume and test with NAME."_s);
}

/// What a person answers to a hub that deletes unusually much at once, or that has become another one.
int decide(Session &session)
{
    const bool applies = session.line().has(u"apply"_s);
    const bool keeps = session.line().has(u"keep"_s);
    const bool follows = session.line().has(u"follow"_s);
    const bool moves = session.line().has(u"move"_s);
    if (int(applies) + int(keeps) + int(follows) + int(moves) != 1) {
        return session.misused(u"decide takes one of --apply, --keep, --follow and --move."_s);
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
    if (moves) {
        const Result<QString> url = acceptMovedHub(**library, name);
        if (!url) {
            return session.fails(url.error());
        }
        session.print(QJsonObject {{u"channel"_s, name}, {u"decided"_s, u"move"_s}, {u"url"_s, *url}});
        return Done;
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

} // namespace

int syncChannels(Session &session, Scope scope)
{
    return syncThem(session, scope);
}

std::span<const Command> syncCommands()
{
    static constexpr Command commands[] {
        {"sync", "sync [--channel NAME] [--pull-only | --push-only] [--full] [--secret-stdin]",
            "takes the newest from the hubs and sends what was changed here", sync, 0, 0},
        {"channel", "channel add NAME URL [--kind couch|oai|bundle] [--set S] [--user U] [--ca-file F] [--read-only]  |  channel list"
            "  |  channel remove NAME [--with-records]"
            "  |  channel set NAME [--mode manual|automatic] [--metered yes|no] [--pins A,B|none] [--proxy system|none|URL]"
            "  |  channel pause|resume NAME  |  channel test NAME [--secret-stdin]", "the hubs and repositories that updates come from", channel, 1, 3},
        {"decide", "decide CHANNEL --apply|--keep|--follow|--move",
            "answers a hub that deletes unusually much at once, or that was replaced by another or moved", decide, 1, 1},
        {"hub", "hub prepare URL [--user U] [--ca-file F] [--secret-stdin]", "makes an empty CouchDB database a hub", hub, 2, 2},
    };
    return commands;
}

} // namespace fourthp::cli
