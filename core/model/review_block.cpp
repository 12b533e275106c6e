// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/review_block.h"

#include "core/model/field_values.h"
#include "core/model/own_members.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Changing these alone makes nobody an author (`resources/hub/validate_doc_update.js`).
constexpr QLatin1StringView kBookkeeping[] {
    "review"_L1, "review_state"_L1, "editions"_L1, "updated_at"_L1, "updated_by"_L1, "edit"_L1, "_rev"_L1};

QJsonArray listIn(const Document &document, QLatin1StringView key)
{
    return document.json().value("review"_L1).toObject().value(key).toArray();
}

} // namespace

QStringList authorsSinceDraft(const Document &document)
{
    QStringList authors;
    for (const QJsonValue name : listIn(document, "authors"_L1)) {
        authors.append(name.toString());
    }
    QStringList submitters;
    for (const QJsonValue value : listIn(document, "moves"_L1)) {
        const QJsonObject move = value.toObject();
        const QString to = move.value("to"_L1).toString();
        if (to == "draft"_L1) {
            submitters.clear();
        } else if (to == "submitted"_L1) {
            submitters.append(move.value("by"_L1).toString());
        }
    }
    authors += submitters;
    const QString state = document.json().value("review_state"_L1).toString();
    if (!document.isEmpty() && (state.isEmpty() || state == "draft"_L1)) {
        authors.append(document.json().value("updated_by"_L1).toString());
    }
    authors.removeAll(QString());
    authors.removeDuplicates();
    return authors;
}

QJsonObject authoredContent(const Document &document)
{
    QJsonObject json = withoutDerivedFields(sharedPart(document)).json();
    for (const QLatin1StringView key : kBookkeeping) {
        json.remove(key);
    }
    return json;
}

Document withMove(const Document &document, const ReviewMove &move)
{
    QJsonObject entry {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"from"_s, reviewStateCode(document.reviewState())}, {u"to"_s, reviewStateCode(move.to)},
        {u"by"_s, move.by}, {u"at"_s, move.at}};
    if (!move.comment.isEmpty()) {
        entry.insert(u"comment"_s, move.comment);
    }
    QJsonObject review = document.json().value("review"_L1).toObject();
    QJsonArray moves = review.value("moves"_L1).toArray();
    moves.append(entry);
    review.insert(u"moves"_s, moves);
    if (move.to == ReviewState::Draft) {
        review.remove("authors"_L1); // Whoever changes it from here on is an author.
    }
    Document moved = document;
    moved.set(u"review"_s, review);
    moved.set(u"review_state"_s, reviewStateCode(move.to));
    return moved;
}

bool sameMoves(const Document &before, const Document &after)
{
    const QJsonArray authors = listIn(after, "authors"_L1);
    const QJsonArray known = listIn(before, "authors"_L1);
    return before.reviewState() == after.reviewState()
        && listIn(before, "moves"_L1) == listIn(after, "moves"_L1)
        && std::all_of(known.begin(), known.end(),
            [&authors](const QJsonValue &name) { return authors.contains(name); });
}

Document withMovesOf(Document document, const Document &source)
{
    QJsonObject review = document.json().value("review"_L1).toObject();
    const QJsonObject other = source.json().value("review"_L1).toObject();
    for (const QLatin1StringView key : {"moves"_L1, "authors"_L1}) {
        if (other.contains(key)) {
            review.insert(key, other.value(key));
        } else {
            review.remove(key);
        }
    }
    document.set(u"review"_s, review.isEmpty() ? QJsonValue() : QJsonValue(review));
    document.set(u"review_state"_s, source.json().value("review_state"_L1));
    return document;
}

std::optional<ReviewMove> lastMove(const Document &document)
{
    const QJsonArray moves = listIn(document, "moves"_L1);
    if (moves.isEmpty()) {
        return {};
    }
    const QJsonObject move = moves.last().toObject();
    return ReviewMove {reviewStateFromCode(move.value("to"_L1).toString()), move.value("by"_L1).toString(),
        move.value("at"_L1).toString(), move.value("comment"_L1).toString()};
}

} // namespace fourthp
