// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

namespace fourthp::ui {

/// The plan with another fate for one line, without reading the file again: Add, Update or Skip, as a person
/// decided. What the record is that an update would be laid over is noted as it is now. Off the GUI thread.
[[nodiscard]] Result<ImportPlan> withFate(
    const Library &library, const ImportPlan &plan, size_t place, ImportAct act);

/// The plan as it was carried out: with the refusals that came of it only then. Pure.
ImportPlan withRefusals(const ImportPlan &plan, const ImportDone &done);
/// Tells of a refused entry what speaks against it, if only the carrying out found that.
void addRefusal(const ImportPlan &plan, ImportPreview &preview);

} // namespace fourthp::ui
