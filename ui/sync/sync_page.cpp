// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_page.h"

#include "core/store/conflict_store.h"
#include "core/store/sync_store.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/sync/add_hub_dialog.h"
#include "ui/sync/conflict_list.h"
#include "ui/sync/secret_dialog.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_log_table.h"
#include "ui/sync/sync_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

SyncPage::SyncPage(const Services &services, SyncController &controller, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_controller(controller)
    , m_stack(new QStackedLayout(this))
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
    , m_conflicts(new ConflictList(services.library.isReadOnly(), this))
    , m_logLabel(new QLabel(this))
    , m_log(new SyncLogTable(this))
    , m_refresh(services.library, 500ms, [this] { refresh(); })
{
    setObjectName(u"syncPage"_s);
    m_hubs->setObjectName(u"hubList"_s);
    m_sync->setObjectName(u"syncNow"_s);
    m_stop->setObjectName(u"syncStop"_s);
    m_add->setObjectName(u"addHub"_s);
    m_remove->setObjectName(u"removeHub"_s);
    m_progress->setObjectName(u"syncProgress"_s);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_hubs->setMaximumHeight(84);
    setLineIcon(m_sync, u"sync"_s);
    setLineIcon(m_stop, u"cancel"_s);
    setLineIcon(m_add, u"new"_s);
    setLineIcon(m_remove, u"delete"_s);
    m_stack->addWidget(createContent());
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
    column->addWidget(m_conflicts, 2);
    column->addWidget(m_logLabel);
    column->addWidget(m_log, 1);
    return content;
}

void SyncPage::connectParts()
{
    connect(m_sync, &QPushButton::clicked, this, &SyncPage::syncNow);
    connect(m_stop, &QPushButton::clicked, &m_controller, &SyncController::stop);
    connect(m_add, &QPushButton::clicked, this, &SyncPage::addHub);
    connect(m_remove, &QPushButton::clicked, this, &SyncPage::removeHub);
    connect(m_hubs, &QListWidget::itemActivated, this, &SyncPage::syncNow);
    connect(m_hubs, &QListWidget::currentRowChanged, this, &SyncPage::showRunning);
    connect(m_decision, &DecisionBar::answered, this, &SyncPage::answer);
    connect(m_conflicts, &ConflictList::decided, this, &SyncPage::resolve);
    connect(m_conflicts, &ConflictList::recordWanted, this, &SyncPage::recordWanted);
    connect(&m_controller, &SyncController::changed, this, &SyncPage::showRunning);
    connect(&m_controller, &SyncController::finished, this, &SyncPage::refresh);
}

void SyncPage::refresh()
{
    m_load.start([&library = m_services.library, labels = Labels(m_services.vocabularies, readerLanguages())](
                     std::stop_token) { return loadSyncContents(library, labels); },
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
    m_conflicts->show(m_state.conflictLines, m_state.conflicts);
    m_log->showEntries(m_state.log);
    showRunning();
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
        m_stack->setCurrentIndex(0);
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
        auto *item = new QListWidgetItem(channel.id + u" — "_s + channel.url + u" — "_s + last, m_hubs);
        item->setData(Qt::UserRole, channel.id);
        if (channel.id == chosen) {
            m_hubs->setCurrentItem(item);
        }
    }
    if (m_hubs->currentRow() < 0) {
        m_hubs->setCurrentRow(0);
    }
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
    m_decision->show(
        hub != nullptr ? hub->channel : Channel(), hub != nullptr ? hub->deletions : StagedDeletes());
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
    if (channel.kind != u"couch"_s || channel.user.isEmpty() || m_controller.hasSecret(channel.id)) {
        m_controller.start(channel);
        return;
    }
    auto *dialog = new SecretDialog(channel, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, channel] {
        m_controller.setSecret(channel.id, dialog->secret());
        m_controller.start(channel);
    });
    dialog->open();
}

void SyncPage::addHub()
{
    if (m_services.library.isReadOnly()) {
        Q_EMIT message(ErrorText::explain({ErrorKind::ReadOnly, {}, {}}).text());
        return;
    }
    auto *dialog = new AddHubDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddHubDialog::wanted, this, [this, dialog](const Channel &channel, const QString &secret) {
        m_work.add([&library = m_services.library, channel] { return addChannel(library, channel); },
            [this, dialog = QPointer<AddHubDialog>(dialog), secret](const Result<Channel> &added) {
                if (!added) {
                    if (dialog) {
                        dialog->showProblem(addingProblem(added.error()));
                    }
                    return;
                }
                if (dialog) {
                    dialog->accept();
                }
                if (!secret.isEmpty()) {
                    m_controller.setSecret(added->id, secret);
                }
                m_controller.start(*added);
                refresh();
            });
    });
    dialog->open();
}

void SyncPage::removeHub()
{
    const HubState *hub = chosenHub();
    if (hub == nullptr) {
        return;
    }
    const QString name = hub->channel.id;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove this hub?"),
        tr("“%1” will no longer be asked for updates. What it sent can stay readable here, or be taken out. "
           "What you edited stays in any case.")
            .arg(name),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *keep = question->addButton(tr("Remove, keep records"), QMessageBox::AcceptRole);
    QPushButton *all = question->addButton(tr("Remove with its records"), QMessageBox::DestructiveRole);
    QPushButton *no = question->addButton(tr("Keep the hub"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    connect(question, &QMessageBox::buttonClicked, this,
        [this, id = name, keep, all](const QAbstractButton *button) {
            const bool removes = button == static_cast<const QAbstractButton *>(all);
            if (!removes && button != static_cast<const QAbstractButton *>(keep)) {
                return;
            }
            m_work.add(
                [&library = m_services.library, id, removes] {
                    return removeChannel(
                        library, id, removes ? RecordsOfChannel::Remove : RecordsOfChannel::Keep);
                },
                [this](const Result<void> &done) {
                    Q_EMIT message(
                        done ? tr("The hub was removed.") : ErrorText::explain(done.error()).text());
                    refresh();
                });
        });
    question->open();
}

void SyncPage::resolve(const RecordId &id, Resolution choice)
{
    m_work.add([&library = m_services.library, id, choice, who = Editor {m_services.settings.author(), {}}] { return resolveConflict(library, id, choice, {}, who); },
        [this](const Result<SavedChange> &done) {
            Q_EMIT message(done ? tr("Settled. Undo (Ctrl+Z) takes it back.") : ErrorText::explain(done.error()).text());
            refresh();
        });
}

void SyncPage::answer(const QString &channel, DecisionBar::Answer answer)
{
    if (answer == DecisionBar::Answer::FollowHub) {
        m_work.add([&library = m_services.library, channel] { return acceptReplacedHub(library, channel); },
            [this](const Result<void> &done) {
                if (!done) {
                    Q_EMIT message(ErrorText::explain(done.error()).text());
                }
                m_syncWanted = done.has_value();
                refresh();
            });
        return;
    }
    const bool removes = answer == DecisionBar::Answer::RemoveToo;
    m_work.add(
        [&library = m_services.library, channel, removes] {
            return removes ? applyStagedDeletes(library, channel) : keepStagedDeletes(library, channel);
        },
        [this, removes](const Result<qint64> &done) {
            Q_EMIT message(!done ? ErrorText::explain(done.error()).text()
                    : removes    ? tr("%Ln record(s) were removed here too.", nullptr, int(*done))
                                 : tr("%Ln record(s) were kept here.", nullptr, int(*done)));
            refresh();
        });
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
    m_conflicts->retranslate();
    m_logLabel->setText(tr("What was exchanged"));
    m_log->retranslate();
}

} // namespace fourthp::ui
