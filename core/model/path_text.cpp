// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/path_text.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/model/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Where a path leads to.
struct Place
{
    const Field *field = nullptr; ///< Null if the catalogue does not know it.
    QString language {}; ///< Of a translatable text; empty for all of them.
    bool isItem = false; ///< One item of a list of groups.
    bool isInItem = false;
    bool isPersonal = false;
};

const Field *memberOf(const Field &group, const QString &key)
{
    const auto found = std::find_if(group.members.begin(), group.members.end(),
        [&key](const Field &member) { return member.key == key; });
    return found == group.members.end() ? nullptr : &*found;
}

Place placeOf(RecordType type, const QString &path)
{
    const QStringList keys = path.split(u'.');
    Place place {.field = findField(type, keys.first())};
    for (qsizetype i = 1; i < keys.size() && place.field != nullptr; ++i) {
        const QString &key = keys.at(i);
        place.isPersonal = place.isPersonal || place.field->has(PersonalData);
        if (place.field->kind == FieldKind::Group && place.field->repeats() && !place.isItem) {
            place.isItem = true;
            place.isInItem = true;
        } else if (place.field->kind == FieldKind::Group) {
            place.field = memberOf(*place.field, key);
            place.isItem = false;
        } else if (place.field->has(Translatable) && place.language.isEmpty()) {
            place.language = key;
        } else {
            place.field = nullptr;
        }
    }
    place.isPersonal = place.isPersonal || (place.field != nullptr && place.field->has(PersonalData));
    return place;
}

QJsonValue valueAt(const QJsonValue &from, const QString &path)
{
    QJsonValue value = from;
    for (const QString &key : path.split(u'.')) {
        if (!value.isArray()) {
            value = value.toObject().value(key);
            continue;
        }
        const QJsonArray items = value.toArray();
        value = QJsonValue::Undefined;
        for (const QJsonValue item : items) {
            if (item.toObject().value("id"_L1) == key) {
                value = item;
            }
        }
    }
    return value;
}

QString rawText(const QJsonValue &value)
{
    if (value.isArray() || value.isObject()) {
        const QJsonDocument json
            = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
    }
    return value.isNull() || value.isUndefined() ? QString() : value.toVariant().toString();
}

class Writer
{
public:
    Writer(const Labels &labels, const WordTranslator &translate)
        : m_labels(labels)
        , m_translate(translate)
    { }

    QString text(const QJsonValue &value, const Field &field) const
    {
        if (value.isUndefined() || value.isNull()) {
            return {};
        }
        if (field.kind == FieldKind::Raw) {
            return rawText(value);
        }
        if (field.kind != FieldKind::Group) {
            return field.has(Translatable) ? texts(value) : plain(value, field);
        }
        if (!value.isArray()) {
            return group(value.toObject(), field);
        }
        QStringList items;
        for (const QJsonValue item : value.toArray()) {
            items.append(group(item.toObject(), field));
        }
        return items.join(u"\n\n"_s);
    }

    QString group(const QJsonObject &object, const Field &field) const
    {
        QStringList lines;
        for (const Field &member : field.members) {
            const QString inner = text(object.value(member.key), member);
            if (!inner.isEmpty() && member.key != "id"_L1) {
                lines.append(u"%1: %2"_s.arg(m_translate("Field", member.label), inner));
            }
        }
        return lines.join(u'\n');
    }

    QString language(const QString &code) const { return m_labels.of(FieldKind::Language, {}, code); }

private:
    QString plain(const QJsonValue &value, const Field &field) const
    {
        QStringList lines;
        for (const QString &one : plainValues(value, field, m_labels.languages())) {
            lines.append(m_labels.of(field, one));
        }
        return lines.join(u'\n');
    }

    QString texts(const QJsonValue &value) const
    {
        if (!value.isObject()) {
            return value.toString();
        }
        const QJsonObject object = value.toObject();
        QStringList lines;
        for (auto text = object.begin(); text != object.end(); ++text) {
            lines.append(u"%1: %2"_s.arg(language(text.key()), text.value().toString()));
        }
        return lines.join(u'\n');
    }

    const Labels &m_labels;
    const WordTranslator &m_translate;
};

} // namespace

QString pathLabel(RecordType type, const QString &path, const Labels &labels, const WordTranslator &translate)
{
    const Place place = placeOf(type, path);
    const Field *top = findField(type, path.section(u'.', 0, 0));
    if (top == nullptr || *top->label == '\0') {
        return path;
    }
    QString label = translate("Field", top->label);
    if (place.field != nullptr && place.field != top) {
        label += u" – "_s + translate("Field", place.field->label);
    }
    return place.language.isEmpty()
        ? label
        : QString(u"%1 (%2)"_s.arg(label, Writer(labels, translate).language(place.language)));
}

QString pathText(
    const Document &document, const QString &path, const Labels &labels, const WordTranslator &translate)
{
    const Place place = placeOf(document.type(), path);
    const QJsonValue value = valueAt(document.json(), path);
    if (place.field == nullptr) {
        return rawText(value);
    }
    const Writer writer(labels, translate);
    if (!place.language.isEmpty()) {
        return value.toString();
    }
    return place.isItem ? writer.group(value.toObject(), *place.field) : writer.text(value, *place.field);
}

bool isTypedText(RecordType type, const QString &path)
{
    const Place place = placeOf(type, path);
    if (place.field == nullptr || place.isInItem || place.field->repeats()
        || (place.field->has(Translatable) && place.language.isEmpty())) {
        return false;
    }
    switch (place.field->kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::PartialDate:
    case FieldKind::Url:
    case FieldKind::Email:
    case FieldKind::Phone:
        return true;
    default:
        return false;
    }
}

QJsonObject patchWithText(const QJsonObject &patch, const QString &path, const QString &text)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString key = dot < 0 ? path : path.first(dot);
    QJsonObject with = patch;
    if (dot >= 0) {
        with.insert(key, patchWithText(patch.value(key).toObject(), path.sliced(dot + 1), text));
    } else {
        with.insert(key, text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
    }
    return with;
}

bool isPersonalPath(RecordType type, const QString &path)
{
    return placeOf(type, path).isPersonal;
}

Document withoutPersonalData(const Document &document)
{
    return redacted(document, {});
}

} // namespace fourthp
