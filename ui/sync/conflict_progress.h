// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QWidget>

#include <stop_token>
#include <utility>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fourthp::ui {

/// A line that shows how far a decision about many records is, with a way to stop it. Hidden while there is
/// none.
class ConflictProgress : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictProgress(QWidget *parent = nullptr);

    /// What the work tells, from any thread, and what it has to look at. A few records are over before the
    /// line would be seen, so that it does not show.
    std::pair<ProgressSink, std::stop_token> begin(int records);
    void end();
    bool isRunning() const { return m_isRunning; }

private:
    void showProgress(const Progress &progress);

    std::stop_source m_stop;
    bool m_isRunning = false;
    int m_job = 0; ///< Reports of an earlier one are dropped.
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace fourthp::ui
