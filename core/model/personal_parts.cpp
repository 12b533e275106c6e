// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/personal_parts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <tuple>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QJsonValue rest(const Field &field, const QJsonValue &value, const PartGoes &goes);

QJsonValue restOfGroup(const Field &field, const QJsonObject &group, const PartGoes &goes)
{
    QJsonObject after = group;
    for (const Field &member : field.members) {
        const QJsonValue value = group.value(member.key);
        const QJsonValue left = value.isUndefined() ? value : rest(member, value, goes);
        if (!value.isUndefined() && left.isUndefined()) {
            after.remove(member.key);
        } else if (!value.isUndefined()) {
            after.insert(member.key, left);
        }
    }
    return after;
}

/// Undefined for what goes.
QJsonValue rest(const Field &field, const QJsonValue &value, const PartGoes &goes)
{
    if (value.isArray()) {
        QJsonArray left;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            if (const QJsonValue one = rest(field, item, goes); !one.isUndefined()) {
                left.append(one);
            }
        }
        return left.isEmpty() && !items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(left);
    }
    if (field.has(PersonalData)) {
        return goes(field, value) ? QJsonValue(QJsonValue::Undefined) : value;
    }
    return field.kind == FieldKind::Group && value.isObject() ? restOfGroup(field, value.toObject(), goes)
                                                              : value;
}

} // namespace

Document withoutParts(const Document &document, const Field &topLevel, const PartGoes &goes)
{
    const QJsonValue value = document.json().value(topLevel.key);
    Document after = document;
    if (!value.isUndefined()) {
        after.set(topLevel.key, rest(topLevel, value, goes));
    }
    return after;
}

void visitParts(const Document &document, const Field &topLevel,
    const std::function<void(const Field &field, const QJsonValue &part)> &visit)
{
    std::ignore = withoutParts(document, topLevel, [&visit](const Field &field, const QJsonValue &part) {
        visit(field, part);
        return false;
    });
}

QString noteOf(const Document &document)
{
    return document.json().value("edit"_L1).toObject().value("note"_L1).toString();
}

Document withoutNote(const Document &document)
{
    QJsonObject edit = document.json().value("edit"_L1).toObject();
    edit.remove("note"_L1);
    Document after = document;
    after.set(u"edit"_s, edit);
    return after;
}

} // namespace fourthp
