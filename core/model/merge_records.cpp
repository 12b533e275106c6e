// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge_records.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kStampGroup = "stamp"_L1;

/// Three states of one value. Undefined means absent.
struct Sides
{
    QJsonValue base = QJsonValue::Undefined;
    QJsonValue mine = QJsonValue::Undefined;
    QJsonValue hub = QJsonValue::Undefined;

    bool agree() const { return mine == hub; }
    bool onlyHubChanged() const { return mine == base; }
    bool onlyMineChanged() const { return hub == base; }
};

Sides memberOf(const Sides &sides, const QString &key)
{
    return {sides.base.toObject().value(key), sides.mine.toObject().value(key), sides.hub.toObject().value(key)};
}

QJsonValue withoutMember(const QJsonValue &value, const QString &key)
{
    QJsonObject object = value.toObject();
    object.remove(key);
    return object;
}

Sides withoutMember(const Sides &sides, const QString &key)
{
    return {withoutMember(sides.base, key), withoutMember(sides.mine, key), withoutMember(sides.hub, key)};
}

QStringList keysOf(const Sides &sides)
{
    QStringList keys = sides.hub.toObject().keys();
    keys += sides.mine.toObject().keys();
    keys += sides.base.toObject().keys();
    keys.removeDuplicates();
    return keys;
}

QString itemId(const QJsonValue &item)
{
    return item.toObject().value("id"_L1).toString();
}

/// Whether each item can be told from every other by its id.
bool areItems(const QJsonValue &value)
{
    QSet<QString> ids;
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items) {
        ids.insert(itemId(item));
    }
    return ids.size() == items.size() && !ids.contains(QString());
}

bool isListOrAbsent(const QJsonValue &value)
{
    return value.isArray() || value.isUndefined();
}

QJsonValue findItem(const QJsonValue &list, const QString &id)
{
    for (const QJsonValue item : list.toArray()) {
        if (itemId(item) == id) {
            return item;
        }
    }
    return QJsonValue::Undefined;
}

/// An absent list and an empty one are written alike.
QJsonValue listOrNothing(const QJsonArray &list, const Sides &sides)
{
    const bool wasThere = sides.mine.isArray() || sides.hub.isArray();
    return list.isEmpty() && !wasThere ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
}

class Merger
{
public:
    QJsonValue value(const Sides &sides, const Field *field, const QString &path)
    {
        if (sides.agree() || sides.onlyMineChanged()) {
            return sides.mine;
        }
        if (sides.onlyHubChanged()) {
            return sides.hub;
        }
        if (field == nullptr || !field->mergeGroup.isEmpty()) {
            return mineInConflict(sides, path);
        }
        if (field->has(Derived)) {
            return sides.mine; // Worked out again afterwards.
        }
        if (field->repeats()) {
            if (!isListOrAbsent(sides.mine) || !isListOrAbsent(sides.hub)) {
                return mineInConflict(sides, path); // Somebody changed its kind: nothing to go into.
            }
            const bool isItems = field->kind == FieldKind::Group;
            if (!isItems) {
                return plainList(sides);
            }
            const bool canBeTold = areItems(sides.base) && areItems(sides.mine) && areItems(sides.hub);
            return canBeTold ? itemList(sides, *field, path) : mineInConflict(sides, path);
        }
        if (field->has(Translatable)) {
            return members(sides, {}, path);
        }
        return field->kind == FieldKind::Group ? members(sides, field->members, path) : mineInConflict(sides, path);
    }

    QStringList conflicts;

private:
    QJsonValue mineInConflict(const Sides &sides, const QString &path)
    {
        conflicts.append(path);
        return sides.mine;
    }

    QJsonValue members(const Sides &sides, std::span<const Field> known, const QString &path)
    {
        // Somebody emptied it or changed its kind: nothing to go into.
        if (!sides.mine.isObject() || !sides.hub.isObject()) {
            return mineInConflict(sides, path);
        }
        QJsonObject merged;
        for (const QString &key : keysOf(sides)) {
            const auto field = std::find_if(known.begin(), known.end(), [&key](const Field &f) { return f.key == key; });
            const QJsonValue value
                = this->value(memberOf(sides, key), field == known.end() ? nullptr : &*field, path + u'.' + key);
            if (!value.isUndefined()) {
                merged.insert(key, value);
            }
        }
        return merged;
    }

    /// Lists of plain values are sets: the hub's order, less what I took out, plus what I put in.
    QJsonValue plainList(const Sides &sides)
    {
        const QJsonArray base = sides.base.toArray();
        const QJsonArray mine = sides.mine.toArray();
        const QJsonArray hub = sides.hub.toArray();
        QJsonArray merged;
        for (const QJsonValue item : hub) {
            if (mine.contains(item) || !base.contains(item)) {
                merged.append(item);
            }
        }
        for (const QJsonValue item : mine) {
            if (!base.contains(item) && !merged.contains(item)) {
                merged.append(item);
            }
        }
        return listOrNothing(merged, sides);
    }

    /// One item of a list, which is one thing (contract D1), but for the lists of items that it holds itself, as a
    /// breakout group holds its answers: two people who each add an answer do not contradict each other.
    QJsonValue listItem(const Sides &sides, const Field &list, const QString &path)
    {
        Sides rest = sides;
        std::vector<const Field *> inner;
        for (const Field &member : list.members) {
            const Sides items = memberOf(sides, member.key);
            const bool isList = member.kind == FieldKind::Group && member.repeats() && isListOrAbsent(items.base)
                && isListOrAbsent(items.mine) && isListOrAbsent(items.hub);
            if (isList && areItems(items.base) && areItems(items.mine) && areItems(items.hub)) {
                inner.push_back(&member);
                rest = withoutMember(rest, member.key);
            }
        }
        const bool isThere = sides.base.isObject() && sides.mine.isObject() && sides.hub.isObject();
        if (!isThere || !(rest.agree() || rest.onlyMineChanged() || rest.onlyHubChanged())) {
            return value(sides, nullptr, path);
        }
        QJsonObject merged = (rest.onlyHubChanged() ? rest.hub : rest.mine).toObject();
        for (const Field *member : inner) {
            const QJsonValue items = value(memberOf(sides, member->key), member, path + u'.' + member->key);
            if (!items.isUndefined()) {
                merged.insert(member->key, items);
            }
        }
        return merged;
    }

