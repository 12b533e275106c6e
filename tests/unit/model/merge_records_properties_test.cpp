// SPDX-License-Identifier: GPL-3.0-or-later
// What has to hold of every merge (sync contract, D1), over records in which chance changes fields of the
// catalogue.
#include "core/model/field_catalogue.h"
#include "core/model/merge_records.h"
#include "tests/support/catch_qt.h"
#include "tests/support/dice.h"
#include "tests/support/examples.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMerges = 600; // Of each property.

/// Fields that people state, and that are merged.
std::vector<const Field *> mergedFields(RecordType type)
{
    std::vector<const Field *> all;
    for (const Field *field : fieldsOf(type)) {
        const bool isIdentity
            = field->key == "type"_L1 || field->key == "schema"_L1 || field->key.startsWith(u'_');
        if (!isIdentity && !field->has(Derived) && !field->has(Own) && field->mergeGroup != "stamp"_L1) {
            all.push_back(field);
        }
    }
    return all;
}

QJsonValue other(const QJsonValue &value, Dice &dice)
{
    if (value.isDouble()) {
        return value.toInt() + 1 + dice.roll(3);
    }
    if (value.isBool()) {
        return !value.toBool();
    }
    return QString(value.toString() + u" %1"_s.arg(dice.roll(3)));
}

QJsonObject withOtherMember(QJsonObject object, Dice &dice)
{
    QStringList keys = object.keys();
    keys.removeAll(u"id"_s);
    if (keys.isEmpty() || dice.oneIn(4)) {
        object.insert(u"x_%1"_s.arg(dice.roll(3)), dice.roll(3));
    } else if (const QString key = dice.pick(std::vector<QString>(keys.begin(), keys.end())); dice.oneIn(4)) {
        object.remove(key);
    } else {
        object.insert(key, other(object.value(key), dice));
    }
    return object;
}

QJsonArray withOtherItem(QJsonArray list, bool isItems, Dice &dice)
{
    const int roll = dice.roll(3);
    if (list.isEmpty() || roll == 0) {
        const QString fresh = u"new-%1"_s.arg(dice.roll(3));
        const QJsonValue item = isItems
            ? QJsonValue(QJsonObject {{u"id"_s, fresh}, {u"name"_s, dice.roll(2)}})
            : QJsonValue(fresh);
        const bool isThere = std::any_of(list.begin(), list.end(), [&](const QJsonValue one) {
            return isItems ? one.toObject().value("id"_L1) == fresh : one == item;
        });
        if (!isThere) {
            list.append(item);
        }
    } else if (const int at = dice.roll(int(list.size())); roll == 1 || !isItems) {
        list.removeAt(at);
    } else {
        list[at] = withOtherMember(list[at].toObject(), dice);
    }
    return list;
}

/// The record after somebody changed some of it.
Document changed(Document document, Dice &dice)
{
    const std::vector<const Field *> fields = mergedFields(document.type());
    for (int n = dice.roll(7); n >= 0; --n) {
        const Field &field = *dice.pick(fields);
        const QString key = field.key;
        const QJsonValue value = document.json().value(key);
        if (dice.oneIn(8)) {
            const QJsonObject unknown {{u"deep"_s, QJsonArray {dice.roll(9)}}};
            document.set(u"x_%1"_s.arg(dice.roll(4)), unknown);
        } else if (dice.oneIn(8)) {
            document.set(key, {});
        } else if (field.repeats()) {
            document.set(key, withOtherItem(value.toArray(), field.kind == FieldKind::Group, dice));
        } else if (field.has(Translatable) || field.kind == FieldKind::Group) {
            document.set(key, withOtherMember(value.toObject(), dice));
        } else {
            document.set(key, other(value, dice));
        }
    }
    document.set(u"_rev"_s, u"2-%1"_s.arg(dice.roll(1000)));
    return document;
}

/// Lists have an order that no side decides alone; what matters here is what stands in them.
QJsonValue withoutOrder(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            object.insert(key, withoutOrder(object.value(key)));
        }
        return object;
    }
    if (!value.isArray()) {
        return value;
    }
    std::map<QByteArray, QJsonValue> sorted;
    for (const QJsonValue item : value.toArray()) {
        const QJsonValue plain = withoutOrder(item);
        sorted.emplace(QJsonDocument(QJsonArray {plain}).toJson(), plain);
    }
    QJsonArray list;
    for (const auto &[text, item] : sorted) {
        list.append(item);
    }
    return list;
}

/// What a record says, by the smallest parts that are merged for themselves.
using Parts = std::map<QString, QJsonValue>;

Parts partsOf(const Document &document)
{
    Parts parts;
    QStringList known;
    for (const Field *field : fieldsOf(document.type())) {
        known.append(field->key);
    }
    for (const QString &key : document.json().keys()) {
        if (!known.contains(key) && !key.startsWith(u'_')) {
            parts[key] = document.json().value(key);
        }
    }
    for (const Field *field : mergedFields(document.type())) {
        const QJsonValue value = document.json().value(QString(field->key));
        const QString key = field->key;
        if (value.isUndefined()) {
            continue;
        }
        if (!field->mergeGroup.isEmpty()) {
            QJsonObject group = parts[u"group "_s + field->mergeGroup].toObject();
            group.insert(key, value);
            parts[u"group "_s + field->mergeGroup] = group;
        } else if (field->repeats()) {
            for (const QJsonValue item : value.toArray()) {
                const bool isItem = field->kind == FieldKind::Group;
                const QString name = isItem ? item.toObject().value("id"_L1).toString() : item.toString();
                parts[key + u'.' + name] = item;
            }
        } else if (value.isObject()) {
            const QJsonObject members = value.toObject();
            for (const QString &member : members.keys()) {
                parts[key + u'.' + member] = members.value(member);
            }
        } else {
            parts[key] = value;
        }
    }
    return parts;
}

