// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "core/search/query_text.h"
#include "core/store/sample_library.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/exchange/export_dialog.h"
#include "ui/home/home_page.h"
#include "ui/library/library_page.h"
#include "ui/main/about_dialog.h"
#include "ui/main/consent_watch.h"
#include "ui/main/keys_dialog.h"
#include "ui/main/navigation_rail.h"
#include "ui/record/drafts_dialog.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_pane.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
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
    , m_rail(new NavigationRail(this))
    , m_pages(new QStackedWidget(this))
    , m_home(new HomePage(services, services.settings.lastVisit(), this))
    , m_library(new LibraryPage(services, *m_commands, this))
    , m_sync(new SyncPage(services, *m_syncController, this))
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
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"mainSplitter"_s);
    splitter->addWidget(m_rail);
    splitter->addWidget(middle);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({190, 1000});
    setCentralWidget(splitter);

    createActions();
    createMenus();
    createToolBar();
    createStatusBar();
    connectPages();
    retranslate();
    restoreWindow();
    restorePlace();
    refreshStatus();
    services.settings.setLastVisit(services.clock.timestamp());
    new ConsentWatch(services, this);
}

MainWindow::~MainWindow() = default;

void MainWindow::createActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        if (!icon.isEmpty()) {
            setLineIcon(action, icon);
        }
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    Actions &a = m_actions;
    a.back = make(u"goBack"_s, u"back"_s, {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, [this] { goBack(); });
    a.forward = make(u"goForward"_s, u"forward"_s, {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}, [this] { goForward(); });
    a.home = make(u"goHome"_s, u"home"_s, {QKeySequence(Qt::ALT | Qt::Key_Home)}, [this] { showPage(Home); record(); });
    a.find = make(u"find"_s, u"search"_s, {QKeySequence::Find, QKeySequence(Qt::Key_Slash)}, [this] { showPage(Library); m_library->focusSearch(); });
    a.findEverywhere = make(u"findEverywhere"_s, {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] {
        openQuery({m_library->query().text, {}, {}});
        m_library->focusSearch();
    });
    a.newCase = make(u"newCase"_s, u"case-study"_s, {QKeySequence::New}, [this] { createRecord(RecordType::CaseStudy); });
    a.newStakeholder = make(u"newStakeholder"_s, u"stakeholder"_s, {}, [this] { createRecord(RecordType::Stakeholder); });
    a.newResource = make(u"newResource"_s, u"resource"_s, {}, [this] { createRecord(RecordType::Resource); });
    a.newStory = make(u"newStory"_s, u"story"_s, {}, [this] { createRecord(RecordType::Story); });
    a.newEvent = make(u"newEvent"_s, u"event"_s, {}, [this] { createRecord(RecordType::Event); });
    a.exportCsv = make(u"exportCsv"_s, u"export"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, [this] { showPage(Library); m_library->exportResult(); });
    a.preferences = make(u"preferences"_s, u"settings"_s, {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { showPreferences(); });
    a.quit = make(u"quit"_s, {}, {QKeySequence::Quit}, [this] { close(); });
    a.undo = make(u"undo"_s, u"undo"_s, {QKeySequence::Undo}, [this] { m_commands->undo(); });
    a.redo = make(u"redo"_s, u"redo"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, [this] { m_commands->redo(); });
    RecordPane &pane = m_library->recordPane();
    a.edit = make(u"editRecordAction"_s, u"edit"_s, {QKeySequence(Qt::CTRL | Qt::Key_E)}, [&pane] { pane.edit(); });
    a.save = make(u"saveRecordAction"_s, u"save"_s, {QKeySequence::Save}, [&pane] { pane.save(); });
    a.cancel = make(u"cancelRecordAction"_s, u"cancel"_s, {}, [&pane] { pane.cancelEdit(); });
    a.remove = make(u"removeRecordAction"_s, u"delete"_s, {}, [&pane] { pane.removeRecord(); });
    a.history = make(u"historyAction"_s, u"history"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, [&pane] { pane.showHistory(); });
    a.facets = make(u"toggleFacets"_s, u"filter"_s, {QKeySequence(Qt::Key_F7)}, [this] { m_library->toggleFacetRail(); });
    a.details = make(u"toggleDetails"_s, u"page"_s, {QKeySequence(Qt::Key_F8)}, [this] { m_library->toggleRecordPane(); });
    a.rail = make(u"toggleRail"_s, u"list"_s, {QKeySequence(Qt::Key_F9)}, [this] { m_rail->setVisible(m_rail->isHidden()); });
    a.sync = make(u"syncAction"_s, u"sync"_s, {QKeySequence(Qt::Key_F5)}, [this] { showPage(Sync); record(); m_sync->syncNow(); });
    a.nextPane = make(u"nextPane"_s, {}, {QKeySequence(Qt::Key_F6)}, [this] { movePane(1); });
    a.previousPane = make(u"previousPane"_s, {}, {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [this] { movePane(-1); });
    a.shortcuts = make(u"shortcuts"_s, u"help"_s, {QKeySequence(Qt::CTRL | Qt::Key_Slash)}, [this] { showShortcuts(); });
    a.about = make(u"about"_s, u"about"_s, {}, [this] { showAbout(); });
    a.quit->setMenuRole(QAction::QuitRole);
    a.about->setMenuRole(QAction::AboutRole);
    a.preferences->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::createMenus()
{
    const Actions &a = m_actions;
    m_fileMenu = menuBar()->addMenu(QString());
    m_newMenu = m_fileMenu->addMenu(QString());
    m_newMenu->addActions({a.newCase, a.newStakeholder, a.newResource, a.newStory, a.newEvent});
    m_fileMenu->addAction(a.exportCsv);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(a.quit);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({a.undo, a.redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({a.find, a.findEverywhere});
    m_editMenu->addSeparator();
    m_editMenu->addAction(a.preferences);
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({a.back, a.forward, a.home});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({a.rail, a.facets, a.details, a.nextPane, a.previousPane});
    m_recordMenu = menuBar()->addMenu(QString());
    m_recordMenu->addActions({a.edit, a.save, a.cancel, a.history});
    m_recordMenu->addSeparator();
    m_recordMenu->addAction(a.remove);
    m_toolsMenu = menuBar()->addMenu(QString());
    m_toolsMenu->addAction(a.sync);
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({a.shortcuts, a.about});
}

void MainWindow::createToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const Actions &a = m_actions;
    m_toolBar->addActions({a.back, a.forward, a.home, a.find});
    m_toolBar->addSeparator();
    m_newButton = new QToolButton(m_toolBar);
    m_newButton->setObjectName(u"newButton"_s);
    m_newButton->setMenu(m_newMenu);
    m_newButton->setPopupMode(QToolButton::InstantPopup);
    m_newButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLineIcon(m_newButton, u"new"_s);
    m_toolBar->addWidget(m_newButton);
    m_toolBar->addActions({a.exportCsv, a.undo, a.redo});
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addAction(a.sync);
    for (QAction *action : {a.back, a.forward, a.undo, a.redo}) {
        qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void MainWindow::createStatusBar()
{
    const auto add = [this](const QString &name, auto act) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, act);
        statusBar()->addPermanentWidget(button);
        return button;
    };
    m_records = add(u"statusRecords"_s, [this] { openQuery({}); });
    m_unsent = add(u"statusUnsent"_s, [this] { showPage(Sync); record(); });
    m_syncState = add(u"statusSync"_s, [this] { showPage(Sync); record(); });
    setLineIcon(m_unsent, u"draft"_s);
    setLineIcon(m_syncState, u"sync"_s);
}

void MainWindow::connectPages()
{
    connect(m_home, &HomePage::queryWanted, this, &MainWindow::openQuery);
    connect(m_home, &HomePage::recordWanted, this, &MainWindow::openRecord);
    connect(m_home, &HomePage::hubWanted, this, [this] { showPage(Sync); record(); m_sync->addHub(); });
    connect(m_home, &HomePage::samplesUnwanted, this, &MainWindow::takeSamplesOut);
    connect(m_home, &HomePage::samplesWanted, this, &MainWindow::bringSamplesBack);
    connect(m_rail, &NavigationRail::homeWanted, m_actions.home, &QAction::trigger);
    connect(m_rail, &NavigationRail::queryWanted, this, &MainWindow::openQuery);
    connect(m_rail, &NavigationRail::draftsWanted, this, &MainWindow::showDrafts);
    connect(m_rail, &NavigationRail::syncWanted, this, [this] { showPage(Sync); record(); });
    connect(m_library, &LibraryPage::queryChanged, this, &MainWindow::record);
    connect(m_library, &LibraryPage::recordShown, this, [this] {
        m_visits.replace({m_pages->currentIndex(), m_library->query(), m_library->currentRecord()});
        enableActions();
    });
    connect(m_library, &LibraryPage::linkFollowed, this, &MainWindow::openRecord);
    connect(m_library, &LibraryPage::exportRequested, this,
        [this](const SearchQuery &, const std::vector<qint64> &docids, const QStringList &columns) { exportRecords(docids, columns); });
    connect(&m_library->recordPane(), &RecordPane::editingChanged, this, &MainWindow::enableActions);
    connect(&m_library->recordPane(), &RecordPane::draftsChanged, &m_statusSoon, qOverload<>(&QTimer::start));
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
    m_statusSoon.setSingleShot(true);
    m_statusSoon.setInterval(300ms);
    connect(&m_statusSoon, &QTimer::timeout, this, &MainWindow::refreshStatus);
    m_commits = m_services.library.onCommit([timer = &m_statusSoon](const CommitNotice &) {
        QMetaObject::invokeMethod(timer, [timer] {
            if (!timer->isActive()) {
                timer->start();
            }
        }, Qt::QueuedConnection);
    });
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    markPlace();
}

void MainWindow::markPlace()
{
    const int page = m_pages->currentIndex();
    m_rail->mark(page == Home ? u"home"_s : page == Sync ? u"sync"_s : printQuery({{}, m_library->query().filters, m_library->query().sort}));
    enableActions();
}

void MainWindow::record()
{
    m_visits.add({m_pages->currentIndex(), m_library->query(), m_library->currentRecord()});
    markPlace();
}

void MainWindow::visit(const Visit &place)
{
    showPage(Page(place.page));
    m_library->showQuery(place.query);
    if (!place.record.isEmpty()) {
        m_library->showRecord(place.record);
    }
}

void MainWindow::goBack()
{
    if (m_visits.canGoBack()) {
        const Visit place = m_visits.goBack();
        visit(place);
    }
}

void MainWindow::goForward()
{
    if (m_visits.canGoForward()) {
        const Visit place = m_visits.goForward();
        visit(place);
    }
}

void MainWindow::openRecord(const RecordId &id)
{
    showPage(Library); // First: what is shown from here on belongs to this page.
    m_visits.add({Library, m_library->query(), id});
    m_library->showRecord(id);
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
        openQuery(parseQuery(text).query);
    }
}

void MainWindow::createRecord(RecordType type)
{
    if (m_services.library.isReadOnly()) {
        m_messages->tell(ErrorText::explain({ErrorKind::ReadOnly, {}, {}}).text());
        return;
    }
    showPage(Library);
    m_library->recordPane().setVisible(true);
    m_library->recordPane().createRecord(type);
}

void MainWindow::exportRecords(const std::vector<qint64> &docids, const QStringList &columns)
{
    if (docids.empty()) {
        m_messages->tell(tr("There is nothing to export."));
        return;
    }
    auto *dialog = new ExportDialog(m_services, docids, columns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &path, qint64 rows) {
        m_messages->tell(tr("Saved %n row(s) to %1.", nullptr, int(rows)).arg(Formats::isolated(QFileInfo(path).fileName())), tr("Show in folder"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    });
    dialog->open();
}

void MainWindow::takeSamplesOut()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove the sample records?"),
        tr("Samples that you edited stay. You can bring the others back at any time in the preferences."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("Remove the samples"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep them"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, remove](const QAbstractButton *button) {
        if (button != static_cast<const QAbstractButton *>(remove)) {
            return;
        }
        m_work.add([&library = m_services.library] { return removeSample(library); },
            [this](const Result<int> &removed) {
                m_messages->tell(removed ? tr("%n sample record(s) were removed.", nullptr, *removed) : ErrorText::explain(removed.error()).text(),
                    removed ? tr("Bring them back") : QString(), [this] { bringSamplesBack(); });
            });
    });
    question->open();
}

void MainWindow::bringSamplesBack()
{
    m_services.settings.setSampleBannerClosed(false);
    m_work.add([&library = m_services.library] { return installSample(library); },
        [this](const Result<int> &installed) {
            m_messages->tell(installed ? tr("%n sample record(s) are in the library.", nullptr, *installed) : ErrorText::explain(installed.error()).text());
        });
}

void MainWindow::movePane(int by)
{
    std::vector<QWidget *> panes {m_rail};
    if (m_pages->currentWidget() == m_library) {
        for (QWidget *pane : m_library->panes()) {
            panes.push_back(pane);
        }
    } else {
        panes.push_back(m_pages->currentWidget());
    }
    std::erase_if(panes, [](const QWidget *pane) { return !pane->isVisible(); });
    int here = 0;
    for (int i = 0; i < int(panes.size()); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus != nullptr && (panes[size_t(i)] == focus || panes[size_t(i)]->isAncestorOf(focus))) {
            here = i;
        }
    }
    QWidget *next = panes[size_t((here + by + int(panes.size())) % int(panes.size()))];
    // A pane of several widgets is entered at its first one.
    QWidget *first = next;
    for (QWidget *candidate = next->nextInFocusChain(); next->focusPolicy() == Qt::NoFocus && candidate != next; candidate = candidate->nextInFocusChain()) {
        if (next->isAncestorOf(candidate) && candidate->isVisible() && candidate->isEnabled() && (candidate->focusPolicy() & Qt::TabFocus)) {
            first = candidate;
            break;
        }
    }
    first->setFocus(Qt::TabFocusReason);
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
    m_records->setText(tr("%n record(s)", nullptr, int(status.total())));
    m_unsent->setText(tr("%n unsent", "changes that no hub has seen", int(status.unsent)));
    m_unsent->setVisible(status.unsent > 0);
    m_unsent->setToolTip(tr("Changes that are only on this computer"));
    m_syncState->setText(m_syncController->isRunning() ? tr("Synchronising…")
            : status.lastSync.isEmpty()                ? (status.hasHubs ? tr("Not yet synchronised") : tr("No hub"))
                                                       : tr("Last sync %1").arg(Formats::relative(status.lastSync, m_services.clock.timestamp())));
    if (m_services.library.isReadOnly()) {
        m_records->setText(tr("%n record(s), for reading only", nullptr, int(status.total())));
    }
}

void MainWindow::enableActions()
{
    const bool editing = m_library->recordPane().isEditing();
    const bool reading = m_pages->currentWidget() == m_library && !m_library->currentRecord().isEmpty() && !editing;
    const bool writable = !m_services.library.isReadOnly();
    m_actions.back->setEnabled(m_visits.canGoBack());
    m_actions.forward->setEnabled(m_visits.canGoForward());
    m_actions.edit->setEnabled(reading && writable);
    m_actions.remove->setEnabled(reading && writable);
    m_actions.history->setEnabled(reading);
    m_actions.save->setEnabled(editing);
    m_actions.cancel->setEnabled(editing);
    m_actions.undo->setEnabled(writable && !editing); // While editing, undo means the words being typed.
    m_actions.redo->setEnabled(writable && !editing);
    for (QAction *action : m_newMenu->actions()) {
        action->setEnabled(writable);
    }
    m_newButton->setEnabled(writable);
    setWindowModified(editing);
}

void MainWindow::showPreferences()
{
    auto *dialog = new SettingsDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::samplesUnwanted, this, &MainWindow::takeSamplesOut);
    connect(dialog, &SettingsDialog::samplesWanted, this, &MainWindow::bringSamplesBack);
    dialog->open();
}

void MainWindow::showDrafts()
{
    auto *dialog = new DraftsDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DraftsDialog::draftChosen, this, [this](const RecordId &id) {
        openRecord(id);
        m_library->recordPane().edit();
    });
    connect(dialog, &DraftsDialog::draftDiscarded, this, [this] {
        m_library->recordPane().refresh();
        refreshStatus();
    });
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *sheet = new KeysDialog(actions(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_services.library.folder().path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::restoreWindow()
{
    const QRect screen = this->screen()->availableGeometry();
    resize(QSize(1200, 760).boundedTo(screen.size()));
    restoreGeometry(m_services.settings.layout(u"window"_s));
    if (auto *splitter = findChild<QSplitter *>(u"mainSplitter"_s)) {
        splitter->restoreState(m_services.settings.layout(u"main"_s));
    }
    m_library->restoreLayout(m_services.settings.layout(u"library"_s));
}

void MainWindow::restorePlace()
{
    const Settings &settings = m_services.settings;
    const QString page = settings.choice(u"page"_s);
    visit({page == u"library"_s ? Library : page == u"sync"_s ? Sync : Home, parseQuery(settings.choice(u"query"_s)).query, RecordId {settings.choice(u"record"_s)}});
    record();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Settings &settings = m_services.settings;
    const int page = m_pages->currentIndex();
    settings.setChoice(u"page"_s, page == Library ? u"library"_s : page == Sync ? u"sync"_s : u"home"_s);
    settings.setChoice(u"query"_s, printQuery(m_library->query()));
    settings.setChoice(u"record"_s, m_library->currentRecord().value);
    settings.setLayout(u"window"_s, saveGeometry());
    settings.setLayout(u"library"_s, m_library->saveLayout());
    if (const auto *splitter = findChild<QSplitter *>(u"mainSplitter"_s)) {
        settings.setLayout(u"main"_s, splitter->saveState());
    }
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
    m_fileMenu->setTitle(tr("&File"));
    m_newMenu->setTitle(tr("&New"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_recordMenu->setTitle(tr("&Record"));
    m_toolsMenu->setTitle(tr("&Tools"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tools"));
    m_newButton->setText(tr("New"));
    const Actions &a = m_actions;
    a.back->setText(tr("&Back"));
    a.forward->setText(tr("&Forward"));
    a.home->setText(tr("&Home"));
    a.find->setText(tr("&Search"));
    a.findEverywhere->setText(tr("Search without &filters"));
    a.newCase->setText(tr("&Case study"));
    a.newStakeholder->setText(tr("&Stakeholder"));
    a.newResource->setText(tr("&Resource"));
    a.newStory->setText(tr("&Human story"));
    a.newEvent->setText(tr("&Event"));
    a.exportCsv->setText(tr("E&xport…"));
    a.preferences->setText(tr("&Preferences…"));
    a.quit->setText(tr("&Quit"));
    a.undo->setText(tr("&Undo"));
    a.redo->setText(tr("&Redo"));
    a.edit->setText(tr("&Edit this record"));
    a.save->setText(tr("&Save"));
    a.cancel->setText(tr("&Cancel editing"));
    a.remove->setText(tr("&Delete this record"));
    a.history->setText(tr("&History"));
    a.facets->setText(tr("Show or hide &filters"));
    a.details->setText(tr("Show or hide the &record"));
    a.rail->setText(tr("Show or hide &places"));
    a.sync->setText(tr("S&ync"));
    a.nextPane->setText(tr("&Next pane"));
    a.previousPane->setText(tr("&Previous pane"));
    a.shortcuts->setText(tr("&Keys"));
    a.about->setText(tr("&About Fourth P"));
    m_rail->retranslate();
    // Back points to where the reader came from, which is the other side in a mirrored window.
    const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    setLineIcon(a.back, mirrored ? u"forward"_s : u"back"_s);
    setLineIcon(a.forward, mirrored ? u"back"_s : u"forward"_s);
    a.back->setShortcuts({QKeySequence(mirrored ? Qt::ALT | Qt::Key_Right : Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    a.forward->setShortcuts({QKeySequence(mirrored ? Qt::ALT | Qt::Key_Left : Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
}

} // namespace fourthp::ui
