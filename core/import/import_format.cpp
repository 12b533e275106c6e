// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_format.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr std::array kFormats {
    ImportFormatFacts {
        ImportFormat::Csv, "csv"_L1, "csv txt"_L1, QT_TRANSLATE_NOOP("ImportFormat", "Table (CSV)"), true},
    ImportFormatFacts {ImportFormat::Xlsx, "xlsx"_L1, "xlsx"_L1,
        QT_TRANSLATE_NOOP("ImportFormat", "Workbook (Excel)"), true},
    ImportFormatFacts {ImportFormat::Ods, "ods"_L1, "ods"_L1,
        QT_TRANSLATE_NOOP("ImportFormat", "Workbook (OpenDocument)"), true},
    ImportFormatFacts {
        ImportFormat::Tsv, "tsv"_L1, "tsv tab"_L1, QT_TRANSLATE_NOOP("ImportFormat", "Table (TSV)"), true},
    ImportFormatFacts {
        ImportFormat::Ris, "ris"_L1, "ris"_L1, QT_TRANSLATE_NOOP("ImportFormat", "References (RIS)")},
    ImportFormatFacts {ImportFormat::Bibtex, "bibtex"_L1, "bib"_L1,
        QT_TRANSLATE_NOOP("ImportFormat", "References (BibTeX)")},
    ImportFormatFacts {ImportFormat::CslJson, "csl"_L1, "json"_L1,
        QT_TRANSLATE_NOOP("ImportFormat", "References (CSL JSON)")},
    ImportFormatFacts {ImportFormat::Vcard, "vcard"_L1, "vcf vcard"_L1,
        QT_TRANSLATE_NOOP("ImportFormat", "Contacts of organisations (vCard)")},
    ImportFormatFacts {ImportFormat::Ndjson, "ndjson"_L1, "ndjson jsonl"_L1,
        QT_TRANSLATE_NOOP("ImportFormat", "Whole records (NDJSON)")},
};

} // namespace

std::span<const ImportFormatFacts> importFormats()
{
    return kFormats;
}

const ImportFormatFacts &factsOf(ImportFormat format)
{
    return *std::find_if(kFormats.begin(), kFormats.end(),
        [format](const ImportFormatFacts &facts) { return facts.format == format; });
}

std::optional<ImportFormat> importFormatFromCode(QStringView code)
{
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
        [code](const ImportFormatFacts &facts) { return facts.code == code; });
    return found == kFormats.end() ? std::nullopt : std::optional(found->format);
}

std::optional<ImportFormat> importFormatOf(QStringView path)
{
    const QString suffix = path.sliced(path.lastIndexOf(u'.') + 1).toString().toLower();
    for (const ImportFormatFacts &facts : kFormats) {
        if (QString(facts.suffixes).split(u' ').contains(suffix)) {
            return facts.format;
        }
    }
    return {};
}

} // namespace fourthp
