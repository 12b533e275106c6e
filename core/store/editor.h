// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/document.h"

#include <QString>

namespace fourthp {

/// Who changes something, and why.
struct Editor
{
    QString who; ///< A hub account or a local profile name.
    QString why; ///< A note of the person; may be empty.
};

/// The document with the stamps of a save: `updated_at`, `updated_by` and `edit` under an id of its own.
[[nodiscard]] Document stamped(Document document, const Clock &clock, const Editor &editor);

} // namespace fourthp
