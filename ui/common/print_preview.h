// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

class QPrinter;
class QWidget;

namespace fourthp::ui {

/// Shows the pages as they will come out of the printer, and prints them if the person wants it. They are
/// laid out anew for the paper that is chosen there. The dialog goes away by itself.
void showPrintPreview(const Publication &publication, QWidget &window);

/// Draws all pages on a printer, as large as its paper.
void printPages(const Publication &publication, QPrinter &printer);

} // namespace fourthp::ui
