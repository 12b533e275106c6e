// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_values.h"

#include "core/model/field_catalogue.h"
#include "core/model/path_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// The field of a text, of which the last key may be a language.
const Field *textField(RecordType type, const QString &path)
{
    if (const Field *field = findField(type, path)) {
        return field;
    }
    const Field *translatable = findField(type, path.section(u'.', 0, -2));
    return translatable != nullptr && translatable->has(Translatable) ? translatable : nullptr;
}

QJsonObject with(QJsonObject object, const QStringList &keys, const QJsonValue &value)
{
    const QString &key = keys.first();
    object.insert(key,
        keys.size() == 1 ? value : QJsonValue(with(object.value(key).toObject(), keys.sliced(1), value)));
    return object;
}

} // namespace

const Field *editedField(RecordType type, const QString &path)
{
    if (isTypedText(type, path)) {
        return nullptr;
    }
    const QStringList keys = path.split(u'.');
    for (qsizetype count = 1; count < keys.size(); ++count) {
        const Field *around = findField(type, keys.first(count).join(u'.'));
        if (around == nullptr || around->repeats()) {
            return nullptr;
        }
    }
    const Field *field = findField(type, path);
    const bool isShown
        = field != nullptr && !field->has(Internal) && !field->has(Derived) && field->kind != FieldKind::Raw;
    return isShown ? field : nullptr;
}

QJsonValue valueAtPath(const Document &document, const QString &path)
{
    QJsonValue value = document.json();
    for (const QString &key : path.split(u'.')) {
        value = value.toObject().value(key);
    }
    return value;
}

std::optional<QJsonValue> bothOf(
    RecordType type, const QString &path, const QJsonValue &mine, const QJsonValue &hub)
{
    if (isTypedText(type, path)) {
        const Field *field = textField(type, path);
        const bool isLong = field != nullptr && field->kind == FieldKind::LongText;
        const QString first = mine.toString();
        const QString second = hub.toString();
        return isLong && !first.isEmpty() && !second.isEmpty()
            ? std::optional(QJsonValue(QString(first + u"\n\n"_s + second)))
            : std::nullopt;
    }
    const Field *field = editedField(type, path);
    if (field == nullptr || !field->repeats() || field->kind == FieldKind::Group || !mine.isArray()
        || !hub.isArray()) {
        return {};
    }
    QJsonArray both = mine.toArray();
    for (const QJsonValue item : hub.toArray()) {
        if (!both.contains(item)) {
            both.append(item);
        }
    }
    return both != mine.toArray() && both != hub.toArray() ? std::optional(QJsonValue(both)) : std::nullopt;
}

QJsonObject patchWithValue(const QJsonObject &patch, const QString &path, const QJsonValue &value)
{
    return with(patch, path.split(u'.'), value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
}

} // namespace fourthp::ui
