// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/choices_editor.h"

#include "core/base/text_fold.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/translate.h"
#include "ui/record/choose_codes_dialog.h"
#include "ui/record/code_completer.h"
#include "ui/record/entry_drag.h"
#include "ui/search/flow_layout.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ChoicesEditor::ChoicesEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_context(context)
    , m_chosen(new QWidget(this))
    , m_flow(new FlowLayout(m_chosen))
    , m_drag(new EntryDrag(
          m_chosen, EntryDrag::Layout::Flow, [this] { return m_entries; },
          [this](int from, int to) { moveTo(from, to); }))
    , m_line(new QLineEdit(this))
    , m_list(new QPushButton(tr("List…"), this))
    , m_problem(new QLabel(this))
{
    m_line->setObjectName(u"edit_"_s + field.key);
    m_line->setAccessibleName(labelOf(field));
    m_line->setPlaceholderText(tr("Type to add"));
    m_list->setObjectName(u"list_"_s + field.key);
    m_list->setAccessibleName(tr("Choose: %1").arg(labelOf(field)));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_chosen);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ChoicesEditor::complete);
    connect(m_line, &QLineEdit::editingFinished, this, &ChoicesEditor::takeTyped);
    connect(m_list, &QPushButton::clicked, this, &ChoicesEditor::chooseFromList);
    showChosen();
}

/// Makes the list when somebody first types: a form has many of these fields, and few are typed into.
void ChoicesEditor::complete()
{
    m_problem->hide();
    if (m_line->completer() != nullptr) {
        return;
    }
    m_offered = choicesFor(m_field, m_context.labels);
    auto *model = new QStandardItemModel(m_line);
    for (const Choice &choice : m_offered) {
        auto *item = new QStandardItem(choice.label);
        item->setData(choice.code, Qt::UserRole);
        item->setData(foldedEntry(choice.label, choice.code), kFoldedRole);
        model->appendRow(item);
    }
    auto *completer = new CodeCompleter(model, m_line);
    m_line->setCompleter(completer);
    completer->setCompletionPrefix(m_line->text());
    completer->complete();
    // Queued: the completer writes the words into the field after it told of them.
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.data(Qt::UserRole).toString()); },
        Qt::QueuedConnection);
}

void ChoicesEditor::takeTyped()
{
    const QString text = m_line->text().trimmed();
    const QString wanted = foldText(text);
    if (text.isEmpty()) {
        m_problem->hide();
        return;
    }
    const auto found = std::find_if(m_offered.begin(), m_offered.end(), [&wanted](const Choice &choice) {
        return foldText(choice.label) == wanted || foldText(choice.code) == wanted;
    });
    if (found != m_offered.end()) {
        take(found->code);
        return;
    }
    if (QCompleter *completer = m_line->completer();
        completer != nullptr && completer->completionCount() == 1) {
        completer->setCurrentRow(0);
        take(completer->currentIndex().data(Qt::UserRole).toString());
        return;
    }
    m_problem->setText(tr("“%1” is not in the list. Choose one of its entries, or leave the field empty.")
                           .arg(Formats::isolated(text)));
    m_problem->show();
}

void ChoicesEditor::take(const QString &code)
{
    m_line->clear();
    m_problem->hide();
    if (!code.isEmpty() && !m_codes.contains(code)) {
        m_codes.append(code);
        showChosen();
        Q_EMIT changed();
    }
}

void ChoicesEditor::remove(const QString &code)
{
    m_codes.removeOne(code);
    m_line->setFocus();
    showChosen();
    Q_EMIT changed();
}

void ChoicesEditor::moveTo(int from, int to)
{
    m_codes.move(from, to);
    showChosen();
    Q_EMIT changed();
}

bool ChoicesEditor::moveEntry(const QWidget &inside, int by)
{
    const auto found = std::find(m_entries.begin(), m_entries.end(), &inside);
    if (found == m_entries.end()) {
        return false;
    }
    const int from = int(found - m_entries.begin());
    const int to = from + by;
    if (to >= 0 && to < int(m_codes.size())) {
        moveTo(from, to);
        m_entries[size_t(to)]->setFocus();
    }
    return true;
}

QJsonValue ChoicesEditor::shownValue() const
{
    return m_codes.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                             : QJsonValue(QJsonArray::fromStringList(m_codes));
}

void ChoicesEditor::showValue(const QJsonValue &value)
{
    m_codes.clear();
    for (const QJsonValue code : value.toArray()) {
        m_codes.append(code.toString());
    }
    m_line->clear();
    m_problem->hide();
    showChosen();
}

void ChoicesEditor::chooseFromList()
{
    auto *dialog
        = new ChooseCodesDialog(labelOf(m_field), choicesFor(m_field, m_context.labels), m_codes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_codes = dialog->chosen();
        showChosen();
        Q_EMIT changed();
    });
    dialog->open();
}

void ChoicesEditor::showChosen()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may have just been pressed.
        delete item;
    }
    m_entries.clear();
    constexpr int kWidest = 260; // Pixels; longer words are cut in the button and whole to a screen reader.
    for (const QString &code : std::as_const(m_codes)) {
        const QString label = m_context.labels.of(m_field, code);
        auto *button = new QPushButton(m_chosen);
        button->setText(
            button->fontMetrics().elidedText(label, Qt::ElideRight, kWidest).replace(u'&', u"&&"_s));
        button->setObjectName(u"chosen_"_s + m_field.key);
        setLineIcon(button, u"close"_s);
        button->setAccessibleName(tr("Remove: %1").arg(label));
        button->setToolTip(Formats::toolTip(label));
        connect(button, &QPushButton::clicked, this, [this, code] { remove(code); });
        button->setAccessibleDescription(tr("Alt+Up and Alt+Down move it."));
        m_drag->addHandle(button, button);
        m_flow->addWidget(button);
        m_entries.push_back(button);
        button->show();
    }
    m_chosen->setVisible(!m_codes.isEmpty());
}

} // namespace fourthp::ui
