// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fourthp::ui {

struct ExportOutcome
{
    /// None if nothing was written because a file is there that nobody agreed to lose.
    std::optional<ExportReport> report;
    QString takenPath; ///< Then the file that is there,
    QString freePath; ///< and a name for the export under which nothing is, as cases-2.csv.
};

/// Writes the files of the order, unless that would replace one that is not among `agreed`. Off the GUI
/// thread.
[[nodiscard]] Result<ExportOutcome> runExport(Library &library, const ExportOrder &order,
    const QStringList &agreed, const Labels &labels, const ProgressSink &progress, std::stop_token stop);

/// Cells of a table that `exportText` made, for showing.
std::vector<QStringList> readTable(const QByteArray &text, QChar separator);

} // namespace fourthp::ui
