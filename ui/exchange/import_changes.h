// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

#include <QHash>

#include <vector>

namespace fourthp::ui {

/// The change that an import made to each record, by the id of the record.
using ImportChanges = QHash<QString, qint64>;

/// Pure.
ImportChanges changesByRecord(const std::vector<SavedChange> &changes);

/// Once an import is carried out the record here says what the file says: this puts what the journal knows of
/// the record before and after into the previews of records that were changed. Off the GUI thread.
[[nodiscard]] Result<void> compareWithBefore(
    const Library &library, const ImportChanges &changes, std::vector<ImportPreview> &previews);

} // namespace fourthp::ui
