// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/secret_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

SecretDialog::SecretDialog(const Channel &channel, QWidget *parent)
    : QDialog(parent)
    , m_secret(new QLineEdit(this))
{
    setWindowTitle(tr("Sign in"));
    auto *label = new QLabel(tr("Password of %1 at %2. It is kept until you quit.").arg(channel.user, channel.url), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_secret);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setAccessibleName(tr("Password"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_secret);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString SecretDialog::secret() const
{
    return m_secret->text();
}

} // namespace fourthp::ui
