// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_page.h"

#include "core/store/library.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/sync/conflict_list_model.h"
#include "ui/sync/conflict_page_text.h"
#include "ui/sync/conflict_progress.h"
#include "ui/sync/marked_text_delegate.h"
#include "ui/sync/two_line_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ConflictPage::ConflictPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_listModel(new ConflictListModel(this))
    , m_fieldsModel(new ConflictFieldsModel(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(this))
    , m_count(new QLabel(this))
    , m_list(new QListView(this))
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_table(new QTableView(this))
    , m_mine(new QPushButton(this))
    , m_hub(new QPushButton(this))
    , m_both(new QPushButton(this))
    , m_write(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_allMine(new QPushButton(this))
    , m_allHub(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_progress(new ConflictProgress(this))
{
    setObjectName(u"conflictPage"_s);
    m_empty->setObjectName(u"conflictEmpty"_s);
    setContentsMargins(12, 8, 12, 8);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"conflictCount"_s);
    m_count->setWordWrap(true);
    m_list->setObjectName(u"conflictList"_s);
    m_list->setModel(m_listModel);
    m_list->setUniformItemSizes(true); // A thousand rows are not measured one by one.
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_splitter->setObjectName(u"conflictSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(side);
    m_splitter->addWidget(createComparison());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({190, 620});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    connectParts();
    addKeys();
    retranslate();
    enableButtons();
}

ConflictPage::~ConflictPage() = default;

QWidget *ConflictPage::createComparison()
{
    const std::pair<QPushButton *, QString> names[] {{m_mine, u"conflictMine"_s}, {m_hub, u"conflictHub"_s},
        {m_both, u"conflictBoth"_s}, {m_write, u"conflictWrite"_s}, {m_reset, u"conflictReset"_s}, {m_save, u"conflictSave"_s},
        {m_allMine, u"conflictAllMine"_s}, {m_allHub, u"conflictAllHub"_s}, {m_more, u"conflictMore"_s}};
    for (const auto &[button, name] : names) {
        button->setObjectName(name);
    }
    m_title->setObjectName(u"conflictTitle"_s);
    m_about->setObjectName(u"conflictAbout"_s);
    for (QLabel *label : {m_title, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_table->setObjectName(u"conflictTable"_s);
    m_table->setModel(m_fieldsModel);
    m_table->setItemDelegate(new MarkedTextDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ConflictFieldsModel::Field, QHeaderView::Interactive);
    m_table->setColumnWidth(ConflictFieldsModel::Field, 16 * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    auto *comparison = new QWidget(this);
    auto *fieldButtons = new QHBoxLayout;
    for (QPushButton *button : {m_mine, m_hub, m_both, m_write, m_reset}) {
        fieldButtons->addWidget(button);
    }
    fieldButtons->addStretch();
    auto *recordButtons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_allMine, m_allHub, m_more}) {
        recordButtons->addWidget(button);
    }
    recordButtons->addStretch();
    auto *column = new QVBoxLayout(comparison);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addLayout(fieldButtons);
    column->addLayout(recordButtons);
    column->addWidget(m_progress);
    return comparison;
}

void ConflictPage::connectParts()
{
    using Side = FieldChoice::Side;
    connect(m_mine, &QPushButton::clicked, this, [this] { choose({Side::Mine, {}}); });
    connect(m_hub, &QPushButton::clicked, this, [this] { choose({Side::Hub, {}}); });
    connect(m_both, &QPushButton::clicked, this, &ConflictPage::chooseBoth);
    connect(m_write, &QPushButton::clicked, this, &ConflictPage::write);
    connect(m_reset, &QPushButton::clicked, this, &ConflictPage::forget);
    connect(m_save, &QPushButton::clicked, this, &ConflictPage::saveAndNext);
    connect(m_allMine, &QPushButton::clicked, this, [this] { decideWhole(Side::Mine); });
    connect(m_allHub, &QPushButton::clicked, this, [this] { decideWhole(Side::Hub); });
    connect(m_more, &QPushButton::clicked, this, &ConflictPage::showMore);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictPage::readComparison);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictPage::enableButtons);
    // A header tells of new widths before it has them.
    m_fitSoon.setSingleShot(true);
    connect(&m_fitSoon, &QTimer::timeout, this, &ConflictPage::fitRows);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, &m_fitSoon,
        [this] { m_fitSoon.start(0); });
    connect(m_fieldsModel, &ConflictFieldsModel::written, this, [this](const QString &, const QString &text) {
        choose({Side::Written, text});
    });
    connect(m_list, &QListView::activated, this, [this] { m_table->setFocus(); });
}

void ConflictPage::addKeys()
{
    const std::pair<Qt::Key, QPushButton *> keys[] {
        {Qt::Key_1, m_mine}, {Qt::Key_2, m_hub}, {Qt::Key_3, m_both}, {Qt::Key_E, m_write}, {Qt::Key_R, m_reset}};
    for (const auto &[key, button] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    auto *next = new QShortcut(QKeySequence(Qt::Key_N), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &ConflictPage::goToNext);
    for (const int key : {int(Qt::CTRL) | int(Qt::Key_Return), int(Qt::CTRL) | int(Qt::Key_Enter)}) {
        auto *save = new QShortcut(QKeySequence(key), this);
        save->setContext(Qt::WidgetWithChildrenShortcut);
        connect(save, &QShortcut::activated, m_save, &QPushButton::click);
    }
}

void ConflictPage::refresh()
{
    m_loadHeads.start(
        [&library = m_services.library](std::stop_token) -> Result<std::vector<ConflictHead>> {
            const Result<Connection *> connection = library.connection();
            return connection ? openConflictHeads(**connection) : passOn(connection);
        },
        [this](Result<std::vector<ConflictHead>> heads) {
            if (heads) {
                showHeads(std::move(*heads));
            } else {
                showError(heads.error());
            }
        });
}

void ConflictPage::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    const UserMessage problem = ErrorText::explain(error);
    m_empty->show(problem.what, problem.next, {{ConflictText::tr("Try again"), [this] { refresh(); }}});
    m_stack->setCurrentWidget(m_empty);
}

void ConflictPage::showHeads(std::vector<ConflictHead> heads)
{
    const qint64 shown = current() != nullptr ? current()->n : 0;
    const int row = m_list->currentIndex().row();
    m_listModel->show(std::move(heads));
    std::erase_if(m_choices, [this](const auto &entry) { return m_listModel->rowOf(entry.first) < 0; });
    for (auto &[n, choices] : m_choices) {
        const QStringList asked = questionsIn(*m_listModel->headAt(m_listModel->rowOf(n)));
        choices.removeIf([&asked](FieldChoices::iterator choice) { return !asked.contains(choice.key()); });
    }
    m_isLoaded = true;
    retranslate();
    if (m_listModel->rowCount() == 0) {
        showComparison({});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_splitter);
    const int same = m_listModel->rowOf(shown);
    const int next = same >= 0 ? same : std::clamp(row, 0, m_listModel->rowCount() - 1);
    if (m_list->currentIndex().row() == next) {
        readComparison(); // The hub may have sent another version of it.
    } else {
        m_list->setCurrentIndex(m_listModel->index(next));
    }
}

const ConflictHead *ConflictPage::current() const
{
    return m_listModel->headAt(m_list->currentIndex().row());
}

const ComparedField *ConflictPage::currentField() const
{
    const int row = currentRow();
    const std::vector<ComparedField> &fields = m_fieldsModel->comparison().fields;
    return row >= 0 && row < int(fields.size()) ? &fields[size_t(row)] : nullptr;
}

int ConflictPage::currentRow() const
{
    return m_table->currentIndex().row();
}

void ConflictPage::readComparison()
{
    const ConflictHead *head = current();
    if (head == nullptr) {
        return;
    }
    m_loadComparison.start(
        [&library = m_services.library, n = head->n,
            labels = Labels(m_services.vocabularies, readerLanguages())](
            std::stop_token) -> Result<Comparison> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            const Result<std::optional<Conflict>> conflict = openConflictAt(**connection, n);
            if (!conflict) {
                return passOn(conflict);
            }
            return conflict->has_value() ? comparisonOf(**conflict, labels) : Comparison();
        },
        [this](const Result<Comparison> &comparison) {
            if (comparison) {
                showComparison(*comparison);
            } else {
                showError(comparison.error());
            }
        });
}

