// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/stored_secret.h"
#include "app/cli/sync_channels.h"
#include "core/store/channel_settings.h"
#include "core/store/orphans.h"
#include "core/sync/channel_test_run.h"
#include "core/sync/run_channel.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QJsonObject settingsJson(const QString &name, const ChannelSettings &settings)
{
    return {{u"name"_s, name}, {u"mode"_s, syncModeName(settings.mode)}, {u"paused"_s, settings.isPaused},
        {u"metered"_s, settings.allowsMetered}, {u"pins"_s, QJsonArray::fromStringList(settings.pins)},
        {u"proxy"_s, settings.proxy.isEmpty() ? u"system"_s : settings.proxy}};
}

/// Puts the options of `channel set` into the settings. False if one has a value that it cannot have.
bool takeOptions(const CommandLine &line, ChannelSettings &settings)
{
    if (line.has(u"mode"_s)) {
        const QString mode = line.option(u"mode"_s);
        if (mode != syncModeName(SyncMode::Manual) && mode != syncModeName(SyncMode::Automatic)) {
            return false;
        }
        settings.mode = mode == syncModeName(SyncMode::Automatic) ? SyncMode::Automatic : SyncMode::Manual;
    }
    if (line.has(u"metered"_s)) {
        const QString metered = line.option(u"metered"_s);
        if (metered != u"yes"_s && metered != u"no"_s) {
            return false;
        }
        settings.allowsMetered = metered == u"yes"_s;
    }
    if (line.has(u"pins"_s)) {
        const QString pins = line.option(u"pins"_s);
        settings.pins = pins == u"none"_s ? QStringList() : pins.split(u',', Qt::SkipEmptyParts);
    }
    if (line.has(u"proxy"_s)) {
        const QString proxy = line.option(u"proxy"_s);
        settings.proxy = proxy == u"system"_s ? QString() : proxy;
    }
    return true;
}

int changeSettings(Session &session, Library &library, const QString &name)
{
    Result<ChannelSettings> settings = channelSettings(**library.connection(), name);
    if (!settings) {
        return session.fails(settings.error());
    }
    const QString verb = session.word(1);
    if (verb == u"set"_s && !takeOptions(session.line(), *settings)) {
        return session.misused(u"--mode is manual or automatic, --metered yes or no."_s);
    }
    if (verb != u"set"_s) {
        settings->isPaused = verb == u"pause"_s;
    }
    if (const Result<void> done = setChannelSettings(library, name, *settings); !done) {
        return session.fails(done.error());
    }
    session.print(settingsJson(name, *settings));
    return Done;
}

int test(Session &session, Library &library, const QString &name)
{
    const auto channel = findChannel(**library.connection(), name);
    if (!channel || !channel->has_value()) {
        return session.fails(channel ? Error {ErrorKind::NotFound, name, {}} : channel.error());
    }
    const Result<QString> secret = session.secret();
    if (!secret) {
        return session.fails(secret.error());
    }
    const Channel &found = **channel;
    const auto tell = [&session](const TestStep &step) {
        session.tell(u"%1 %2: %3"_s.arg(step.ok ? u"ok"_s : u"NO"_s, step.id, step.detail));
    };
    const QString word = secretFor(session, found, *secret);
    const std::vector<TestStep> steps = passingProxies(session, [&](const ProxyAccounts &accounts) {
        auto all = testChannel(library, addressOf(found, accounts), word, tell, session.stop());
        const Error error = all.empty() ? Error() : all.back().error;
        return std::pair(std::move(all), error);
    });
    QJsonArray list;
    for (const TestStep &step : steps) {
        list.append(QJsonObject {
            {u"id"_s, step.id}, {u"ok"_s, step.ok}, {u"detail"_s, step.detail}, {u"value"_s, step.value}});
    }
    session.print(list);
    const auto bad = std::find_if(steps.begin(), steps.end(), [](const TestStep &step) { return !step.ok; });
    if (bad == steps.end()) {
        return Done;
    }
    return bad->id == u"clock"_s ? WithFindings : session.explains(bad->error, Place::Hub);
}

