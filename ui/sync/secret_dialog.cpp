// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/secret_dialog.h"

#include "ui/common/formats.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

SecretDialog::SecretDialog(const Channel &channel, const ChannelSecrets &secrets, QWidget *parent)
    : QDialog(parent)
    , m_secret(new QLineEdit(this))
    , m_keep(makeKeepBox(secrets.mayKeep(), this))
{
    setObjectName(u"secretDialog"_s);
    setWindowTitle(tr("Sign in"));
    const QString account
        = tr("Password of %1 at %2:").arg(Formats::isolated(channel.user), Formats::isolated(channel.url));
    auto *label = new QLabel(secrets.wasRefused(channel.id)
            ? QString(tr("The hub did not accept the password.") + u'\n' + account)
            : account,
        this);
    label->setObjectName(u"secretLabel"_s);
    auto *keeping = new QLabel(keepingText(secrets.mayKeep(), secrets.problem()), this);
    keeping->setObjectName(u"secretKeeping"_s);
    for (QLabel *text : {label, keeping}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
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
    column->addWidget(m_keep);
    column->addWidget(keeping);
    column->addWidget(buttons);
    setMinimumWidth(360);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_secret->setFocus();
}

QString SecretDialog::secret() const
{
    return m_secret->text();
}

ChannelSecrets::Keep SecretDialog::keep() const
{
    return m_keep->isChecked() ? ChannelSecrets::Keep::InKeyStore : ChannelSecrets::Keep::ForThisRun;
}

QCheckBox *makeKeepBox(bool mayKeep, QWidget *parent)
{
    auto *box = new QCheckBox(SecretDialog::tr("Keep it in the password store of this system"), parent);
    box->setObjectName(u"secretKeep"_s);
    box->setChecked(mayKeep);
    box->setEnabled(mayKeep);
    return box;
}

QString keepingText(bool mayKeep, const QString &problem)
{
    if (mayKeep) {
        return SecretDialog::tr("Otherwise it is kept until you quit, and never written to a file.");
    }
    const QString why = problem.isEmpty() ? QString() : QString(u'\n' + problem);
    return SecretDialog::tr("This system has no password store. The password is kept until you quit, and "
                            "never written to a "
                            "file.")
        + why;
}

} // namespace fourthp::ui
