// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_answer.h"
#include "app/cli/chosen_records.h"
#include "app/cli/commands.h"
#include "app/cli/quality_json.h"

#include "core/curation/review_many.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

int answer(const Session &session, const Result<SavedChange> &saved)
{
    if (!saved) {
        return session.fails(saved.error());
    }
    QJsonObject json = changeJson(*saved);
    json.insert(u"state"_s, reviewStateCode(saved->shown.reviewState()));
    session.print(json);
    return Done;
}

QJsonObject offerJson(const MoveOffer &offer)
{
    QJsonArray missing;
    for (const ValidationProblem &problem : offer.missing) {
        missing.append(QJsonObject {{u"field"_s, problem.path}, {u"rule"_s, ruleName(problem.rule)}});
    }
    return {{u"to"_s, reviewStateCode(offer.to)}, {u"needs_comment"_s, offer.needsComment}, {u"missing"_s, missing},
        {u"refused"_s, offer.refusal ? QJsonValue(moveRefusalName(*offer.refusal)) : QJsonValue()}};
}

int show(Session &session, const RecordId &id)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<ReviewOverview> overview = library ? reviewOf(**library, id, session.editor()) : passOn(library);
    if (!overview) {
        return session.fails(overview.error());
    }
    QJsonArray moves;
    for (const MoveOffer &offer : overview->moves) {
        moves.append(offerJson(offer));
    }
    session.print(QJsonObject {{u"id"_s, id.value}, {u"state"_s, reviewStateCode(overview->state)},
        {u"as"_s, overview->identity}, {u"authors"_s, QJsonArray::fromStringList(overview->authors)}, {u"moves"_s, moves}});
    return Done;
}

/// What wants a check of its facts, which is no matter of who somebody is.
int staleQueue(Session &session)
{
    const auto limit = session.line().number(u"limit"_s, std::numeric_limits<int>::max(), 1);
    if (!limit) {
        return session.misused(u"--limit takes a number from 1."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto stale = connection
        ? staleRecords(**connection, session.clock().nowUtc().date(), *limit, session.stop())
        : passOn(connection);
    if (!stale) {
        return session.fails(stale.error());
    }
    QJsonArray list;
    for (const StaleRecord &record : stale->records) {
        list.append(QJsonObject {{u"id"_s, record.id.value}, {u"stale"_s, staleJson(record.findings)}});
    }
    session.print(list);
    return Done;
}

int queue(Session &session)
{
    static const QHash<QString, ReviewQueue> queues {{u"for-me"_s, ReviewQueue::ForMe}, {u"mine"_s, ReviewQueue::ForMe},
        {u"returned"_s, ReviewQueue::Returned}, {u"overdue"_s, ReviewQueue::Overdue}};
    if (session.word(2) == "stale"_L1) {
        return staleQueue(session);
    }
    if (!queues.contains(session.word(2))) {
        return session.misused(u"review queue takes for-me (or mine), returned, overdue or stale."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto waiting = connection ? reviewQueue(**connection, queues.value(session.word(2)), session.editor().who,
                                          session.clock().nowUtc().date())
                                    : passOn(connection);
    if (!waiting) {
        return session.fails(waiting.error());
    }
    QJsonArray list;
    for (const QueuedRecord &record : *waiting) {
        list.append(QJsonObject {{u"id"_s, record.id.value}, {u"state"_s, reviewStateCode(record.shown.reviewState())},
            {u"reviewer"_s, record.reviewer}, {u"due"_s, record.due.toString(Qt::ISODate)}});
    }
    session.print(list);
    return Done;
}

int assign(Session &session, Library &library)
{
    const QString day = session.line().option(u"due"_s);
    const QDate due = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !due.isValid()) {
        return session.misused(u"--due takes a day, YYYY-MM-DD."_s);
    }
    return answer(session, assignReview(library, {session.word(2)}, session.word(3), due, session.editor()));
}

int comment(Session &session, Library &library)
{
    return answer(session,
        commentOn(library, {session.word(2)}, session.line().option(u"field"_s), session.line().option(u"comment"_s),
            session.editor()));
}

int ownApproval(Session &session, Library &library)
{
    if (session.word(2) != "on"_L1 && session.word(2) != "off"_L1) {
        return session.misused(u"review own-approval takes on or off."_s);
    }
    const Result<void> done = allowOwnApproval(library, session.word(2) == "on"_L1);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"own_approval"_s, session.word(2) == "on"_L1}});
    return Done;
}

