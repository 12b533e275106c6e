// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"

#include <QObject>

#include <functional>

class QWidget;

namespace fourthp::ui {

class SyncController;

/// Adds and removes sources and asks for their passwords, for every view that shows sources. What is handed
/// in outlives this.
class SourceCommands : public QObject
{
    Q_OBJECT

public:
    SourceCommands(const Services &services, SyncController &controller, QObject *parent = nullptr);

    /// Asks for a source and begins a session with it.
    void add(QWidget &window);
    /// Asks what is to become of its records. Its password goes with it.
    void remove(const Channel &channel, QWidget &window);
    /// Goes on once there is a password, or none is needed; asks for it if nobody knows it. Does nothing if
    /// the person does not tell it.
    void withSecret(const Channel &channel, QWidget &window, std::function<void()> then);
    /// Asks for the password in any case.
    void askSecret(const Channel &channel, QWidget &window, std::function<void()> then);

Q_SIGNALS:
    void message(const QString &text);
    void changed();

private:
    void carryOutRemoval(const Channel &channel, RecordsOfChannel records);

    Services m_services;
    SyncController &m_controller;
    TaskQueue m_work;
};

} // namespace fourthp::ui
