// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_page.h"

#include "core/store/sync_store.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/sync/conflict_page.h"
#include "ui/sync/outbox_page.h"
#include "ui/sync/source_commands.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_log_table.h"
#include "ui/sync/sync_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr int kMostHubLines = 4;

} // namespace

SyncPage::SyncPage(const Services &services, SyncController &controller, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_controller(controller)
    , m_commands(new SourceCommands(services, controller, this))
    , m_stack(new QStackedLayout(this))
    , m_tabs(new QTabWidget(this))
    , m_empty(new EmptyState(this))
    , m_heading(new QLabel(this))
    , m_hubsLabel(new QLabel(this))
    , m_hubs(new QListWidget(this))
    , m_sync(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_progress(new QLabel(this))
    , m_decision(new DecisionBar(this))
    , m_conflicts(new ConflictPage(services, this))
    , m_outbox(new OutboxPage(services, this))
    , m_logLabel(new QLabel(this))
    , m_log(new SyncLogTable(this))
    , m_logDetails(new QLabel(this))
    , m_refresh(services.library, 500ms, [this] { refresh(); })
{
    m_logLabel->setTextFormat(Qt::PlainText);
    m_hubsLabel->setTextFormat(Qt::PlainText);
    setObjectName(u"syncPage"_s);
    m_hubs->setObjectName(u"hubList"_s);
    m_sync->setObjectName(u"syncNow"_s);
    m_stop->setObjectName(u"syncStop"_s);
    m_add->setObjectName(u"addHub"_s);
    m_remove->setObjectName(u"removeHub"_s);
    m_progress->setObjectName(u"syncProgress"_s);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(large);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_logDetails->setObjectName(u"syncLogDetails"_s);
    m_logDetails->setTextFormat(Qt::PlainText);
    m_logDetails->setWordWrap(true);
    m_logDetails->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_logDetails->hide();
    setLineIcon(m_sync, u"sync"_s);
    setLineIcon(m_stop, u"cancel"_s);
    setLineIcon(m_add, u"new"_s);
    setLineIcon(m_remove, u"delete"_s);
    m_tabs->setObjectName(u"syncTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(createContent(), QString());
    m_tabs->addTab(m_conflicts, QString());
    m_tabs->addTab(m_outbox, QString());
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    connectParts();
    retranslate();
    showRunning();
    refresh();
}

SyncPage::~SyncPage() = default;

QWidget *SyncPage::createContent()
{
    auto *content = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_sync, m_stop, m_add, m_remove}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_heading);
    column->addWidget(m_hubsLabel);
    column->addWidget(m_hubs);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_decision);
    column->addWidget(m_logLabel);
    column->addWidget(m_log, 1);
    column->addWidget(m_logDetails);
    return content;
}

