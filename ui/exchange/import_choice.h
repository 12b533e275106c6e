// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

namespace fourthp::ui {

/// The plan with another fate for one line, without reading the file again: Add, Update or Skip, as a person
/// decided. What the record is that an update would be laid over is noted as it is now. Off the GUI thread.
[[nodiscard]] Result<ImportPlan> withFate(
    const Library &library, const ImportPlan &plan, size_t place, ImportAct act);

} // namespace fourthp::ui
