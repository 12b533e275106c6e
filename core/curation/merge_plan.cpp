// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/merge_plan.h"

#include "core/base/text_fold.h"
#include "core/model/field_catalogue.h"
#include "core/model/sharing.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Belongs to the record that stays, and is not for anybody to choose.
constexpr QLatin1StringView kOfTheRecord[] {"review"_L1, "review_state"_L1, "superseded_by"_L1, "origin"_L1, "edit"_L1,
    "lang"_L1, "verification"_L1, "checked_on"_L1, "check_due"_L1};

bool isForChoice(const Field &field)
{
    return !field.has(Derived) && !field.has(Internal) && field.kind != FieldKind::Raw
        && std::find(std::begin(kOfTheRecord), std::end(kOfTheRecord), field.key) == std::end(kOfTheRecord);
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QJsonObject valuesOf(const Document &document, const QStringList &keys)
{
    QJsonObject values;
    for (const QString &key : keys) {
        if (const QJsonValue value = document.json().value(key); !isEmpty(value)) {
            values.insert(key, value);
        }
    }
    return values;
}

MergeChoice stricter(const Document &keep, const Document &other)
{
    return markingRank(other) > markingRank(keep) ? MergeChoice::Other : MergeChoice::Keep;
}

/// Whether a person in this group took back, or never gave, the consent to be named.
bool isConsentWithdrawn(const Document &document, const QString &group)
{
    const QJsonObject consent = document.json().value(group).toObject().value("consent"_L1).toObject();
    const QString status = consent.value("status"_L1).toString();
    return status == "withdrawn"_L1 || status == "refused"_L1 || !consent.value("withdrawn_on"_L1).toString().isEmpty();
}

bool canBeBoth(const Field &field)
{
    return field.mergeGroup.isEmpty()
        && (field.repeats() || field.has(Translatable) || (field.has(Own) && field.kind == FieldKind::LongText));
}

/// The item with an id that none of `taken` has.
QJsonValue withFreeId(QJsonObject item, const QSet<QString> &taken)
{
    const QString id = item.value("id"_L1).toString();
    QString free = id;
    for (int n = 2; taken.contains(free); ++n) {
        free = u"%1-%2"_s.arg(id).arg(n);
    }
    if (free != id) {
        item.insert(u"id"_s, free);
    }
    return item;
}

QJsonObject withoutId(const QJsonValue &item)
{
    QJsonObject object = item.toObject();
    object.remove("id"_L1);
    return object;
}

QJsonArray bothLists(const QJsonArray &keep, const QJsonArray &other)
{
    QJsonArray both = keep;
    QSet<QString> ids;
    for (const QJsonValue item : keep) {
        ids.insert(item.toObject().value("id"_L1).toString());
    }
    for (const QJsonValue item : other) {
        const bool isThere = std::any_of(both.begin(), both.end(), [&item](const QJsonValue &known) {
            return known == item || (item.isObject() && withoutId(known) == withoutId(item));
        });
        if (isThere) {
            continue;
        }
        const QJsonValue added = item.isObject() && item.toObject().contains("id"_L1) ? withFreeId(item.toObject(), ids) : item;
        ids.insert(added.toObject().value("id"_L1).toString());
        both.append(added);
    }
    return both;
}

QJsonValue both(const QJsonValue &keep, const QJsonValue &other)
{
    if (isEmpty(keep)) {
        return other;
    }
    if (keep.isArray()) {
        return bothLists(keep.toArray(), other.toArray());
    }
    if (keep.isObject()) {
        QJsonObject texts = other.toObject();
        const QJsonObject mine = keep.toObject();
        for (auto text = mine.begin(); text != mine.end(); ++text) {
            texts.insert(text.key(), text.value());
        }
        return texts;
    }
    return isEmpty(other) || keep == other ? keep : QJsonValue(keep.toString() + u"\n\n"_s + other.toString());
}

QStringList namesOf(const Document &document)
{
    QStringList names;
    const QJsonObject title = document.json().value("title"_L1).toObject();
    for (const QJsonValue text : title) {
        names.append(text.toString());
    }
    for (const QLatin1StringView key : {"also_known_as"_L1, "acronym"_L1, "alternative_title"_L1}) {
        const QJsonValue value = document.json().value(key);
        names.append(value.toString());
        for (const QJsonValue name : value.toArray()) {
            names.append(name.toString());
        }
    }
    names.removeAll(QString());
    return names;
}

/// Adds the names that the merged record has lost, each once.
void keepNames(Document &merged, const QStringList &names)
{
    const bool holdsMany = findField(merged.type(), u"also_known_as") != nullptr;
    const bool holdsOne = findField(merged.type(), u"alternative_title") != nullptr;
    QSet<QString> known;
    for (const QString &name : namesOf(merged)) {
        known.insert(foldText(name));
    }
    for (const QString &name : names) {
        if (known.contains(foldText(name))) {
            continue;
        }
        known.insert(foldText(name));
        if (holdsMany) {
            QJsonArray others = merged.json().value("also_known_as"_L1).toArray();
            others.append(name);
            merged.set(u"also_known_as"_s, others);
        } else if (holdsOne && isEmpty(merged.json().value("alternative_title"_L1))) {
            merged.set(u"alternative_title"_s, name);
        }
    }
}

bool refersTo(const QJsonValue &value, const QString &id)
{
    const QJsonObject object = value.toObject();
    return value.toString() == id
        || std::any_of(object.begin(), object.end(), [&id](const QJsonValue &member) { return member.toString() == id; });
}

QJsonValue turned(const QJsonValue &value, const QString &from, const QString &to, bool isOfTo)
{
    if (value.isString()) {
        return value.toString() == from ? QJsonValue(to) : value;
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue item : value.toArray()) {
            const bool wasTurned = refersTo(item, from);
            const QJsonValue one = turned(item, from, to, isOfTo);
            const bool isRepeated = std::any_of(list.begin(), list.end(), [&one](const QJsonValue &known) {
                return known == one || (one.isObject() && withoutId(known) == withoutId(one));
            });
            if (wasTurned && (isOfTo || isRepeated)) {
                continue;
            }
            list.append(one);
        }
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue one = turned(member.value(), from, to, isOfTo);
            if (one != member.value()) {
                member.value() = one;
            }
        }
        return object;
    }
    return value;
}

} // namespace

