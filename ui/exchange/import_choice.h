// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

namespace fourthp::ui {

/// The plan with another fate for one line, without reading the file again: Add, Update or Skip, as a person
/// decided. What the record is that an update would be laid over is noted as it is now. Off the GUI thread.
[[nodiscard]] Result<ImportPlan> withFate(
    const Library &library, const ImportPlan &plan, size_t place, ImportAct act);

/// True if other lines wait behind this one, which says the same record. Pure.
bool hasTwins(const ImportPlan &plan, size_t place);

/// The plan as it was carried out: with the refusals that came of it only then. Pure.
ImportPlan withRefusals(const ImportPlan &plan, const ImportDone &done);
/// Tells of a refused entry, at this place of the plan, what speaks against it, if only the carrying out
/// found that.
void addRefusal(const ImportPlan &plan, size_t place, ImportPreview &preview);

} // namespace fourthp::ui
