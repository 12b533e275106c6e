// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

namespace fourthp {

/// Carries out what contributions told of consents that were taken back, as if somebody here had noted it:
/// the record is hidden at once, its hub hears of it with the next session, and undo takes it back until
/// then. One of a record that is not here waits for it. Answers how many records it was. Any thread but the
/// GUI thread.
[[nodiscard]] Result<qint64> carryOutWithdrawals(Library &library);

} // namespace fourthp
