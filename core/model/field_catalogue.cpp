// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_catalogue.h"

#include "core/model/fields_tables.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

std::span<const Field> ownFields(RecordType type)
{
    switch (type) {
    case RecordType::Stakeholder: return tables::stakeholder();
    case RecordType::Resource: return tables::resource();
    case RecordType::CaseStudy: return tables::caseStudy();
    case RecordType::Story: return tables::story();
    case RecordType::Event: return tables::event();
    case RecordType::Page: return tables::page();
    case RecordType::Edition: return tables::edition();
    case RecordType::Proposal: return tables::proposal();
    case RecordType::File: return tables::file();
    case RecordType::Source: return tables::source();
    case RecordType::Hub: return tables::hub();
    case RecordType::Unknown: return {};
    }
    Q_UNREACHABLE();
}

std::vector<const Field *> assemble(RecordType type)
{
    std::vector<const Field *> fields;
    const auto append = [&fields](std::span<const Field> table) {
        for (const Field &field : table) {
            fields.push_back(&field);
        }
    };
    if (isReaderType(type) || type == RecordType::Unknown) {
        append(tables::titleAndSummary());
    }
    append(ownFields(type));
    append(tables::envelope());
    return fields;
}

constexpr Facet kFacets[] {
    {"type"_L1, QT_TRANSLATE_NOOP("Facet", "Type")},
    {"year"_L1, QT_TRANSLATE_NOOP("Facet", "Year"), FieldKind::Number},
    {"country"_L1, QT_TRANSLATE_NOOP("Facet", "Country"), FieldKind::Country},
    {"region"_L1, QT_TRANSLATE_NOOP("Facet", "Region"), FieldKind::Region},
    {"sector"_L1, QT_TRANSLATE_NOOP("Facet", "Sector"), FieldKind::Code, "unodc_sector"_L1},
    {"industry"_L1, QT_TRANSLATE_NOOP("Facet", "Industry"), FieldKind::Code, "industry"_L1},
    {"practice_kind"_L1, QT_TRANSLATE_NOOP("Facet", "Kind of practice"), FieldKind::Code, "practice_kind"_L1},
    {"practice_status"_L1, QT_TRANSLATE_NOOP("Facet", "Life-cycle status"), FieldKind::Code, "practice_status"_L1},
    {"org_type"_L1, QT_TRANSLATE_NOOP("Facet", "Type of stakeholder"), FieldKind::Code, "org_type"_L1},
    {"role"_L1, QT_TRANSLATE_NOOP("Facet", "Role"), FieldKind::Code, "stakeholder_role"_L1},
    {"resource_type"_L1, QT_TRANSLATE_NOOP("Facet", "Type of resource"), FieldKind::Code, "resource_type"_L1},
    {"four_p"_L1, QT_TRANSLATE_NOOP("Facet", "Four Ps"), FieldKind::Code, "four_p"_L1},
    {"exploitation"_L1, QT_TRANSLATE_NOOP("Facet", "Form of exploitation"), FieldKind::Code, "exploitation"_L1},
    {"tip_act"_L1, QT_TRANSLATE_NOOP("Facet", "Act of trafficking"), FieldKind::Code, "tip_act"_L1},
    {"tip_means"_L1, QT_TRANSLATE_NOOP("Facet", "Means of trafficking"), FieldKind::Code, "tip_means"_L1},
    {"crime_area"_L1, QT_TRANSLATE_NOOP("Facet", "Crime area"), FieldKind::Code, "crime_area"_L1},
    {"population"_L1, QT_TRANSLATE_NOOP("Facet", "People served"), FieldKind::Code, "population"_L1},
    {"service"_L1, QT_TRANSLATE_NOOP("Facet", "Service"), FieldKind::Code, "service"_L1},
    {"offers"_L1, QT_TRANSLATE_NOOP("Facet", "Offers"), FieldKind::Code, "contribution"_L1},
    {"seeks"_L1, QT_TRANSLATE_NOOP("Facet", "Seeks"), FieldKind::Code, "contribution"_L1},
    {"scope"_L1, QT_TRANSLATE_NOOP("Facet", "Scope"), FieldKind::Code, "scope"_L1},
    {"language"_L1, QT_TRANSLATE_NOOP("Facet", "Language"), FieldKind::Language},
    {"event_type"_L1, QT_TRANSLATE_NOOP("Facet", "Type of event"), FieldKind::Code, "event_type"_L1},
    {"mode"_L1, QT_TRANSLATE_NOOP("Facet", "Mode of event"), FieldKind::Code, "event_mode"_L1},
    {"subject_kind"_L1, QT_TRANSLATE_NOOP("Facet", "Story told about"), FieldKind::Code, "subject_kind"_L1},
    {"audience"_L1, QT_TRANSLATE_NOOP("Facet", "Audience"), FieldKind::Code, "audience"_L1},
    {"survivor_role"_L1, QT_TRANSLATE_NOOP("Facet", "Role of survivors"), FieldKind::Code, "survivor_role"_L1},
    {"data_shared"_L1, QT_TRANSLATE_NOOP("Facet", "Data shared"), FieldKind::Code, "data_shared"_L1},
    {"evidence"_L1, QT_TRANSLATE_NOOP("Facet", "Strength of evidence"), FieldKind::Code, "evidence_grade"_L1},
    {"objectives_met"_L1, QT_TRANSLATE_NOOP("Facet", "Objectives met"), FieldKind::Code, "objectives_met"_L1},
    {"sdg"_L1, QT_TRANSLATE_NOOP("Facet", "SDG target"), FieldKind::Code, "sdg_target"_L1},
    {"page_kind"_L1, QT_TRANSLATE_NOOP("Facet", "Kind of page"), FieldKind::Code, "page_kind"_L1},
    {"edition_state"_L1, QT_TRANSLATE_NOOP("Facet", "State of the edition"), FieldKind::Code, "edition_state"_L1},
    {"state"_L1, QT_TRANSLATE_NOOP("Facet", "Editorial state"), FieldKind::Code, "review_state"_L1},
    {"verification"_L1, QT_TRANSLATE_NOOP("Facet", "How well checked"), FieldKind::Code, "verification"_L1},
    {"tlp"_L1, QT_TRANSLATE_NOOP("Facet", "Sharing"), FieldKind::Code, "tlp"_L1},
    {"tag"_L1, QT_TRANSLATE_NOOP("Facet", "Tag"), FieldKind::Text},
    {"has"_L1, QT_TRANSLATE_NOOP("Facet", "Has"), FieldKind::Text, {}, true}, // `file`
    {"is"_L1, QT_TRANSLATE_NOOP("Facet", "Is"), FieldKind::Text, {}, true}, // `edited`, `sample`
};

} // namespace

