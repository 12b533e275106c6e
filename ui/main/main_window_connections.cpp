// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does on each signal of its parts.
#include "ui/main/main_window.h"

#include "core/search/filter_keys.h"
#include "core/search/query_text.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/message_bar.h"
#include "ui/curation/edition_page.h"
#include "ui/curation/meeting_page.h"
#include "ui/curation/queue_page.h"
#include "ui/exchange/export_dialog.h"
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
#include <QMenu>
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
    on(a.checkAddresses, [this] { checkAddresses(); });
    on(a.dispute, [this] {
        const Document record = m_library->recordPane().shown();
        if (!record.isEmpty()) {
            showDispute(m_services, *m_commands, record, *this);
        }
    });
    on(a.meeting, [this] { openMeeting(m_library->currentRecord()); });
    on(a.followUp, [this] {
        showFollowUp(m_services, *m_commands, *this, [this](const RecordId &id) { openRecord(id); });
    });
    on(a.readBundle, [this] { chooseBundle(m_services, *m_messages, *this); });
    on(a.writeBundle, [this] {
        showWriteBundle(
            m_services, *this, [this](const RecordId &id, const QString &field) { openField(id, field); });
    });
    on(a.importFile, [this] { openFile({}); });
    on(a.exportCsv, [this] {
        showPage(Library);
        m_library->exportResult();
    });
    on(a.preferences, [this] { showPreferences(m_services, m_samples, *m_syncController, *this); });
    on(a.backups, [this] { showBackups(m_services, *this, [this](const QString &backup) { Q_EMIT restoreWanted(backup); }); });
    on(a.quit, [this] { close(); });
    on(a.undo, [this] { m_commands->undo(); });
    on(a.redo, [this] { m_commands->redo(); });
    on(a.changes, [this] {
        showChanges(m_services, *m_commands, *this, m_library->currentRecord(),
            [this](const RecordId &id) { openRecord(id); });
    });
    RecordPane &pane = m_library->recordPane();
    on(a.edit, [&pane] { pane.edit(); });
    on(a.save, [&pane] { pane.save(); });
    on(a.cancel, [&pane] { pane.cancelEdit(); });
    on(a.remove, [&pane] { pane.removeRecord(); });
    on(a.erase, [this] { showErase(m_services, m_library->currentRecord(), *this); });
    on(a.person, [this] { showPerson(m_services, *this, [this](const RecordId &id) { openRecord(id); }); });
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
    on(a.manual, [this] { m_help.openFor(focusWidget()); });
    on(a.shortcuts, [this] { showKeys(*this); });
    on(a.diagnostics, [this] { showDiagnostics(m_services, *this); });
    on(a.about, [this] { showAbout(m_services, *this); });
}

void MainWindow::connectMany()
{
    const WindowActions &a = m_actions;
    connect(a.editMany, &QAction::triggered, this, [this] { m_many.act(ManyAct::Edit, nullptr); });
    connect(a.tagMany, &QAction::triggered, this, [this] { m_many.act(ManyAct::Tag, nullptr); });
    connect(a.collect, &QAction::triggered, this, [this] { m_collections.toggleSelected(nullptr); });
    connect(a.tags, &QAction::triggered, this, [this] { m_many.manageTags(); });
    connect(m_rail, &NavigationRail::allTagsWanted, &m_many, &ManyCommands::manageTags);
    connect(&m_many, &ManyCommands::recordsWanted, this, [this](const QString &query) { openQuery(parseQuery(query).query); });
    connect(&m_collections, &CollectionCommands::changed, m_library, &LibraryPage::refresh);
    const auto bin = [this] {
        showBin(m_services, *this, [this](qint64 records) {
            m_messages->tell(tr("Restored %Ln record(s).", nullptr, int(records)), tr("Undo"), [this] { m_commands->undo(); });
        });
    };
    connect(a.bin, &QAction::triggered, this, bin);
    connect(m_rail, &NavigationRail::binWanted, this, bin);
}

