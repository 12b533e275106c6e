// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QWidget>

namespace fourthp {

namespace ui {
class EmptyState;
}

/// What is seen until the library is open, and why if it cannot be.
class OpeningWindow : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningWindow(QWidget *parent = nullptr);
    void showOpening();
    /// Explains, and offers what helps: another try, reading only, the newest backup.
    void showProblem(const Error &error, const QString &newestBackup);

Q_SIGNALS:
    void tryAgain();
    void openReadOnly();
    void restoreWanted(const QString &backup);

private:
    ui::EmptyState *m_state;
};

} // namespace fourthp
