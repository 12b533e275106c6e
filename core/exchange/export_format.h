// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_type.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>

namespace fourthp {

/// The forms in which records leave the library.
enum class ExportFormat { Csv, Tsv, Xlsx, Ods, Ndjson, JsonLd, Ris, Bibtex, CslJson, Vcard, ICalendar };

/// What a format is and what it can hold.
struct FormatFacts
{
    ExportFormat format;
    QLatin1StringView code; ///< On the command line and in profiles. Stable.
    QLatin1StringView suffix; ///< Of file names, without a dot.
    const char *label; ///< English; translate in context `ExportFormat`.
    std::span<const RecordType> types; ///< Empty: every type.
    bool isTable = false; ///< Has columns to choose.
    bool isText = true; ///< UTF-8 that can be shown as it is.
    bool isReferences = false; ///< Lists literature, and so can list the sources of any record.

    bool holds(RecordType type) const;
};

/// All formats in the order in which they are offered.
std::span<const FormatFacts> exportFormats();
const FormatFacts &factsOf(ExportFormat format);
std::optional<ExportFormat> formatFromCode(QStringView code);

} // namespace fourthp
