// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/redaction.h"

#include "core/model/field_catalogue.h"
#include "core/model/consent.h"
#include "core/model/name_initials.h"
#include "core/model/own_members.h"
#include "core/model/sharing.h"

#include <QJsonArray>
#include <QStringList>
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

/// What a redaction may take, with the member that says so and what it then says.
struct TakingFacts
{
    RedactionTaking taking;
    bool Redaction::*member;
};

constexpr std::array kTakings {
    TakingFacts {{"no-persons"_L1, QT_TRANSLATE_NOOP("Redaction", "No data of persons")},
        &Redaction::withPersonalData},
    TakingFacts {
        {"initials"_L1, QT_TRANSLATE_NOOP("Redaction", "Names as initials")}, &Redaction::withWholeNames},
    TakingFacts {
        {"no-contacts"_L1, QT_TRANSLATE_NOOP("Redaction", "No e-mail addresses")}, &Redaction::withContacts},
    TakingFacts {
        {"countries"_L1, QT_TRANSLATE_NOOP("Redaction", "Countries alone")}, &Redaction::withExactPlaces},
    TakingFacts {{"years"_L1, QT_TRANSLATE_NOOP("Redaction", "Years alone")}, &Redaction::withExactDates},
};
constexpr Redaction kTakesNothing {.withPersonalData = true};

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
    switch (leavingOf(field, type, redaction)) {
    case FieldLeaving::YearAlone:
        return value.toString().left(kYearLetters);
    case FieldLeaving::Initials:
        return nameInitials(value.toString());
    case FieldLeaving::Whole:
    case FieldLeaving::Nothing: // Whoever holds the value took it out.
        return value;
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const RedactionProfile> redactionProfiles()
{
    return kProfiles;
}

std::optional<Redaction> redactionFromCode(QStringView code)
{
    const auto profile = std::find_if(
        kProfiles.begin(), kProfiles.end(), [code](const RedactionProfile &one) { return code == one.code; });
    if (profile != kProfiles.end()) {
        return profile->redaction;
    }
    Redaction redaction = kTakesNothing;
    for (const QStringView part : code.split(u'+')) {
        const auto found = std::find_if(kTakings.begin(), kTakings.end(),
            [part](const TakingFacts &facts) { return part == facts.taking.code; });
        if (found == kTakings.end()) {
            return {};
        }
        redaction.*(found->member) = false;
    }
    return redaction;
}

QString redactionCode(const Redaction &redaction)
{
    const auto profile = std::find_if(kProfiles.begin(), kProfiles.end(),
        [&redaction](const RedactionProfile &one) { return one.redaction == redaction; });
    if (profile != kProfiles.end()) {
        return profile->code;
    }
    QStringList codes;
    const std::vector<RedactionTaking> takings = redactionTakings(redaction);
    for (const RedactionTaking &taking : takings) {
        codes.append(taking.code);
    }
    return codes.join(u'+');
}

std::vector<RedactionTaking> redactionTakings(const Redaction &redaction)
{
    std::vector<RedactionTaking> takings;
    for (const TakingFacts &facts : kTakings) {
        if (!(redaction.*(facts.member))) {
            takings.push_back(facts.taking);
        }
    }
    return takings;
}

FieldLeaving leavingOf(const Field &field, RecordType type, const Redaction &redaction)
{
    const bool isPersonal = field.has(PersonalData) && !redaction.withPersonalData;
    const bool isContact = field.kind == FieldKind::Email && !redaction.withContacts;
    const bool isPlace = isExactPlace(field) && type != RecordType::Event && !redaction.withExactPlaces;
    if (isPersonal || isContact || isPlace) {
        return FieldLeaving::Nothing;
    }
    if (field.has(PersonalData) && field.kind != FieldKind::Group && !redaction.withWholeNames) {
        // Texts that bear the mark are names, or tell who it was. What else does could not be shortened so.
        return field.kind == FieldKind::Text && !field.has(Own) ? FieldLeaving::Initials : FieldLeaving::Nothing;
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

bool mayNameFocalPoint(const Document &document, ConsentChannel channel, const QDate &today)
{
    const QJsonObject point = document.json().value("focal_point"_L1).toObject();
    return point.value("person"_L1).toString().isEmpty()
        || Consent::from(point.value("consent"_L1).toObject()).letsNameLeave(channel, today);
}

Document leavingPart(
    const Document &document, const Redaction &redaction, ConsentChannel channel, const QDate &today)
{
    Document part = redacted(sharedPart(document), redaction);
    if (leavingBy(document, channel, today) == RecordLeaving::LinkAlone) {
        part = linkAlone(part);
    }
    if (!mayNameFocalPoint(document, channel, today) && part.json().contains("focal_point"_L1)) {
        QJsonObject point = part.json().value("focal_point"_L1).toObject();
        point.remove("person"_L1);
        point.remove("consent"_L1);
        part.set(u"focal_point"_s, point);
    }
    return part;
}

Document leavingPart(const Document &document, const Document &other, const Redaction &redaction,
    ConsentChannel channel, const QDate &today)
{
    Document part = leavingPart(document, redaction, channel, today);
    if (other.isEmpty() || other.isDeleted()) {
        return part;
    }
    if (leavingBy(other, channel, today) == RecordLeaving::LinkAlone) {
        part = linkAlone(part);
    }
    // Where the name was taken out with its consent, that says so.
    const QJsonObject consent = other.value(u"focal_point.consent").toObject();
    const bool isTakenBack = !consent.isEmpty() && !Consent::from(consent).letsNameLeave(channel, today);
    QJsonObject point = part.json().value("focal_point"_L1).toObject();
    if (point.contains("person"_L1) && (isTakenBack || !mayNameFocalPoint(other, channel, today))) {
        point.remove("person"_L1);
        point.remove("consent"_L1);
        part.set(u"focal_point"_s, point);
    }
    return part;
}

} // namespace fourthp
