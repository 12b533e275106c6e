// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "ui/sync/channel_secrets.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace fourthp::ui {

/// Asks for the password of an account at a hub, for this run of the program or to be kept in the key store.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    SecretDialog(const Channel &channel, const ChannelSecrets &secrets, QWidget *parent = nullptr);
    QString secret() const;
    ChannelSecrets::Keep keep() const;

private:
    QLineEdit *m_secret;
    QCheckBox *m_keep;
};

/// A box to keep a password in the key store, ticked; or, where there is none, unticked and not to be ticked.
QCheckBox *makeKeepBox(bool mayKeep, QWidget *parent);
/// What becomes of a password that is typed now, in a sentence. `problem` is why the key store cannot be used, if it
/// says so.
QString keepingText(bool mayKeep, const QString &problem);

} // namespace fourthp::ui
