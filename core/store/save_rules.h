// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/vocabularies.h"

namespace fourthp {

/// Whether a record of which `shown` is shown may be saved as `document`; nothing is shown of a new one. InvalidInput,
/// naming field and rule, for a fault that it had not before; ReadOnly for an edition that is frozen. Pure; any
/// thread.
[[nodiscard]] Result<void> maySave(
    const Document &shown, const Document &document, const Vocabularies &vocabularies);

} // namespace fourthp
