// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace fourthp::ui {

/// Asks, with the whole target in ASCII, and then opens it in the browser. False, without a question, if `address` is
/// no web address.
bool openWebAddress(const QString &address, QWidget *parent);

} // namespace fourthp::ui