void ConflictPage::showComparison(const Comparison &comparison)
{
    const Comparison &before = m_fieldsModel->comparison();
    if (comparison == before) {
        m_fieldsModel->showChoices(choicesOf(comparison.n));
        enableButtons();
        return;
    }
    QString path = m_fieldsModel->pathAt(currentRow());
    FieldChoices &choices = choicesOf(comparison.n);
    if (comparison.n == before.n) {
        // What was chosen was chosen for the versions that were seen.
        for (const ComparedField &field : comparison.fields) {
            const auto seen = std::find_if(before.fields.begin(), before.fields.end(),
                [&field](const ComparedField &old) { return old.path == field.path; });
            const bool isWritten = choices.value(field.path).side == FieldChoice::Side::Written;
            if (seen != before.fields.end() && *seen != field && !isWritten) {
                choices.remove(field.path);
            }
        }
    } else {
        path.clear();
    }
    m_fieldsModel->show(comparison, choices, m_services.library.isReadOnly());
    m_title->setText(comparison.title);
    m_about->setText(comparison.about);
    retranslateDecisions();
    fitRows();
    int row = std::max(0, m_fieldsModel->undecidedFrom(0));
    for (int i = 0; i < m_fieldsModel->rowCount() && !path.isEmpty(); ++i) {
        row = m_fieldsModel->pathAt(i) == path ? i : row;
    }
    if (m_fieldsModel->rowCount() > 0) {
        m_table->setCurrentIndex(m_fieldsModel->index(row, ConflictFieldsModel::Outcome));
    }
    enableButtons();
}

