// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/own_members.h"

#include "core/model/field_catalogue.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// The same for every type: they belong to the envelope.
const std::vector<const Field *> &ownFields()
{
    static const std::vector<const Field *> fields = [] {
        std::vector<const Field *> own = fieldsOf(RecordType::Unknown);
        std::erase_if(own, [](const Field *field) { return !field->has(Own); });
        return own;
    }();
    return fields;
}

/// What one side took out is out, what one side put in is in.
QJsonValue mergedSet(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &other)
{
    QJsonArray merged;
    for (const QJsonValue item : other) {
        if (mine.contains(item) || !base.contains(item)) {
            merged.append(item);
        }
    }
    for (const QJsonValue item : mine) {
        if (!base.contains(item) && !merged.contains(item)) {
            merged.append(item);
        }
    }
    return merged.isEmpty() ? QJsonValue() : QJsonValue(merged);
}

QJsonValue bothTexts(const QString &mine, const QString &other)
{
    if (mine.contains(other)) {
        return mine;
    }
    return other.contains(mine) ? other : QString(mine + u"\n\n"_s + other);
}

} // namespace

bool isOwn(QStringView key)
{
    return std::any_of(ownFields().begin(), ownFields().end(), [key](const Field *field) { return field->key == key; });
}

Document ownPart(const Document &document)
{
    return withOwnPart({}, document);
}

Document sharedPart(const Document &document)
{
    return withOwnPart(document, {});
}

Document withOwnPart(const Document &shared, const Document &own)
{
    Document document = shared;
    for (const Field *field : ownFields()) {
        const QJsonValue value = own.json().value(field->key);
        if (value != document.json().value(field->key)) {
            document.set(field->key, value);
        }
    }
    return document;
}

Document shownDocument(const Document &shared, const Document &own)
{
    const bool hasOwn = !shared.isEmpty() && !shared.isDeleted();
    return withOwnPart(shared, hasOwn ? own : Document());
}

Document mergeOwnParts(const Document &base, const Document &mine, const Document &other)
{
    Document merged;
    for (const Field *field : ownFields()) {
        const QJsonValue from = base.json().value(field->key);
        const QJsonValue left = mine.json().value(field->key);
        const QJsonValue right = other.json().value(field->key);
        merged.set(field->key, left == right || right == from ? left
                : left == from                               ? right
                : field->repeats()                           ? mergedSet(from.toArray(), left.toArray(), right.toArray())
                                                             : bothTexts(left.toString(), right.toString()));
    }
    return merged;
}

} // namespace fourthp
