// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/dispute_dialog.h"

#include "core/model/field_catalogue.h"
#include "core/model/labels.h"
#include "core/model/places.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/record/record_commands.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kIdRole = Qt::UserRole; ///< Of a statement, in its first column.

/// `agreement.date` as "Agreement: Date of the agreement".
QString pathLabel(RecordType type, const QString &path, const Field &field)
{
    const Field *group = path.contains(u'.') ? findField(type, path.section(u'.', 0, 0)) : nullptr;
    return group == nullptr ? labelOf(field) : labelOf(*group) + u": "_s + labelOf(field);
}

std::optional<Dispute> disputeAbout(const Document &record, const QString &path)
{
    const std::vector<Dispute> disputes = disputesOf(record);
    const auto found = std::find_if(
        disputes.begin(), disputes.end(), [&path](const Dispute &dispute) { return dispute.field == path; });
    return found == disputes.end() ? std::nullopt : std::optional(*found);
}

} // namespace

DisputeDialog::DisputeDialog(
    const Services &services, RecordCommands &commands, const Document &record, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_commands(commands)
    , m_record(record)
    , m_field(new QComboBox(this))
    , m_now(new QLabel(this))
    , m_statements(new QTableWidget(0, Columns, this))
    , m_add(new QPushButton(tr("Add a statement"), this))
    , m_remove(new QPushButton(tr("Remove the statement"), this))
    , m_shown(new QComboBox(this))
    , m_why(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_settle(new QPushButton(tr("Settled: no dispute any more"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"disputeDialog"_s);
    setWindowTitle(tr("A disputed fact"));
    const std::pair<QWidget *, QString> names[] {{m_field, u"disputeField"_s}, {m_now, u"disputeNow"_s},
        {m_statements, u"disputeStatements"_s}, {m_add, u"addStatement"_s}, {m_remove, u"removeStatement"_s},
        {m_shown, u"disputeShown"_s}, {m_why, u"disputeWhy"_s}, {m_message, u"disputeMessage"_s},
        {m_settle, u"settleDispute"_s}, {m_save, u"saveDispute"_s}};
    for (const auto &[widget, name] : names) {
        widget->setObjectName(name);
    }
    m_save->setDefault(true);
    for (QPushButton *button : {m_add, m_remove, m_settle, m_cancel}) {
        button->setAutoDefault(false); // Enter in a line saves, and does nothing else.
    }
    for (QLabel *label : {m_now, m_message}) {
        label->setTextFormat(Qt::PlainText); // What records say stands here.
        label->setWordWrap(true);
    }
    m_message->hide();
    m_statements->setHorizontalHeaderLabels({tr("What is said"), tr("Who says it (source)")});
    m_statements->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_statements->verticalHeader()->hide();
    m_statements->setTabKeyNavigation(false);
    m_statements->setSelectionMode(QAbstractItemView::SingleSelection);
    m_statements->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_statements->setAccessibleName(tr("Statements and their sources"));
    for (QComboBox *box : {m_field, m_shown}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_why->setPlaceholderText(tr("Such as: the report is the primary source"));

    auto *top = new QFormLayout;
    top->setRowWrapPolicy(QFormLayout::WrapLongRows);
    top->addRow(tr("Fact:"), m_field);
    top->addRow(tr("Stands there now:"), m_now);
    auto *lines = new QHBoxLayout;
    lines->addWidget(m_add);
    lines->addWidget(m_remove);
    lines->addStretch();
    auto *bottom = new QFormLayout;
    bottom->setRowWrapPolicy(QFormLayout::WrapLongRows);
    bottom->addRow(tr("Shown to readers:"), m_shown);
    bottom->addRow(tr("Why:"), m_why);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_settle);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_statements, 1);
    column->addLayout(lines);
    column->addLayout(bottom);
    column->addWidget(m_message);
    column->addLayout(buttons);
    resize(620, 420);

    for (const auto &[path, one] : disputableFields(m_record.type())) {
        const QString label = pathLabel(m_record.type(), path, *one);
        m_field->addItem(disputeAbout(m_record, path) ? tr("%1 (disputed)").arg(label) : label, path);
    }
    const std::vector<Dispute> disputes = disputesOf(m_record);
    const auto known = std::find_if(disputes.begin(), disputes.end(),
        [this](const Dispute &dispute) { return m_field->findData(dispute.field) >= 0; });
    m_field->setCurrentIndex(known == disputes.end() ? 0 : m_field->findData(known->field));
    connect(m_field, &QComboBox::currentIndexChanged, this, &DisputeDialog::showField);
    connect(m_statements, &QTableWidget::itemChanged, this, &DisputeDialog::showChoices);
    connect(m_statements, &QTableWidget::currentCellChanged, this, &DisputeDialog::enableButtons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addStatement({});
        m_statements->setCurrentCell(m_statements->rowCount() - 1, Value);
        m_statements->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &DisputeDialog::removeStatement);
    connect(m_save, &QPushButton::clicked, this, &DisputeDialog::save);
    connect(m_settle, &QPushButton::clicked, this, &DisputeDialog::settle);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_field->setFocus();
    showField();
}

const Field *DisputeDialog::field() const
{
    return findField(m_record.type(), m_field->currentData().toString());
}

QString DisputeDialog::shownForm(const QString &value) const
{
    const Field *disputed = field();
    const bool isOfList
        = disputed != nullptr && (disputed->kind == FieldKind::Code || disputed->kind == FieldKind::Country);
    return isOfList ? Labels(m_services.vocabularies, readerLanguages()).of(*disputed, value) : value;
}

QString DisputeDialog::storedForm(const QString &text) const
{
    const Field *disputed = field();
    QStringList codes;
    if (disputed != nullptr && disputed->kind == FieldKind::Country) {
        codes = countryCodes();
    } else if (const Vocabulary *list = disputed != nullptr && disputed->kind == FieldKind::Code
            ? m_services.vocabularies.find(disputed->vocabulary)
            : nullptr) {
        for (const Term &term : list->terms) {
            codes.append(term.code);
        }
    }
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const QString &code) {
        return code == text || shownForm(code).compare(text, Qt::CaseInsensitive) == 0;
    });
    return found == codes.end() ? text : *found;
}

