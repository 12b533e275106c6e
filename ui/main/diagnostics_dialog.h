// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/diagnostics.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace fourthp::ui {

/// What the program can tell somebody who helps: exactly what is shown is copied or saved, and nothing is sent.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(const Services &services, QWidget *parent = nullptr);

private:
    void layOut();
    void read();
    void show(const Result<Diagnostics> &diagnostics);
    void copy();
    void chooseFile();
    void save(const QString &path);

    Services m_services;
    QLabel *m_about;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QPushButton *m_copy;
    QPushButton *m_save;
    LatestTask<Diagnostics> m_reading;
    LatestTask<QString> m_saving;
};

} // namespace fourthp::ui
