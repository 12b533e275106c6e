// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/library_status.h"

#include <QCoreApplication>

class QStatusBar;
class QToolButton;

namespace fourthp::ui {

/// The figures at the foot of the window; each is a button. Where it leads, the window connects.
struct StatusItems
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::MainWindow)

public:
    enum class Sync { Rests, Runs };

    /// How far a session is, while one runs: percent, or -1 where nobody knows.
    struct Work
    {
        Sync state = Sync::Rests;
        int percent = -1;
        QString sentence {};
    };

    /// The bar owns the buttons.
    explicit StatusItems(QStatusBar &bar);
    /// `now` is RFC 3339.
    void show(const LibraryStatus &status, Access access, const Work &work, const QString &now) const;

    QToolButton *records, *unsent, *sync, *stop;
};

} // namespace fourthp::ui
