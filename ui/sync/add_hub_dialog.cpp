// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/add_hub_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

AddHubDialog::AddHubDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Connect to a hub"));
    m_url->setObjectName(u"hubUrl"_s);
    m_name->setObjectName(u"hubName"_s);
    m_user->setObjectName(u"hubUser"_s);
    m_secret->setObjectName(u"hubSecret"_s);
    m_caFile->setObjectName(u"hubCaFile"_s);
    m_problem->setObjectName(u"hubProblem"_s);
    m_url->setPlaceholderText(u"https://hub.example.org/hub"_s);
    m_url->setMinimumWidth(340);
    m_secret->setEchoMode(QLineEdit::Password);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *note = new QLabel(tr("The password is kept until you quit, and is never written to a file."), this);
    note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Address:"), m_url);
    form->addRow(tr("Name of it here:"), m_name);
    form->addRow(tr("Account (if the hub asks for one):"), m_user);
    form->addRow(tr("Password:"), m_secret);
    form->addRow(tr("Own authority (PEM file):"), m_caFile);
    auto *buttons = new QDialogButtonBox(this);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"hubConnect"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddHubDialog::connectToHub);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_url->setFocus();
}

void AddHubDialog::connectToHub()
{
    Channel channel;
    channel.url = m_url->text().trimmed();
    channel.id = m_name->text().simplified().isEmpty() ? QUrl(channel.url).host() : m_name->text().simplified();
    channel.user = m_user->text().trimmed();
    channel.caFile = m_caFile->text().trimmed();
    m_connect->setEnabled(false);
    Q_EMIT wanted(channel, m_secret->text());
}

void AddHubDialog::showProblem(const QString &text)
{
    m_connect->setEnabled(true);
    m_problem->setText(text);
    m_problem->show();
    m_url->setFocus();
}

} // namespace fourthp::ui
