// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "core/search/query_text.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/home/home_page.h"
#include "ui/library/library_page.h"
#include "ui/main/consent_watch.h"
#include "ui/main/go_to_dialog.h"
#include "ui/main/navigation_rail.h"
#include "ui/main/pane_focus.h"
#include "ui/main/rail_splitter.h"
#include "ui/main/window_dialogs.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_pane.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_page.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_commands(new RecordCommands(services, this))
    , m_syncController(new SyncController(services, this))
    , m_messages(new MessageBar(this))
    , m_samples(services, *m_messages, *this)
    , m_rail(new NavigationRail(this))
    , m_pages(new QStackedWidget(this))
    , m_home(new HomePage(services, services.settings.lastVisit(), this))
    , m_library(new LibraryPage(services, *m_commands, this))
    , m_sync(new SyncPage(services, *m_syncController, this))
    , m_saved(services, *m_rail, *m_library, *m_messages, *this)
    , m_actions(*this)
    , m_menus(*this, m_actions)
    , m_statusItems(*statusBar())
    , m_statusSoon(services.library, 300ms, [this] { refreshStatus(); })
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(820, 480);
    m_pages->addWidget(m_home);
    m_pages->addWidget(m_library);
    m_pages->addWidget(m_sync);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    m_splitter = new RailSplitter(m_rail, middle, services.settings, this);
    setCentralWidget(m_splitter);

    connectActions();
    connectPages();
    retranslate();
    restoreWindow();
    restorePlace();
    refreshStatus();
    services.settings.setLastVisit(services.clock.timestamp());
    new ConsentWatch(services, this);
}

MainWindow::~MainWindow() = default;

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
    on(a.newStakeholder, [this] { createRecord(RecordType::Stakeholder); });
    on(a.newResource, [this] { createRecord(RecordType::Resource); });
    on(a.newStory, [this] { createRecord(RecordType::Story); });
    on(a.newEvent, [this] { createRecord(RecordType::Event); });
    on(a.exportCsv, [this] {
        showPage(Library);
        m_library->exportResult();
    });
    on(a.preferences, [this] { showPreferences(m_services, m_samples, *this); });
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
    connect(m_rail, &NavigationRail::syncWanted, this, [this] { goTo(Sync); });
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
    for (const QToolButton *button : {m_statusItems.unsent, m_statusItems.sync}) {
        connect(button, &QToolButton::clicked, this, [this] { goTo(Sync); });
    }
    connect(m_sync, &SyncPage::recordWanted, this, &MainWindow::openRecord);
    connect(m_sync, &SyncPage::message, m_messages, [this](const QString &text) { m_messages->tell(text); });
    connect(m_syncController, &SyncController::changed, this, &MainWindow::refreshStatus);
    connect(m_syncController, &SyncController::finished, this, [this](const QString &sentence, bool) { m_messages->tell(sentence); });
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

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    markPlace();
}

void MainWindow::goTo(Page page)
{
    noteScroll();
    showPage(page);
    record();
}

void MainWindow::markPlace()
{
    const int page = m_pages->currentIndex();
    if (page == Library) {
        const SearchQuery &query = m_library->query();
        m_rail->mark(printQuery(query), printQuery({{}, query.filters, query.sort}));
    } else {
        m_rail->mark(page == Home ? u"home"_s : u"sync"_s);
    }
    enableActions();
}

Visit MainWindow::here() const
{
    return {m_pages->currentIndex(), m_library->query(), m_library->currentRecord()};
}

void MainWindow::noteScroll()
{
    const Visit *left = m_visits.here();
    const ViewPlace scroll = left == nullptr ? ViewPlace() : m_library->placeIn(left->query);
    if (scroll.top != 0) { // Else its answer is not on screen, and what is known stays.
        m_visits.noteScroll(scroll);
    }
}

void MainWindow::record()
{
    m_visits.add(here());
    markPlace();
}

void MainWindow::visit(const Visit &place)
{
    showPage(Page(place.page));
    m_library->showQuery(place.query);
    if (place.record.isEmpty()) {
        m_library->showNoRecord();
    } else {
        m_library->showRecord(place.record);
    }
    m_library->scrollBack(place.scroll);
}

void MainWindow::goBack()
{
    if (m_visits.canGoBack()) {
        noteScroll();
        const Visit place = m_visits.goBack();
        visit(place);
    }
}

void MainWindow::goForward()
{
    if (m_visits.canGoForward()) {
        noteScroll();
        const Visit place = m_visits.goForward();
        visit(place);
    }
}

void MainWindow::openRecord(const RecordId &id)
{
    showPage(Library); // First: what is shown from here on belongs to this page.
    noteScroll();
    m_visits.add({Library, m_library->query(), id});
    m_library->showRecord(id);
}

