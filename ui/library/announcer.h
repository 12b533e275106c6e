// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>

#include <functional>

class QLabel;

namespace fourthp::ui {

/// Tells a screen reader what a label says once it has stood for half a second, and only if that is something new.
class Announcer
{
public:
    /// The label outlives this. Without `tell`, what helps people to use the computer is told.
    explicit Announcer(QLabel &label, std::function<void(QLabel &)> tell = {});
    /// The label may say something else now.
    void labelChanged() { m_pause.start(); }

private:
    QString m_told;
    QTimer m_pause;
};

} // namespace fourthp::ui