int audit(Session &session)
{
    return syncChannels(session, Scope::CompareAll);
}

/// The hub of --channel, or the only one; empty if it has to be said.
Result<QString> hubMeant(const Session &session, Library &library)
{
    const auto channels = listChannels(**library.connection());
    if (!channels) {
        return passOn(channels);
    }
    const QString wanted = session.line().option(u"channel"_s);
    if (wanted.isEmpty()) {
        return channels->size() == 1 ? channels->front().id : QString();
    }
    const bool isThere = std::any_of(
        channels->begin(), channels->end(), [&wanted](const Channel &one) { return one.id == wanted; });
    return isThere ? Result<QString>(wanted) : fail(ErrorKind::NotFound, wanted);
}

int listOrphans(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const auto orphans = openOrphans(**(*library)->connection(), session.line().option(u"channel"_s));
    if (!orphans) {
        return session.fails(orphans.error());
    }
    QJsonArray list;
    for (const Orphan &orphan : *orphans) {
        list.append(QJsonObject {{u"id"_s, orphan.id.value}, {u"channel"_s, orphan.channel},
            {u"edited"_s, orphan.isEdited}, {u"title"_s, orphan.shown.json().value("title"_L1)}});
    }
    session.print(list);
    return orphans->empty() ? Done : WithFindings;
}

int decideThem(Session &session, OrphanChoice choice)
{
    std::vector<RecordId> ids;
    for (qsizetype i = 2; i < session.line().words.size(); ++i) {
        ids.push_back({session.word(int(i))});
    }
    if (ids.empty() != session.line().has(u"all"_s)) {
        return session.misused(u"Name records by their ids, or all of them with --all."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const Result<QString> hub = hubMeant(session, **library);
    if (!hub) {
        return session.fails(hub.error());
    }
    if (hub->isEmpty()) {
        return session.misused(u"Say with --channel NAME which hub is meant."_s);
    }
    const qint64 named = qint64(ids.size());
    const Result<qint64> decided
        = decideOrphans(**library, *hub, std::move(ids), choice, session.editor(), session.stop());
    if (!decided) {
        return session.fails(decided.error());
    }
    session.print(
        QJsonObject {{u"channel"_s, *hub}, {u"decided"_s, session.word(1)}, {u"records"_s, *decided}});
    return *decided < named ? WithFindings : Done;
}

int orphans(Session &session)
{
    const QString verb = session.word(1);
    if (verb == u"keep"_s) {
        return decideThem(session, OrphanChoice::Keep);
    }
    if (verb == u"hide"_s) {
        return decideThem(session, OrphanChoice::Hide);
    }
    if (verb == u"contribute"_s) {
        return decideThem(session, OrphanChoice::Contribute);
    }
    if ((verb.isEmpty() || verb == u"list"_s) && session.word(2).isEmpty()) {
        return listOrphans(session);
    }
    return session.misused(u"orphans takes list, keep, hide or contribute."_s);
}

} // namespace

int tuneChannel(Session &session)
{
    const QString name = session.word(2);
    if (name.isEmpty() || !session.word(3).isEmpty()) {
        return session.misused(u"channel %1 takes the name of a channel."_s.arg(session.word(1)));
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    return session.word(1) == u"test"_s ? test(session, **library, name)
                                        : changeSettings(session, **library, name);
}

std::span<const Command> hubCommands()
{
    static constexpr Command commands[] {
        {"audit", "audit [--channel NAME] [--secret-stdin]",
            "compares everything with the hubs and fetches what differs", audit, 0, 0},
        {"orphans",
            "orphans [list]  |  orphans keep|hide|contribute ID… | --all [--channel NAME] [--note WHY] [--as "
            "WHO]",
            "records that their hub no longer has, though nobody deleted them", orphans, 0, -1},
    };
    return commands;
}

} // namespace fourthp::cli
