// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_export.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fourthp::ui {

enum class ExistingFile { Ask, Replace };

/// What shall be written, and where.
struct ExportOrder
{
    std::vector<qint64> docids;
    CsvOptions options;
    QString path;
    ExistingFile existingFile = ExistingFile::Ask;
};

struct ExportOutcome
{
    /// None if nothing was written because a file of that name is there.
    std::optional<CsvReport> report;
    QString freePath; ///< Then another name beside it that is free, as cases-2.csv.
};

/// Writes the table, unless that would replace a file that nobody agreed to lose. Off the GUI thread.
[[nodiscard]] Result<ExportOutcome> runExport(Library &library, const ExportOrder &order, const Labels &labels,
    const ProgressSink &progress, std::stop_token stop);

/// Cells of a table that `csvText` made, for showing.
std::vector<QStringList> readTable(const QByteArray &csv);

} // namespace fourthp::ui
