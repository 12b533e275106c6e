// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/bulk_step.h"

#include "core/model/field_catalogue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isText(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Url
        || field.kind == FieldKind::Email;
}

/// Whether a list of groups lies on the way to the field.
bool liesInList(RecordType type, QStringView path)
{
    for (qsizetype dot = path.indexOf(u'.'); dot > 0; dot = path.indexOf(u'.', dot + 1)) {
        const Field *outer = findField(type, path.first(dot));
        if (outer != nullptr && outer->repeats()) {
            return true;
        }
    }
    return false;
}

QJsonArray asList(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray {value};
}

QJsonValue listOrNothing(const QJsonArray &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
}

/// True if the item of a list says everything that `wanted` says.
bool says(const QJsonValue &item, const QJsonValue &wanted)
{
    if (!wanted.isObject()) {
        return item == wanted;
    }
    const QJsonObject asked = wanted.toObject();
    for (auto member = asked.begin(); member != asked.end(); ++member) {
        if (member.key() != "id"_L1 && item.toObject().value(member.key()) != member.value()) {
            return false;
        }
    }
    return item.isObject();
}

QJsonValue withMore(const QJsonValue &now, const QJsonValue &more)
{
    QJsonArray list = asList(now);
    for (const QJsonValue item : asList(more)) {
        const bool isThere
            = std::any_of(list.begin(), list.end(), [&](const QJsonValue &one) { return says(one, item); });
        if (isThere) {
            continue;
        }
        QJsonValue added = item;
        if (item.isObject()) { // Every item of a record has an id of its own.
            QJsonObject group = item.toObject();
            group.insert(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
            added = group;
        }
        list.append(added);
    }
    return listOrNothing(list);
}

QJsonValue without(const QJsonValue &now, const QJsonValue &less)
{
    const QJsonArray gone = asList(less);
    if (!now.isArray()) {
        return gone.contains(now) ? QJsonValue(QJsonValue::Undefined) : now;
    }
    QJsonArray kept;
    for (const QJsonValue item : now.toArray()) {
        if (std::none_of(gone.begin(), gone.end(), [&](const QJsonValue &one) { return says(item, one); })) {
            kept.append(item);
        }
    }
    return listOrNothing(kept);
}

QJsonValue withSet(const QJsonValue &now, const QJsonValue &value, const Field &field)
{
    if (!field.has(Translatable) || !value.isObject() || !now.isObject()) {
        return value;
    }
    QJsonObject texts = now.toObject();
    const QJsonObject given = value.toObject();
    for (auto text = given.begin(); text != given.end(); ++text) {
        texts.insert(text.key(), text.value());
    }
    return texts;
}

/// `change` done to the value, or to each of a list; what becomes nothing, or a second time the same, goes
/// then.
template <class Change> QJsonValue eachValue(const QJsonValue &now, const Change &change)
{
    if (!now.isArray()) {
        return change(now);
    }
    QJsonArray list;
    bool isChanged = false;
    for (const QJsonValue item : now.toArray()) {
        const QJsonValue changed = change(item);
        isChanged = isChanged || changed != item;
        if (!changed.isUndefined() && !list.contains(changed)) {
            list.append(changed);
        }
    }
    return isChanged ? listOrNothing(list) : now;
}

QJsonValue textReplaced(const QJsonValue &now, const BulkStep &step)
{
    if (!now.isString()) {
        return now;
    }
    const ReplacedText replaced = replaceText(now.toString(), step.find, step.replacement);
    return replaced.count == 0              ? now
        : replaced.text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                            : QJsonValue(replaced.text);
}

QJsonValue textsReplaced(const QJsonValue &now, const BulkStep &step)
{
    if (!now.isObject()) {
        return eachValue(now, [&step](const QJsonValue &one) { return textReplaced(one, step); });
    }
    const QJsonObject texts = now.toObject();
    QJsonObject changed;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const bool isMeant = step.language.isEmpty() || text.key() == step.language;
        const QJsonValue value = isMeant ? textReplaced(text.value(), step) : text.value();
        if (!value.isUndefined()) {
            changed.insert(text.key(), value);
        }
    }
    return changed.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(changed);
}

QJsonValue changedValue(const QJsonValue &now, const BulkStep &step, const Field &field)
{
    switch (step.act) {
    case BulkAct::Set:
        return withSet(now, step.value, field);
    case BulkAct::Append:
        return withMore(now, step.value);
    case BulkAct::Remove:
        return without(now, step.value);
    case BulkAct::Empty:
        return QJsonValue::Undefined;
    case BulkAct::Replace:
        return eachValue(now, [&step](const QJsonValue &one) { return one == step.value ? step.by : one; });
    case BulkAct::FindText:
        return textsReplaced(now, step);
    }
    Q_UNREACHABLE();
}

