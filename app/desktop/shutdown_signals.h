// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace fourthp {

/// Turns SIGINT, SIGTERM and SIGHUP into an orderly close. A signal handler may only write to a socket; the event
/// loop does the rest.
class ShutdownSignals : public QObject
{
    Q_OBJECT

public:
    explicit ShutdownSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void wanted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fourthp
