// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/follow_up_dialog.h"

#include "core/base/text_fold.h"
#include "core/model/localised_text.h"
#include "core/store/access_log.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/curation/follow_up_model.h"
#include "ui/record/record_commands.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr qsizetype kMostRows = 500; // Each is measured for its height.
constexpr char kAll[] = "";
constexpr char kWaiting[] = "*waiting";
constexpr char kOverdue[] = "*overdue";

Labels labelsOf(const Services &services)
{
    return {services.vocabularies, readerLanguages()};
}

} // namespace

FollowUpDialog::FollowUpDialog(const Services &services, RecordCommands &commands, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_commands(commands)
    , m_states(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_model(new FollowUpModel(labelsOf(services), !services.library.isReadOnly(), this))
    , m_summary(new QLabel(this))
    , m_refresh(services.library, 200ms, [this] { load(); })
{
    setObjectName(u"followUpDialog"_s);
    setWindowTitle(tr("Follow-up of meetings"));
    createParts();
    connect(m_states, &QComboBox::activated, this, &FollowUpDialog::showFiltered);
    connect(m_words, &QLineEdit::textChanged, this, &FollowUpDialog::showFiltered);
    connect(m_model, &FollowUpModel::stateWanted, this, &FollowUpDialog::changeState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { enableButtons(current.isValid()); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        const QModelIndex state = m_model->index(m_table->currentIndex().row(), FollowUpModel::State);
        m_table->setCurrentIndex(state);
        m_table->edit(state);
    });
    connect(m_open, &QPushButton::clicked, this,
        [this] { Q_EMIT recordWanted(m_model->at(m_table->currentIndex().row()).event); });
    load();
}

FollowUpDialog::~FollowUpDialog() = default;

void FollowUpDialog::createParts()
{
    m_states->setObjectName(u"followUpFilter"_s);
    m_states->setAccessibleName(tr("State"));
    m_states->addItem(tr("Still to be done"), QString::fromLatin1(kWaiting));
    m_states->addItem(tr("Overdue"), QString::fromLatin1(kOverdue));
    m_states->addItem(tr("All states"), QString::fromLatin1(kAll));
    if (const Vocabulary *states = m_services.vocabularies.find(u"follow_up_state"_s)) {
        for (const Term &term : states->terms) {
            m_states->addItem(bestText(term.label, readerLanguages()).text, term.code);
        }
    }
    m_words->setObjectName(u"followUpWords"_s);
    m_words->setAccessibleName(tr("Words, owner or event"));
    m_words->setPlaceholderText(tr("Words, owner or event"));
    m_words->setClearButtonEnabled(true);
    m_summary->setObjectName(u"followUpSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"followUps"_s);
    m_table->setAccessibleName(tr("Recommendations"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FollowUpDelegate(labelsOf(m_services), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(FollowUpModel::Text, QHeaderView::Stretch);
    for (const int column :
        {FollowUpModel::Owner, FollowUpModel::Due, FollowUpModel::State, FollowUpModel::Event}) {
        header->resizeSection(
            column, fontMetrics().averageCharWidth() * (column == FollowUpModel::Event ? 26 : 17));
    }
    auto *top = new QHBoxLayout;
    top->addWidget(m_states);
    top->addWidget(m_words, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_change = buttons->addButton(tr("Change the state (F2)"), QDialogButtonBox::ActionRole);
    m_change->setObjectName(u"changeFollowUpState"_s);
    m_change->setShortcut(Qt::Key_F2);
    m_change->setAutoDefault(false);
    m_change->setEnabled(false);
    QPushButton *copy = buttons->addButton(tr("Copy the list"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyFollowUps"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &FollowUpDialog::copyList);
    m_open = buttons->addButton(tr("Show the event"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"showFollowUpEvent"_s);
    m_open->setEnabled(false);
    m_open->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(900, 520);
}

void FollowUpDialog::enableButtons(bool hasRow)
{
    m_open->setEnabled(hasRow);
    m_change->setEnabled(hasRow && !m_services.library.isReadOnly());
}

void FollowUpDialog::load()
{
    m_load.start(
        [&library = m_services.library, today = m_services.clock.nowUtc().date()](
            std::stop_token stop) -> Result<std::vector<FollowUp>> {
            const Result<Connection *> connection = library.connection();
            return connection ? followUps(**connection, today, stop) : passOn(connection);
        },
        [this](Result<std::vector<FollowUp>> all) {
            if (all) {
                m_all = std::move(*all);
                showFiltered();
            } else if (all.error().kind != ErrorKind::Cancelled) {
                m_summary->setText(ErrorText::explain(all.error()).text());
            }
        });
}

bool FollowUpDialog::fits(const FollowUp &one) const
{
    const QString state = m_states->currentData().toString();
    const bool fitsState = state == QLatin1StringView(kWaiting) ? isWaiting(one.state)
        : state == QLatin1StringView(kOverdue)                  ? one.isOverdue
                                                                : state.isEmpty() || one.state == state;
    const QString words = foldText(m_words->text().simplified());
    const QStringList texts {
        one.text, m_model->ownerOf(one), one.owner, bestText(one.eventTitle, readerLanguages()).text};
    return fitsState && (words.isEmpty() || foldText(texts.join(u' ')).contains(words));
}

void FollowUpDialog::showFiltered()
{
    const QModelIndex current = m_table->currentIndex();
    const OutputItem chosen = current.isValid() ? m_model->at(current.row()).item() : OutputItem();
    const RecordId event = current.isValid() ? m_model->at(current.row()).event : RecordId();
    std::vector<FollowUp> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
        [this](const FollowUp &one) { return fits(one); });
    const qsizetype fitting = std::ssize(rows);
    if (fitting > kMostRows) {
        rows.resize(size_t(kMostRows));
    }
    m_model->show(std::move(rows));
    enableButtons(false);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).item() == chosen && m_model->at(row).event == event) {
            m_table->setCurrentIndex(m_model->index(row, current.column()));
        }
    }
    const auto overdue
        = std::count_if(m_all.begin(), m_all.end(), [](const FollowUp &one) { return one.isOverdue; });
    const QString counted = m_all.empty() ? tr("No event of this library has recommendations yet.")
        : fitting == 0                    ? tr("No recommendation fits.")
        : fitting > kMostRows
        ? tr("%Ln recommendation(s); the most urgent are listed.", nullptr, int(fitting))
        : tr("%Ln recommendation(s).", nullptr, int(fitting));
    m_summary->setText(
        overdue == 0 ? counted : counted + u' ' + tr("%Ln of all are overdue.", nullptr, int(overdue)));
}

void FollowUpDialog::copyList()
{
    const CopiedRows rows = m_model->copied();
    putOnClipboard(rows);
    const QString copied = tr("%Ln row(s) copied.", nullptr, int(rows.count));
    const QString told = rows.heldBack == 0
        ? copied
        : copied + u' ' + tr("%Ln must not leave this library.", nullptr, int(rows.heldBack));
    m_summary->setText(told);
    const AccessEntry entry {.who = m_services.settings.author(), .way = ExitWay::Meeting, .records = rows.count};
    m_notes.add([&library = m_services.library, entry] { return noteLeaving(library, entry); },
        [this, told](const Result<Noted> &noted) {
            if (!noted || *noted != Noted::InLog) {
                m_summary->setText(
                    noted ? ErrorText::withUnnoted(told, *noted) : ErrorText::explain(noted.error()).text());
            }
        });
}

void FollowUpDialog::changeState(const FollowUp &recommendation, const QString &state)
{
    m_commands.change(
        [event = recommendation.event, id = recommendation.id, state](Library &library,
            const Editor &editor) { return setFollowUpState(library, event, id, state, editor); },
        tr("Changed the state of a recommendation of “%1”."),
        [self = QPointer(this)](const Result<SavedChange> &saved) {
            if (self != nullptr && !saved) {
                self->m_summary->setText(ErrorText::explain(saved.error()).text());
            }
        });
}

} // namespace fourthp::ui
