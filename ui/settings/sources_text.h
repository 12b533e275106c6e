// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fourthp::ui {

/// Words of the preferences about sources.
struct SourcesText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SourcesPage)
};

} // namespace fourthp::ui
