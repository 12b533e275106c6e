// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fourthp::ui {

/// Gives a panel that has no layout yet a page that scrolls up and down, never sideways, and is as wide as
/// the panel. What is shown goes into the page.
QWidget *makeScrolledPage(QWidget *panel);

} // namespace fourthp::ui
