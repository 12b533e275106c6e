// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_document.h"

#include <QByteArray>

namespace fourthp::render {

/// The pages as a PDF with embedded fonts, still without links, bookmarks and properties. `progress` counts
/// pages. What is drawn is let go of, so that a long book does not need its whole text at once; places and
/// links stay.
QByteArray pdfPages(print::LaidDocument &document, const ProgressSink &progress = {});

} // namespace fourthp::render
