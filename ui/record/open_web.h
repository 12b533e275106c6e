// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace fourthp::ui {

/// Shows the whole target in ASCII and what to be careful of, and hands it to the program of the system if the person
/// agrees. False, without a question, if `address` is refused (see `judgeLink`). The one way out of the program.
bool openWebAddress(const QString &address, QWidget *parent);

} // namespace fourthp::ui
