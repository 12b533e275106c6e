// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/backups_dialog.h"

#include "core/store/backup.h"
#include "core/store/backup_files.h"
#include "core/store/library.h"
#include "ui/common/backup_table.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/settings.h"

#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

const QString kFolder = u"backupFolder"_s;

QString problemText(const Error &error)
{
    return error.kind == ErrorKind::Cancelled ? BackupsDialog::tr("Stopped. What was made is not whole.")
                                              : ErrorText::explain(error).text();
}

} // namespace

BackupsDialog::BackupsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_table(new BackupTable(this))
    , m_withFiles(new QCheckBox(tr("&With attached files, in a folder beside the copy"), this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    auto *about = new QLabel(
        tr("The program makes one on each day on which you changed something, and keeps three. They lie on this computer: only a copy elsewhere helps when it is lost. Attached files are in none of these."),
        this);
    m_withFiles->setObjectName(u"copyWithFiles"_s);
    m_withFiles->setChecked(true);
    m_message->setObjectName(u"backupsMessage"_s);
    m_progress->setAccessibleName(tr("Progress of the copy"));
    for (QLabel *label : {about, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QDialogButtonBox(this);
    const auto addButton = [buttons](const QString &text, const QString &name) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_make = addButton(tr("Back &up now"), u"makeBackup"_s);
    m_copy = addButton(tr("&Save a copy elsewhere…"), u"copyBackup"_s);
    m_restore = addButton(tr("&Restore…"), u"restoreBackup"_s);
    m_stop = new QPushButton(tr("S&top"), this);
    m_stop->setObjectName(u"stopCopy"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *working = new QHBoxLayout;
    working->addWidget(m_progress, 1);
    working->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addWidget(m_withFiles);
    column->addWidget(m_message);
    column->addLayout(working);
    column->addWidget(buttons);
    resize(680, 420);
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::make);
    connect(m_copy, &QPushButton::clicked, this, &BackupsDialog::choosePlace);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askToRestore);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_work.stop(); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsDialog::enableButtons);
    connect(m_table, &QTableWidget::cellActivated, m_restore, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showWork(false);
    read();
}

BackupsDialog::~BackupsDialog() = default;

void BackupsDialog::read()
{
    m_reading.start([folder = m_services.library.folder()](
                        const std::stop_token &) -> Result<std::vector<BackupFact>> { return listBackups(folder); },
        [this](Result<std::vector<BackupFact>> backups) {
            if (backups->empty() && m_message->text().isEmpty()) {
                m_message->setText(tr("There is no backup yet."));
            }
            m_table->show(std::move(*backups));
            enableButtons();
        });
}

void BackupsDialog::make()
{
    showWork(true);
    m_work.start(
        [&library = m_services.library, now = m_services.clock.nowUtc()](const std::stop_token &stop) -> Result<TakenCopy> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            const Connection::StopGuard guard(**connection, stop);
            const auto made = makeBackup(**connection, library.folder(), BackupReason::Asked, now);
            return made ? Result<TakenCopy>(TakenCopy {}) : passOn(made);
        },
        [this](const Result<TakenCopy> &made) {
            showWork(false);
            m_message->setText(made ? tr("The backup is made.") : problemText(made.error()));
            read();
        });
}

void BackupsDialog::choosePlace()
{
    Settings &settings = m_services.settings;
    const QString name = u"fourthp-"_s + m_services.clock.nowUtc().toLocalTime().date().toString(Qt::ISODate) + u".db"_s;
    auto *dialog = new QFileDialog(this, tr("Save a copy of the library"),
        settings.choice(kFolder, QDir::homePath()), tr("Libraries (*%1)").arg(u".db"_s));
    dialog->setObjectName(u"chooseCopy"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_services.settings.setChoice(kFolder, QFileInfo(path).absolutePath());
        copyTo(path);
    });
    dialog->open();
}

void BackupsDialog::copyTo(const QString &path)
{
    showWork(true);
    m_work.start(
        [&library = m_services.library, path,
            files = m_withFiles->isChecked() ? WithFiles::Yes : WithFiles::No,
            who = m_services.settings.author(), progress = progressIn(m_progress)](
            const std::stop_token &stop) { return takeCopy(library, path, files, who, progress, stop); },
        [this, path](const Result<TakenCopy> &taken) {
            showWork(false);
            if (!taken) {
                m_message->setText(problemText(taken.error()));
                return;
            }
            const QString name = Formats::isolated(QFileInfo(path).fileName());
            const QString saved = taken->parts.damaged > 0
                ? tr("Saved as %1. %Ln part(s) of attached files are damaged here and were left out.",
                    nullptr, int(taken->parts.damaged))
                      .arg(name)
                : tr("Saved as %1.").arg(name);
            m_message->setText(ErrorText::withUnnoted(saved, taken->noted));
        });
}

void BackupsDialog::askToRestore()
{
    const BackupFact *chosen = m_table->chosen();
    if (chosen == nullptr) {
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Warning,
        tr("Restore the library of %1?")
            .arg(QLocale().toString(chosen->at.toLocalTime(), QLocale::ShortFormat)),
        tr("The window closes and opens again with the library of that day. The library of now, with all "
           "drafts, is kept beside it and is found in this list. What hubs sent since comes with the next "
           "synchronisation."),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Restore"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmRestore"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, yes, path = chosen->path](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            Q_EMIT restoreWanted(path);
        }
    });
    question->open();
}

void BackupsDialog::showWork(bool works)
{
    m_works = works;
    m_progress->setRange(0, 0);
    m_progress->setVisible(works);
    m_stop->setVisible(works);
    enableButtons();
}

void BackupsDialog::enableButtons()
{
    const bool isWritable = !m_services.library.isReadOnly();
    m_make->setEnabled(isWritable && !m_works);
    m_copy->setEnabled(!m_works);
    m_restore->setEnabled(isWritable && !m_works && m_table->chosen() != nullptr);
}

} // namespace fourthp::ui
