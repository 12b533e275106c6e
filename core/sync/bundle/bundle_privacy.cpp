// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_privacy.h"

#include "core/model/field_catalogue.h"
#include "core/model/own_members.h"
#include "core/model/sharing.h"
#include "core/sync/bundle/bundle_crypto.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kRevisionDigits = 32;

QJsonObject withoutPersonalMembers(QJsonObject group, std::span<const Field> members);

QJsonValue cleanedValue(const QJsonValue &value, const Field &field)
{
    if (value.isObject()) {
        return withoutPersonalMembers(value.toObject(), field.members);
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray items;
    for (const QJsonValue item : value.toArray()) {
        items.append(
            item.isObject() ? QJsonValue(withoutPersonalMembers(item.toObject(), field.members)) : item);
    }
    return items;
}

QJsonObject withoutPersonalMembers(QJsonObject group, std::span<const Field> members)
{
    for (const Field &field : members) {
        const QString key = field.key;
        if (field.has(PersonalData)) {
            group.remove(key);
        } else if (field.kind == FieldKind::Group && group.contains(key)) {
            group.insert(key, cleanedValue(group.value(key), field));
        }
    }
    return group;
}

} // namespace

bool mayGoIntoBundle(const Document &document, const BundlePrivacy &privacy, const QDate &today)
{
    return mayLeave(document, today) && (privacy.withAmber || !document.tlp().startsWith("TLP:AMBER"_L1));
}

Document withoutPersonalData(const Document &document)
{
    Document clean = sharedPart(document);
    for (const Field *field : fieldsOf(document.type())) {
        const QString key = field->key;
        const QJsonValue value = clean.json().value(key);
        if (value.isUndefined()) {
            continue;
        }
        if (field->has(PersonalData)) {
            clean.set(key, QJsonValue::Undefined);
        } else if (field->kind == FieldKind::Group) {
            clean.set(key, cleanedValue(value, *field));
        }
    }
    return clean;
}

Document bareTombstone(const Document &tombstone)
{
    static const QStringList kept {u"_id"_s, u"_rev"_s, u"type"_s, u"reason"_s, u"superseded_by"_s};
    QJsonObject json {{u"_deleted"_s, true}};
    for (const QString &key : kept) {
        if (tombstone.json().value(key).isString()) {
            json.insert(key, tombstone.json().value(key));
        }
    }
    return Document(json);
}

QString changedRev(const QString &rev, const QString &how)
{
    const QString generation = rev.section(u'-', 0, 0);
    return generation + u'-' + sha256Hex(QString(how + u'\n' + rev).toUtf8()).left(kRevisionDigits);
}

} // namespace fourthp