void SyncPage::connectParts()
{
    connect(m_sync, &QPushButton::clicked, this, &SyncPage::syncNow);
    connect(m_stop, &QPushButton::clicked, &m_controller, &SyncController::stop);
    connect(m_add, &QPushButton::clicked, this, &SyncPage::addHub);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const HubState *hub = chosenHub()) {
            m_commands->remove(hub->channel, *this);
        }
    });
    connect(m_commands, &SourceCommands::message, this, &SyncPage::message);
    connect(m_commands, &SourceCommands::changed, this, &SyncPage::refresh);
    connect(&m_controller, &SyncController::signInWanted, this, [this](const Channel &channel) {
        // Once, and only where somebody looks; what is typed is tried, nothing else.
        if (isVisible()) {
            m_commands->askSecret(channel, *this, [this, channel] { m_controller.start(channel); });
        }
    });
    connect(&m_controller.secrets(), &ChannelSecrets::storeFailed, this, [this](const QString &why) {
        Q_EMIT message(tr("The password could not be kept in the password store of this system: %1").arg(why));
    });
    connect(m_hubs, &QListWidget::itemActivated, this, &SyncPage::syncNow);
    connect(m_hubs, &QListWidget::currentRowChanged, this, &SyncPage::showRunning);
    connect(m_log, &QTableWidget::itemSelectionChanged, this, &SyncPage::showLogDetails);
    connect(m_decision, &DecisionBar::answered, this, &SyncPage::answer);
    connect(m_decision, &DecisionBar::listWanted, this, &SyncPage::showRecordsInQuestion);
    connect(m_conflicts, &ConflictPage::recordWanted, this, &SyncPage::recordWanted);
    connect(m_conflicts, &ConflictPage::message, this, &SyncPage::message);
    connect(m_outbox, &OutboxPage::recordWanted, this, &SyncPage::recordWanted);
    connect(m_outbox, &OutboxPage::decisionWanted, this, [this](const RecordId &id) {
        m_tabs->setCurrentWidget(m_conflicts);
        m_conflicts->showConflictOf(id);
    });
    connect(m_outbox, &OutboxPage::message, this, &SyncPage::message);
    connect(m_outbox, &OutboxPage::syncWanted, this, &SyncPage::syncNow);
    connect(m_outbox, &OutboxPage::counted, this, [this](qint64 changes) {
        m_unsent = changes;
        showTabTitles();
    });
    connect(&m_controller, &SyncController::changed, this, &SyncPage::showRunning);
    connect(&m_controller, &SyncController::finished, this, &SyncPage::refresh);
}

void SyncPage::refresh()
{
    m_conflicts->refresh();
    m_outbox->refresh();
    m_load.start([&library = m_services.library](std::stop_token) { return loadSyncContents(library); },
        [this](Result<SyncContents> state) {
            if (state) {
                showState(std::move(*state));
            } else {
                showError(state.error());
            }
        });
}

void SyncPage::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    m_isLoaded = false;
    m_syncWanted = false;
    const UserMessage problem = ErrorText::explain(error);
    m_empty->show(problem.what, problem.next, {{tr("Try again"), [this] { refresh(); }}});
    m_stack->setCurrentWidget(m_empty);
}

void SyncPage::showState(SyncContents state)
{
    m_state = std::move(state);
    m_isLoaded = true;
    showHubs();
    QHash<QString, QString> kinds;
    for (const HubState &hub : m_state.hubs) {
        kinds.insert(hub.channel.id, hub.channel.kind);
    }
    m_log->showEntries(m_state.log, kinds);
    showLogDetails();
    showRunning();
    showTabTitles();
    if (m_state.hubs.empty() && m_state.log.empty() && m_state.conflicts == 0) {
        std::vector<EmptyState::Action> actions;
        if (!m_services.library.isReadOnly()) {
            actions.push_back({tr("Connect to a hub…"), [this] { addHub(); }});
        }
        m_empty->show(tr("No hub yet."),
            tr("Your library lives on this computer and works without one. A hub brings what others add and "
               "change."),
            std::move(actions));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_tabs);
    }
    if (m_syncWanted) {
        m_syncWanted = false;
        syncNow();
    }
}

void SyncPage::showHubs()
{
    const QSignalBlocker quiet(m_hubs);
    const QListWidgetItem *current = m_hubs->currentItem();
    const QString chosen = current == nullptr ? QString() : current->data(Qt::UserRole).toString();
    m_hubs->clear();
    for (const HubState &hub : m_state.hubs) {
        const Channel &channel = hub.channel;
        const QString last = channel.lastSync.isEmpty()
            ? tr("never synchronised")
            : tr("last: %1").arg(Formats::dateTime(channel.lastSync));
        auto *item = new QListWidgetItem(Formats::isolated(channel.id) + u" — "_s
                + Formats::isolated(channel.url) + u" — "_s + Formats::isolated(last),
            m_hubs);
        item->setData(Qt::UserRole, channel.id);
        if (channel.id == chosen) {
            m_hubs->setCurrentItem(item);
        }
    }
    if (m_hubs->currentRow() < 0) {
        m_hubs->setCurrentRow(0);
    }
    // As high as its lines, so that the log has the room.
    const int lines = std::clamp(m_hubs->count(), 1, kMostHubLines);
    m_hubs->setFixedHeight(lines * m_hubs->sizeHintForRow(0) + 2 * m_hubs->frameWidth() + 2);
}

