// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/print_preview.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/exchange/publish_job.h"

#include <QObject>

class QWidget;

namespace fourthp::ui {

class MessageBar;

/// Makes pages of what is shown, off the GUI thread, and shows them in a print preview. What may not leave
/// this computer is not printed either, nor are lists of which nobody would look through the preview; that is
/// said in the message bar.
class PrintCommands : public QObject
{
    Q_OBJECT

public:
    PrintCommands(const Services &services, MessageBar &messages, QWidget &window);

    void print(const PublishScope &scope, DocumentForm form);

private:
    struct Made
    {
        PrintJob job {};
        HeldBack heldBack {};
        qint64 cases = 0;
    };
    static Result<Made> makePages(
        Library &library, const PublishOrder &order, const QSizeF &paper, const std::stop_token &stop);
    void show(const Result<Made> &made, const PublishOrder &order);

    Services m_services;
    MessageBar &m_messages;
    QWidget &m_window;
    std::shared_ptr<QPrinter> m_printer; ///< For the pages that are being made.
    LatestTask<Made> m_task;
    TaskQueue m_notes; ///< For the access log.
};

} // namespace fourthp::ui
