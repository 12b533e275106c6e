// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/outbox_page.h"

#include "core/store/proposals.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/sync/conflict_page_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void OutboxModel::show(std::vector<OutboxLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const OutboxLine *OutboxModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[size_t(row)] : nullptr;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const OutboxLine *line = lineAt(index.row());
    if (line == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const QString text = index.column() == Title ? line->title
        : index.column() == Source               ? line->channel
                                                 : whyText(*line);
    return role == Qt::ToolTipRole ? Formats::toolTip(text) : text;
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return ConflictText::tr("Record");
    case Source:
        return ConflictText::tr("Hub");
    case Why:
        return ConflictText::tr("What becomes of it");
    default:
        return {};
    }
}

OutboxPage::OutboxPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new OutboxModel(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_open(new QPushButton(this))
    , m_decide(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_propose(new QPushButton(this))
{
    setObjectName(u"outboxPage"_s);
    m_empty->setObjectName(u"outboxEmpty"_s);
    setContentsMargins(12, 8, 12, 8);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"outboxSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"outboxTable"_s);
    m_open->setObjectName(u"outboxOpen"_s);
    m_decide->setObjectName(u"outboxDecide"_s);
    m_retry->setObjectName(u"outboxRetry"_s);
    m_propose->setObjectName(u"outboxPropose"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false); // Rows of one height: thousands may wait.
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // A name is short, and what becomes of a change is a sentence.
    m_table->horizontalHeader()->setSectionResizeMode(OutboxModel::Source, QHeaderView::Interactive);
    m_table->setColumnWidth(OutboxModel::Source, 14 * fontMetrics().averageCharWidth());
    auto *content = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_decide, m_retry, m_propose}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    connect(m_open, &QPushButton::clicked, this, &OutboxPage::openChosen);
    connect(m_table, &QTableView::activated, this, &OutboxPage::openChosen);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (const OutboxLine *line = chosen()) {
            Q_EMIT decisionWanted(line->record);
        }
    });
    connect(m_retry, &QPushButton::clicked, this, &OutboxPage::retry);
    connect(m_propose, &QPushButton::clicked, this, &OutboxPage::askToPropose);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPage::enableButtons);
    retranslate();
    enableButtons();
}

OutboxPage::~OutboxPage() = default;

void OutboxPage::refresh()
{
    m_load.start([&library = m_services.library, languages = readerLanguages()](
                     std::stop_token) { return loadOutbox(library, languages); },
        [this](Result<OutboxContents> contents) {
            if (contents) {
                showContents(std::move(*contents));
            } else if (contents.error().kind != ErrorKind::Cancelled) {
                const UserMessage problem = ErrorText::explain(contents.error());
                m_empty->show(
                    problem.what, problem.next, {{ConflictText::tr("Try again"), [this] { refresh(); }}});
                m_stack->setCurrentWidget(m_empty);
            }
        });
}

void OutboxPage::showContents(OutboxContents contents)
{
    const RecordId before = chosen() == nullptr ? RecordId() : chosen()->record;
    m_contents = std::move(contents);
    m_model->show(m_contents.lines);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        row = m_model->lineAt(i)->record == before ? i : row;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    retranslate();
    enableButtons();
    Q_EMIT counted(m_model->rowCount());
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_empty->show(ConflictText::tr("Nothing waits to be sent."), summaryOf(m_contents),
        {{ConflictText::tr("Sync now"), [this] { Q_EMIT syncWanted(); }}});
    m_stack->setCurrentWidget(m_empty);
}

const OutboxLine *OutboxPage::chosen() const
{
    return m_model->lineAt(m_table->currentIndex().row());
}

void OutboxPage::enableButtons()
{
    const OutboxLine *line = chosen();
    const bool mayWrite = !m_services.library.isReadOnly();
    m_open->setEnabled(line != nullptr);
    m_decide->setEnabled(line != nullptr && line->reason == "conflict"_L1);
    m_retry->setEnabled(mayWrite && line != nullptr && line->state == OutboxState::Rejected);
    m_propose->setEnabled(mayWrite && line != nullptr && mayBeProposed(*line));
}

void OutboxPage::openChosen()
{
    if (const OutboxLine *line = chosen()) {
        Q_EMIT recordWanted(line->record);
    }
}

void OutboxPage::retry()
{
    const OutboxLine *line = chosen();
    if (line == nullptr) {
        return;
    }
    m_work.add([&library = m_services.library, id = line->record] { return retryOutbox(library, id); },
        [this](const Result<void> &done) {
            Q_EMIT message(done ? ConflictText::tr("It goes with the next session.")
                                : ErrorText::explain(done.error()).text());
            refresh();
        });
}

void OutboxPage::askToPropose()
{
    const OutboxLine *line = chosen();
    if (line == nullptr) {
        return;
    }
    auto *question = new QInputDialog(this);
    question->setObjectName(u"proposeDialog"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(ConflictText::tr("Send as a proposal"));
    question->setLabelText(ConflictText::tr("A message to the curators (optional):"));
    question->setOkButtonText(ConflictText::tr("Propose"));
    question->setCancelButtonText(ConflictText::tr("Cancel"));
    connect(question, &QInputDialog::textValueSelected, this, [this, id = line->record](const QString &text) {
        m_work.add(
            [&library = m_services.library, id, text, who = Editor {m_services.settings.author(), {}}] {
                return propose(library, id, text, who);
            },
            [this](const Result<SavedChange> &done) {
                Q_EMIT message(done
                        ? ConflictText::tr("The proposal goes with the next session. Your change stays here.")
                        : ErrorText::explain(done.error()).text());
                refresh();
            });
    });
    question->open();
}

void OutboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void OutboxPage::retranslate()
{
    m_summary->setText(summaryOf(m_contents));
    m_table->setAccessibleName(ConflictText::tr("Changes that no hub has"));
    m_open->setText(ConflictText::tr("Show the record"));
    m_decide->setText(ConflictText::tr("Decide…"));
    m_retry->setText(ConflictText::tr("Try again"));
    m_propose->setText(ConflictText::tr("Send as a proposal…"));
}

} // namespace fourthp::ui
