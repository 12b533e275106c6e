// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/access_log.h"
#include "ui/library/result_row.h"

#include <vector>

namespace fourthp::ui {

/// More rows belong into a file: other programs stall on a clipboard of that size.
constexpr qsizetype kMostRowsCopied = 10'000;

/// Rows as the clipboard offers them to other programs.
struct CopiedRows
{
    qsizetype count = 0;
    qsizetype heldBack = 0; ///< Rows left out that an export for nobody in particular holds back.
    QString text; ///< Tab-separated with headings; of a single row its title and address.
    QString html; ///< The same table; empty for a single row.
    Noted noted = Noted::InLog;
};

/// Reads the rows whole, whether they are on screen or not; those that are gone are left out, and so is what an
/// export would leave out: records by their marking, personal columns, names of records that stay. It stands in the
/// access log. Off the GUI thread.
[[nodiscard]] Result<CopiedRows> copyRows(const Services &services, const std::vector<qint64> &docids,
    const ResultColumns &onScreen, const Labels &labels, std::stop_token stop);
/// GUI thread.
void putOnClipboard(const CopiedRows &rows);

} // namespace fourthp::ui
