// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/print/page_breaker.h"

#include <stop_token>

class QPainter;

namespace fourthp::print {

/// A publication on pages, ready to be drawn on a printer, a screen or into a PDF: all alike.
struct LaidDocument
{
    QSizeF paper {}; ///< In units.
    std::vector<LaidPage> pages {};
    PagePlaces places {};
    std::vector<Bookmark> bookmarks {};
};

/// Lays out for a paper of this size in units. Needs a QGuiApplication for the fonts; any thread. `progress`
/// counts blocks. The pages may be drawn on another thread, but on one alone. Asked to stop, which it looks
/// at before each block, it answers no pages.
LaidDocument layOut(const Publication &publication, const QSizeF &paper, const ProgressSink &progress = {},
    const std::stop_token &stop = {});

/// Draws one page; a step of the painter is one unit, its origin the corner of the paper.
void drawPage(QPainter &painter, const LaidPage &page);

} // namespace fourthp::print