void MainWindow::connectPages()
{
    connect(m_home, &HomePage::queryWanted, this, &MainWindow::openQuery);
    connect(m_home, &HomePage::recordWanted, this, &MainWindow::openRecord);
    connect(m_home, &HomePage::queueWanted, this, &MainWindow::openQueue);
    connect(m_rail, &NavigationRail::queueWanted, this, &MainWindow::openQueue);
    connect(m_rail, &NavigationRail::duplicatesWanted, m_actions.duplicates, &QAction::trigger);
    connect(m_queue, &QueuePage::recordWanted, this, &MainWindow::openRecord);
    connect(m_queue, &QueuePage::linkCheckWanted, this, &MainWindow::checkAddresses);
    connect(m_home, &HomePage::hubWanted, this, [this] {
        goTo(Sync);
        m_sync->addHub();
    });
    connect(m_home, &HomePage::followUpWanted, m_actions.followUp, &QAction::trigger);
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
        [this](const SearchQuery &query, const std::vector<qint64> &docids, const QStringList &columns) {
            // The file that tells about the export goes to others: what somebody calls a collection is not theirs to know.
            const bool namesCollection = query.filterOn(QString(filter_keys::kCollection)) != nullptr;
            const QString scope = namesCollection ? u"a query that names a collection"_s : printQuery(query);
            const bool isSelection = docids != m_library->allDocids();
            showExport(m_services, {docids, scope, isSelection ? m_library->allDocids() : std::vector<qint64>()},
                columns, *m_messages, *this,
                [this](const RecordId &id, const QString &field) { openField(id, field); });
        });
    connect(&m_library->recordPane(), &RecordPane::editingChanged, this, &MainWindow::enableActions);
    connect(&m_library->recordPane(), &RecordPane::readingChanged, this, &MainWindow::enableActions);
    connect(&m_library->recordPane(), &RecordPane::draftsChanged, this, &MainWindow::refreshStatus);
    connect(m_statusItems.records, &QToolButton::clicked, this, [this] { openQuery({}); });
    connect(m_statusItems.sync, &QToolButton::clicked, this, [this] { goTo(Sync); });
    connect(m_statusItems.stop, &QToolButton::clicked, m_syncController, &SyncController::stop);
    connect(m_statusItems.unsent, &QToolButton::clicked, this, [this] {
        goTo(Sync);
        m_sync->showOutbox();
    });
    connect(m_meeting, &MeetingPage::recordWanted, this, &MainWindow::openRecord);
    connect(m_meeting, &MeetingPage::message, m_messages, [this](const QString &text) { m_messages->tell(text); });
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
        if (error.kind == ErrorKind::Conflict && error.subject == u"undo"_s) {
            m_messages->tell(tr("Nothing was undone: something else was changed since."));
            return;
        }
        const bool nothing = error.kind == ErrorKind::NotFound && (error.subject == u"undo"_s || error.subject == u"redo"_s);
        m_messages->tell(nothing ? (error.subject == u"undo"_s ? tr("There is nothing to undo.") : tr("There is nothing to do again.")) : ErrorText::explain(error).text());
    });
}

void MainWindow::connectCompendium()
{
    connectPublishing();
    connectPrivacy();
    QMenu &menu = m_menus.compendium();
    const QList<QAction *> acts = m_edition->menuActions();
    menu.addActions(acts);
    for (QAction *act : acts) {
        connect(act, &QAction::triggered, this, [this, act] {
            // What is done to an edition is seen on its page, wherever it was asked for; its record is read elsewhere.
            if (m_pages->currentIndex() != Compendium && act->objectName() != u"openEditionRecord"_s) {
                goTo(Compendium);
            }
        });
    }
    connect(m_edition, &EditionPage::recordWanted, this, &MainWindow::openRecord);
    connect(m_edition, &EditionPage::message, m_messages, [this](const QString &text) { m_messages->tell(text); });
    connect(m_edition, &EditionPage::shown, this, [this] {
        m_rail->showEditions(m_edition->view());
        markPlace();
    });
    connect(m_rail, &NavigationRail::editionWanted, this, [this](const RecordId &id, const QString &chapter) {
        m_edition->showEdition(id, chapter);
        goTo(Compendium);
    });
}

} // namespace fourthp::ui
