// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does on each signal of its parts.
#include "ui/main/main_window.h"

#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/message_bar.h"
#include "ui/home/home_page.h"
#include "ui/library/library_page.h"
#include "ui/main/navigation_rail.h"
#include "ui/main/window_dialogs.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_pane.h"
#include "ui/sync/automatic_sync_setup.h"
#include "ui/sync/proxy_dialog.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_page.h"

#include <QAction>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void MainWindow::connectActions()
{
    const auto on
        = [this](const QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    const WindowActions &a = m_actions;
    on(a.back, [this] { goBack(); });
    on(a.forward, [this] { goForward(); });
    on(a.home, [this] { goTo(Home); });
    on(a.find, [this] {
        showPage(Library);
        m_library->focusSearch();
    });
    on(a.findEverywhere, [this] {
        openQuery({m_library->query().text, {}, {}});
        m_library->focusSearch();
    });
    on(a.goToRecord, [this] { goToRecord(); });
    on(a.saveSearch, [this] { m_saved.saveQuery(); });
    on(a.newCase, [this] { createRecord(RecordType::CaseStudy); });
    on(a.newCaseByQuestions, [this] {
        showFourQuestions(m_services, *this, [this](const RecordId &id) { openRecord(id); }, [this] { refreshStatus(); });
    });
    on(a.newStakeholder, [this] { createRecord(RecordType::Stakeholder); });
    on(a.newResource, [this] { createRecord(RecordType::Resource); });
    on(a.newStory, [this] { createRecord(RecordType::Story); });
    on(a.newEvent, [this] { createRecord(RecordType::Event); });
    on(a.duplicates, [this] {
        showDuplicates(m_services, *m_commands, *this, [this](const RecordId &id) { openRecord(id); });
    });
    on(a.readBundle, [this] { chooseBundle(m_services, *m_messages, *this); });
    on(a.writeBundle, [this] { showWriteBundle(m_services, *this); });
    on(a.exportCsv, [this] {
        showPage(Library);
        m_library->exportResult();
    });
    on(a.preferences, [this] { showPreferences(m_services, m_samples, *m_syncController, *this); });
    on(a.quit, [this] { close(); });
    on(a.undo, [this] { m_commands->undo(); });
    on(a.redo, [this] { m_commands->redo(); });
    RecordPane &pane = m_library->recordPane();
    on(a.edit, [&pane] { pane.edit(); });
    on(a.save, [&pane] { pane.save(); });
    on(a.cancel, [&pane] { pane.cancelEdit(); });
    on(a.remove, [&pane] { pane.removeRecord(); });
    on(a.history, [&pane] { pane.showHistory(); });
    on(a.facets, [this] { m_library->toggleFacetRail(); });
    on(a.details, [this] { m_library->toggleRecordPane(); });
    on(a.rail, [this] { toggleRail(); });
    on(a.sync, [this] {
        goTo(Sync);
        m_sync->syncNow();
    });
    on(a.nextPane, [this] { movePane(1); });
    on(a.previousPane, [this] { movePane(-1); });
    on(a.shortcuts, [this] { showKeys(*this); });
    on(a.about, [this] { showAbout(m_services, *this); });
}

void MainWindow::connectPages()
{
    connect(m_home, &HomePage::queryWanted, this, &MainWindow::openQuery);
    connect(m_home, &HomePage::recordWanted, this, &MainWindow::openRecord);
    connect(m_home, &HomePage::hubWanted, this, [this] {
        goTo(Sync);
        m_sync->addHub();
    });
    connect(m_home, &HomePage::samplesUnwanted, this, [this] { m_samples.takeOut(); });
    connect(m_home, &HomePage::samplesWanted, this, [this] { m_samples.bringBack(); });
    connect(m_rail, &NavigationRail::homeWanted, m_actions.home, &QAction::trigger);
    connect(m_rail, &NavigationRail::queryWanted, this, &MainWindow::openQuery);
    connect(m_rail, &NavigationRail::draftsWanted, this, [this] {
        const auto open = [this](const RecordId &id) {
            openRecord(id);
            m_library->recordPane().edit();
        };
        showDrafts(m_services, *this, open, [this] {
            m_library->recordPane().refresh();
            refreshStatus();
        });
    });
    connect(m_rail, &NavigationRail::syncWanted, this, [this] {
        goTo(Sync);
        m_sync->showWhatWaits();
    });
    connect(m_library, &LibraryPage::queryLeft, this, &MainWindow::noteScroll);
    connect(m_library, &LibraryPage::queryChanged, this, &MainWindow::record);
    connect(m_library, &LibraryPage::queryRefined, this, [this] {
        m_visits.replace(here());
        markPlace();
    });
    connect(m_library, &LibraryPage::recordShown, this, [this] {
        m_visits.replace(here());
        enableActions();
    });
    connect(m_library, &LibraryPage::linkFollowed, this, &MainWindow::openRecord);
    connect(m_library, &LibraryPage::message, m_messages,
        [this](const QString &text) { m_messages->tell(text); });
    connect(m_library, &LibraryPage::exportRequested, this,
        [this](const SearchQuery &, const std::vector<qint64> &docids, const QStringList &columns) {
            showExport(m_services, docids, columns, *m_messages, *this);
        });
    connect(&m_library->recordPane(), &RecordPane::editingChanged, this, &MainWindow::enableActions);
    connect(&m_library->recordPane(), &RecordPane::draftsChanged, this, &MainWindow::refreshStatus);
    connect(m_statusItems.records, &QToolButton::clicked, this, [this] { openQuery({}); });
    connect(m_statusItems.sync, &QToolButton::clicked, this, [this] { goTo(Sync); });
    connect(m_statusItems.stop, &QToolButton::clicked, m_syncController, &SyncController::stop);
    connect(m_statusItems.unsent, &QToolButton::clicked, this, [this] {
        goTo(Sync);
        m_sync->showOutbox();
    });
    connect(m_sync, &SyncPage::recordWanted, this, &MainWindow::openRecord);
    connect(m_sync, &SyncPage::message, m_messages, [this](const QString &text) { m_messages->tell(text); });
    connect(m_syncController, &SyncController::changed, this, &MainWindow::refreshStatus);
    connect(m_syncController, &SyncController::finished, this, [this](const QString &sentence, bool) {
        if (m_syncController->isWorthTelling()) {
            m_messages->tell(sentence);
        }
    });
    connect(m_syncController, &SyncController::proxyPasswordWanted, this, [this](const QString &proxy) {
        m_messages->tellUntilClosed(
            tr("The proxy %1 of this network asks for a name and a password.").arg(Formats::isolated(proxy)),
            tr("Enter them…"), [this, proxy] {
                askForProxy(proxy, *m_services.proxies, *this, [this] { m_syncController->startAgain(); });
            });
    });
    beginAutomaticSync(m_services, *m_syncController);
    connect(m_commands, &RecordCommands::done, this, [this](const RecordId &id, const QString &sentence, bool canUndo) {
        if (!sentence.isEmpty()) {
            m_messages->tell(sentence, canUndo ? tr("Undo") : QString(), [this] { m_commands->undo(); });
        }
        if (id == m_library->currentRecord()) {
            m_library->recordPane().refresh();
        }
    });
    connect(m_commands, &RecordCommands::failed, this, [this](const Error &error) {
        const bool nothing = error.kind == ErrorKind::NotFound && (error.subject == u"undo"_s || error.subject == u"redo"_s);
        m_messages->tell(nothing ? (error.subject == u"undo"_s ? tr("There is nothing to undo.") : tr("There is nothing to do again.")) : ErrorText::explain(error).text());
    });
}

} // namespace fourthp::ui
