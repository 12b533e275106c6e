// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/changes_dialog.h"

#include "core/store/library.h"
#include "ui/common/eliding_delegate.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/record/change_text.h"
#include "ui/record/changes_model.h"
#include "ui/record/record_commands.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

ChangesDialog::ChangesDialog(
    const Services &services, RecordCommands &commands, const RecordId &current, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_commands(commands)
    , m_who(new QComboBox(this))
    , m_records(new QComboBox(this))
    , m_model(new ChangesModel(services, this))
    , m_list(new QTreeView(this))
    , m_message(new QLabel(this))
    , m_again(services.library, 300ms, [this] { ask(); })
{
    setObjectName(u"changesDialog"_s);
    setWindowTitle(tr("Changes"));
    m_who->setObjectName(u"changesBy"_s);
    m_who->setAccessibleName(tr("Changes by whom"));
    m_who->addItem(tr("Everybody"), QString());
    m_records->setObjectName(u"changesOf"_s);
    m_records->setAccessibleName(tr("Changes of which records"));
    m_records->addItem(tr("All records"), QString());
    if (!current.isEmpty()) {
        m_records->addItem(tr("Only the record that is shown"), current.value);
    }
    for (QComboBox *box : {m_who, m_records}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    m_list->setObjectName(u"changesList"_s);
    m_list->setAccessibleName(tr("Changes, the newest first"));
    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new ElidingDelegate(m_list));
    m_list->setAllColumnsShowFocus(true);
    m_list->setExpandsOnDoubleClick(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ChangesModel::What, QHeaderView::Stretch);
    // The widths of what stands there, not of a hundred thousand rows.
    const auto widthOf
        = [this](const QString &text) { return m_list->fontMetrics().horizontalAdvance(text) + 24; };
    m_list->header()->resizeSection(ChangesModel::Who, widthOf(u"MMMMMMMMM"_s));
    m_list->header()->resizeSection(
        ChangesModel::When, widthOf(Formats::dateTime(u"2026-12-28T22:58:58Z"_s)));
    m_list->header()->resizeSection(ChangesModel::State, widthOf(ChangeText::state(StepState::Abandoned)));
    m_message->setObjectName(u"changesMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_who);
    top->addWidget(m_records, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_undo = buttons->addButton(tr("Undo to here"), QDialogButtonBox::ActionRole);
    m_redo = buttons->addButton(tr("Do again to here"), QDialogButtonBox::ActionRole);
    m_open = buttons->addButton(tr("Show the record"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    m_undo->setObjectName(u"undoToHere"_s);
    m_redo->setObjectName(u"redoToHere"_s);
    m_open->setObjectName(u"showChanged"_s);
    for (QPushButton *button : {m_undo, m_redo, m_open}) {
        button->setAutoDefault(false);
    }
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(860, 500);

    connect(m_who, &QComboBox::activated, this, &ChangesDialog::ask);
    connect(m_records, &QComboBox::activated, this, &ChangesDialog::ask);
    connect(m_model, &ChangesModel::asked, this, &ChangesDialog::showAsked);
    connect(m_model, &ChangesModel::failed, this,
        [this](const Error &error) { tell(ErrorText::explain(error).text()); });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesDialog::showChosen);
    connect(m_undo, &QPushButton::clicked, this, &ChangesDialog::undoToHere);
    connect(m_redo, &QPushButton::clicked, this, &ChangesDialog::redoToHere);
    connect(m_open, &QPushButton::clicked, this, &ChangesDialog::openRecord);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showChosen();
    tell(tr("Reading …"));
    ask();
}

void ChangesDialog::ask()
{
    readNames();
    m_model->ask({{m_records->currentData().toString()}, m_who->currentData().toString(), 0, 0});
}

void ChangesDialog::readNames()
{
    m_names.start(
        [&library = m_services.library](std::stop_token) -> Result<QStringList> {
            const Result<Connection *> connection = library.connection();
            return connection ? namesInJournal(**connection) : passOn(connection);
        },
        [this](const Result<QStringList> &names) {
            if (names) {
                showNames(*names);
            }
        });
}

void ChangesDialog::showNames(const QStringList &names)
{
    for (const QString &name : names) { // Nobody ever leaves the journal.
        if (m_who->findData(name) < 0) {
            m_who->addItem(Formats::isolated(name), name);
        }
    }
}

void ChangesDialog::showAsked()
{
    if (!m_list->currentIndex().isValid()) {
        const QModelIndex again = m_model->rowOf(m_chosen);
        m_list->setCurrentIndex(m_chosen > 0 && again.isValid() ? again : m_model->index(0, 0));
    }
    showChosen();
}

bool ChangesDialog::isNarrowed() const
{
    return !m_who->currentData().toString().isEmpty() || !m_records->currentData().toString().isEmpty();
}

void ChangesDialog::showChosen()
{
    const auto chosen = m_model->stretchAt(m_list->currentIndex());
    const bool mayWrite = !m_isBusy && !m_services.library.isReadOnly();
    m_undo->setEnabled(mayWrite && chosen && chosen->oldest.state == StepState::Standing);
    m_redo->setEnabled(mayWrite && chosen && chosen->oldest.state == StepState::Undone);
    m_open->setEnabled(chosen.has_value());
    if (chosen) {
        m_chosen = chosen->oldest.run.first;
    }
    if (!chosen) {
        tell(m_model->rowCount() > 0 ? QString()
                : isNarrowed()       ? tr("There is no such change.")
                                     : tr("Nothing was changed on this computer yet."));
        return;
    }
    switch (chosen->oldest.state) {
    case StepState::Standing:
        tell(isNarrowed() ? tr(
                 "“Undo to here” takes this back and all that was done since, also what is not listed now.")
                          : tr("“Undo to here” takes back %Ln step(s): this one and all that was done since.",
                              nullptr, m_model->standingFrom(chosen->oldest.run.first)));
        break;
    case StepState::Final:
        tell(tr("This was sent to the hub and can no longer be undone. Other steps can be undone past it."));
        break;
    case StepState::Undone:
        tell(tr("“Do again to here” does this again, and what was undone before it."));
        break;
    case StepState::Abandoned:
        tell(tr("This was undone and something else was done then, so it cannot be done again. The history "
                "of the record"
                " still has it."));
        break;
    }
}

void ChangesDialog::undoToHere()
{
    if (const auto chosen = m_model->stretchAt(m_list->currentIndex())) {
        m_commands.undoTo(chosen->oldest.run.first, whenTaken());
    }
}

void ChangesDialog::redoToHere()
{
    if (const auto chosen = m_model->stretchAt(m_list->currentIndex())) {
        m_commands.redoTo(chosen->newest.run.last, whenTaken());
    }
}

std::function<void(const Result<SavedChange> &)> ChangesDialog::whenTaken()
{
    m_isBusy = true;
    showChosen();
    return [self = QPointer(this)](const Result<SavedChange> &saved) {
        if (self == nullptr) {
            return;
        }
        self->m_isBusy = false;
        self->showChosen();
        if (!saved) {
            self->tell(ChangeText::refused(saved.error()));
        }
    };
}

void ChangesDialog::openRecord()
{
    if (const auto chosen = m_model->stretchAt(m_list->currentIndex())) {
        Q_EMIT recordWanted(chosen->newest.record);
    }
}

void ChangesDialog::tell(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace fourthp::ui
