// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "core/import/import_format.h"
#include "core/search/query_text.h"
#include "ui/common/disk_notice.h"
#include "ui/common/error_text.h"
#include "ui/common/file_drop.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/curation/edition_page.h"
#include "ui/curation/meeting_page.h"
#include "ui/curation/queue_page.h"
#include "ui/exchange/import_dialog.h"
#include "ui/home/home_page.h"
#include "ui/library/library_page.h"
#include "ui/main/consent_watch.h"
#include "ui/main/daily_backup.h"
#include "ui/main/file_cleaning.h"
#include "ui/main/go_to_dialog.h"
#include "ui/main/navigation_rail.h"
#include "ui/main/pane_focus.h"
#include "ui/main/rail_splitter.h"
#include "ui/main/window_dialogs.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_pane.h"
#include "ui/sync/bundle_text.h"
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
    , m_edition(new EditionPage(services, *m_commands, this))
    , m_queue(new QueuePage(services, this))
    , m_meeting(new MeetingPage(services, *m_commands, this))
    , m_saved(services, *m_rail, *m_library, *m_messages, *this)
    , m_collections(services, *m_rail, *m_library, *m_messages, *this)
    , m_many(services, *m_library, *m_commands, m_collections, *m_messages, *this)
    , m_tags(services, *m_rail)
    , m_actions(*this)
    , m_menus(*this, m_actions)
    , m_undoNames(services, *m_actions.undo, *m_actions.redo)
    , m_help(services.settings, *m_pages)
    , m_statusItems(*statusBar())
    , m_statusSoon(services.library, 300ms, [this] { refreshStatus(); })
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(820, 480);
    m_pages->addWidget(m_home);
    m_pages->addWidget(m_library);
    m_pages->addWidget(m_sync);
    m_pages->addWidget(m_edition);
    m_pages->addWidget(m_queue);
    m_pages->addWidget(m_meeting);
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
    connectCompendium();
    connectMany();
    retranslate();
    restoreWindow();
    restorePlace();
    refreshStatus();
    services.settings.setLastVisit(services.clock.timestamp());
    tellDiskNotice(services.settings, *m_messages);
    new ConsentWatch(services, this);
    new DailyBackup(services, *m_messages, this);
    new FileCleaning(services, this);
    const auto canBeOpened
        = [](const QString &path) { return isBundlePath(path) || importFormatOf(path).has_value(); };
    connect(new FileDrop(*this, canBeOpened), &FileDrop::dropped, this, &MainWindow::openFile);
}

MainWindow::~MainWindow()
{
    // An import that still runs is stopped first: saves that wait for it are then carried out. Other dialogs may belong to
    // somebody else than this window, their parent.
    qDeleteAll(findChildren<ImportDialog *>(Qt::FindDirectChildrenOnly));
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

void MainWindow::openRecord(const RecordId &id)
{
    showPage(Library); // First: what is shown from here on belongs to this page.
    noteScroll();
    m_visits.add({Library, m_library->query(), id, {}, int(m_queue->queue())});
    m_library->showRecord(id);
}

void MainWindow::openMeeting(const RecordId &event)
{
    m_meeting->open(event);
    goTo(Meeting);
    m_meeting->focusField();
}

void MainWindow::goToRecord()
{
    auto *dialog = new GoToDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToDialog::recordChosen, this, &MainWindow::openRecord);
    dialog->open();
}

void MainWindow::openQueue(WorkQueue queue)
{
    m_queue->showQueue(queue);
    goTo(Queue);
}

void MainWindow::checkAddresses()
{
    showLinkCheck(m_services, m_library->query(), *this, [this] { openQueue(WorkQueue::Stale); });
}

void MainWindow::openQuery(const SearchQuery &query)
{
    showPage(Library);
    m_library->showQuery(query);
    record();
}

void MainWindow::openText(const QString &text)
{
    if (isBundlePath(text)) {
        showBundle(m_services, bundlePathOf(text), *m_messages, *this);
        return;
    }
    const RecordId id {text.trimmed()};
    if (id.isValid() && typeFromCode(id.typeCode()) != RecordType::Unknown) {
        openRecord(id);
    } else if (!text.trimmed().isEmpty()) {
        openQuery(m_library->read(text));
    }
}

