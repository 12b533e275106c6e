// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_mapping.h"

namespace fourthp {

/// A mapping goes by the places of columns: Conflict, with `path` as its subject, where the headings that it
/// was made by do not stand there any more. Columns without a heading of their own are not compared. Pure.
[[nodiscard]] Result<void> checkHeadings(
    const ImportMapping &mapping, const QStringList &headings, const QString &path);

} // namespace fourthp