const std::vector<const Field *> &fieldsOf(RecordType type)
{
    static const std::map<RecordType, std::vector<const Field *>> all = [] {
        std::map<RecordType, std::vector<const Field *>> built;
        for (int i = 0; i <= int(RecordType::Unknown); ++i) {
            built.emplace(RecordType(i), assemble(RecordType(i)));
        }
        return built;
    }();
    return all.at(type);
}

const Field *findField(RecordType type, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    const QStringView head = dot < 0 ? path : path.first(dot);
    const auto &fields = fieldsOf(type);
    const auto found
        = std::find_if(fields.begin(), fields.end(), [head](const Field *field) { return field->key == head; });
    if (found == fields.end()) {
        return nullptr;
    }
    const Field *field = *found;
    QStringView rest = dot < 0 ? QStringView() : path.sliced(dot + 1);
    while (!rest.isEmpty()) {
        const qsizetype next = rest.indexOf(u'.');
        const QStringView key = next < 0 ? rest : rest.first(next);
        const auto member = std::find_if(
            field->members.begin(), field->members.end(), [key](const Field &candidate) { return candidate.key == key; });
        if (member == field->members.end()) {
            return nullptr;
        }
        field = &*member;
        rest = next < 0 ? QStringView() : rest.sliced(next + 1);
    }
    return field;
}

std::span<const Facet> facets()
{
    return kFacets;
}

const Facet *findFacet(QAnyStringView key)
{
    const auto found
        = std::find_if(std::begin(kFacets), std::end(kFacets), [key](const Facet &facet) { return facet.key == key; });
    return found == std::end(kFacets) ? nullptr : &*found;
}

const char *sectionLabel(Section section)
{
    switch (section) {
    case Section::About: return QT_TRANSLATE_NOOP("Section", "About");
    case Section::Own: return QT_TRANSLATE_NOOP("Section", "Only on this computer");
    case Section::Partners: return QT_TRANSLATE_NOOP("Section", "Partners and links");
    case Section::Where: return QT_TRANSLATE_NOOP("Section", "Where");
    case Section::Practice: return QT_TRANSLATE_NOOP("Section", "Practice");
    case Section::Results: return QT_TRANSLATE_NOOP("Section", "Results");
    case Section::Learning: return QT_TRANSLATE_NOOP("Section", "What was learned");
    case Section::Contact: return QT_TRANSLATE_NOOP("Section", "Contact");
    case Section::Files: return QT_TRANSLATE_NOOP("Section", "Files");
    case Section::Consent: return QT_TRANSLATE_NOOP("Section", "Consent");
    case Section::Programme: return QT_TRANSLATE_NOOP("Section", "Programme and outcome");
    case Section::Editorial: return QT_TRANSLATE_NOOP("Section", "Sources and checking");
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
