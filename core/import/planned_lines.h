// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_overlay.h"
#include "core/import/import_plan.h"
#include "core/import/record_titles.h"

#include <functional>

namespace fourthp {

/// Whether a new record may bear the id that its entry names: not beside the record that has it.
EntryId newIdOf(const ImportLine &line);

/// Conflict if the file is not the one that was planned.
[[nodiscard]] Result<void> checkPlannedFile(const ImportPlan &plan, const std::stop_token &stop);

/// Goes through the file of a plan once more, in its order, until `visit` answers false. Conflict if it is another
/// one; what was read may be another one than was looked at before, so look once more behind it.
[[nodiscard]] Result<void> forEachPlannedLine(const ImportPlan &plan, const Vocabularies &vocabularies,
    RecordTitles &titles, const ProgressSink &progress, const std::stop_token &stop,
    const std::function<Result<bool>(size_t place, const ImportEntry &)> &visit);

} // namespace fourthp
