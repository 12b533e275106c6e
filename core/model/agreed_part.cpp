// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreed_part.h"

#include "core/model/consent.h"
#include "core/model/consent_withdrawal.h"
#include "core/model/field_catalogue.h"
#include "core/model/redaction.h"
#include "core/model/review_block.h"
#include "core/model/sharing.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QJsonValue knownAmong(const QJsonArray &items, const QJsonValue &wanted)
{
    const QJsonValue id = wanted.toObject().value("id"_L1);
    const auto found = std::find_if(items.begin(), items.end(), [&](const QJsonValue &item) {
        return item == wanted || (id.isString() && item.toObject().value("id"_L1) == id);
    });
    return found == items.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
}

/// The value with what is new in it as it is known: of groups and translations member by member, of lists
/// item by item. Undefined for what is not known at all.
QJsonValue agreedValue(const QJsonValue &edited, const QJsonValue &known)
{
    if (edited.isObject() && known.isObject()) {
        QJsonObject agreed;
        const QJsonObject members = edited.toObject();
        const QStringList keys = members.keys();
        for (const QString &key : keys) {
            const QJsonValue value = agreedValue(members.value(key), known.toObject().value(key));
            if (!value.isUndefined()) {
                agreed.insert(key, value);
            }
        }
        return agreed;
    }
    if (edited.isArray() && known.isArray()) {
        QJsonArray agreed;
        const QJsonArray items = edited.toArray();
        for (const QJsonValue item : items) {
            const QJsonValue value = agreedValue(item, knownAmong(known.toArray(), item));
            if (!value.isUndefined()) {
                agreed.append(value);
            }
        }
        return agreed;
    }
    return known;
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(QJsonObject())
        || value == QJsonValue(QJsonArray());
}

/// A member that the catalogue does not tell of may hold anything.
bool isUnknown(const Document &document, const QString &key)
{
    return !key.startsWith(u'_') && key != "type"_L1 && key != "schema"_L1
        && findField(document.type(), key) == nullptr;
}

/// An item of a list: its words, and members that nobody knows, as they are known.
QJsonObject agreedItem(QJsonObject item, const QJsonObject &known, const Field &list, QLatin1StringView words)
{
    const QStringList keys = item.keys();
    for (const QString &key : keys) {
        // By its id an item is merged; it is no field.
        const bool isKnownMember = key == "id"_L1
            || std::any_of(list.members.begin(), list.members.end(),
                [&key](const Field &member) { return member.key == key; });
        if (key == words || !isKnownMember) {
            const QJsonValue agreed = agreedValue(item.value(key), known.value(key));
            if (agreed.isUndefined()) {
                item.remove(key);
            } else {
                item.insert(key, agreed);
            }
        }
    }
    return item;
}

/// A list of which one member of each item holds somebody's words.
QJsonValue agreedList(
    const QJsonValue &edited, const QJsonArray &known, const Field &list, QLatin1StringView words)
{
    QJsonArray agreed;
    const QJsonArray items = edited.toArray();
    for (const QJsonValue item : items) {
        QJsonValue there = knownAmong(known, item);
        if (there.isUndefined() && item.toObject().contains(words)) { // Without an id: by the words.
            const auto same = std::find_if(known.begin(), known.end(), [&](const QJsonValue &other) {
                return other.toObject().value(words) == item.toObject().value(words);
            });
            there = same == known.end() ? there : QJsonValue(*same);
        }
        if (item.isObject()) {
            agreed.append(agreedItem(item.toObject(), there.toObject(), list, words));
        } else if (!there.isUndefined()) {
            agreed.append(item);
        }
    }
    return edited.isArray() ? QJsonValue(agreed) : QJsonValue(known);
}

QJsonArray listIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toArray();
}

QJsonObject reviewOf(const Document &document)
{
    return document.json().value("review"_L1).toObject();
}

/// Whether a move that the hub does not know bears somebody's words. A hub takes no move that changes later.
bool hasNewMoveInWords(const Document &edited, const Document &known)
{
    const QJsonArray there = listIn(reviewOf(known), "moves"_L1);
    const QJsonArray moves = listIn(reviewOf(edited), "moves"_L1);
    return std::any_of(moves.begin(), moves.end(), [&there](const QJsonValue &move) {
        return !there.contains(move) && move.toObject().contains("comment"_L1);
    });
}

Document withoutEditNote(Document document)
{
    QJsonObject edit = document.json().value("edit"_L1).toObject();
    if (edit.contains("note"_L1)) {
        edit.remove("note"_L1);
        document.set(u"edit"_s, edit);
    }
    return document;
}

