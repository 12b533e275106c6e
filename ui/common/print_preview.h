// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QSizeF>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace fourthp::print {
struct LaidDocument;
}

namespace fourthp::ui {

/// What a preview shows on paper, and what that is laid out from.
struct PrintJob
{
    std::shared_ptr<QPrinter> printer {};
    std::shared_ptr<const Publication> publication {};
    std::shared_ptr<const print::LaidDocument> pages {};
    std::function<void()> printed {}; ///< Told when pages go to the printer; may be empty.
};

/// The paper to lay out for, in units of the layout: that of the printer, of its shape but larger if it is a
/// label too small for text.
QSizeF layoutPaper(const QPrinter &printer);

/// Shows the pages as they will come out of the printer, and prints them if the person wants it. For a paper
/// that is chosen there they are laid out anew, off the GUI thread. The dialog goes away by itself.
void showPrintPreview(const PrintJob &job, QWidget &window);

/// Draws the pages that the printer is asked for, all or some, as large as its paper.
void printPages(const print::LaidDocument &pages, QPrinter &printer);

} // namespace fourthp::ui
