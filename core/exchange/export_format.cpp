// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_format.h"

#include "core/exchange/export_options.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr std::array kWorks {RecordType::Resource};
constexpr std::array kOrganisations {RecordType::Stakeholder};
constexpr std::array kEvents {RecordType::Event};

constexpr std::array kFormats {
    FormatFacts {
        ExportFormat::Csv, "csv"_L1, "csv"_L1, QT_TRANSLATE_NOOP("ExportFormat", "Table (CSV)"), {}, true},
    FormatFacts {ExportFormat::Xlsx, "xlsx"_L1, "xlsx"_L1,
        QT_TRANSLATE_NOOP("ExportFormat", "Workbook (Excel)"), {}, true, false},
    FormatFacts {ExportFormat::Ods, "ods"_L1, "ods"_L1,
        QT_TRANSLATE_NOOP("ExportFormat", "Workbook (OpenDocument)"), {}, true, false},
    FormatFacts {
        ExportFormat::Tsv, "tsv"_L1, "tsv"_L1, QT_TRANSLATE_NOOP("ExportFormat", "Table (TSV)"), {}, true},
    FormatFacts {
        ExportFormat::Ris, "ris"_L1, "ris"_L1, QT_TRANSLATE_NOOP("ExportFormat", "References (RIS)"), kWorks, false, true, true},
    FormatFacts {ExportFormat::Bibtex, "bibtex"_L1, "bib"_L1,
        QT_TRANSLATE_NOOP("ExportFormat", "References (BibTeX)"), kWorks, false, true, true},
    FormatFacts {ExportFormat::CslJson, "csl"_L1, "json"_L1,
        QT_TRANSLATE_NOOP("ExportFormat", "References (CSL JSON)"), kWorks, false, true, true},
    FormatFacts {ExportFormat::Vcard, "vcard"_L1, "vcf"_L1,
        QT_TRANSLATE_NOOP("ExportFormat", "Contacts of organisations (vCard)"), kOrganisations},
    FormatFacts {ExportFormat::ICalendar, "ics"_L1, "ics"_L1,
        QT_TRANSLATE_NOOP("ExportFormat", "Events (iCalendar)"), kEvents},
    FormatFacts {ExportFormat::JsonLd, "jsonld"_L1, "jsonld"_L1,
        QT_TRANSLATE_NOOP("ExportFormat", "Linked data (JSON-LD)"), {}},
    FormatFacts {ExportFormat::Ndjson, "ndjson"_L1, "ndjson"_L1,
        QT_TRANSLATE_NOOP("ExportFormat", "Whole records (NDJSON)"), {}},
};

} // namespace

bool FormatFacts::holds(RecordType type) const
{
    return types.empty() || std::find(types.begin(), types.end(), type) != types.end();
}

std::span<const FormatFacts> exportFormats()
{
    return kFormats;
}

bool holds(const ExportOptions &options, RecordType type)
{
    const FormatFacts &facts = factsOf(options.format);
    return facts.holds(type) || (facts.isReferences && options.withSources);
}

ConsentChannel channelOf(const ExportOptions &options)
{
    if (options.madeFor) {
        return *options.madeFor;
    }
    if (options.format == ExportFormat::JsonLd) {
        return ConsentChannel::Web; // It is written to be put on web pages.
    }
    return factsOf(options.format).isReferences ? ConsentChannel::Print : ConsentChannel::Library;
}

const FormatFacts &factsOf(ExportFormat format)
{
    return *std::find_if(kFormats.begin(), kFormats.end(),
        [format](const FormatFacts &facts) { return facts.format == format; });
}

std::optional<ExportFormat> formatFromCode(QStringView code)
{
    const auto found = std::find_if(
        kFormats.begin(), kFormats.end(), [code](const FormatFacts &facts) { return facts.code == code; });
    return found == kFormats.end() ? std::nullopt : std::optional(found->format);
}

} // namespace fourthp
