// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_differences.h"

#include "core/model/field_catalogue.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isTold(const Field &field)
{
    return !field.has(Internal) && !field.has(Derived) && field.kind != FieldKind::Raw
        && field.key != "review_state"_L1;
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// Items by their ids, in their order; nothing if one has none, or two share one.
bool byId(const QJsonValue &list, QStringList &order, QHash<QString, QJsonObject> &items)
{
    for (const QJsonValue value : list.toArray()) {
        const QJsonObject item = value.toObject();
        const QString id = item.value("id"_L1).toString();
        if (id.isEmpty() || items.contains(id)) {
            return false;
        }
        order.append(id);
        items.insert(id, item);
    }
    return true;
}

class Differences
{
public:
    std::vector<FieldDifference> all;

    void compare(const Field &field, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after || (isAbsent(before) && isAbsent(after))) {
            return;
        }
        if (field.kind != FieldKind::Group) {
            compareValue({.field = &field}, before, after);
        } else if (field.repeats()) {
            compareItems(field, before, after);
        } else {
            compareMembers(field, {}, before.toObject(), after.toObject());
        }
    }

private:
    void compareValue(const FieldDifference &place, const QJsonValue &before, const QJsonValue &after)
    {
        const bool isPlain = before.isString() || after.isString(); // One text, of the record's own language.
        if (!place.valueField().has(Translatable) || place.valueField().repeats() || isPlain) {
            add(place, before, after);
            return;
        }
        const QJsonObject from = before.toObject();
        const QJsonObject to = after.toObject();
        QStringList languages = from.keys() + to.keys();
        languages.removeDuplicates();
        languages.sort();
        for (const QString &language : languages) {
            if (from.value(language) != to.value(language)) {
                FieldDifference one = place;
                one.language = language;
                add(one, from.value(language), to.value(language));
            }
        }
    }

    void compareItems(const Field &field, const QJsonValue &before, const QJsonValue &after)
    {
        QStringList order;
        QHash<QString, QJsonObject> from;
        QStringList newOrder;
        QHash<QString, QJsonObject> to;
        if (!byId(before, order, from) || !byId(after, newOrder, to)) {
            add({.field = &field}, before, after);
            return;
        }
        const size_t known = all.size();
        for (const QString &id : newOrder) {
            if (!from.contains(id)) {
                add({.field = &field, .item = to.value(id)}, QJsonValue::Undefined, to.value(id));
            } else if (from.value(id) != to.value(id)) {
                compareMembers(field, to.value(id), from.value(id), to.value(id));
            }
        }
        for (const QString &id : order) {
            if (!to.contains(id)) {
                add({.field = &field, .item = from.value(id)}, from.value(id), QJsonValue::Undefined);
            }
        }
        if (all.size() == known) { // The items are the same, in another order.
            add({.field = &field}, before, after);
        }
    }

    void compareMembers(
        const Field &field, const QJsonObject &item, const QJsonObject &before, const QJsonObject &after)
    {
        for (const Field &member : field.members) {
            if (!member.has(Internal) && before.value(member.key) != after.value(member.key)) {
                compareValue({.field = &field, .member = &member, .item = item}, before.value(member.key),
                    after.value(member.key));
            }
        }
    }

    void add(const FieldDifference &place, const QJsonValue &before, const QJsonValue &after)
    {
        all.push_back(place);
        all.back().before = isAbsent(before) ? QJsonValue(QJsonValue::Undefined) : before;
        all.back().after = isAbsent(after) ? QJsonValue(QJsonValue::Undefined) : after;
    }
};

RecordType typeOf(const Document &before, const Document &after)
{
    return after.isEmpty() ? before.type() : after.type();
}

QJsonObject reviewOf(const Document &document)
{
    return document.json().value("review"_L1).toObject();
}

ReviewComment commentIn(const QJsonObject &json)
{
    return {
        json.value("field"_L1).toString(), json.value("text"_L1).toString(), json.value("by"_L1).toString()};
}

QHash<QString, QJsonObject> commentsById(const QJsonObject &review)
{
    QHash<QString, QJsonObject> comments;
    for (const QJsonValue value : review.value("comments"_L1).toArray()) {
        comments.insert(value.toObject().value("id"_L1).toString(), value.toObject());
    }
    return comments;
}

} // namespace

QString FieldDifference::path() const
{
    QStringList keys {field->key};
    if (const QString id = item.value("id"_L1).toString(); !id.isEmpty()) {
        keys.append(id);
    }
    if (member != nullptr) {
        keys.append(member->key);
    }
    if (!language.isEmpty()) {
        keys.append(language);
    }
    return keys.join(u'.');
}

std::vector<FieldDifference> fieldDifferences(const Document &before, const Document &after)
{
    Differences differences;
    for (const Field *field : fieldsOf(typeOf(before, after))) {
        if (isTold(*field)) {
            differences.compare(*field, before.json().value(field->key), after.json().value(field->key));
        }
    }
    return std::move(differences.all);
}

QStringList changedFields(const Document &before, const Document &after)
{
    QStringList keys;
    for (const Field *field : fieldsOf(typeOf(before, after))) {
        const QJsonValue from = before.json().value(field->key);
        const QJsonValue to = after.json().value(field->key);
        if (isTold(*field) && from != to && !(isAbsent(from) && isAbsent(to))) {
            keys.append(field->key);
        }
    }
    return keys;
}

ReviewDifference reviewDifference(const Document &before, const Document &after)
{
    const QJsonObject from = reviewOf(before);
    const QJsonObject to = reviewOf(after);
    ReviewDifference difference;
    if (from == to) {
        return difference;
    }
    const QJsonArray oldMoves = from.value("moves"_L1).toArray();
    for (const QJsonValue value : to.value("moves"_L1).toArray()) {
        if (!oldMoves.contains(value)) {
            const QJsonObject move = value.toObject();
            difference.moves.push_back(
                {reviewStateFromCode(move.value("to"_L1).toString()), move.value("by"_L1).toString(),
                    move.value("at"_L1).toString(), move.value("comment"_L1).toString()});
        }
    }
    const QHash<QString, QJsonObject> known = commentsById(from);
    for (const QJsonValue value : to.value("comments"_L1).toArray()) {
        const QJsonObject comment = value.toObject();
        const auto earlier = known.constFind(comment.value("id"_L1).toString());
        const bool isSettled = comment.value("resolved"_L1).toBool();
        if (earlier == known.constEnd()) {
            difference.comments.push_back(commentIn(comment));
        } else if (isSettled != earlier->value("resolved"_L1).toBool()) {
            (isSettled ? difference.settled : difference.reopened).push_back(commentIn(comment));
        }
    }
    difference.assignee = to.value("assignee"_L1).toString();
    difference.due = to.value("due"_L1).toString();
    difference.isAssigned = difference.assignee != from.value("assignee"_L1).toString()
        || difference.due != from.value("due"_L1).toString();
    return difference;
}

} // namespace fourthp
