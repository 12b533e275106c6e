// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace fourthp::ui {

/// What Tab stops at inside `page`, in the order in which the layouts show it. Qt's own order is that of
/// creation, which in a form whose parts are made when they are needed and moved by hand is no order that
/// anybody sees.
QList<QWidget *> tabStopsInOrder(const QWidget &page);

} // namespace fourthp::ui
