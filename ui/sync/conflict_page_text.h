// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fourthp::ui {

/// Words of the page of conflicts; one context with the page of synchronisation, of which it is a part.
struct ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SyncPage)
};

} // namespace fourthp::ui
