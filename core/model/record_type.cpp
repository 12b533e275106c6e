// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_type.h"

#include <QtGlobal>

#include <algorithm>

namespace fourthp {

namespace {

struct TypeNames
{
    RecordType type;
    QLatin1StringView code;
    const char *one;
    const char *many;
};

constexpr std::array kNames {
    TypeNames {RecordType::Stakeholder, QLatin1StringView("stakeholder"), QT_TRANSLATE_NOOP("RecordType", "Stakeholder"),
        QT_TRANSLATE_NOOP("RecordType", "Stakeholders")},
    TypeNames {RecordType::Resource, QLatin1StringView("resource"), QT_TRANSLATE_NOOP("RecordType", "Resource"),
        QT_TRANSLATE_NOOP("RecordType", "Resources")},
    TypeNames {RecordType::CaseStudy, QLatin1StringView("case_study"), QT_TRANSLATE_NOOP("RecordType", "Case study"),
        QT_TRANSLATE_NOOP("RecordType", "Case studies")},
    TypeNames {RecordType::Story, QLatin1StringView("story"), QT_TRANSLATE_NOOP("RecordType", "Human story"),
        QT_TRANSLATE_NOOP("RecordType", "Human stories")},
    TypeNames {RecordType::Event, QLatin1StringView("event"), QT_TRANSLATE_NOOP("RecordType", "Event"),
        QT_TRANSLATE_NOOP("RecordType", "Events")},
    TypeNames {RecordType::Page, QLatin1StringView("page"), QT_TRANSLATE_NOOP("RecordType", "Page"),
        QT_TRANSLATE_NOOP("RecordType", "Pages")},
    TypeNames {RecordType::Edition, QLatin1StringView("edition"), QT_TRANSLATE_NOOP("RecordType", "Edition"),
        QT_TRANSLATE_NOOP("RecordType", "Editions")},
    TypeNames {RecordType::Proposal, QLatin1StringView("proposal"), QT_TRANSLATE_NOOP("RecordType", "Proposal"),
        QT_TRANSLATE_NOOP("RecordType", "Proposals")},
    TypeNames {RecordType::File, QLatin1StringView("file"), QT_TRANSLATE_NOOP("RecordType", "File"),
        QT_TRANSLATE_NOOP("RecordType", "Files")},
    TypeNames {RecordType::Source, QLatin1StringView("source"), QT_TRANSLATE_NOOP("RecordType", "Source"),
        QT_TRANSLATE_NOOP("RecordType", "Sources")},
    TypeNames {RecordType::Hub, QLatin1StringView("hub"), QT_TRANSLATE_NOOP("RecordType", "Hub"),
        QT_TRANSLATE_NOOP("RecordType", "Hubs")},
    TypeNames {RecordType::Unknown, QLatin1StringView(""), QT_TRANSLATE_NOOP("RecordType", "Unknown record"),
        QT_TRANSLATE_NOOP("RecordType", "Unknown records")},
};

const TypeNames &namesOf(RecordType type)
{
    return *std::find_if(kNames.begin(), kNames.end(), [type](const TypeNames &names) { return names.type == type; });
}

} // namespace

QString typeCode(RecordType type)
{
    return namesOf(type).code;
}

RecordType typeFromCode(QStringView code)
{
    const auto found = std::find_if(
        kNames.begin(), kNames.end(), [code](const TypeNames &names) { return !code.isEmpty() && names.code == code; });
    return found == kNames.end() ? RecordType::Unknown : found->type;
}

bool isReaderType(RecordType type)
{
    return std::find(kReaderTypes.begin(), kReaderTypes.end(), type) != kReaderTypes.end();
}

const char *typeLabel(RecordType type)
{
    return namesOf(type).one;
}

const char *typePluralLabel(RecordType type)
{
    return namesOf(type).many;
}

} // namespace fourthp
