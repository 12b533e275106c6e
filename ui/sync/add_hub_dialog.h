// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "ui/sync/channel_secrets.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fourthp::ui {

/// Asks for a source: first which kind, then its address. Stays open until the address was accepted.
class AddHubDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddHubDialog(const ChannelSecrets &secrets, QWidget *parent = nullptr);
    void showProblem(const QString &text);
    /// Where the password is to be kept.
    ChannelSecrets::Keep keep() const;

Q_SIGNALS:
    void wanted(const fourthp::Channel &channel, const QString &secret);

private:
    QString kind() const;
    void showKind();
    void showRow(QWidget *field, bool isShown);
    void chooseFolder();
    void chooseAuthority();
    void connectToSource();

    QFormLayout *m_form;
    QComboBox *m_kind;
    QLabel *m_about;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QPushButton *m_browse;
    QLineEdit *m_set;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QWidget *m_authority; ///< The file of an own authority, and a way to choose it.
    QLineEdit *m_caFile;
    QCheckBox *m_keep;
    QLabel *m_keeping;
    QLabel *m_problem;
    QPushButton *m_connect;
};

} // namespace fourthp::ui