    QJsonValue itemList(const Sides &sides, const Field &list, const QString &path)
    {
        QStringList order;
        for (const QJsonValue &side : {sides.hub, sides.mine}) {
            for (const QJsonValue item : side.toArray()) {
                order.append(itemId(item));
            }
        }
        order.removeDuplicates();
        QJsonArray merged;
        for (const QString &id : std::as_const(order)) {
            const Sides item {findItem(sides.base, id), findItem(sides.mine, id), findItem(sides.hub, id)};
            const QJsonValue kept = listItem(item, list, path + u'.' + id);
            if (!kept.isUndefined()) {
                merged.append(kept);
            }
        }
        return listOrNothing(merged, sides);
    }
};

/// Members that are merged as one, by the name of their group; a member without a group is a group of its own.
std::map<QString, QStringList> groupsOf(const Sides &sides, RecordType type)
{
    std::map<QString, QStringList> groups;
    for (const QString &key : keysOf(sides)) {
        const Field *field = findField(type, key);
        if (key == "_rev"_L1 || (field != nullptr && field->has(Own))) {
            continue;
        }
        const bool grouped = field != nullptr && !field->mergeGroup.isEmpty();
        groups[grouped ? QString(field->mergeGroup) : u'=' + key].append(key);
    }
    return groups;
}

QJsonObject pick(const QJsonValue &object, const QStringList &keys)
{
    QJsonObject picked;
    for (const QString &key : keys) {
        if (const QJsonValue value = object.toObject().value(key); !value.isUndefined()) {
            picked.insert(key, value);
        }
    }
    return picked;
}

void put(QJsonObject &into, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined()) {
        into.remove(key);
    } else {
        into.insert(key, value);
    }
}

/// What a person states of the record: without revision, stamps of a save, what is worked out and their own members.
QJsonObject statements(const Document &document)
{
    QJsonObject json = document.json();
    json.remove("_rev"_L1);
    const QStringList keys = json.keys();
    for (const QString &key : keys) {
        const Field *field = findField(document.type(), key);
        if (field != nullptr && (field->mergeGroup == kStampGroup || field->has(Derived) || field->has(Own))) {
            json.remove(key);
        }
    }
    return json;
}

/// Replaces what lies at `path` (object members and ids of list items) by what `source` has there.
QJsonValue replaced(const QJsonValue &target, const QJsonValue &source, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString head = dot < 0 ? path : path.first(dot);
    const QString rest = dot < 0 ? QString() : path.sliced(dot + 1);
    if (target.isArray() || source.isArray()) {
        QJsonArray list;
        const QJsonValue wanted = findItem(source, head);
        bool found = false;
        for (const QJsonValue item : target.toArray()) {
            if (itemId(item) != head) {
                list.append(item);
            } else if (!wanted.isUndefined()) {
                list.append(rest.isEmpty() ? wanted : replaced(item, wanted, rest));
                found = true;
            }
        }
        if (!found && !wanted.isUndefined()) {
            list.append(wanted);
        }
        return list;
    }
    QJsonObject object = target.toObject();
    const QJsonValue wanted = source.toObject().value(head);
    put(object, head, rest.isEmpty() ? wanted : replaced(object.value(head), wanted, rest));
    return object;
}

} // namespace

Merged mergeRecords(const Document &base, const Document &mine, const Document &hub)
{
    const RecordType type = hub.type();
    const Sides whole {base.json(), mine.json(), hub.json()};
    Merger merger;
    QJsonObject merged;
    for (const auto &[group, keys] : groupsOf(whole, type)) {
        if (keys.size() == 1) {
            const QString &key = keys.first();
            const qsizetype before = merger.conflicts.size();
            put(merged, key, merger.value(memberOf(whole, key), findField(type, key), key));
            if (group == kStampGroup) {
                merger.conflicts.resize(before);
            }
            continue;
        }
        const Sides sides {pick(whole.base, keys), pick(whole.mine, keys), pick(whole.hub, keys)};
        const QJsonObject taken = (sides.onlyHubChanged() ? sides.hub : sides.mine).toObject();
        const bool conflict = !sides.agree() && !sides.onlyHubChanged() && !sides.onlyMineChanged();
        for (const QString &key : keys) {
            put(merged, key, taken.value(key));
            if (conflict && group != kStampGroup && !memberOf(whole, key).agree()) {
                merger.conflicts.append(key);
            }
        }
    }
    Document document = withDerivedFields(Document(merged), {base, mine, hub});
    document.set(u"_rev"_s, hub.json().value("_rev"_L1));
    merger.conflicts.sort();
    return {document, merger.conflicts};
}

bool sameContent(const Document &a, const Document &b)
{
    return statements(a) == statements(b);
}

Document withValuesFrom(const Document &mine, const Document &hub, const QStringList &paths)
{
    QJsonValue json = mine.json();
    for (const QString &path : paths) {
        json = replaced(json, hub.json(), path);
    }
    return withDerivedFields(Document(json.toObject()), {mine, hub});
}

} // namespace fourthp
