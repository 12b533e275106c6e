// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/result_row.h"

#include <vector>

namespace fourthp::ui {

/// Puts rows on the clipboard: several as a table (tab-separated and HTML), one as title and address.
void copyToClipboard(const std::vector<ResultRow> &rows, const ResultColumns &columns);

} // namespace fourthp::ui
