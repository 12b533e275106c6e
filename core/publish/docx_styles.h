// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QByteArray>

namespace fourthp::docx {

/// `styles.xml`: the named styles, by the names that Word itself has for the purpose.
QByteArray styles(const Publication &publication);

} // namespace fourthp::docx
