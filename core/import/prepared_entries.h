// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/store/ready_record.h"

#include <functional>
#include <optional>
#include <vector>

namespace fourthp {

/// One entry of a plan that is carried out, with as much as can be worked out of it outside of the transaction.
struct PreparedEntry
{
    size_t place = 0; ///< In `ImportPlan::lines`.
    std::optional<ReadyRecord> record {}; ///< It is new, and this is to be written.
    std::vector<ImportFault> faults {}; ///< It is new, and these speak against it.
    std::optional<ImportEntry> entry {}; ///< It is about a record or an id that may be here.
};

/// Some of them, in the order of the file.
struct PreparedEntries
{
    std::vector<PreparedEntry> entries {};
    Progress progress {}; ///< Bytes of the file.
};

/// Reads the file of a plan for those that are to be written, some at once, until `put` answers false. For a thread
/// beside that of the transaction: reads the library as it was before. Conflict if the file is another one.
[[nodiscard]] Result<void> prepareEntries(const Library &library, const ImportPlan &plan,
    const Vocabularies &vocabularies, const Editor &editor, const std::stop_token &stop, const std::function<bool(PreparedEntries)> &put);

} // namespace fourthp