void MainWindow::goToRecord()
{
    auto *dialog = new GoToDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToDialog::recordChosen, this, &MainWindow::openRecord);
    dialog->open();
}

void MainWindow::openQuery(const SearchQuery &query)
{
    showPage(Library);
    m_library->showQuery(query);
    record();
}

void MainWindow::openText(const QString &text)
{
    const RecordId id {text.trimmed()};
    if (id.isValid() && typeFromCode(id.typeCode()) != RecordType::Unknown) {
        openRecord(id);
    } else if (!text.trimmed().isEmpty()) {
        openQuery(m_library->read(text));
    }
}

void MainWindow::createRecord(RecordType type)
{
    if (m_services.library.isReadOnly()) {
        m_messages->tell(ErrorText::explain({ErrorKind::ReadOnly, {}, {}}).text());
        return;
    }
    showPage(Library);
    m_library->createRecord(type);
}

void MainWindow::toggleRail()
{
    m_rail->setVisible(m_rail->isHidden());
    m_services.settings.setChoice(u"rail"_s, m_rail->isHidden() ? u"hidden"_s : u"shown"_s);
}

void MainWindow::movePane(int by)
{
    std::vector<QWidget *> panes {m_rail};
    if (m_pages->currentWidget() == m_library) {
        const std::vector<QWidget *> inside = m_library->panes();
        panes.insert(panes.end(), inside.begin(), inside.end());
    } else {
        panes.push_back(m_pages->currentWidget());
    }
    focusOtherPane(std::move(panes), by);
}

void MainWindow::refreshStatus()
{
    m_statusTask.start([&library = m_services.library](std::stop_token) { return loadStatus(library); },
        [this](const Result<LibraryStatus> &status) {
            if (status) {
                showStatus(*status);
            }
        });
}

void MainWindow::showStatus(const LibraryStatus &status)
{
    m_status = status;
    m_rail->showStatus(status);
    m_statusItems.show(status, m_services.library.isReadOnly() ? Access::ReadOnly : Access::ReadWrite,
        m_syncController->isRunning() ? StatusItems::Sync::Runs : StatusItems::Sync::Rests,
        m_services.clock.timestamp());
}

void MainWindow::enableActions()
{
    const bool editing = m_library->recordPane().isEditing();
    const bool reading = m_pages->currentWidget() == m_library && !m_library->currentRecord().isEmpty() && !editing;
    const bool writable = !m_services.library.isReadOnly();
    m_actions.back->setEnabled(m_visits.canGoBack());
    m_actions.forward->setEnabled(m_visits.canGoForward());
    m_actions.saveSearch->setEnabled(m_pages->currentWidget() == m_library);
    m_actions.edit->setEnabled(reading && writable);
    m_actions.remove->setEnabled(reading && writable);
    m_actions.history->setEnabled(reading);
    m_actions.save->setEnabled(editing);
    m_actions.cancel->setEnabled(editing);
    m_actions.undo->setEnabled(writable && !editing); // While editing, undo means the words being typed.
    m_actions.redo->setEnabled(writable && !editing);
    for (QAction *action : m_actions.creating()) {
        action->setEnabled(writable);
    }
    m_menus.enableCreating(writable);
    setWindowModified(editing);
}

void MainWindow::restoreWindow()
{
    const QRect screen = this->screen()->availableGeometry();
    resize(QSize(1200, 760).boundedTo(screen.size()));
    restoreGeometry(m_services.settings.layout(u"window"_s));
    m_splitter->restoreLayout();
    m_library->restoreLayout(m_services.settings.layout(u"library"_s));
}

void MainWindow::restorePlace()
{
    const Settings &settings = m_services.settings;
    const QString page = settings.choice(u"page"_s);
    visit({page == u"library"_s ? Library : page == u"sync"_s ? Sync : Home, parseQuery(settings.choice(u"query"_s)).query,
        RecordId {settings.choice(u"record"_s)}, ViewPlace::fromText(settings.choice(u"scroll"_s))});
    record();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Settings &settings = m_services.settings;
    const int page = m_pages->currentIndex();
    settings.setChoice(u"page"_s, page == Library ? u"library"_s : page == Sync ? u"sync"_s : u"home"_s);
    settings.setChoice(u"query"_s, printQuery(m_library->query()));
    settings.setChoice(u"scroll"_s, m_library->placeIn(m_library->query()).toText());
    settings.setChoice(u"record"_s, m_library->currentRecord().value);
    settings.setLayout(u"window"_s, saveGeometry());
    settings.setLayout(u"library"_s, m_library->saveLayout());
    m_splitter->saveLayout();
    m_syncController->stop(); // Drafts are kept as they are; there is nothing to ask.
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showStatus(m_status);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Fourth P") + u"[*]"_s);
    m_actions.retranslate();
    m_menus.retranslate();
    m_rail->retranslate();
}

} // namespace fourthp::ui
