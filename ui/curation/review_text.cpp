// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/review_text.h"

#include "core/model/field_catalogue.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

QString ReviewText::verb(ReviewState from, ReviewState to)
{
    using enum ReviewState;
    switch (to) {
    case Draft: return tr("Back to draft");
    case Submitted: return from == HasIssues ? tr("Submit again") : tr("Submit");
    case InReview: return from == Submitted ? tr("Start the review") : tr("Review again");
    case HasIssues: return tr("Return with the comment");
    case OnHold: return tr("Put on hold");
    case Approved: return tr("Approve");
    case Published: return tr("Publish");
    case Rejected: return tr("Reject");
    case Retired: return tr("Retire");
    }
    Q_UNREACHABLE();
}

QString ReviewText::stateName(ReviewState state, const Labels &labels)
{
    return labels.of(FieldKind::Code, "review_state"_L1, reviewStateCode(state));
}

QString ReviewText::obstacle(const MoveOffer &offer, const Labels &labels)
{
    const QString state = stateName(offer.to, labels);
    if (!offer.refusal) {
        return {};
    }
    switch (*offer.refusal) {
    case MoveRefusal::OwnWork:
        return tr("%1: somebody else has to do this, because you changed the record.").arg(state);
    case MoveRefusal::Incomplete: {
        QStringList sentences;
        for (const ValidationProblem &problem : offer.missing) {
            sentences.append(ErrorText::explainRule(problem.path, ruleName(problem.rule)));
        }
        sentences.removeDuplicates();
        return tr("%1: %2").arg(state, sentences.join(u' '));
    }
    case MoveRefusal::NotFromHere: case MoveRefusal::NeedsComment: case MoveRefusal::NotHere: case MoveRefusal::NewerSchema: return {};
    }
    Q_UNREACHABLE();
}

QString ReviewText::verbForMany(ReviewState to)
{
    switch (to) {
    case ReviewState::InReview:
        return tr("Start the review");
    case ReviewState::HasIssues:
        return tr("Return with a comment");
    default:
        return verb(ReviewState::Draft, to);
    }
}

QString ReviewText::staying(MoveRefusal refusal, qint64 records)
{
    const int count = int(records);
    switch (refusal) {
    case MoveRefusal::NotFromHere:
        return tr("%Ln record(s) are in another state, from which this is no step.", nullptr, count);
    case MoveRefusal::OwnWork:
        return tr("%Ln record(s) you changed yourself: somebody else has to do this.", nullptr, count);
    case MoveRefusal::Incomplete:
        return tr("%Ln record(s) lack something that the state asks for. Their review tab says what.", nullptr, count);
    case MoveRefusal::NeedsComment:
        return tr("%Ln record(s) need a comment that says why.", nullptr, count);
    case MoveRefusal::NotHere:
        return tr("%Ln record(s) are not here any more.", nullptr, count);
    case MoveRefusal::NewerSchema:
        return tr("%Ln record(s) come from a newer version and can only be read.", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString ReviewText::refused(const Error &error)
{
    if (error.detail == moveRefusalName(MoveRefusal::NeedsComment)) {
        return tr("Say in the comment why, then choose this again.");
    }
    if (error.detail == moveRefusalName(MoveRefusal::OwnWork)) {
        return tr("Somebody else has to do this, because you changed the record.");
    }
    if (error.detail == moveRefusalName(MoveRefusal::NotFromHere)) {
        return tr("The record is in another state by now. Nothing was changed.");
    }
    if (error.detail == moveRefusalName(MoveRefusal::Incomplete)) {
        return tr("Something is missing for this state. Nothing was changed.");
    }
    const UserMessage message = ErrorText::explain(error);
    return message.what + u' ' + message.next;
}

QString ReviewText::move(const QJsonObject &move, const Labels &labels)
{
    const auto state = [&](QLatin1StringView key) {
        return labels.of(FieldKind::Code, "review_state"_L1, move.value(key).toString());
    };
    const QString line = tr("%1 – %2: %3 → %4").arg(Formats::dateTime(move.value("at"_L1).toString()),
        Formats::isolated(move.value("by"_L1).toString()), state("from"_L1), state("to"_L1));
    const QString comment = move.value("comment"_L1).toString();
    return comment.isEmpty() ? line : line + u'\n' + comment;
}

QString ReviewText::comment(const QJsonObject &comment, RecordType type)
{
    const QString path = comment.value("field"_L1).toString();
    const Field *field = findField(type, path);
    const QString about = path.isEmpty() ? tr("The whole record") : field == nullptr ? path : labelOf(*field);
    const QString line = tr("%1 – %2 about: %3").arg(Formats::dateTime(comment.value("at"_L1).toString()),
        Formats::isolated(comment.value("by"_L1).toString()), about);
    const QString settled = comment.value("resolved"_L1).toBool() ? u'\n' + tr("Dealt with.") : QString();
    return line + u'\n' + comment.value("text"_L1).toString() + settled;
}

QString ReviewText::assignment(const QString &reviewer, const QDate &due, const QDate &today)
{
    if (reviewer.isEmpty() && !due.isValid()) {
        return tr("Nobody was asked to review this.");
    }
    const QString who = reviewer.isEmpty() ? tr("Reviewer: nobody yet.") : tr("Reviewer: %1.").arg(Formats::isolated(reviewer));
    if (!due.isValid()) {
        return who;
    }
    const QString day = Formats::partialDate(due.toString(Qt::ISODate));
    return who + u' ' + (due < today ? tr("Overdue since %1.").arg(day) : tr("Due on %1.").arg(day));
}

} // namespace fourthp::ui