/// The value with the step done at the end of `path`, in every item of the lists on the way. Nothing is made
/// on the way but by Set and Append.
QJsonValue changedAt(const QJsonValue &now, QStringView path, const BulkStep &step, const Field &field)
{
    if (path.isEmpty()) {
        return changedValue(now, step, field);
    }
    if (now.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : now.toArray()) {
            items.append(changedAt(item, path, step, field));
        }
        return items;
    }
    const bool mayMake = step.act == BulkAct::Set || step.act == BulkAct::Append;
    if (!now.isObject() && !(now.isUndefined() && mayMake)) {
        return now;
    }
    const qsizetype dot = path.indexOf(u'.');
    const QString key = (dot < 0 ? path : path.first(dot)).toString();
    QJsonObject object = now.toObject();
    const QJsonValue value
        = changedAt(object.value(key), dot < 0 ? QStringView() : path.sliced(dot + 1), step, field);
    if (value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
    return object.isEmpty() && !now.isObject() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

std::optional<BulkFault> carryOut(const BulkStep &step, Document &document)
{
    const Field *field = findField(document.type(), step.field);
    if (field == nullptr) {
        return BulkFault {.refusal = BulkRefusal::NoSuchField, .field = step.field};
    }
    const qsizetype dot = step.field.indexOf(u'.');
    const QString key = dot < 0 ? step.field : step.field.first(dot);
    const QJsonValue now = document.json().value(key);
    const bool wantsList = field->repeats() && dot < 0;
    if (wantsList && !now.isUndefined() && !now.isArray()) {
        return BulkFault {.refusal = BulkRefusal::WrongKind, .field = step.field};
    }
    document.set(
        key, changedAt(now, dot < 0 ? QStringView() : QStringView(step.field).sliced(dot + 1), step, *field));
    return {};
}

bool isKnownCode(const Field &field, const QJsonValue &value, const Vocabularies &vocabularies)
{
    return field.kind != FieldKind::Code || vocabularies.find(field.vocabulary) == nullptr
        || vocabularies.term(field.vocabulary, value.toString()) != nullptr;
}

} // namespace

bool isForBulk(const Field &field)
{
    static constexpr QLatin1StringView kNotForBulk[] {"review_state"_L1, "superseded_by"_L1, "origin"_L1,
        "consent"_L1, "files"_L1, "links"_L1, "disputed"_L1, "state"_L1, "frozen_at"_L1, "freeze_note"_L1};
    return !field.has(Internal) && !field.has(Derived) && field.kind != FieldKind::Raw
        && std::find(std::begin(kNotForBulk), std::end(kNotForBulk), field.key) == std::end(kNotForBulk);
}

const Field *bulkField(QStringView path)
{
    for (const RecordType type : kReaderTypes) {
        const qsizetype dot = path.indexOf(u'.');
        const Field *outer = findField(type, dot < 0 ? path : path.first(dot));
        const Field *field = findField(type, path);
        if (outer != nullptr && field != nullptr) {
            return isForBulk(*outer) && isForBulk(*field) ? field : nullptr;
        }
    }
    return nullptr;
}

bool suits(BulkAct act, QStringView path)
{
    const Field *field = bulkField(path);
    if (field == nullptr) {
        return false;
    }
    const bool inList = std::any_of(
        kReaderTypes.begin(), kReaderTypes.end(), [path](RecordType type) { return liesInList(type, path); });
    switch (act) {
    case BulkAct::Set:
        return !inList && field->kind != FieldKind::Group;
    case BulkAct::Append:
        return !inList && field->repeats() && !field->has(Translatable);
    case BulkAct::Remove:
        return !inList && field->repeats();
    case BulkAct::Empty:
        return !inList;
    case BulkAct::Replace:
        return field->kind != FieldKind::Group && !field->has(Translatable);
    case BulkAct::FindText:
        return isText(*field);
    }
    Q_UNREACHABLE();
}

Result<void> checkStep(const BulkStep &step, const Vocabularies &vocabularies)
{
    const Field *field = bulkField(step.field);
    if (field == nullptr) {
        return fail(
            ErrorKind::InvalidInput, step.field, u"no field that can be edited in many records at once"_s);
    }
    if (!suits(step.act, step.field)) {
        return fail(ErrorKind::InvalidInput, step.field, u"this cannot be done to this field"_s);
    }
    const bool needsValue = step.act != BulkAct::Empty && step.act != BulkAct::FindText;
    if ((needsValue && (step.value.isUndefined() || step.value.isNull()))
        || (step.act == BulkAct::FindText && step.find.text.isEmpty())) {
        return fail(ErrorKind::InvalidInput, step.field, u"a value is missing"_s);
    }
    // What goes may be of any version; what comes must be in the list.
    const QJsonArray coming = step.act == BulkAct::Replace        ? asList(step.by)
        : step.act == BulkAct::Set || step.act == BulkAct::Append ? asList(step.value)
                                                                  : QJsonArray();
    for (const QJsonValue value : coming) {
        if (!isKnownCode(*field, value, vocabularies)) {
            return fail(ErrorKind::InvalidInput, value.toString(), u"no code of the list of this field"_s);
        }
    }
    return {};
}

BulkChange changeBy(std::vector<BulkStep> steps)
{
    return [steps = std::move(steps)](const Document &shown) {
        ChangedRecord changed {.document = shown};
        for (const BulkStep &step : steps) {
            if (auto fault = carryOut(step, changed.document)) {
                return ChangedRecord {.fault = std::move(fault)};
            }
        }
        return changed;
    };
}

} // namespace fourthp
