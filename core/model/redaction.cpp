// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/redaction.h"

#include "core/model/consent.h"
#include "core/model/field_catalogue.h"
#include "core/model/own_members.h"

#include <QJsonArray>
#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr std::array kProfiles {
    RedactionProfile {"public"_L1, QT_TRANSLATE_NOOP("Redaction", "Public: no contacts, no exact places and days"),
        {.withContacts = false, .withExactPlaces = false, .withExactDates = false}},
    RedactionProfile {"partners"_L1, QT_TRANSLATE_NOOP("Redaction", "Partners: no data of persons"), {}},
    RedactionProfile {"everything"_L1, QT_TRANSLATE_NOOP("Redaction", "Everything, data of persons included"),
        {.withPersonalData = true}},
};

/// Records that tell of people; the others announce and cite, where a year would not do.
bool tellsOfPeople(RecordType type)
{
    return type == RecordType::Story || type == RecordType::CaseStudy || type == RecordType::Stakeholder;
}

bool isExactPlace(const Field &field)
{
    return field.section == Section::Where
        && (field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Group);
}

QJsonValue redactedValue(const QJsonValue &value, const Field &field, RecordType type, const Redaction &redaction);

QJsonObject redactedMembers(
    QJsonObject object, std::span<const Field> members, RecordType type, const Redaction &redaction)
{
    for (const Field &member : members) {
        if (leavingOf(member, type, redaction) == FieldLeaving::Nothing) {
            object.remove(member.key);
        } else if (object.contains(member.key)) {
            object.insert(member.key, redactedValue(object.value(member.key), member, type, redaction));
        }
    }
    return object;
}

QJsonValue redactedValue(const QJsonValue &value, const Field &field, RecordType type, const Redaction &redaction)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray()) {
            items.append(redactedValue(item, field, type, redaction));
        }
        return items;
    }
    if (field.kind == FieldKind::Group && value.isObject()) {
        Redaction inner = redaction;
        inner.withExactDates = redaction.withExactDates || field.section == Section::Consent;
        return redactedMembers(value.toObject(), field.members, type, inner);
    }
    return leavingOf(field, type, redaction) == FieldLeaving::YearAlone
        ? QJsonValue(value.toString().left(kYearLetters))
        : value;
}

} // namespace

std::span<const RedactionProfile> redactionProfiles()
{
    return kProfiles;
}

std::optional<Redaction> redactionFromCode(QStringView code)
{
    const auto found = std::find_if(kProfiles.begin(), kProfiles.end(),
        [code](const RedactionProfile &profile) { return code == profile.code; });
    return found == kProfiles.end() ? std::nullopt : std::optional(found->redaction);
}

QLatin1StringView redactionCode(const Redaction &redaction)
{
    const auto found = std::find_if(kProfiles.begin(), kProfiles.end(),
        [&redaction](const RedactionProfile &profile) { return profile.redaction == redaction; });
    return found == kProfiles.end() ? "own"_L1 : found->code;
}

FieldLeaving leavingOf(const Field &field, RecordType type, const Redaction &redaction)
{
    const bool isPersonal = field.has(PersonalData) && !redaction.withPersonalData;
    const bool isContact = field.kind == FieldKind::Email && !redaction.withContacts;
    const bool isPlace = isExactPlace(field) && type != RecordType::Event && !redaction.withExactPlaces;
    if (isPersonal || isContact || isPlace) {
        return FieldLeaving::Nothing;
    }
    return field.kind == FieldKind::PartialDate && tellsOfPeople(type) && !redaction.withExactDates
        ? FieldLeaving::YearAlone
        : FieldLeaving::Whole;
}

Document redacted(const Document &document, const Redaction &redaction)
{
    const RecordType type = document.type();
    QJsonObject json = document.json();
    for (const Field *field : fieldsOf(type)) {
        json = redactedMembers(std::move(json), {field, 1}, type, redaction);
    }
    return Document(json);
}

bool mayNameFocalPoint(const Document &document, const QDate &today)
{
    const QJsonObject point = document.json().value("focal_point"_L1).toObject();
    return point.value("person"_L1).toString().isEmpty()
        || Consent::from(point.value("consent"_L1).toObject()).letsNameLeave(today);
}

Document leavingPart(const Document &document, const Redaction &redaction, const QDate &today)
{
    Document part = redacted(sharedPart(document), redaction);
    if (!mayNameFocalPoint(part, today)) {
        QJsonObject point = part.json().value("focal_point"_L1).toObject();
        point.remove("person"_L1);
        point.remove("consent"_L1);
        part.set(u"focal_point"_s, point);
    }
    return part;
}

} // namespace fourthp