std::vector<MergeUnit> mergeUnits(const Document &keep, const Document &other)
{
    std::vector<MergeUnit> units;
    for (const Field *field : fieldsOf(keep.type())) {
        if (!isForChoice(*field)) {
            continue;
        }
        const QString name = field->mergeGroup.isEmpty() ? QString(field->key) : QString(field->mergeGroup);
        const auto known = std::find_if(
            units.begin(), units.end(), [&name](const MergeUnit &unit) { return unit.name == name; });
        if (known != units.end()) {
            known->keys.append(field->key);
        } else {
            units.push_back({name, {QString(field->key)}, canBeBoth(*field)});
        }
    }
    std::erase_if(units, [&](MergeUnit &unit) {
        const QJsonObject mine = valuesOf(keep, unit.keys);
        const QJsonObject theirs = valuesOf(other, unit.keys);
        if (unit.name == "tlp"_L1) {
            unit.proposed = stricter(keep, other);
            return keep.tlp() == other.tlp();
        }
        if (isConsentWithdrawn(other, unit.name) && !isConsentWithdrawn(keep, unit.name)) {
            unit.proposed = MergeChoice::Other; // As with the marking, the stricter one.
            return mine == theirs;
        }
        unit.proposed = mine.isEmpty() ? MergeChoice::Other : unit.canBeBoth ? MergeChoice::Both : MergeChoice::Keep;
        return theirs.isEmpty() || mine == theirs;
    });
    return units;
}

Document mergedDocument(const Document &keep, const Document &other, const QHash<QString, MergeChoice> &choices)
{
    // What the other says of the one that stays would be said of itself.
    const Document added = withReferences(withReferences(other, keep.id(), other.id()), other.id(), keep.id());
    Document merged = withReferences(keep, other.id(), keep.id());
    for (const MergeUnit &unit : mergeUnits(keep, other)) {
        const MergeChoice choice = choices.value(unit.name, unit.proposed);
        for (const QString &key : unit.keys) {
            const QJsonValue mine = merged.json().value(key);
            const QJsonValue theirs = added.json().value(key);
            if (choice == MergeChoice::Other) {
                merged.set(key, isEmpty(theirs) ? QJsonValue() : theirs);
            } else if (choice == MergeChoice::Both && unit.canBeBoth) {
                merged.set(key, both(mine, theirs));
            }
        }
    }
    const QJsonObject &rest = added.json();
    for (auto member = rest.begin(); member != rest.end(); ++member) {
        const bool isUnknown = findField(keep.type(), member.key()) == nullptr && !member.key().startsWith(u'_');
        if (isUnknown && !merged.json().contains(member.key())) {
            merged.set(member.key(), member.value());
        }
    }
    keepNames(merged, namesOf(keep) + namesOf(other));
    return merged;
}

Document withReferences(const Document &document, const RecordId &from, const RecordId &to)
{
    QJsonObject json = document.json();
    const bool isOfTo = document.id() == to || document.id() == from;
    for (const QString &key : json.keys()) {
        if (key.startsWith(u'_')) {
            continue;
        }
        const QJsonValue one = turned(json.value(key), from.value, to.value, isOfTo);
        if (isOfTo && json.value(key).toString() == from.value) {
            json.remove(key); // Nothing is a part of itself.
        } else if (one != json.value(key)) {
            json.insert(key, one);
        }
    }
    return Document(json);
}

} // namespace fourthp
