// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

class QMimeData;

namespace fourthp::ui {

// Records that are dragged from one part of the window to another. They mean nothing outside of this process.

/// The records of these docids.
std::unique_ptr<QMimeData> draggedRecords(const std::vector<qint64> &docids);
bool holdsRecords(const QMimeData &data);
/// Docids in their order; none if `data` holds no records of this process.
std::vector<qint64> recordsIn(const QMimeData &data);

} // namespace fourthp::ui
