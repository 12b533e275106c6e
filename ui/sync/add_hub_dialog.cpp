// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/add_hub_dialog.h"

#include "ui/sync/secret_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

AddHubDialog::AddHubDialog(const ChannelSecrets &secrets, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose a folder…"), this))
    , m_set(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_authority(new QWidget(this))
    , m_caFile(new QLineEdit(m_authority))
    , m_keep(makeKeepBox(secrets.mayKeep(), this))
    , m_keeping(new QLabel(keepingText(secrets.mayKeep(), secrets.problem()), this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"addSource"_s);
    setWindowTitle(tr("Add a source"));
    m_kind->setObjectName(u"sourceKind"_s);
    m_url->setObjectName(u"hubUrl"_s);
    m_browse->setObjectName(u"sourceBrowse"_s);
    m_name->setObjectName(u"hubName"_s);
    m_set->setObjectName(u"sourceSet"_s);
    m_user->setObjectName(u"hubUser"_s);
    m_secret->setObjectName(u"hubSecret"_s);
    m_caFile->setObjectName(u"hubCaFile"_s);
    m_problem->setObjectName(u"hubProblem"_s);
    m_kind->addItem(tr("Hub"), u"couch"_s);
    m_kind->addItem(tr("Repository of documents (OAI-PMH)"), u"oai"_s);
    m_kind->addItem(tr("Bundles in a folder or at an address"), u"bundle"_s);
    m_url->setMinimumWidth(340);
    m_browse->setAutoDefault(false);
    m_secret->setEchoMode(QLineEdit::Password);
    m_problem->hide();
    for (QLabel *label : {m_about, m_keeping, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_form->addRow(tr("Kind:"), m_kind);
    m_form->addRow(m_about);
    m_form->addRow(tr("Address:"), m_url);
    m_form->addRow(QString(), m_browse);
    m_form->addRow(tr("Name of it here:"), m_name);
    m_form->addRow(tr("Only this set (optional):"), m_set);
    m_form->addRow(tr("Account (if the hub asks for one):"), m_user);
    m_form->addRow(tr("Password:"), m_secret);
    m_form->addRow(m_keep);
    m_form->addRow(m_keeping);
    auto *chooseCaFile = new QPushButton(tr("Choose…"), this);
    chooseCaFile->setObjectName(u"hubCaFileBrowse"_s);
    chooseCaFile->setAccessibleName(tr("Choose the file of the own authority"));
    chooseCaFile->setAutoDefault(false);
    auto *authority = new QHBoxLayout(m_authority);
    authority->setContentsMargins(0, 0, 0, 0);
    authority->addWidget(m_caFile, 1);
    authority->addWidget(chooseCaFile);
    m_form->addRow(tr("Own authority (PEM file):"), m_authority);
    m_caFile->setAccessibleName(tr("Own authority (PEM file)"));
    connect(chooseCaFile, &QPushButton::clicked, this, &AddHubDialog::chooseAuthority);
    auto *buttons = new QDialogButtonBox(this);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"hubConnect"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddHubDialog::connectToSource);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddHubDialog::showKind);
    connect(m_browse, &QPushButton::clicked, this, &AddHubDialog::chooseFolder);
    showKind();
    m_url->setFocus();
}

QString AddHubDialog::kind() const
{
    return m_kind->currentData().toString();
}

ChannelSecrets::Keep AddHubDialog::keep() const
{
    return m_keep->isChecked() ? ChannelSecrets::Keep::InKeyStore : ChannelSecrets::Keep::ForThisRun;
}

void AddHubDialog::showRow(QWidget *field, bool isShown)
{
    field->setVisible(isShown);
    if (QWidget *label = m_form->labelForField(field)) {
        label->setVisible(isShown);
    }
}

void AddHubDialog::showKind()
{
    const bool isHub = kind() == "couch"_L1;
    const bool isBundle = kind() == "bundle"_L1;
    m_about->setText(isHub ? tr("A hub brings what others add and change, and takes what you contribute.")
            : isBundle
            ? tr("Signed files of records, on a stick or at a web address, for reading.")
            : tr("A library of documents on the web, for reading. Its documents become resources here."));
    m_url->setPlaceholderText(isHub ? u"https://hub.example.org/hub"_s
            : isBundle              ? u"https://office.example.org/bundles"_s
                                    : u"https://repository.example.org/oai"_s);
    for (QWidget *field : std::initializer_list<QWidget *> {m_user, m_secret, m_authority}) {
        showRow(field, isHub);
    }
    m_keep->setVisible(isHub);
    m_keeping->setVisible(isHub);
    showRow(m_set, kind() == "oai"_L1);
    showRow(m_browse, isBundle);
}

void AddHubDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with bundles"), m_url->text());
    if (!folder.isEmpty()) {
        m_url->setText(QDir::toNativeSeparators(folder));
    }
}

void AddHubDialog::chooseAuthority()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the file of the own authority"),
        m_caFile->text(), tr("Certificates (*.pem *.crt);;All files (*)"));
    if (!file.isEmpty()) {
        m_caFile->setText(QDir::toNativeSeparators(file));
    }
}

void AddHubDialog::connectToSource()
{
    Channel channel;
    channel.kind = kind();
    channel.url = m_url->text().trimmed();
    const QString host = QUrl(channel.url).host();
    const QString named = host.isEmpty() ? QFileInfo(channel.url).fileName() : host;
    channel.id = m_name->text().simplified().isEmpty() ? named : m_name->text().simplified();
    const bool isHub = channel.kind == "couch"_L1;
    if (isHub) {
        channel.user = m_user->text().trimmed();
        channel.caFile = m_caFile->text().trimmed();
    } else if (channel.kind == "oai"_L1) {
        channel.set = m_set->text().trimmed();
    }
    m_connect->setEnabled(false);
    Q_EMIT wanted(channel, isHub ? m_secret->text() : QString());
}

void AddHubDialog::showProblem(const QString &text)
{
    m_connect->setEnabled(true);
    m_problem->setText(text);
    m_problem->show();
    m_url->setFocus();
}

} // namespace fourthp::ui
