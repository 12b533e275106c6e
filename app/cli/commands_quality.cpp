// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chosen_records.h"
#include "app/cli/commands.h"
#include "app/cli/quality_json.h"
#include "core/store/collections.h"
#include "core/sync/link_check.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

/// The records that are asked about: the one that is named, or those that are found.
Result<std::vector<RecordId>> chosenIds(Session &session, Library &library, Connection &connection)
{
    if (!session.line().has(u"query"_s)) {
        return std::vector<RecordId> {{session.word(1)}};
    }
    const auto docids = chosenRecords(session, library);
    return docids ? recordIds(connection, *docids) : passOn(docids);
}

int quality(Session &session)
{
    if (session.line().has(u"query"_s) == !session.word(1).isEmpty()) {
        return session.misused(u"quality takes the id of a record, or --query."_s);
    }
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto ids = connection ? chosenIds(session, **library, **connection) : passOn(connection);
    if (!ids) {
        return session.fails(ids.error());
    }
    QJsonArray records;
    bool isWorkLeft = false;
    for (const RecordId &id : *ids) {
        const Result<Quality> found
            = qualityOf(**connection, id, session.clock().nowUtc().date(), session.vocabularies());
        if (!found) {
            return session.fails(found.error());
        }
        isWorkLeft = isWorkLeft || wantsWork(*found);
        records.append(qualityJson(*found));
    }
    session.print(session.line().has(u"query"_s) ? QJsonValue(records) : records.first());
    return isWorkLeft ? WithFindings : Done;
}

QJsonObject planJson(const LinkPlan &plan)
{
    return {{u"addresses"_s, qint64(plan.addresses.size())}, {u"sites"_s, plan.sites},
        {u"checked_lately"_s, plan.checkedLately}, {u"held_back"_s, plan.heldBack},
        {u"not_for_asking"_s, plan.notForAsking}};
}

int check(Session &session, Library &library, const LinkPlan &plan)
{
    session.tell(u"Asking %1 addresses of %2 sites; each site learns the address of this computer."_s
                     .arg(plan.addresses.size())
                     .arg(plan.sites));
    const ProgressSink progress = [&session](const Progress &step) {
        session.tell(u"%1 of %2 addresses"_s.arg(step.done).arg(step.total));
    };
    const Result<LinkReport> report = checkLinks(library, plan, {}, progress, session.stop());
    if (!report) {
        return session.fails(report.error());
    }
    QJsonObject json = planJson(plan);
    QJsonObject outcomes;
    for (const auto &[outcome, count] : report->outcomes) {
        outcomes.insert(webOutcomeName(outcome), count);
    }
    json.insert(u"asked"_s, report->asked);
    json.insert(u"outcomes"_s, outcomes);
    session.print(json);
    const bool hasFaults = report->outcomes.contains(WebOutcome::Gone)
        || report->outcomes.contains(WebOutcome::NotReached)
        || report->outcomes.contains(WebOutcome::Failing);
    return hasFaults ? WithFindings : Done;
}

int linkCheck(Session &session)
{
    const bool isPlan = session.line().has(u"dry-run"_s);
    const Result<Library *> library = session.library(isPlan ? Session::Need::Read : Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    std::optional<std::vector<qint64>> docids;
    if (session.line().has(u"query"_s)) {
        Result<std::vector<qint64>> found = chosenRecords(session, **library);
        if (!found) {
            return session.fails(found.error());
        }
        docids = std::move(*found);
    }
    LinkPlanRules rules;
    rules.mayAskInside = session.line().has(u"inside"_s);
    if (session.line().has(u"again"_s)) {
        rules.lately = std::chrono::hours(0);
    }
    const Result<LinkPlan> plan = planLinkCheck(**library, docids, rules, session.stop());
    if (!plan) {
        return session.fails(plan.error());
    }
    if (isPlan) {
        session.print(planJson(*plan));
        return Done;
    }
    return check(session, **library, *plan);
}

} // namespace

std::span<const Command> qualityCommands()
{
    static constexpr Command commands[] {
        {"quality", "quality ID  |  quality --query Q",
            "how complete, proved and fresh a record is, and what is missing", quality, 0, 1},
        {"linkcheck", "linkcheck [--query Q] [--again] [--inside] [--dry-run]",
            "asks the web addresses of records whether something is there", linkCheck, 0, 0},
    };
    return commands;
}

} // namespace fourthp::cli
