// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/proxy_passwords.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;

namespace fourthp::ui {

/// Asks for the name and password that a proxy of the network wants, for this run or to be kept in the key
/// store.
class ProxyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `proxy` is its `host:port`.
    ProxyDialog(const QString &proxy, const ProxyPasswords &passwords, QWidget *parent = nullptr);
    ProxyAccount account() const;
    ProxyPasswords::Keep keep() const;

private:
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QCheckBox *m_keep;
};

/// Asks, remembers what was typed, and goes on; nothing if the person does not tell. Blocks nothing.
void askForProxy(
    const QString &proxy, ProxyPasswords &passwords, QWidget &window, std::function<void()> then);

} // namespace fourthp::ui
