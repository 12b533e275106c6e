// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/proxy_dialog.h"

#include "ui/common/formats.h"
#include "ui/sync/secret_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ProxyDialog::ProxyDialog(const QString &proxy, const ProxyPasswords &passwords, QWidget *parent)
    : QDialog(parent)
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_keep(makeKeepBox(passwords.mayKeep(), this))
{
    setObjectName(u"proxyDialog"_s);
    setWindowTitle(tr("Password of the proxy"));
    const QString question = tr("The proxy %1 lets only those through whom it knows. Whoever runs this "
                                "network can tell you the name and the password.")
                                 .arg(Formats::isolated(proxy));
    auto *about = new QLabel(passwords.wasRefused(proxy)
            ? QString(tr("The proxy did not accept this name and password.") + u'\n' + question)
            : question,
        this);
    about->setObjectName(u"proxyAbout"_s);
    auto *keeping = new QLabel(keepingText(passwords.mayKeep(), passwords.problem()), this);
    for (QLabel *text : {about, keeping}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    m_user->setObjectName(u"proxyUser"_s);
    m_secret->setObjectName(u"proxySecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(tr("Name:"), m_user);
    form->addRow(tr("Password:"), m_secret);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *go = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_keep);
    column->addWidget(keeping);
    column->addWidget(buttons);
    setMinimumWidth(380);
    const auto check = [this, go] {
        const QString user = m_user->text();
        go->setEnabled(!user.isEmpty() && !user.contains(u':')); // HTTP parts name and password at a colon.
    };
    connect(m_user, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_user->setFocus();
}

ProxyAccount ProxyDialog::account() const
{
    return {m_user->text(), m_secret->text()};
}

ProxyPasswords::Keep ProxyDialog::keep() const
{
    return m_keep->isChecked() ? ProxyPasswords::Keep::InKeyStore : ProxyPasswords::Keep::ForThisRun;
}

void askForProxy(const QString &proxy, ProxyPasswords &passwords, QWidget &window, std::function<void()> then)
{
    auto *dialog = new ProxyDialog(proxy, passwords, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, &passwords, [dialog, proxy, &passwords, then = std::move(then)] {
            passwords.put(proxy, dialog->account(), dialog->keep());
            then();
        });
    dialog->open();
}

} // namespace fourthp::ui
