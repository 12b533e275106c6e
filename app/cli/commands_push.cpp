// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/change_answer.h"
#include "core/store/contribute.h"
#include "core/store/outbox.h"
#include "core/store/proposals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

int listOutbox(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    if (!library) {
        return session.fails(library.error());
    }
    const auto rows = outboxRows(**(*library)->connection());
    if (!rows) {
        return session.fails(rows.error());
    }
    QJsonArray list;
    bool needsPerson = false;
    for (const OutboxRow &row : *rows) {
        list.append(QJsonObject {{u"id"_s, row.id.value}, {u"channel"_s, row.channel},
            {u"state"_s, outboxStateName(row.state)},
            {u"reason"_s, row.reason.isEmpty() ? QJsonValue() : QJsonValue(row.reason)},
            {u"rev"_s, row.baseRev.isEmpty() ? QJsonValue() : QJsonValue(row.baseRev)},
            {u"deleted"_s, row.document.isDeleted()}});
        needsPerson = needsPerson || row.state == OutboxState::Waiting || row.state == OutboxState::Rejected;
    }
    session.print(list);
    return needsPerson ? WithFindings : Done;
}

int outbox(Session &session)
{
    const QString verb = session.word(1);
    if (verb.isEmpty()) {
        return listOutbox(session);
    }
    const RecordId id {session.word(2)};
    if ((verb != u"retry"_s && verb != u"propose"_s) || id.isEmpty()) {
        return session.misused(u"outbox takes nothing, retry ID, or propose ID."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    if (verb == u"propose"_s) {
        return answerChange(session, propose(**library, id, session.line().option(u"note"_s), session.editor()));
    }
    const Result<void> done = retryOutbox(**library, id);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"id"_s, id.value}, {u"state"_s, u"queued"_s}});
    return Done;
}

int contributeRecords(Session &session)
{
    const QString channel = session.line().option(u"channel"_s);
    if (channel.isEmpty()) {
        return session.misused(u"contribute takes ids and --channel NAME."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    std::vector<RecordId> ids;
    for (int n = 1; !session.word(n).isEmpty(); ++n) {
        ids.push_back({session.word(n)});
    }
    const auto given = contribute(**library, ids, channel, session.editor());
    if (!given) {
        return session.fails(given.error());
    }
    QJsonArray list;
    for (const SavedChange &saved : *given) {
        list.append(changeJson(saved));
    }
    session.print(list);
    return Done;
}

int proposals(Session &session)
{
    const QString verb = session.word(1);
    if (verb.isEmpty()) {
        const Result<Library *> library = session.library(Session::Need::Read);
        if (!library) {
            return session.fails(library.error());
        }
        const auto open = openProposals(**(*library)->connection());
        if (!open) {
            return session.fails(open.error());
        }
        QJsonArray list;
        for (const Proposal &one : *open) {
            list.append(QJsonObject {{u"id"_s, one.id.value}, {u"channel"_s, one.channel},
                {u"target"_s, one.target.value}, {u"by"_s, one.by}, {u"message"_s, one.message},
                {u"patch"_s, mergePatchBetween(one.base.json(), one.wanted.json())}});
        }
        session.print(list);
        return open->empty() ? Done : WithFindings;
    }
    if ((verb != u"accept"_s && verb != u"decline"_s) || session.word(2).isEmpty()) {
        return session.misused(u"proposals takes nothing, accept ID, or decline ID."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    const RecordId id {session.word(2)};
    return answerChange(session,
        verb == u"accept"_s ? acceptProposal(**library, id, session.editor())
                            : declineProposal(**library, id, session.editor()));
}

} // namespace

std::span<const Command> pushCommands()
{
    static constexpr Command commands[] {
        {"outbox", "outbox  |  outbox retry ID  |  outbox propose ID [--note WHY] [--as WHO]",
            "what waits to be sent to the hubs, and why", outbox, 0, 2},
        {"contribute", "contribute ID… --channel NAME [--note WHY] [--as WHO]",
            "gives records of this computer to a hub; they go with the next sync", contributeRecords, 1, -1},
        {"proposals", "proposals  |  proposals accept ID [--as WHO]  |  proposals decline ID [--as WHO]",
            "changes that others ask for", proposals, 0, 2},
    };
    return commands;
}

} // namespace fourthp::cli
