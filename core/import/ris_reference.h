// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/reference_entry.h"
#include "core/import/ris_entries.h"

#include <vector>

namespace fourthp {

/// What the fields of a reference say. Tells, at `entry`, of those that a resource has no place for.
ReadReference referenceOfRis(const std::vector<RisField> &fields, ImportEntry &entry);

} // namespace fourthp
