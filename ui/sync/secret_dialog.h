// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"

#include <QDialog>

class QLineEdit;

namespace fourthp::ui {

/// Asks for the password of an account at a hub, for this run of the program.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    SecretDialog(const Channel &channel, QWidget *parent = nullptr);
    QString secret() const;

private:
    QLineEdit *m_secret;
};

} // namespace fourthp::ui
