// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/review.h"

#include "core/curation/change_one.h"
#include "core/store/journal.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kOwnApproval = "own_approval"_L1;

Result<QString> accountOn(Connection &connection, const QString &channel)
{
    const auto account = connection.one(u"SELECT account FROM channel WHERE id = ? AND kind = 'couch'"_s, {channel},
        [](const Row &row) { return row.text(0); });
    return account ? Result<QString>(account->value_or(QString())) : passOn(account);
}

/// Names under which people changed the record here since it was last a draft; moves alone make nobody an author.
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

/// What is needed to judge moves of one record.
struct Standing
{
    Document shown;
    QString identity;
    QStringList authors;
    bool isOwnWork = false;
    bool ownApproval = false;
    bool isReadOnly = false;
};

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
    Standing standing {row->shown(), account->isEmpty() ? editor.who : *account, authorsSinceDraft(row->shown()), false,
        *ownApproval, row->isOfNewerSchema()};
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

bool asksForComment(ReviewState to)
{
    return to == ReviewState::HasIssues || to == ReviewState::OnHold || to == ReviewState::Rejected;
}

bool asksForSecondPerson(ReviewState to)
{
    return to == ReviewState::Approved || to == ReviewState::Published;
}

MoveOffer offerOf(const Standing &standing, ReviewState to, const Vocabularies &vocabularies)
{
    MoveOffer offer {to, {}, asksForComment(to), validateFor(standing.shown, to, vocabularies)};
    std::erase_if(offer.missing, [](const ValidationProblem &problem) { return problem.severity != Severity::Problem; });
    if (asksForSecondPerson(to) && standing.isOwnWork && !standing.ownApproval) {
        offer.refusal = MoveRefusal::OwnWork;
    } else if (!offer.missing.empty()) {
        offer.refusal = MoveRefusal::Incomplete;
    }
    return offer;
}

Document withReview(const Document &document, const QJsonObject &review)
{
    Document after = document;
    after.set(u"review"_s, review.isEmpty() ? QJsonValue() : QJsonValue(review));
    return after;
}

QJsonObject reviewIn(const Document &document)
{
    return document.json().value("review"_L1).toObject();
}

} // namespace

QString moveRefusalName(MoveRefusal refusal)
{
    switch (refusal) {
    case MoveRefusal::NotFromHere: return u"not_from_here"_s;
    case MoveRefusal::OwnWork: return u"own_work"_s;
    case MoveRefusal::Incomplete: return u"incomplete"_s;
    case MoveRefusal::NeedsComment: return u"needs_comment"_s;
    }
    Q_UNREACHABLE();
}

Result<ReviewOverview> reviewOf(Library &library, const RecordId &id, const Editor &editor)
{
    const Result<Connection *> connection = library.connection();
    const Result<Standing> standing = connection ? standingOf(**connection, id, editor) : passOn(connection);
    if (!standing) {
        return passOn(standing);
    }
    ReviewOverview overview {
        standing->shown.reviewState(), standing->identity, standing->authors, standing->isReadOnly, {}};
    for (const ReviewState to : allowedMoves(overview.state)) {
        overview.moves.push_back(offerOf(*standing, to, library.vocabularies()));
    }
    return overview;
}

Result<SavedChange> moveRecord(
    Library &library, const RecordId &id, ReviewState to, const QString &comment, const Editor &editor)
{
    return changeOneBy(library, id, editor, [&](ChangesTogether &changes, const Document &shown) -> Result<void> {
        const auto refuse = [&](MoveRefusal refusal) {
            return fail(ErrorKind::InvalidInput, reviewStateCode(to), moveRefusalName(refusal));
        };
        const std::vector<ReviewState> allowed = allowedMoves(shown.reviewState());
        if (std::find(allowed.begin(), allowed.end(), to) == allowed.end()) {
            return refuse(MoveRefusal::NotFromHere);
        }
        const Result<Standing> standing = standingOf(changes.connection(), id, editor);
        if (!standing) {
            return passOn(standing);
        }
        const MoveOffer offer = offerOf(*standing, to, library.vocabularies());
        if (offer.refusal) {
            return refuse(*offer.refusal);
        }
        if (offer.needsComment && comment.trimmed().isEmpty()) {
            return refuse(MoveRefusal::NeedsComment);
        }
        return changes.move(id, {to, standing->identity, library.clock().timestamp(), comment.trimmed()});
    });
}

Result<SavedChange> assignReview(
    Library &library, const RecordId &id, const QString &reviewer, const QDate &due, const Editor &editor)
{
    return changeOneBy(library, id, editor, [&](ChangesTogether &changes, const Document &shown) -> Result<void> {
        QJsonObject review = reviewIn(shown);
        const auto put = [&review](const QString &key, const QString &value) {
            if (value.isEmpty()) {
                review.remove(key);
            } else {
                review.insert(key, value);
            }
        };
        put(u"assignee"_s, reviewer.trimmed());
        put(u"due"_s, due.toString(Qt::ISODate));
        return changes.changeReview(id, withReview(shown, review));
    });
}

Result<SavedChange> commentOn(
    Library &library, const RecordId &id, const QString &field, const QString &text, const Editor &editor)
{
    if (text.trimmed().isEmpty()) {
        return fail(ErrorKind::InvalidInput, u"comment"_s, ruleName(Rule::Required));
    }
    return changeOneBy(library, id, editor, [&](ChangesTogether &changes, const Document &shown) -> Result<void> {
        const Result<Standing> standing = standingOf(changes.connection(), id, editor);
        if (!standing) {
            return passOn(standing);
        }
        QJsonObject comment {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"text"_s, text.trimmed()},
            {u"by"_s, standing->identity}, {u"at"_s, library.clock().timestamp()}};
        if (!field.isEmpty()) {
            comment.insert(u"field"_s, field);
        }
        QJsonObject review = reviewIn(shown);
        QJsonArray comments = review.value("comments"_L1).toArray();
        comments.append(comment);
        review.insert(u"comments"_s, comments);
        return changes.changeReview(id, withReview(shown, review));
    });
}

Result<SavedChange> resolveComment(
    Library &library, const RecordId &id, const QString &comment, bool isResolved, const Editor &editor)
{
    return changeOneBy(library, id, editor, [&](ChangesTogether &changes, const Document &shown) -> Result<void> {
        QJsonObject review = reviewIn(shown);
        QJsonArray comments = review.value("comments"_L1).toArray();
        const auto found = std::find_if(comments.begin(), comments.end(), [&comment](const QJsonValue &one) {
            return one.toObject().value("id"_L1).toString() == comment;
        });
        if (found == comments.end()) {
            return fail(ErrorKind::NotFound, comment, u"no such comment"_s);
        }
        QJsonObject settled = found->toObject();
        settled.insert(u"resolved"_s, isResolved);
        *found = settled;
        review.insert(u"comments"_s, comments);
        return changes.changeReview(id, withReview(shown, review));
    });
}

Result<bool> ownApprovalAllowed(Connection &connection)
{
    const Result<qint64> allowed = connection.number(
        u"SELECT count(*) FROM meta WHERE key = ? AND value = '1'"_s, {QString(kOwnApproval)});
    return allowed ? Result<bool>(*allowed > 0) : passOn(allowed);
}

Result<void> allowOwnApproval(Library &library, bool isAllowed)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const auto done = session->connection().run(u"INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)"_s,
        {QString(kOwnApproval), isAllowed ? u"1"_s : u"0"_s});
    return done ? session->commit() : done;
}

} // namespace fourthp
