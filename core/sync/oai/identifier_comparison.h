// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/oai_store.h"
#include "core/sync/oai/window_reader.h"

namespace fourthp {

struct Comparison
{
    qint64 orphans = 0; ///< New ones.
    bool isMoreDue = false; ///< The list was cut, or too much was missing for one session.
};

/// Lists all identifiers of the repository, fetches what the lists of records missed, and marks what is no
/// longer listed as orphans; nothing is removed (sync contract, E and I7). Records that a person edited are
/// never marked.
[[nodiscard]] Result<Comparison> compareIdentifiers(
    OaiClient &client, RecordIntake &intake, OaiStore &store, const HarvestScope &scope);

} // namespace fourthp
