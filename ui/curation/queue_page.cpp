// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/queue_page.h"

#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

QString QueueText::name(WorkQueue queue)
{
    switch (queue) {
    case WorkQueue::ForMe:
        return tr("In review for me");
    case WorkQueue::Returned:
        return tr("Returned to me");
    case WorkQueue::Overdue:
        return tr("Overdue");
    case WorkQueue::Stale:
        return tr("Needs a check");
    }
    Q_UNREACHABLE();
}

QString QueueText::none(WorkQueue queue)
{
    switch (queue) {
    case WorkQueue::ForMe:
        return tr("Nothing waits for your review.");
    case WorkQueue::Returned:
        return tr("No record was returned to you.");
    case WorkQueue::Overdue:
        return tr("No review is overdue.");
    case WorkQueue::Stale:
        return tr("Nothing is known to be out of date.");
    }
    Q_UNREACHABLE();
}

QString QueueText::whatComesHere(WorkQueue queue)
{
    switch (queue) {
    case WorkQueue::ForMe:
        return tr("Records come here whose reviewer you are, from the day they are submitted.");
    case WorkQueue::Returned:
        return tr("Records come here that you wrote and a reviewer sent back with a comment.");
    case WorkQueue::Overdue:
        return tr("Records come here whose review has passed its day, whoever the reviewer is.");
    case WorkQueue::Stale:
        return tr("Records come here whose check is due, that name a record which is gone or closed, or "
                  "whose web address was not found.");
    }
    Q_UNREACHABLE();
}

QString QueueText::place(WorkQueue queue)
{
    switch (queue) {
    case WorkQueue::ForMe:
        return u"queue:for-me"_s;
    case WorkQueue::Returned:
        return u"queue:returned"_s;
    case WorkQueue::Overdue:
        return u"queue:overdue"_s;
    case WorkQueue::Stale:
        return u"queue:stale"_s;
    }
    Q_UNREACHABLE();
}

std::optional<WorkQueue> QueueText::queueAt(const QString &place)
{
    const auto found = std::find_if(kWorkQueues.begin(), kWorkQueues.end(),
        [&place](WorkQueue queue) { return QueueText::place(queue) == place; });
    return found == kWorkQueues.end() ? std::nullopt : std::optional(*found);
}

QString QueueText::icon(WorkQueue queue)
{
    switch (queue) {
    case WorkQueue::ForMe:
        return u"check"_s;
    case WorkQueue::Returned:
        return u"back"_s;
    case WorkQueue::Overdue:
        return u"warning"_s;
    case WorkQueue::Stale:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

void QueueModel::show(WorkQueue queue, std::vector<QueueLine> lines)
{
    beginResetModel();
    m_queue = queue;
    m_lines = std::move(lines);
    endResetModel();
}

const QueueLine *QueueModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[size_t(row)] : nullptr;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const QueueLine *line = lineAt(index.row());
    if (line == nullptr) {
        return {};
    }
    if (role == Qt::FontRole && index.column() == Day && line->isLate) {
        QFont bold = QApplication::font(); // A colour alone is not for every eye.
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const QString day = Formats::partialDate(line->day.toString(Qt::ISODate));
    const QString text = index.column() == Title ? line->title
        : index.column() == Why                  ? line->why
        : line->isLate                           ? QueueText::tr("%1, overdue").arg(day)
                                                 : day;
    return role == Qt::ToolTipRole ? Formats::toolTip(text) : text;
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return QueueText::tr("Record");
    case Why:
        return m_queue == WorkQueue::Returned ? QueueText::tr("What the reviewer said")
            : m_queue == WorkQueue::Stale     ? QueueText::tr("Why")
                                              : QueueText::tr("State");
    case Day:
        return m_queue == WorkQueue::Stale ? QueueText::tr("Since") : QueueText::tr("Due");
    default:
        return {};
    }
}

QueuePage::QueuePage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new QueueModel(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_heading(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_open(new QPushButton(this))
    , m_check(new QPushButton(this))
    , m_refresh(services.library, 300ms, [this] { refresh(); })
{
    setObjectName(u"queuePage"_s);
    m_empty->setObjectName(u"queueEmpty"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setObjectName(u"queueHeading"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"queueSummary"_s);
    m_table->setObjectName(u"queueTable"_s);
    m_open->setObjectName(u"queueOpen"_s);
    m_check->setObjectName(u"queueCheck"_s);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false); // Rows of one height: many may wait.
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(QueueModel::Day, QHeaderView::Interactive);
    m_table->setColumnWidth(QueueModel::Day, 26 * fontMetrics().averageCharWidth());
    auto *content = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_check);
    buttons->addStretch();
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table, 1);
    inside->addLayout(buttons);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_open, &QPushButton::clicked, this, &QueuePage::openChosen);
    connect(m_check, &QPushButton::clicked, this, &QueuePage::linkCheckWanted);
    connect(m_table, &QTableView::activated, this, &QueuePage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePage::enableButtons);
    retranslate();
    enableButtons();
}

