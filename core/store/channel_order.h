// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

#include <QStringList>

namespace fourthp {

/// Puts channels that a person added into this order: of a record that several have, the first one's is
/// shown. Names that are missing in `order` keep their place behind it; unknown ones are NotFound. One
/// transaction, in which every record that more than one channel has is shown anew.
[[nodiscard]] Result<void> setChannelOrder(Library &library, const QStringList &order);

} // namespace fourthp
