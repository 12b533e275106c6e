// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>

namespace fourthp {

/// A digest over the words and places of every record in the index, the same however they are spread over
/// segments and whatever numbers their texts have. Tells faults from what should be, not forgeries. Damaged
/// if something cannot be read.
[[nodiscard]] Result<QByteArray> indexDigest(Connection &connection);

} // namespace fourthp
