// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_study.h"
#include "core/store/connection.h"

namespace fourthp {

/// On which sides a case study has partners. Where a partner has no side, the type of the stakeholder in the
/// library tells it. Not on the GUI thread.
[[nodiscard]] Result<PartnershipSides> partnershipOf(Connection &connection, const Document &document);

} // namespace fourthp
