// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fourthp::ui {

/// Asks for the address of a hub. Stays open until the address was accepted.
class AddHubDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddHubDialog(QWidget *parent = nullptr);
    void showProblem(const QString &text);

Q_SIGNALS:
    void wanted(const fourthp::Channel &channel, const QString &secret);

private:
    void connectToHub();
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_caFile;
    QLabel *m_problem;
    QPushButton *m_connect;
};

} // namespace fourthp::ui
