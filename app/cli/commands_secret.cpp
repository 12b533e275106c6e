// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/store/channel_store.h"
#include "core/sync/proxy_account.h"
#include "core/sync/secret_store.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

/// What is kept, under which name, and what an answer calls it.
struct Entry
{
    QString name {};
    QString text {};
    QJsonObject answer {};
};

/// The password of a channel's account. Answers the code of a failure in `failed`.
std::optional<Entry> entryOfChannel(Session &session, const QString &secret, int &failed)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        failed = session.fails(library.error());
        return {};
    }
    const QString name = session.word(2);
    const auto channel = findChannel(**(*library)->connection(), name);
    if (!channel || !channel->has_value()) {
        failed = session.fails(channel ? Error {ErrorKind::NotFound, name, {}} : channel.error());
        return {};
    }
    if ((*channel)->user.isEmpty()) {
        failed = session.misused(u"“%1” has no account that a password could belong to."_s.arg(name));
        return {};
    }
    return Entry {secretNameOf(**channel), secret, {{u"channel"_s, name}}};
}

/// Name and password for a proxy.
Entry entryOfProxy(const Session &session, const QString &secret)
{
    const QString proxy = session.line().option(u"proxy"_s);
    return {
        secretNameOfProxy(proxy), textOf({session.line().option(u"user"_s), secret}), {{u"proxy"_s, proxy}}};
}

/// Keeps a password in the key store of the system, or removes it from there.
int secret(Session &session)
{
    const bool keeps = session.word(1) == u"keep"_s;
    const bool isOfProxy = session.line().has(u"proxy"_s);
    const QString user = session.line().option(u"user"_s);
    const bool isWellPut = keeps == session.hasSecret() && isOfProxy == session.word(2).isEmpty()
        && (isOfProxy && keeps ? !user.isEmpty() && !user.contains(u':') : user.isEmpty());
    if ((!keeps && session.word(1) != u"forget"_s) || !isWellPut) {
        return session.misused(
            u"secret takes keep with --secret-stdin or FOURTHP_SECRET, or forget, and then NAME of a channel or --proxy HOST:PORT, to keep with --user."_s);
    }
    const Result<QString> given = session.secret();
    if (!given) {
        return session.fails(given.error());
    }
    int failed = Done;
    const auto entry
        = isOfProxy ? std::optional(entryOfProxy(session, *given)) : entryOfChannel(session, *given, failed);
    if (!entry) {
        return failed;
    }
    const auto store = systemSecretStore();
    const Result<void> done
        = keeps ? writeSecret(*store, entry->name, entry->text) : removeSecret(*store, entry->name);
    if (!done) {
        return session.fails(done.error());
    }
    QJsonObject answer = entry->answer;
    answer.insert(u"secret"_s, keeps ? u"kept"_s : u"forgotten"_s);
    session.print(answer);
    return Done;
}

} // namespace

std::span<const Command> secretCommands()
{
    static constexpr Command commands[] {
        {"secret",
            "secret keep NAME [--secret-stdin]  |  secret forget NAME"
            "  |  secret keep --proxy HOST:PORT --user U [--secret-stdin]  |  secret forget --proxy "
            "HOST:PORT",
            "keeps the password of a channel or of a proxy in the password store of the system, or removes "
            "it there",
            secret, 1, 2},
    };
    return commands;
}

} // namespace fourthp::cli
