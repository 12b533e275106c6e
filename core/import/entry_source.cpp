// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_source.h"

#include <algorithm>

namespace fourthp {

bool ImportEntry::isRefused() const
{
    return std::any_of(faults.begin(), faults.end(), [](const ImportFault &fault) { return fault.isFatal; });
}

} // namespace fourthp
