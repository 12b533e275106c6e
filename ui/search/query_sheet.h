// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace fourthp::ui {

/// The way to search, on one sheet.
class QuerySheet
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::QuerySheet)

public:
    /// Opens it over the window of `parent`, which it blocks until it is closed.
    static void open(QWidget *parent);
};

} // namespace fourthp::ui
