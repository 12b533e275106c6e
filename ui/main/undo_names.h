// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_list.h"
#include "ui/common/commit_timer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QCoreApplication>

class QAction;

namespace fourthp::ui {

/// Keeps the words of undo and redo at what they would take next. Lives on the GUI thread; the actions
/// outlive it.
class UndoNames
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::MainWindow)

public:
    UndoNames(const Services &services, QAction &undo, QAction &redo);
    /// Says them again, as after a change of the window's language.
    void retranslate();

private:
    void read();

    Services m_services;
    QAction &m_undo;
    QAction &m_redo;
    NextSteps m_next;
    LatestTask<NextSteps> m_task;
    CommitTimer m_again;
};

} // namespace fourthp::ui
