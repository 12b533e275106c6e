// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_redactions.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fourthp::ui {

class Settings;

/// The profiles of what leaves that a person made: new ones, other names, what each takes, and away with
/// them. Nothing counts before it is saved.
class RedactionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RedactionDialog(Settings &settings, QWidget *parent = nullptr);

    void accept() override;
    void done(int result) override;

private:
    QWidget *createList();
    QWidget *createForm();
    QComboBox *addChoice(
        QFormLayout *form, const QString &name, const QString &label, const QStringList &choices);
    void fillList(int row);
    void showProfile(int row);
    void makeNew();
    void remove();
    void takeName(const QString &name);
    void takeChoices();
    /// Why what is there cannot be saved; empty if it can.
    QString problem() const;
    void tellProblem();

    Settings &m_settings;
    std::vector<OwnRedaction> m_all; ///< In the order of the rows.
    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_new;
    QPushButton *m_remove;
    QWidget *m_form;
    QLineEdit *m_name;
    QComboBox *m_persons = nullptr;
    QComboBox *m_contacts = nullptr;
    QComboBox *m_places = nullptr;
    QComboBox *m_dates = nullptr;
    QLabel *m_message;
    QPushButton *m_save = nullptr;
};

} // namespace fourthp::ui