void ConflictPage::fitRows()
{
    m_table->resizeRowsToContents();
}

void ConflictPage::enableButtons()
{
    const Comparison &shown = m_fieldsModel->comparison();
    const bool isShown = shown.n != 0 && !m_services.library.isReadOnly() && !m_progress->isRunning();
    const bool hasRow = isShown && currentField() != nullptr;
    const QString path = m_fieldsModel->pathAt(currentRow());
    m_mine->setEnabled(hasRow);
    m_hub->setEnabled(hasRow);
    m_both->setEnabled(hasRow && currentField()->both.has_value());
    m_write->setEnabled(hasRow && isAskedByField(shown.kind));
    m_reset->setEnabled(hasRow && m_fieldsModel->choices().contains(path));
    m_save->setEnabled(isShown && m_fieldsModel->undecidedFrom(0) < 0);
    m_allMine->setEnabled(isShown);
    m_allHub->setEnabled(isShown);
    m_more->setEnabled(shown.n != 0);
}

void ConflictPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_listModel->retranslate();
        retranslate();
        readComparison();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
    }
    QWidget::changeEvent(event);
}

void ConflictPage::retranslate()
{
    const int records = m_listModel->rowCount();
    m_count->setText(ConflictText::tr("%Ln record(s) to decide", nullptr, records));
    m_list->setAccessibleName(ConflictText::tr("Records in conflict"));
    m_table->setAccessibleName(ConflictText::tr("Fields in question"));
    // The keys stand there; what Alt and a letter would do belongs to the menus.
    m_mine->setText(ConflictText::tr("Mine (1)"));
    m_hub->setText(ConflictText::tr("Hub (2)"));
    m_both->setText(ConflictText::tr("Both (3)"));
    m_both->setToolTip(ConflictText::tr("Mine, and behind it what only the hub has: for lists and long texts"));
    m_write->setText(ConflictText::tr("Edit (E)"));
    m_reset->setText(ConflictText::tr("Reset (R)"));
    m_save->setText(ConflictText::tr("Save and &next"));
    m_save->setToolTip(ConflictText::tr("Ctrl+Enter; N goes on without saving"));
    m_more->setText(ConflictText::tr("More…"));
    retranslateDecisions();
    if (m_isLoaded && records == 0) {
        m_empty->show(ConflictText::tr("No conflicts."),
            ConflictText::tr("Everything you changed has been sent or is waiting to be sent."));
    }
}

void ConflictPage::retranslateDecisions()
{
    const QString &kind = m_fieldsModel->comparison().kind;
    if (m_fieldsModel->comparison().isWithdrawn) {
        m_allMine->setText(ConflictText::tr("Keep it hidden here"));
        m_allHub->setText(ConflictText::tr("Let it go"));
    } else if (kind == "deleted_on_hub"_L1) {
        m_allMine->setText(ConflictText::tr("Keep and restore on the hub"));
        m_allHub->setText(ConflictText::tr("Delete here too"));
    } else if (kind == "deleted_here"_L1) {
        m_allMine->setText(ConflictText::tr("Delete on the hub too"));
        m_allHub->setText(ConflictText::tr("Keep the hub's version"));
    } else {
        m_allMine->setText(ConflictText::tr("Use all mine"));
        m_allHub->setText(ConflictText::tr("Use all hub"));
    }
}

} // namespace fourthp::ui
