// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/dispute.h"
#include "ui/common/services.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace fourthp::ui {

class RecordCommands;

/// Where sources do not agree about a fact: what each of them says, which statement stands in the field, and
/// why. Saved as one change.
class DisputeDialog : public QDialog
{
    Q_OBJECT

public:
    DisputeDialog(const Services &services, RecordCommands &commands, const Document &record,
        QWidget *parent = nullptr);

private:
    enum Column { Value, Source, Columns };
    void showField();
    void addStatement(const Statement &statement);
    void removeStatement();
    void showChoices();
    Dispute typed() const;
    const Field *field() const;
    /// A value as it is read, and what was typed as it is stored: words of lists stand for their codes.
    QString shownForm(const QString &value) const;
    QString storedForm(const QString &text) const;
    void save();
    void settle();
    void close(const Result<SavedChange> &saved);
    void enableButtons();

    Services m_services;
    RecordCommands &m_commands;
    Document m_record;
    bool m_isBusy = false;
    QComboBox *m_field;
    QLabel *m_now;
    QTableWidget *m_statements;
    QPushButton *m_add;
    QPushButton *m_remove;
    QComboBox *m_shown;
    QLineEdit *m_why;
    QLabel *m_message;
    QPushButton *m_settle;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace fourthp::ui
