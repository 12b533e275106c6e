// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/completeness.h"

#include "core/model/field_catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool hasContent(const QJsonValue &value)
{
    if (value.isString()) {
        return !value.toString().trimmed().isEmpty();
    }
    if (value.isArray()) {
        return !value.toArray().isEmpty();
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(
            object.begin(), object.end(), [](const QJsonValue &inner) { return hasContent(inner); });
    }
    return value.isBool() || value.isDouble();
}

bool isOfThePractice(Section section)
{
    switch (section) {
    case Section::About:
    case Section::Partners:
    case Section::Where:
    case Section::Practice:
    case Section::Results:
    case Section::Learning:
    case Section::Contact:
    case Section::Programme:
        return true;
    case Section::Own:
    case Section::Files:
    case Section::Consent:
    case Section::Editorial:
        return false;
    }
    Q_UNREACHABLE();
}

bool isFoundBy(const Field &field)
{
    const bool hasCodedMember = std::any_of(field.members.begin(), field.members.end(),
        [](const Field &member) { return member.kind == FieldKind::Code; });
    const bool isReadText = field.kind == FieldKind::LongText && field.has(Translatable);
    return field.isFacet() || hasCodedMember || isReadText;
}

int levelOf(const MissingField &missing)
{
    constexpr int kBehindAllStates = 99;
    return missing.demandedFrom ? completenessLevel(*missing.demandedFrom) : kBehindAllStates;
}

} // namespace

bool isAskedFor(const Field &field)
{
    if (field.requiredFrom) {
        return true;
    }
    const bool isFilledByAPerson = !field.has(Internal) && !field.has(Derived) && !field.has(Own);
    return isFilledByAPerson && isOfThePractice(field.section) && isFoundBy(field);
}

Completeness completenessOf(const Document &document)
{
    Completeness whole;
    for (const Field *field : fieldsOf(document.type())) {
        if (!isAskedFor(*field)) {
            continue;
        }
        const bool isDemanded = field->requiredFrom.has_value();
        const int weight = isDemanded ? kWeightOfDemanded : kWeightOfAsked;
        const bool isFilled = hasContent(document.json().value(field->key))
            || (!field->alternative.isEmpty() && hasContent(document.json().value(field->alternative)));
        whole.asked += weight;
        whole.demanded += isDemanded ? 1 : 0;
        if (isFilled) {
            whole.filled += weight;
            whole.demandedFilled += isDemanded ? 1 : 0;
        } else {
            whole.missing.push_back({field, field->requiredFrom});
        }
    }
    std::stable_sort(whole.missing.begin(), whole.missing.end(),
        [](const MissingField &a, const MissingField &b) { return levelOf(a) < levelOf(b); });
    return whole;
}

} // namespace fourthp
