// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_page.h"

#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/sync/add_hub_dialog.h"
#include "ui/sync/conflict_text.h"
#include "ui/sync/secret_dialog.h"
#include "ui/sync/sync_controller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr int kLogLines = 100;

QTableWidget *readOnlyTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    return table;
}

QString outcomeText(const SyncLogEntry &entry)
{
    if (entry.outcome == u"done"_s) {
        return SyncPage::tr("Done");
    }
    if (entry.outcome == u"stopped"_s) {
        return SyncPage::tr("Stopped");
    }
    if (entry.outcome == u"needs_decision"_s) {
        return SyncPage::tr("Your decision is needed");
    }
    return entry.outcome.isEmpty() ? SyncPage::tr("Cut off") : SyncPage::tr("Did not work");
}

} // namespace

SyncPage::SyncPage(const Services &services, SyncController &controller, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_controller(controller)
    , m_heading(new QLabel(this))
    , m_hubsLabel(new QLabel(this))
    , m_hubs(new QListWidget(this))
    , m_sync(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_progress(new QLabel(this))
    , m_conflictsLabel(new QLabel(this))
    , m_conflicts(readOnlyTable(this))
    , m_mine(new QPushButton(this))
    , m_theirs(new QPushButton(this))
    , m_openRecord(new QPushButton(this))
    , m_logLabel(new QLabel(this))
    , m_log(readOnlyTable(this))
{
    setObjectName(u"syncPage"_s);
    m_hubs->setObjectName(u"hubList"_s);
    m_sync->setObjectName(u"syncNow"_s);
    m_stop->setObjectName(u"syncStop"_s);
    m_add->setObjectName(u"addHub"_s);
    m_remove->setObjectName(u"removeHub"_s);
    m_progress->setObjectName(u"syncProgress"_s);
    m_conflicts->setObjectName(u"conflictTable"_s);
    m_log->setObjectName(u"syncLog"_s);
    m_mine->setObjectName(u"conflictMine"_s);
    m_theirs->setObjectName(u"conflictHub"_s);
    m_openRecord->setObjectName(u"conflictOpen"_s);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_hubs->setMaximumHeight(110);
    setLineIcon(m_sync, u"sync"_s);
    setLineIcon(m_stop, u"cancel"_s);
    setLineIcon(m_add, u"new"_s);
    setLineIcon(m_remove, u"delete"_s);
    m_conflicts->setColumnCount(5);
    m_log->setColumnCount(5);

    auto *hubButtons = new QHBoxLayout;
    for (QPushButton *button : {m_sync, m_stop, m_add, m_remove}) {
        hubButtons->addWidget(button);
    }
    hubButtons->addStretch();
    auto *conflictButtons = new QHBoxLayout;
    for (QPushButton *button : {m_mine, m_theirs, m_openRecord}) {
        conflictButtons->addWidget(button);
    }
    conflictButtons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_heading);
    column->addWidget(m_hubsLabel);
    column->addWidget(m_hubs);
    column->addLayout(hubButtons);
    column->addWidget(m_progress);
    column->addWidget(m_conflictsLabel);
    column->addWidget(m_conflicts, 2);
    column->addLayout(conflictButtons);
    column->addWidget(m_logLabel);
    column->addWidget(m_log, 1);

    connect(m_sync, &QPushButton::clicked, this, &SyncPage::syncNow);
    connect(m_stop, &QPushButton::clicked, &controller, &SyncController::stop);
    connect(m_add, &QPushButton::clicked, this, &SyncPage::addHub);
    connect(m_remove, &QPushButton::clicked, this, &SyncPage::removeHub);
    connect(m_mine, &QPushButton::clicked, this, [this] { resolve(Resolution::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { resolve(Resolution::Hub); });
    connect(m_openRecord, &QPushButton::clicked, this, [this] {
        if (const int row = m_conflicts->currentRow(); row >= 0) {
            Q_EMIT recordWanted({m_conflicts->item(row, 0)->data(Qt::UserRole).toString()});
        }
    });
    connect(m_conflicts, &QTableWidget::itemSelectionChanged, this, [this] {
        const bool chosen = m_conflicts->currentRow() >= 0 && !m_services.library.isReadOnly();
        m_mine->setEnabled(chosen);
        m_theirs->setEnabled(chosen);
        m_openRecord->setEnabled(chosen);
    });
    connect(&controller, &SyncController::changed, this, &SyncPage::showRunning);
    connect(&controller, &SyncController::finished, this, &SyncPage::refresh);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(500ms);
    connect(&m_refresh, &QTimer::timeout, this, &SyncPage::refresh);
    retranslate();
    refresh();
}

SyncPage::~SyncPage() = default;

void SyncPage::refresh()
{
    m_load.start(
        [&library = m_services.library](std::stop_token) -> Result<State> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            auto channels = listChannels(**connection);
            auto log = recentSyncs(**connection, kLogLines);
            auto conflicts = openConflicts(**connection);
            if (!channels || !log || !conflicts) {
                return !channels ? passOn(channels) : !log ? passOn(log) : passOn(conflicts);
            }
            return State {std::move(*channels), std::move(*log), std::move(*conflicts)};
        },
        [this](const Result<State> &state) {
            if (state) {
                showState(*state);
            }
        });
}

void SyncPage::showState(const State &state)
{
    const QString chosen = m_hubs->currentItem() == nullptr ? QString() : m_hubs->currentItem()->data(Qt::UserRole).toString();
    m_state = state;
    m_hubs->clear();
    for (const Channel &channel : state.channels) {
        const QString last = channel.lastSync.isEmpty() ? tr("never synchronised") : tr("last: %1").arg(Formats::dateTime(channel.lastSync));
        auto *item = new QListWidgetItem(channel.id + u" — "_s + channel.url + u" — "_s + last, m_hubs);
        item->setData(Qt::UserRole, channel.id);
        if (channel.id == chosen) {
            m_hubs->setCurrentItem(item);
        }
    }
    if (m_hubs->currentRow() < 0) {
        m_hubs->setCurrentRow(0);
    }
    showConflicts();
    m_log->setRowCount(int(state.log.size()));
    for (int row = 0; row < int(state.log.size()); ++row) {
        const SyncLogEntry &entry = state.log[size_t(row)];
        const QStringList cells {Formats::dateTime(entry.startedAt), entry.channel, outcomeText(entry),
            tr("%1 received, %2 removed, %3 in conflict, %4 set aside")
                .arg(Formats::count(entry.pulled), Formats::count(entry.removed), Formats::count(entry.conflicts), Formats::count(entry.quarantined)),
            Formats::bytes(entry.bytes)};
        for (int i = 0; i < int(cells.size()); ++i) {
            m_log->setItem(row, i, new QTableWidgetItem(cells.at(i)));
        }
        m_log->item(row, 2)->setToolTip(entry.detail.toHtmlEscaped());
    }
    m_log->resizeColumnsToContents();
    showRunning();
}

void SyncPage::showConflicts()
{
    const Labels labels(m_services.vocabularies, readerLanguages());
    m_conflicts->setRowCount(0);
    for (const Conflict &conflict : m_state.conflicts) {
        for (const ConflictLine &line : conflictLines(conflict, labels)) {
            const int row = m_conflicts->rowCount();
            m_conflicts->insertRow(row);
            const QStringList cells {conflict.mine.title(labels.languages()).text, line.field, line.before, line.mine, line.hub};
            for (int i = 0; i < int(cells.size()); ++i) {
                m_conflicts->setItem(row, i, new QTableWidgetItem(cells.at(i)));
            }
            m_conflicts->item(row, 0)->setData(Qt::UserRole, conflict.id.value);
        }
    }
    const bool some = !m_state.conflicts.empty();
    m_conflictsLabel->setText(some ? tr("%Ln record(s) were changed both here and on the hub. Nothing was overwritten.", nullptr, int(m_state.conflicts.size()))
                                   : tr("No conflicts."));
    m_conflicts->setVisible(some);
    for (QPushButton *button : {m_mine, m_theirs, m_openRecord}) {
        button->setVisible(some);
    }
    if (some) {
        m_conflicts->selectRow(0);
    }
}

void SyncPage::showRunning()
{
    const bool running = m_controller.isRunning();
    m_sync->setEnabled(!running && !m_services.library.isReadOnly());
    m_stop->setEnabled(running);
    m_remove->setEnabled(!running && m_hubs->currentRow() >= 0);
    m_progress->setText(m_controller.sentence());
    m_progress->setVisible(!m_controller.sentence().isEmpty());
}

const Channel *SyncPage::chosenChannel() const
{
    const int row = m_hubs->currentRow();
    return row >= 0 && row < int(m_state.channels.size()) ? &m_state.channels[size_t(row)] : nullptr;
}

void SyncPage::syncNow()
{
    if (const Channel *channel = chosenChannel()) {
        startWith(*channel);
    } else {
        addHub();
    }
}

void SyncPage::startWith(const Channel &channel)
{
    if (channel.user.isEmpty() || m_controller.hasSecret(channel.id)) {
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
    auto *dialog = new AddHubDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddHubDialog::wanted, this, [this, dialog](const Channel &channel, const QString &secret) {
        m_work.add([&library = m_services.library, channel] { return addChannel(library, channel); },
            [this, dialog = QPointer<AddHubDialog>(dialog), secret](const Result<Channel> &added) {
                if (!added) {
                    if (dialog) {
                        dialog->showProblem(ErrorText::explain(added.error()).text());
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
    const Channel *channel = chosenChannel();
    if (channel == nullptr) {
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove this hub?"),
        tr("“%1” will no longer be asked for updates. What it sent can stay readable here, or be taken out. What you edited stays in any case.").arg(channel->id),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *keep = question->addButton(tr("Remove, keep records"), QMessageBox::AcceptRole);
    QPushButton *all = question->addButton(tr("Remove with its records"), QMessageBox::DestructiveRole);
    QPushButton *no = question->addButton(tr("Keep the hub"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    connect(question, &QMessageBox::buttonClicked, this, [this, id = channel->id, keep, all](const QAbstractButton *button) {
        const bool removes = button == static_cast<const QAbstractButton *>(all);
        if (!removes && button != static_cast<const QAbstractButton *>(keep)) {
            return;
        }
        m_work.add([&library = m_services.library, id, removes] { return removeChannel(library, id, removes ? RecordsOfChannel::Remove : RecordsOfChannel::Keep); },
            [this](const Result<void> &done) {
                Q_EMIT message(done ? tr("The hub was removed.") : ErrorText::explain(done.error()).text());
                refresh();
            });
    });
    question->open();
}

void SyncPage::resolve(Resolution choice)
{
    const int row = m_conflicts->currentRow();
    if (row < 0) {
        return;
    }
    const RecordId id {m_conflicts->item(row, 0)->data(Qt::UserRole).toString()};
    m_work.add([&library = m_services.library, id, choice, who = Editor {m_services.settings.author(), {}}] { return resolveConflict(library, id, choice, {}, who); },
        [this](const Result<SavedChange> &done) {
            Q_EMIT message(done ? tr("Settled. Undo (Ctrl+Z) takes it back.") : ErrorText::explain(done.error()).text());
            refresh();
        });
}

void SyncPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState(m_state);
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
    m_mine->setText(tr("Keep mine"));
    m_theirs->setText(tr("Take the hub's"));
    m_openRecord->setText(tr("Show the record"));
    m_logLabel->setText(tr("What was exchanged"));
    m_conflicts->setAccessibleName(tr("Conflicts"));
    m_log->setAccessibleName(tr("What was exchanged"));
    m_conflicts->setHorizontalHeaderLabels({tr("Record"), tr("Field"), tr("Before"), tr("Mine"), tr("Hub")});
    m_log->setHorizontalHeaderLabels({tr("When"), tr("Hub"), tr("Outcome"), tr("Records"), tr("Size")});
}

} // namespace fourthp::ui
