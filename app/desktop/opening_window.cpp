// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening_window.h"

#include "ui/common/backup_table.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

ui::UserMessage explain(const OpeningProblem &problem)
{
    switch (problem.health.fault) {
    case LibraryFault::Missing:
        return {OpeningWindow::tr("The library file is missing."),
            OpeningWindow::tr("What belongs to it is still in its folder. Nothing was made or changed. If you moved the library, choose its new folder.")};
    case LibraryFault::Emptied:
        return {OpeningWindow::tr("The library file is empty."),
            OpeningWindow::tr("Something took out what was in it. Nothing was changed since. A backup brings your work back.")};
    case LibraryFault::Link:
        return {OpeningWindow::tr("The library is a link to another place."),
            OpeningWindow::tr("The program does not follow it, so that nobody leads your records elsewhere. Put the file itself into the folder, or choose the folder where it lies.")};
    case LibraryFault::NotAFile:
        return {OpeningWindow::tr("Something else has the name of the library."),
            OpeningWindow::tr("It is no file. Nothing was changed. Move it away and try again, or choose another folder.")};
    case LibraryFault::Unreadable:
        return {OpeningWindow::tr("The library cannot be read."),
            OpeningWindow::tr("The file was left as it is. Check the disk, and the rights of the file and its folder.")};
    case LibraryFault::NotALibrary:
        return {OpeningWindow::tr("The library file holds something else."),
            OpeningWindow::tr("It was overwritten, or another file took its name. It was left as it is, and stays beside what you choose here.")};
    case LibraryFault::Foreign:
        return {OpeningWindow::tr("The library file belongs to another program."),
            OpeningWindow::tr("It was left as it is, and stays beside what you choose here.")};
    case LibraryFault::CutShort:
        return {OpeningWindow::tr("The end of the library file is missing."),
            OpeningWindow::tr("It was left as it is, and stays beside what you choose here.")};
    case LibraryFault::DamagedPages:
        return {OpeningWindow::tr("The library file is damaged."),
            OpeningWindow::tr("It was left as it is, and stays beside what you choose here.")};
    case LibraryFault::None:
    case LibraryFault::Newer: break;
    }
    if (problem.error.kind == ErrorKind::DiskFull) {
        return {OpeningWindow::tr("The disk is full."),
            OpeningWindow::tr("What you saved is safe. Free some space and try again, or open the library for reading only: you can search, and export to another disk.")};
    }
    return ui::ErrorText::explain(problem.error);
}

bool isOneOf(LibraryFault fault, std::initializer_list<LibraryFault> some)
{
    return std::find(some.begin(), some.end(), fault) != some.end();
}

bool mayBeReplaced(LibraryFault fault)
{
    return isOneOf(fault, {LibraryFault::Missing, LibraryFault::Emptied, LibraryFault::NotALibrary, LibraryFault::Foreign,
                              LibraryFault::CutShort, LibraryFault::DamagedPages});
}

/// Also where a backup that was chosen could not take its place: the library is what it was before.
bool offersReading(const OpeningProblem &problem)
{
    const ErrorKind kind = problem.error.kind;
    return problem.health.fault == LibraryFault::DamagedPages || problem.health.fault == LibraryFault::Newer
        || (problem.health.fault == LibraryFault::None
            && (kind == ErrorKind::InUse || kind == ErrorKind::NewerVersion || kind == ErrorKind::Damaged
                || kind == ErrorKind::DiskFull));
}

} // namespace

OpeningWindow::OpeningWindow(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_state(new ui::EmptyState(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"openingWindow"_s);
    setWindowTitle(tr("Fourth P"));
    resize(640, 440);
    m_stack->addWidget(m_state);
    m_progress->setObjectName(u"openingProgress"_s);
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack);
    column->addWidget(m_progress);
}

void OpeningWindow::showState(
    const QString &headline, const QString &explanation, std::vector<ui::EmptyState::Action> actions)
{
    m_progress->hide();
    m_stack->setCurrentWidget(m_state);
    m_state->show(headline, explanation, std::move(actions));
}

void OpeningWindow::addRestorePage()
{
    m_restore = new QWidget(this);
    m_backups = new ui::BackupTable(m_restore);
    auto *about = new QLabel(
        tr("The library of that day takes the place of the present file, which is kept beside it. What hubs sent since comes with the next synchronisation."),
        m_restore);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(m_restore);
    m_restoreChosen = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restoreChosen->setObjectName(u"restoreBackup"_s);
    buttons->addButton(tr("&Back"), QDialogButtonBox::RejectRole)->setObjectName(u"backToProblem"_s);
    auto *column = new QVBoxLayout(m_restore);
    column->addWidget(about);
    column->addWidget(m_backups, 1);
    column->addWidget(buttons);
    m_stack->addWidget(m_restore);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const BackupFact *chosen = m_backups->chosen()) {
            Q_EMIT restoreWanted(chosen->path);
        }
    });
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { m_stack->setCurrentWidget(m_state); });
    connect(m_backups, &QTableWidget::itemSelectionChanged, this,
        [this] { m_restoreChosen->setEnabled(m_backups->chosen() != nullptr); });
    connect(m_backups, &QTableWidget::cellActivated, m_restoreChosen, &QPushButton::click);
}