Document agreedStory(const Document &edited, const Document &known)
{
    Document story = edited;
    const QStringList members = edited.json().keys();
    for (const QString &key : members) {
        // A review goes on there; what is said in it of the story is looked at below.
        const QJsonValue value = edited.json().value(key);
        if (key != "review"_L1 && !isEmpty(value) && (isStoryItself(edited, key) || isUnknown(edited, key))) {
            const QJsonValue agreed = agreedValue(value, known.json().value(key));
            story.set(key, isEmpty(agreed) ? QJsonValue() : agreed);
        }
    }
    if (const QJsonValue sources = edited.json().value("sources"_L1); !isEmpty(sources)) {
        story.set(u"sources"_s,
            agreedList(sources, listIn(known.json(), "sources"_L1), *findField(RecordType::Story, u"sources"),
                "quote"_L1));
    }
    QJsonObject review = reviewOf(edited);
    if (const QJsonValue comments = review.value("comments"_L1); !isEmpty(comments)) {
        review.insert("comments"_L1,
            agreedList(comments, listIn(reviewOf(known), "comments"_L1),
                *findField(RecordType::Story, u"review.comments"), "text"_L1));
        story.set(u"review"_s, review);
    }
    if (story != edited || hasNewMoveInWords(edited, known)) {
        story = withMovesOf(story, known);
    }
    return withoutEditNote(std::move(story));
}

QJsonObject focalPointOf(const Document &stakeholder)
{
    return stakeholder.json().value("focal_point"_L1).toObject();
}

Document agreedStakeholder(Document stakeholder, const Document &known)
{
    const QJsonObject edited = focalPointOf(stakeholder);
    const QJsonObject there = focalPointOf(known);
    QJsonObject point;
    if (edited.value("person"_L1) == there.value("person"_L1)) {
        point = agreedValue(edited, there).toObject();
        point.insert("consent"_L1, edited.value("consent"_L1));
    } else {
        if (edited.contains("role"_L1)) {
            point.insert("role"_L1, edited.value("role"_L1));
        }
        // That somebody took the consent back stays told.
        if (there.value("person"_L1).toString().isEmpty() && there.contains("consent"_L1)) {
            point.insert("consent"_L1, there.value("consent"_L1));
        }
    }
    stakeholder.set(u"focal_point"_s, point.isEmpty() ? QJsonValue() : QJsonValue(point));
    return withoutEditNote(std::move(stakeholder));
}

} // namespace

bool mayGoToHub(const Document &document, const Document &known, const QDate &today)
{
    if (document.isDeleted()) {
        return true;
    }
    if (!known.isEmpty() && !known.isDeleted()) {
        return agreedPart(document, known, today) == document;
    }
    return mayLeaveWhole(document, ConsentChannel::Library, today)
        && (document.type() != RecordType::Stakeholder
            || mayNameFocalPoint(document, ConsentChannel::Library, today));
}

Document agreedPart(const Document &edited, const Document &known, const QDate &today)
{
    if (edited.type() == RecordType::Story) {
        const bool isWhole = leavingBy(edited, ConsentChannel::Library, today) == RecordLeaving::Whole;
        return isWhole ? edited : agreedStory(edited, known);
    }
    const bool isNamed = edited.type() == RecordType::Stakeholder
        && !mayNameFocalPoint(edited, ConsentChannel::Library, today);
    return isNamed ? agreedStakeholder(edited, known) : edited;
}

std::optional<Document> withdrawalAlone(const Document &edited, const Document &known)
{
    const bool isTold = withdrawalIn(known) && focalPointOf(known).value("person"_L1).toString().isEmpty();
    if (!withdrawalIn(edited) || isTold) {
        return std::nullopt;
    }
    Document told = known;
    if (edited.type() == RecordType::Story) {
        told.set(u"consent"_s, edited.json().value("consent"_L1));
    } else {
        QJsonObject point = focalPointOf(known);
        const QJsonValue person = focalPointOf(edited).value("person"_L1);
        if (!person.toString().isEmpty() && person != point.value("person"_L1)) {
            return std::nullopt; // Of somebody else.
        }
        point.remove("person"_L1);
        if (!focalPointOf(edited).contains("address"_L1)) {
            point.remove("address"_L1);
        }
        point.insert("consent"_L1, focalPointOf(edited).value("consent"_L1));
        told.set(u"focal_point"_s, point);
    }
    for (const QString &stamp : {u"updated_at"_s, u"updated_by"_s, u"edit"_s}) {
        told.set(stamp, edited.json().value(stamp));
    }
    return withoutEditNote(std::move(told));
}

} // namespace fourthp
