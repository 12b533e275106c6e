// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_options.h"

#include <QStringList>

namespace fourthp::ui {

/// Before an export: what of the records that were looked at will stay here, and why. A sentence each.
QStringList whatWillStay(const ExportReport &preview);
/// After it, with the numbers.
QStringList whatStayed(const ExportReport &report);
/// The same where there are no columns.
QStringList whatStayed(const HeldBack &heldBack);

} // namespace fourthp::ui
