// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/laid_document.h"

#include <QByteArray>

namespace fourthp::render {

/// Adds what Qt's writer of 6.4 does not know: bookmarks, links inside the document, its language and reading
/// direction; and takes out what differs from run to run, so that equal publications give equal bytes.
[[nodiscard]] Result<QByteArray> finishPdf(
    const QByteArray &pages, const print::LaidDocument &document, const Publication &publication);

} // namespace fourthp::render