void MainWindow::openFile(const QString &path)
{
    if (isBundlePath(path)) {
        openText(path);
    } else if (m_services.library.isReadOnly()) {
        m_messages->tell(ErrorText::explain({ErrorKind::ReadOnly, {}, {}}).text());
    } else {
        showImport(m_services, *m_commands, path, *m_messages, *this);
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
    m_statusTask.start([&library = m_services.library, who = m_services.settings.author()](
                           std::stop_token) { return loadStatus(library, who); },
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
    m_home->showWork(status.work);
    m_statusItems.show(status, m_services.library.isReadOnly() ? Access::ReadOnly : Access::ReadWrite,
        {m_syncController->isRunning() ? StatusItems::Sync::Runs : StatusItems::Sync::Rests,
            m_syncController->percent(), m_syncController->sentence()},
        m_services.clock.timestamp());
}

void MainWindow::enableActions()
{
    const bool editing = m_library->recordPane().isEditing();
    const bool reading = m_pages->currentWidget() == m_library && !m_library->currentRecord().isEmpty() && !editing
        && !m_library->recordPane().isMissing();
    const bool writable = !m_services.library.isReadOnly();
    m_actions.back->setEnabled(m_visits.canGoBack());
    m_actions.forward->setEnabled(m_visits.canGoForward());
    m_actions.saveSearch->setEnabled(m_pages->currentWidget() == m_library);
    m_actions.edit->setEnabled(reading && writable);
    m_actions.remove->setEnabled(reading && writable);
    m_actions.erase->setEnabled(reading && writable);
    m_actions.history->setEnabled(reading);
    m_actions.dispute->setEnabled(reading && writable);
    m_actions.withdraw->setEnabled(reading && writable);
    m_actions.checkAddresses->setEnabled(writable); // What is answered is noted.
    m_actions.meeting->setEnabled(reading && typeFromCode(m_library->currentRecord().typeCode()) == RecordType::Event);
    m_actions.save->setEnabled(editing);
    m_actions.cancel->setEnabled(editing);
    m_actions.undo->setEnabled(writable && !editing); // While editing, undo means the words being typed.
    m_actions.redo->setEnabled(writable && !editing);
    for (QAction *action : m_actions.creating()) {
        action->setEnabled(writable);
    }
    m_actions.readBundle->setEnabled(writable);
    m_actions.importFile->setEnabled(writable);
    m_actions.writeBundle->setEnabled(writable); // It makes the key and counts the bundle.
    m_menus.enableCreating(writable);
    const bool inLibrary = m_pages->currentWidget() == m_library;
    for (QAction *action : {m_actions.editMany, m_actions.tagMany, m_actions.collect}) {
        action->setEnabled(writable && inLibrary && !editing);
    }
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
    const std::optional<WorkQueue> queue = QueueText::queueAt(page);
    const Page index = queue ? Queue
        : page == u"library"_s    ? Library
        : page == u"sync"_s       ? Sync
        : page == u"compendium"_s ? Compendium
                                  : Home;
    visit({index, parseQuery(settings.choice(u"query"_s)).query, RecordId {settings.choice(u"record"_s)},
        ViewPlace::fromText(settings.choice(u"scroll"_s)), int(queue.value_or(WorkQueue::ForMe))});
    record();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Settings &settings = m_services.settings;
    const int page = m_pages->currentIndex();
    settings.setChoice(u"page"_s, page == Library ? u"library"_s
            : page == Sync                                ? u"sync"_s
            : page == Compendium                          ? u"compendium"_s
            : page == Queue                               ? QueueText::place(m_queue->queue())
                                                          : u"home"_s);
    if (settings.remembersQuery()) {
        settings.setChoice(u"query"_s, printQuery(m_library->query()));
        settings.setChoice(u"scroll"_s, m_library->placeIn(m_library->query()).toText());
        settings.setChoice(u"record"_s, m_library->currentRecord().value);
    }
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
    m_undoNames.retranslate();
    m_menus.retranslate();
    m_rail->retranslate();
}

} // namespace fourthp::ui
