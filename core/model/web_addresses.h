// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QStringList>

namespace fourthp {

/// The web addresses that a record names in fields that are one, each once, in document order. What a person
/// noted for themselves is no part of it. Pure; any thread.
QStringList webAddressesOf(const Document &document);

} // namespace fourthp
