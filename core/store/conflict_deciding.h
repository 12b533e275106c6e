// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conflict_decisions.h"

namespace fourthp {

/// Decides one conflict inside the caller's transaction, as a change of this kind (`resolve` or `delete`) in the
/// journal. Errors as for `resolveConflict`.
[[nodiscard]] Result<SavedChange> decideConflict(WriteSession &session, const Library &library, const Editor &editor,
    const Conflict &conflict, const Decision &decision, const QString &kind);

} // namespace fourthp
