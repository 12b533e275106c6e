// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/store/channel_store.h"
#include "core/sync/secret_store.h"

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

/// Keeps the password of a channel's account in the key store of the system, or removes it from there.
int secret(Session &session)
{
    const bool keeps = session.word(1) == u"keep"_s;
    if ((!keeps && session.word(1) != u"forget"_s) || keeps != session.hasSecret()) {
        return session.misused(
            u"secret takes keep NAME with --secret-stdin or FOURTHP_SECRET, or forget NAME."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const QString name = session.word(2);
    const auto channel = findChannel(**(*library)->connection(), name);
    if (!channel || !channel->has_value()) {
        return session.fails(channel ? Error {ErrorKind::NotFound, name, {}} : channel.error());
    }
    if ((*channel)->user.isEmpty()) {
        return session.misused(u"“%1” has no account that a password could belong to."_s.arg(name));
    }
    const Result<QString> given = session.secret();
    if (!given) {
        return session.fails(given.error());
    }
    const auto store = systemSecretStore();
    const QString kept = secretNameOf(**channel);
    const Result<void> done = keeps ? writeSecret(*store, kept, *given) : removeSecret(*store, kept);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"channel"_s, name}, {u"secret"_s, keeps ? u"kept"_s : u"forgotten"_s}});
    return Done;
}

} // namespace

std::span<const Command> secretCommands()
{
    static constexpr Command commands[] {
        {"secret", "secret keep NAME [--secret-stdin]  |  secret forget NAME",
            "keeps the password of a channel in the password store of the system, or removes it there",
            secret, 2, 2},
    };
    return commands;
}

} // namespace fourthp::cli
