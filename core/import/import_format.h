// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>

namespace fourthp {

/// The forms in which records come in from files.
enum class ImportFormat { Csv, Tsv, Xlsx, Ods, Ndjson, Ris, Bibtex, CslJson, Vcard };

/// What a format is and how its files are called.
struct ImportFormatFacts
{
    ImportFormat format;
    QLatin1StringView
        code; ///< On the command line and in profiles. Stable; that of the export where there is one.
    QLatin1StringView suffixes; ///< Of file names, without dots, separated by blanks.
    const char *label; ///< English; translate in context `ImportFormat`.
    bool isTable = false; ///< Has columns, which somebody maps to fields.
};

/// All formats in the order in which they are offered.
std::span<const ImportFormatFacts> importFormats();
const ImportFormatFacts &factsOf(ImportFormat format);
std::optional<ImportFormat> importFormatFromCode(QStringView code);
/// By the suffix of a file's name alone; nothing if that says nothing.
std::optional<ImportFormat> importFormatOf(QStringView path);

} // namespace fourthp