void SyncPage::showRunning()
{
    const bool running = m_controller.isRunning();
    const bool mayWrite = !m_services.library.isReadOnly();
    const HubState *hub = chosenHub();
    m_sync->setEnabled(!running && mayWrite && m_isLoaded);
    m_stop->setEnabled(running && !m_controller.isStopping());
    m_add->setEnabled(mayWrite);
    m_remove->setEnabled(!running && mayWrite && hub != nullptr);
    m_progress->setText(m_controller.sentence());
    m_progress->setVisible(!m_controller.sentence().isEmpty());
    m_decision->show(hub != nullptr ? *hub : HubState());
    m_decision->setEnabled(!running && mayWrite);
}

const HubState *SyncPage::chosenHub() const
{
    const int row = m_hubs->currentRow();
    return row >= 0 && row < int(m_state.hubs.size()) ? &m_state.hubs[size_t(row)] : nullptr;
}

void SyncPage::syncNow()
{
    if (!m_isLoaded) {
        m_syncWanted = true;
        if (!m_load.isRunning()) {
            refresh(); // Reading failed before.
        }
    } else if (const HubState *hub = chosenHub()) {
        startWith(hub->channel);
    } else {
        addHub();
    }
}

void SyncPage::startWith(const Channel &channel)
{
    if (m_services.library.isReadOnly()) {
        Q_EMIT message(ErrorText::explain({ErrorKind::ReadOnly, {}, {}}).text());
        return;
    }
    if (m_controller.isRunning()) {
        return; // One session at a time; no password is asked for meanwhile.
    }
    m_commands->withSecret(channel, *this, [self = QPointer<SyncPage>(this), channel] {
        if (self) {
            self->m_controller.start(channel);
        }
    });
}

void SyncPage::addHub()
{
    m_commands->add(*this);
}

void SyncPage::showWhatWaits()
{
    m_tabs->setCurrentIndex(m_state.conflicts > 0 ? m_tabs->indexOf(m_conflicts) : 0);
}

void SyncPage::showOutbox()
{
    m_tabs->setCurrentWidget(m_outbox);
}

void SyncPage::showLogDetails()
{
    const SyncLogEntry *entry = m_log->chosen();
    m_logDetails->setText(entry == nullptr ? QString() : detailsText(*entry, m_log->kindOf(*entry)));
    m_logDetails->setVisible(entry != nullptr);
}

void SyncPage::showTabTitles()
{
    m_tabs->setTabText(0, tr("Hubs"));
    m_tabs->setTabText(m_tabs->indexOf(m_conflicts),
        m_state.conflicts > 0 ? tr("Conflicts (%L1)").arg(m_state.conflicts) : tr("Conflicts"));
    m_tabs->setTabText(
        m_tabs->indexOf(m_outbox), m_unsent > 0 ? tr("Outbox (%L1)").arg(m_unsent) : tr("Outbox"));
}

void SyncPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void SyncPage::retranslate()
{
    m_heading->setText(tr("Synchronisation"));
    m_hubsLabel->setText(tr("Hubs"));
    m_hubs->setAccessibleName(tr("Hubs"));
    m_sync->setText(tr("Sync now"));
    m_stop->setText(tr("Stop"));
    m_add->setText(tr("Connect to a hub…"));
    m_remove->setText(tr("Remove…"));
    m_decision->retranslate();
    showTabTitles();
    m_logLabel->setText(tr("What was exchanged"));
    m_log->retranslate();
}

} // namespace fourthp::ui