QueuePage::~QueuePage() = default;

void QueuePage::showQueue(WorkQueue queue)
{
    if (queue != m_queue) {
        m_queue = queue;
        m_total = 0;
        m_model->show(queue, {}); // What another list holds is not for this one.
        retranslate();
    }
    refresh();
}

void QueuePage::refresh()
{
    m_isStale = true;
    if (isVisible()) {
        load();
    }
}

void QueuePage::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        load();
    }
    QWidget::showEvent(event);
}

void QueuePage::load()
{
    m_isStale = false;
    m_load.start([&library = m_services.library, queue = m_queue, who = m_services.settings.author(),
                     labels = Labels(m_services.vocabularies, readerLanguages())](
                     std::stop_token stop) { return loadQueue(library, queue, who, labels, stop); },
        [this](Result<QueueContents> contents) {
            if (contents) {
                showContents(std::move(*contents));
            } else if (contents.error().kind != ErrorKind::Cancelled) {
                showError(contents.error());
            }
        });
}

void QueuePage::showContents(QueueContents contents)
{
    const RecordId before = chosen() == nullptr ? RecordId() : chosen()->id;
    const int rowBefore = m_table->currentIndex().row();
    m_total = contents.total;
    m_model->show(m_queue, std::move(contents.lines));
    int row = std::clamp(rowBefore, 0, std::max(0, m_model->rowCount() - 1));
    for (int i = 0; i < m_model->rowCount(); ++i) {
        row = m_model->lineAt(i)->id == before ? i : row;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    retranslate();
    enableButtons();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    std::vector<EmptyState::Action> actions;
    if (m_queue == WorkQueue::Stale) {
        actions.push_back({tr("Check web addresses…"), [this] { Q_EMIT linkCheckWanted(); }});
    }
    m_empty->show(QueueText::none(m_queue), QueueText::whatComesHere(m_queue), std::move(actions));
    m_stack->setCurrentWidget(m_empty);
}

void QueuePage::showError(const Error &error)
{
    const UserMessage message = ErrorText::explain(error);
    m_empty->show(message.what, message.next, {{tr("Try again"), [this] { refresh(); }}});
    m_stack->setCurrentWidget(m_empty);
}

const QueueLine *QueuePage::chosen() const
{
    return m_model->lineAt(m_table->currentIndex().row());
}

void QueuePage::openChosen()
{
    if (const QueueLine *line = chosen()) {
        Q_EMIT recordWanted(line->id);
    }
}

void QueuePage::enableButtons()
{
    m_open->setEnabled(chosen() != nullptr);
    m_check->setVisible(m_queue == WorkQueue::Stale);
}

void QueuePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void QueuePage::retranslate()
{
    m_heading->setText(QueueText::name(m_queue));
    const qint64 listed = m_model->rowCount();
    m_summary->setText(m_total > listed
            ? tr("%Ln record(s) wait. The first %1 are listed.", nullptr, int(m_total))
                  .arg(Formats::count(listed))
            : tr("%Ln record(s) wait.", nullptr, int(m_total)));
    m_summary->setVisible(m_total > 0);
    m_table->setAccessibleName(QueueText::name(m_queue));
    m_open->setText(tr("Show the record"));
    m_check->setText(tr("Check web addresses…"));
}

} // namespace fourthp::ui
