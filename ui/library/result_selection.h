// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

class QItemSelectionModel;

namespace fourthp::ui {

// The selected rows of a ResultModel. The views select whole rows; everything may be selected.

int selectedRowCount(const QItemSelectionModel &selection);
/// In the order of the rows.
std::vector<qint64> selectedDocids(const QItemSelectionModel &selection);
/// Selects the rows of these docids too; those that are not in the result are left out.
void addToSelection(QItemSelectionModel &selection, const std::vector<qint64> &docids);

} // namespace fourthp::ui
