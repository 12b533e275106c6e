// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/review.h"

#include "core/curation/change_one.h"
#include "core/curation/review_judgement.h"
#include "core/store/note_drafts.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kOwnApproval = "own_approval"_L1;

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
    case MoveRefusal::NotHere: return u"not_here"_s;
    case MoveRefusal::NewerSchema: return u"newer_schema"_s;
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
    return changeOneBy(library, id, editor, [&](ChangesTogether &changes, const Document &) -> Result<void> {
        const Result<Standing> standing = standingOf(changes.connection(), id, editor);
        if (!standing) {
            return passOn(standing);
        }
        if (const auto refusal = refusalOf(*standing, to, comment, library.vocabularies())) {
            return fail(ErrorKind::InvalidInput, reviewStateCode(to), moveRefusalName(*refusal));
        }
        const auto done
            = changes.move(id, {to, standing->identity, library.clock().timestamp(), comment.trimmed()});
        return done ? discardUsedDraft(changes.connection(), id, kCommentDraft, comment) : done;
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
        const auto done = changes.changeReview(id, withReview(shown, review));
        return done ? discardUsedDraft(changes.connection(), id, kCommentDraft, text) : done;
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
