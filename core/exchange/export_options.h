// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_format.h"
#include "core/model/consent.h"
#include "core/model/redaction.h"
#include "core/store/access_log.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace fourthp {

/// Two ways to write a CSV or TSV table, both with CRLF line ends and a header row, by RFC 4180.
enum class CsvPreset {
    Excel, ///< UTF-8 with a byte order mark; cells that a spreadsheet would run as a formula are made
           ///< harmless.
    Data, ///< No byte order mark; values byte for byte as stored.
};

enum class SeveralValues {
    OneCell, ///< Joined by "; ".
    ColumnEach, ///< `countries.1`, `countries.2`, …
};

enum class CellText { Labels, Codes };

enum class SheetDirection { LeftToRight, RightToLeft };

/// Translates a label of the catalogue; front ends pass their translator in. Called on the exporting thread.
using LabelTranslator = std::function<QString(const char *context, const char *text)>;

/// What shall be written, in which form, and for whom.
struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    Redaction redaction; ///< What it takes is left out even if named as a column.
    /// The named group that the export is for. Without one, records marked TLP:AMBER and TLP:AMBER+STRICT
    /// stay here; with one, its name and the marking stand on every row or record.
    QString recipients;

    /// What the export is made for, where somebody said so; else its format tells (`channelOf`).
    std::optional<ConsentChannel> madeFor {};

    /// For formats of references: also what the records, of any type, name as their sources.
    bool withSources = false;

    // What follows counts for tables alone.
    CsvPreset preset = CsvPreset::Excel; ///< For CSV and TSV.
    /// Field paths of the catalogue in the order of the columns, such as `title`, `partners.name`, and the
    /// special ones `address` (the record's id) and `type`. Empty: the default columns of the types.
    QStringList columns;
    SeveralValues severalValues = SeveralValues::OneCell;
    CellText cells = CellText::Labels;
    SheetDirection direction = SheetDirection::LeftToRight; ///< Of the sheet of a workbook.
};

/// Whether the format has a place for records of this type.
bool holds(const ExportOptions &options, RecordType type);

/// The channel that a consent has to cover for what leaves by this export.
ConsentChannel channelOf(const ExportOptions &options);

/// Records that stay here, by the reason.
struct HeldBack
{
    qint64 byMarking = 0; ///< TLP:RED, or a marking that nobody can read.
    qint64 withoutRecipients = 0; ///< TLP:AMBER or TLP:AMBER+STRICT, and no recipients are named.
    qint64 withoutConsent = 0; ///< Stories without a consent that stands, and what is not to be seen.
    qint64 otherChannels = 0; ///< Stories whose consent stands, but for other channels.
    std::map<RecordType, qint64> notHeld; ///< Of a type that the format has no place for.

    qint64 unshared() const { return byMarking + withoutRecipients + withoutConsent + otherChannels; }
    friend bool operator==(const HeldBack &, const HeldBack &) = default;
};

/// What became of an export.
struct ExportReport
{
    qint64 rows = 0; ///< Records written.
    HeldBack heldBack;
    QStringList columns; ///< Of a table: the paths written, in order.
    QStringList
        columnsLeftOut; ///< Personal data that was named but not allowed: columns, and members of groups.
    qint64 cutCells = 0; ///< Texts of which a workbook could hold the beginning alone.
    qint64 bytes = 0;
    qint64 relations = 0; ///< Rows of the relations file, if one was asked for.
    Noted noted = Noted::InLog;
};

} // namespace fourthp