void DisputeDialog::showField()
{
    const QString path = m_field->currentData().toString();
    const QString now = statementOf(m_record, path);
    const std::optional<Dispute> dispute = disputeAbout(m_record, path);
    m_now->setText(now.isEmpty() ? tr("Nothing yet") : shownForm(now));
    {
        const QSignalBlocker quiet(m_statements);
        m_statements->setRowCount(0);
        for (const Statement &statement :
            dispute ? dispute->statements : std::vector<Statement> {{{}, now, {}}}) {
            addStatement(statement);
        }
        while (m_statements->rowCount() < 2) {
            addStatement({});
        }
    }
    m_why->setText(dispute ? dispute->why : QString());
    m_why->setCursorPosition(0); // A long reason is read from its beginning.
    m_settle->setVisible(dispute.has_value());
    m_message->hide();
    showChoices();
    if (dispute && m_shown->findData(dispute->shown) > 0) {
        m_shown->setCurrentIndex(m_shown->findData(dispute->shown));
    }
    enableButtons();
}

void DisputeDialog::addStatement(const Statement &statement)
{
    const int row = m_statements->rowCount();
    m_statements->insertRow(row);
    auto *value = new QTableWidgetItem(shownForm(statement.value));
    value->setData(kIdRole, statement.id);
    m_statements->setItem(row, Value, value);
    m_statements->setItem(row, Source, new QTableWidgetItem(statement.source));
}

void DisputeDialog::removeStatement()
{
    m_statements->removeRow(m_statements->currentRow());
    showChoices();
    enableButtons();
}

void DisputeDialog::showChoices()
{
    const QString chosen = m_shown->currentData().toString();
    m_shown->clear();
    m_shown->addItem(tr("Leave what stands there now"), QString());
    for (const Statement &statement : typed().statements) {
        if (!statement.value.isEmpty() && m_shown->findData(statement.value) < 0) {
            m_shown->addItem(shownForm(statement.value), statement.value);
        }
    }
    m_shown->setCurrentIndex(std::max(0, m_shown->findData(chosen)));
}

Dispute DisputeDialog::typed() const
{
    Dispute dispute {m_field->currentData().toString(), {}, m_shown->currentData().toString(), m_why->text()};
    for (int row = 0; row < m_statements->rowCount(); ++row) {
        const QTableWidgetItem *value = m_statements->item(row, Value);
        const QTableWidgetItem *source = m_statements->item(row, Source);
        const bool isEmpty = value == nullptr || source == nullptr
            || (value->text().trimmed().isEmpty() && source->text().trimmed().isEmpty());
        if (!isEmpty) {
            dispute.statements.push_back({value->data(kIdRole).toString(),
                storedForm(value->text().trimmed()), source->text().trimmed()});
        }
    }
    return dispute;
}

void DisputeDialog::save()
{
    m_isBusy = true;
    enableButtons();
    m_commands.change([id = m_record.id(), dispute = typed()](Library &library,
                          const Editor &editor) { return saveDispute(library, id, dispute, editor); },
        tr("A disputed fact of “%1” was noted."),
        [self = QPointer(this)](const Result<SavedChange> &saved) {
            if (self != nullptr) {
                self->close(saved);
            }
        });
}

void DisputeDialog::settle()
{
    m_isBusy = true;
    enableButtons();
    m_commands.change([id = m_record.id(), path = m_field->currentData().toString()](Library &library,
                          const Editor &editor) { return settleDispute(library, id, path, editor); },
        tr("A dispute about “%1” was settled."),
        [self = QPointer(this)](const Result<SavedChange> &saved) {
            if (self != nullptr) {
                self->close(saved);
            }
        });
}

void DisputeDialog::close(const Result<SavedChange> &saved)
{
    m_isBusy = false;
    if (saved) {
        accept();
        return;
    }
    const QHash<QString, QString> sentences {
        {disputeFaultName(DisputeFault::TooFewStatements), tr("A dispute needs two statements or more.")},
        {disputeFaultName(DisputeFault::StatementIncomplete),
            tr("Each statement needs what is said and its source.")},
        {disputeFaultName(DisputeFault::NoReason), tr("Say why this statement is shown.")},
        {disputeFaultName(DisputeFault::NotForThisField),
            tr("What shall be shown is not written as this field asks for it.")},
    };
    m_message->setText(sentences.value(saved.error().detail, ErrorText::explain(saved.error()).text()));
    m_message->show();
    enableButtons();
}

void DisputeDialog::enableButtons()
{
    m_remove->setEnabled(m_statements->currentRow() >= 0);
    m_save->setEnabled(!m_isBusy && m_field->count() > 0);
    m_settle->setEnabled(!m_isBusy);
}

} // namespace fourthp::ui
