// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_export.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace fourthp::ui {

/// The table that `exportCsv` would write for these few records; made by the very same code, in a temporary
/// folder for the owner alone that goes at once.
[[nodiscard]] Result<QByteArray> previewCsv(Library &library, const std::vector<qint64> &docids, const CsvOptions &options,
    const Labels &labels, std::stop_token stop);

/// Cells of such a table, for showing.
std::vector<QStringList> readPreview(const QByteArray &csv);

} // namespace fourthp::ui
