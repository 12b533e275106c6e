// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/review_judgement.h"

#include "core/store/journal.h"
#include "core/store/record_reader.h"
#include "core/store/shown_row.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<QString> accountOn(Connection &connection, const QString &channel)
{
    const auto account = connection.one(u"SELECT account FROM channel WHERE id = ? AND kind = 'couch'"_s,
        {channel}, [](const Row &row) { return row.text(0); });
    return account ? Result<QString>(account->value_or(QString())) : passOn(account);
}

/// Names under which people changed the record here since it was last a draft; moves alone make nobody an
/// author.
Result<QStringList> authorsHere(Connection &connection, const RecordId &id)
{
    const Result<std::vector<Change>> history = Journal(connection).historyOf(id);
    if (!history) {
        return passOn(history);
    }
    QStringList names;
    for (const Change &change : *history) { // The newest first.
        if (!change.undoneAt.isEmpty()) {
            continue;
        }
        const bool isMove = change.before.reviewState() != change.after.reviewState();
        if (isMove && change.after.reviewState() == ReviewState::Draft && change.kind != "new"_L1) {
            break;
        }
        if (authoredContent(change.before) != authoredContent(change.after)) {
            names.append(change.who);
        }
    }
    names.removeDuplicates();
    return names;
}

bool asksForSecondPerson(ReviewState to)
{
    return to == ReviewState::Approved || to == ReviewState::Published;
}

} // namespace

bool asksForComment(ReviewState to)
{
    return to == ReviewState::HasIssues || to == ReviewState::OnHold || to == ReviewState::Rejected;
}

Result<Standing> standingOf(Connection &connection, const RecordId &id, const Editor &editor)
{
    const Result<ShownRow> row = shownRow(connection, id);
    if (!row) {
        return passOn(row);
    }
    if (!row->exists() || row->shown().isDeleted()) {
        return fail(ErrorKind::NotFound, id.value);
    }
    const Result<QString> account = accountOn(connection, row->channel);
    const Result<QStringList> here = authorsHere(connection, id);
    const Result<bool> ownApproval = ownApprovalAllowed(connection);
    if (!account || !here || !ownApproval) {
        return !account ? passOn(account) : !here ? passOn(here) : passOn(ownApproval);
    }
    Standing standing {row->shown(), account->isEmpty() ? editor.who : *account,
        authorsSinceDraft(row->shown()), false, *ownApproval, row->isOfNewerSchema()};
    for (const QString &name : *here) {
        // Whatever name they bear here, changes go to the hub in the name of its account.
        const QString known = account->isEmpty() ? name : *account;
        if (!known.isEmpty() && !standing.authors.contains(known)) {
            standing.authors.append(known);
        }
    }
    standing.isOwnWork = standing.authors.contains(standing.identity);
    return standing;
}

MoveOffer offerOf(const Standing &standing, ReviewState to, const Vocabularies &vocabularies)
{
    MoveOffer offer {to, {}, asksForComment(to), validateFor(standing.shown, to, vocabularies)};
    std::erase_if(offer.missing,
        [](const ValidationProblem &problem) { return problem.severity != Severity::Problem; });
    if (asksForSecondPerson(to) && standing.isOwnWork && !standing.ownApproval) {
        offer.refusal = MoveRefusal::OwnWork;
    } else if (!offer.missing.empty()) {
        offer.refusal = MoveRefusal::Incomplete;
    }
    return offer;
}

std::optional<MoveRefusal> refusalOf(
    const Standing &standing, ReviewState to, const QString &comment, const Vocabularies &vocabularies)
{
    const std::vector<ReviewState> allowed = allowedMoves(standing.shown.reviewState());
    if (std::find(allowed.begin(), allowed.end(), to) == allowed.end()) {
        return MoveRefusal::NotFromHere;
    }
    const MoveOffer offer = offerOf(standing, to, vocabularies);
    if (offer.refusal) {
        return offer.refusal;
    }
    return offer.needsComment && comment.trimmed().isEmpty() ? std::optional(MoveRefusal::NeedsComment)
                                                             : std::nullopt;
}

} // namespace fourthp
