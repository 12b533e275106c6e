// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value_shape.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace fourthp {

namespace {

bool areTexts(const QJsonValue &value)
{
    const QJsonObject texts = value.toObject();
    return value.isObject()
        && std::all_of(texts.begin(), texts.end(), [](const QJsonValue &text) { return text.isString(); });
}

bool isGroup(const Field &group, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return value.isObject()
        && std::all_of(group.members.begin(), group.members.end(), [&object](const Field &member) {
               const QJsonValue inner = object.value(member.key);
               return inner.isUndefined() || hasShapeOf(member, inner);
           });
}

bool isOne(const Field &field, const QJsonValue &value)
{
    if (field.has(Translatable)) {
        return areTexts(value);
    }
    switch (field.kind) {
    case FieldKind::Group:
        return isGroup(field, value);
    case FieldKind::Raw:
        return true;
    case FieldKind::Number:
        return value.isDouble();
    case FieldKind::Flag:
        return value.isBool();
    default:
        return value.isString();
    }
}

} // namespace

bool hasShapeOf(const Field &field, const QJsonValue &value)
{
    if (!field.repeats() || field.kind == FieldKind::Raw) {
        return isOne(field, value);
    }
    const QJsonArray items = value.toArray();
    return value.isArray() && std::all_of(items.begin(), items.end(), [&field](const QJsonValue &item) {
        return isOne(field, item);
    });
}

QJsonValue withoutNulls(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray rest;
        for (const QJsonValue item : value.toArray()) {
            if (!item.isNull()) {
                rest.append(withoutNulls(item));
            }
        }
        return rest;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject rest;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isNull()) {
            rest.insert(member.key(), withoutNulls(*member));
        }
    }
    return rest;
}

} // namespace fourthp
