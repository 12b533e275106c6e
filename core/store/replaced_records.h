// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/connection.h"

#include <QString>

namespace fourthp {

// A deletion may name the record that stands for the deleted one from now on (`superseded_by`). A hub that
// gets it before that record leads all its other readers to nothing.

/// Whether the deletion has to wait: the record that stands in for it is shown here and this hub does not
/// have it. One that nobody here knows is nothing that could be waited for.
[[nodiscard]] Result<bool> waitsForReplacement(
    Connection &connection, const QString &channel, const Document &deletion);

} // namespace fourthp