QJsonValue part(const Parts &parts, const QString &name)
{
    const auto found = parts.find(name);
    return found == parts.end() ? QJsonValue(QJsonValue::Undefined) : found->second;
}

bool isDisputed(const QString &name, RecordType type, const QStringList &conflicts)
{
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const QString &path) {
        const Field *field = findField(type, path.section(u'.', 0, 0));
        const bool isOfGroup
            = field != nullptr && !field->mergeGroup.isEmpty() && name == u"group "_s + field->mergeGroup;
        return isOfGroup || name == path || name.startsWith(path + u'.') || path.startsWith(name + u'.');
    });
}

struct Three
{
    Document base;
    Document mine;
    Document hub;
};

template <class Check> void forManyMerges(Check check)
{
    static const std::vector<RecordType> types {RecordType::Stakeholder, RecordType::Resource,
        RecordType::CaseStudy, RecordType::Story, RecordType::Event, RecordType::Page, RecordType::Edition};
    for (int seed = 0; seed < kMerges; ++seed) {
        Dice dice {quint64(seed)};
        Document base = example(dice.pick(types));
        base.set(u"_rev"_s, u"1-a"_s);
        base = mergeRecords(base, base, base).document; // With what is worked out.
        const Three three {base, changed(base, dice), changed(base, dice)};
        INFO("seed " << seed << "\nbase " << base.toJson().toStdString() << "\nmine "
                     << three.mine.toJson().toStdString() << "\nhub " << three.hub.toJson().toStdString());
        check(three);
    }
}

bool saySame(const Document &a, const Document &b)
{
    return sameContent(
        Document(withoutOrder(a.json()).toObject()), Document(withoutOrder(b.json()).toObject()));
}

} // namespace

TEST_CASE("Where one side alone changed a record the merge is that side", "[sync][properties]")
{
    forManyMerges([](const Three &three) {
        const Merged mine = mergeRecords(three.base, three.mine, three.base);
        const Merged hub = mergeRecords(three.base, three.base, three.hub);
        REQUIRE(mine.conflicts == QStringList());
        REQUIRE(hub.conflicts == QStringList());
        REQUIRE(sameContent(mine.document, three.mine));
        REQUIRE(sameContent(hub.document, three.hub));
    });
}

TEST_CASE("Two sides that say the same merge to that without a conflict", "[sync][properties]")
{
    forManyMerges([](const Three &three) {
        const Merged merged = mergeRecords(three.base, three.mine, three.mine);
        REQUIRE(merged.conflicts == QStringList());
        REQUIRE(sameContent(merged.document, three.mine));
    });
}

TEST_CASE("Nothing that one side alone changed is dropped by a merge, known or unknown", "[sync][properties]")
{
    forManyMerges([](const Three &three) {
        const Merged merged = mergeRecords(three.base, three.mine, three.hub);
        const Parts base = partsOf(three.base);
        const Parts mine = partsOf(three.mine);
        const Parts hub = partsOf(three.hub);
        const Parts result = partsOf(merged.document);
        std::map<QString, bool> names;
        for (const Parts *parts : {&base, &mine, &hub}) {
            for (const auto &[name, value] : *parts) {
                names[name] = true;
            }
        }
        for (const auto &[name, used] : names) {
            if (isDisputed(name, three.hub.type(), merged.conflicts)) {
                continue;
            }
            INFO(name.toStdString());
            const bool isMine = part(hub, name) == part(base, name);
            const bool isHubs = part(mine, name) == part(base, name);
            REQUIRE((isMine || isHubs || part(mine, name) == part(hub, name)));
            REQUIRE(part(result, name) == part(isMine ? mine : hub, name));
        }
        REQUIRE(merged.document.rev() == three.hub.rev());
    });
}

TEST_CASE(
    "With its sides swapped a merge disputes the same, and differs in nothing else", "[sync][properties]")
{
    forManyMerges([](const Three &three) {
        const Merged merged = mergeRecords(three.base, three.mine, three.hub);
        const Merged swapped = mergeRecords(three.base, three.hub, three.mine);
        REQUIRE(merged.conflicts == swapped.conflicts);
        REQUIRE(saySame(withValuesFrom(merged.document, three.hub, merged.conflicts), swapped.document));
        if (!merged.conflicts.isEmpty()) {
            REQUIRE_FALSE(saySame(merged.document, swapped.document)); // Mine and the hub's are told apart.
            REQUIRE(saySame(withValuesFrom(merged.document, three.mine, merged.conflicts), merged.document));
        }
    });
}

TEST_CASE("A merge that is merged again stays as it is", "[sync][properties]")
{
    forManyMerges([](const Three &three) {
        const Merged merged = mergeRecords(three.base, three.mine, three.hub);
        const Merged again = mergeRecords(three.base, merged.document, three.hub);
        const Merged later = mergeRecords(three.hub, merged.document, three.hub);
        REQUIRE(sameContent(again.document, merged.document));
        REQUIRE(again.conflicts == merged.conflicts);
        REQUIRE(sameContent(later.document, merged.document));
        REQUIRE(later.conflicts == QStringList());
        REQUIRE(mergeRecords(three.base, three.mine, three.hub).document == merged.document);
    });
}