QJsonArray refusedJson(const std::vector<RefusedMove> &refused)
{
    QJsonArray list;
    for (const RefusedMove &one : refused) {
        list.append(QJsonObject {{u"id"_s, one.id.value}, {u"refused"_s, moveRefusalName(one.refusal)}});
    }
    return list;
}

/// Moves the chosen records as one step of undo, or says which of them could be moved.
int moveMany(Session &session)
{
    const ReviewState to = reviewStateFromCode(session.word(2));
    const bool namesRecords = session.line().has(u"query"_s) || session.line().has(u"type"_s)
        || session.line().has(u"collection"_s) || session.line().has(u"ids"_s);
    if (reviewStateCode(to) != session.word(2) || !namesRecords) {
        return session.misused(u"review move takes a state, and --query, --type, --collection or --ids."_s);
    }
    const bool isDry = session.line().has(u"dry-run"_s);
    const Result<Library *> library = session.library(isDry ? Session::Need::Read : Session::Need::Write);
    const auto docids = library ? chosenRecords(session, **library) : passOn(library);
    if (!docids) {
        return session.fails(docids.error());
    }
    if (isDry) {
        const auto plan = planMoves(**library, *docids, to, session.editor(), {}, session.stop());
        if (!plan) {
            return session.fails(plan.error());
        }
        session.print(QJsonObject {{u"would_move"_s, qint64(plan->may.size())},
            {u"needs_comment"_s, plan->needsComment}, {u"refused"_s, refusedJson(plan->refused)}});
        return plan->refused.empty() ? Done : WithFindings;
    }
    const auto done = moveAll(
        **library, *docids, to, session.line().option(u"comment"_s), session.editor(), {}, session.stop());
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"moved"_s, qint64(done->changes.size())}, {u"state"_s, reviewStateCode(to)},
        {u"refused"_s, refusedJson(done->refused)},
        {u"change"_s, done->changes.empty() ? 0 : done->changes.back().change}});
    return done->refused.empty() ? Done : WithFindings;
}

int move(Session &session, Library &library)
{
    const ReviewState to = reviewStateFromCode(session.word(2));
    if (reviewStateCode(to) != session.word(2)) {
        return session.misused(u"“%1” is no editorial state."_s.arg(session.word(2)));
    }
    return answer(session,
        moveRecord(library, {session.word(1)}, to, session.line().option(u"comment"_s), session.editor()));
}

int review(Session &session)
{
    const QString word = session.word(1);
    if (word == "queue"_L1) {
        return queue(session);
    }
    if (word == "move"_L1) {
        return moveMany(session);
    }
    if (session.line().words.size() == 2 && RecordId {word}.isValid()) {
        return show(session, {word});
    }
    const Result<Library *> library = session.library(Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    if (word == "assign"_L1) {
        return assign(session, **library);
    }
    if (word == "comment"_L1) {
        return comment(session, **library);
    }
    if (word == "resolve"_L1) {
        return answer(session, resolveComment(**library, {session.word(2)}, session.word(3), true, session.editor()));
    }
    if (word == "own-approval"_L1) {
        return ownApproval(session, **library);
    }
    return move(session, **library);
}

} // namespace

std::span<const Command> reviewCommands()
{
    static constexpr Command commands[] {
        {"review",
            "review ID  |  review ID STATE [--comment TEXT] [--as WHO]  |  "
            "review move STATE [--query Q] [--type T] [--collection NAME] [--ids FILE|-] [--comment TEXT] [--dry-run] [--as WHO]  |  "
            "review assign ID [WHO] [--due DAY]  |  "
            "review comment ID --comment TEXT [--field F]  |  review resolve ID COMMENT  |  "
            "review queue for-me|mine|returned|overdue|stale [--as WHO] [--limit N]  |  review own-approval on|off",
            "shows what may follow in a review, and does it", review, 1, 3},
    };
    return commands;
}

} // namespace fourthp::cli
