// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace fourthp {

/// The kinds of record of the hub. Records of a type that this version does not know are kept as Unknown.
enum class RecordType {
    Stakeholder,
    Resource,
    CaseStudy,
    Story,
    Event,
    Page,
    Edition,
    Proposal,
    File,
    Source,
    Hub,
    Unknown,
};

/// Types that people read, search and edit, in the order they are shown.
inline constexpr std::array kReaderTypes {
    RecordType::CaseStudy,
    RecordType::Stakeholder,
    RecordType::Resource,
    RecordType::Story,
    RecordType::Event,
    RecordType::Page,
    RecordType::Edition,
};

/// The code in ids and documents, for example `case_study`. Empty for Unknown.
QString typeCode(RecordType type);
/// Unknown for any code not listed above.
RecordType typeFromCode(QStringView code);
/// True for the types in `kReaderTypes`.
bool isReaderType(RecordType type);
/// English label for one record ("Case study") and for many ("Case studies"); translate in context `RecordType`.
const char *typeLabel(RecordType type);
const char *typePluralLabel(RecordType type);

} // namespace fourthp
