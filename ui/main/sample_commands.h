// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QCoreApplication>

class QWidget;

namespace fourthp::ui {

class MessageBar;

/// Takes the sample records out of the library and brings them back; says so in the message bar.
class SampleCommands
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::MainWindow)

public:
    /// `window` and `messages` outlive this.
    SampleCommands(const Services &services, MessageBar &messages, QWidget &window);
    /// Asks first.
    void takeOut();
    void bringBack();

private:
    void remove();

    Services m_services;
    MessageBar &m_messages;
    QWidget &m_window;
    TaskQueue m_work;
};

} // namespace fourthp::ui
