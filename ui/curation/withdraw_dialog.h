// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "ui/common/services.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fourthp::ui {

class RecordCommands;

/// Notes that somebody took a consent back: when and why. What follows from it is said before.
class WithdrawDialog : public QDialog
{
    Q_OBJECT

public:
    /// `record` is a story, or a stakeholder that names a person (`canWithdraw`).
    WithdrawDialog(const Services &services, RecordCommands &commands, const Document &record, QWidget *parent = nullptr);

    /// Whether there is a consent in the record that could be taken back.
    static bool canWithdraw(const Document &record);

Q_SIGNALS:
    /// Frozen editions print something that is linked to the record; one sentence.
    void frozenTold(const QString &sentence);

private:
    void arrange(const QString &what);
    void withdraw();

    Services m_services;
    RecordCommands &m_commands;
    RecordId m_record;
    QDateEdit *m_day;
    QLineEdit *m_reason;
    QLabel *m_message;
    QPushButton *m_withdraw = nullptr;
};

} // namespace fourthp::ui