void OpeningWindow::showOpening()
{
    showState(tr("Opening the library…"), {});
}

void OpeningWindow::showRestoring()
{
    showState(tr("Restoring the backup…"), tr("The present file is kept beside it."));
}

void OpeningWindow::showSalvaging()
{
    showState(tr("Saving what can be read…"), tr("The damaged file is only read. This can take some minutes."),
        {{tr("&Stop"), [this] { Q_EMIT stopWanted(); }}});
    m_progress->setAccessibleName(tr("Saving what can be read…"));
    m_progress->setLocale(QLocale()); // The language was not known when it was made.
    m_progress->setRange(0, 0);
    m_progress->show();
    m_state->focusFirstAction();
}

void OpeningWindow::showProblem(const OpeningProblem &problem)
{
    const ui::UserMessage message = explain(problem);
    const LibraryFault fault = problem.health.fault;
    m_file = problem.file;
    if (m_restore == nullptr) { // Not before: the language is chosen by now.
        addRestorePage();
    }
    m_backups->show(problem.backups);
    m_restoreChosen->setEnabled(m_backups->chosen() != nullptr);
    std::vector<ui::EmptyState::Action> actions;
    if (mayBeReplaced(fault) && m_backups->chosen() != nullptr) {
        actions.push_back({tr("&Restore a backup…"), [this] { showBackups(); }});
    }
    const bool mayHoldRecords
        = isOneOf(fault, {LibraryFault::NotALibrary, LibraryFault::CutShort, LibraryFault::DamagedPages});
    if (mayHoldRecords && !problem.isNothingReadable) {
        actions.push_back({tr("&Save what can be read"), [this] { Q_EMIT salvageWanted(); }});
    }
    if (offersReading(problem)) {
        actions.push_back({tr("Open for reading &only"), [this] { Q_EMIT openReadOnly(); }});
    }
    if (mayBeReplaced(fault)) {
        actions.push_back({tr("Begin a &new library…"), [this] { askForNewLibrary(); }});
    }
    actions.push_back({tr("&Try again"), [this] { Q_EMIT tryAgain(); }});
    if (problem.error.kind != ErrorKind::InUse) {
        actions.push_back({tr("&Choose another folder…"), [this] { chooseFolder(); }});
    }
    actions.push_back({tr("Show in &folder"),
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath())); }});
    actions.push_back({tr("&Quit"), [this] { Q_EMIT quitWanted(); }});
    // What was chosen here and did not work is another failure than the one that it was chosen for.
    const bool isOther = fault != LibraryFault::None
        && (errorOf(problem.health, problem.file).kind != problem.error.kind
            || QFileInfo(problem.error.subject).fileName() != QFileInfo(problem.file).fileName());
    if (problem.isNothingReadable) {
        showState(tr("Nothing of it could be read."),
            tr("The file was left as it is, and stays beside what you choose here."), std::move(actions));
        m_state->focusFirstAction();
        return;
    }
    showState(message.what,
        isOther ? ui::ErrorText::explain(problem.error).text() + u"\n\n"_s + message.next : message.next, std::move(actions));
    m_state->focusFirstAction();
}

void OpeningWindow::showSalvaged(const Salvaged &saved)
{
    QStringList parts {tr("%Ln record(s)", nullptr, int(saved.records)), tr("%Ln draft(s)", nullptr, int(saved.drafts)),
        tr("%Ln note(s) of your own", nullptr, int(saved.notes)), tr("%Ln change(s) of the history", nullptr, int(saved.changes))};
    const QString lost = saved.gaps + saved.refused == 0
        ? tr("Nothing was lost.")
        : tr("%Ln place(s) of the file could not be read. What hubs have of it comes with the next synchronisation.", nullptr,
            int(saved.gaps + saved.refused));
    showState(tr("What could be read is in a new library."),
        ui::Formats::list(parts) + u"\n\n"_s + lost + u"\n\n"_s
            + tr("The damaged file is kept as %1.").arg(ui::Formats::isolated(QFileInfo(saved.kept).fileName())),
        {{tr("&Open the library"), [this] { Q_EMIT tryAgain(); }}});
    m_state->focusFirstAction();
}

void OpeningWindow::showBackups()
{
    m_stack->setCurrentWidget(m_restore);
    m_backups->setFocus(Qt::OtherFocusReason);
}

void OpeningWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where the library lies"), QFileInfo(m_file).absolutePath());
    dialog->setObjectName(u"chooseLibraryFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &OpeningWindow::folderChosen);
    dialog->open();
}

void OpeningWindow::askForNewLibrary()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Begin a new library?"),
        tr("It holds the sample records alone. The present file and all backups are kept."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Begin a new library"), QMessageBox::AcceptRole);
    yes->setObjectName(u"confirmNewLibrary"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            Q_EMIT newLibraryWanted();
        }
    });
    question->open();
}

} // namespace fourthp
