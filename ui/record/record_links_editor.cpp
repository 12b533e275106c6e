// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_links_editor.h"

#include "ui/common/icons.h"
#include "ui/common/translate.h"
#include "ui/record/choose_record_dialog.h"
#include "ui/record/entry_drag.h"
#include "ui/record/record_titles.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// What may be made from inside a form. The catalogue says of no link what it leads to; these are the ones that lead to
/// organisations alone, and editions are made in their own place.
std::vector<RecordType> creatableFor(const Field &field)
{
    if (field.key == "edition"_L1 || field.key == "items"_L1 || field.key == "target"_L1) {
        return {};
    }
    if (field.key == "stakeholder"_L1 || field.key == "parent"_L1) {
        return {RecordType::Stakeholder};
    }
    return {RecordType::Stakeholder, RecordType::Resource};
}

} // namespace

RecordLinksEditor::RecordLinksEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_drag(new EntryDrag(
          this, EntryDrag::Layout::Column, [this] { return m_entries; },
          [this](int from, int to) { moveTo(from, to); }))
    , m_none(new QLabel(tr("None chosen"), this))
    , m_choose(new QPushButton(field.repeats() ? tr("Add…") : tr("Choose…"), this))
{
    m_choose->setObjectName(u"edit_"_s + field.key);
    m_choose->setAccessibleName(tr("Choose: %1").arg(labelOf(field)));
    m_none->setEnabled(false);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_none, 1);
    row->addLayout(m_rows, 1);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &RecordLinksEditor::choose);
    connect(&m_context.titles, &RecordTitles::arrived, this, [this] {
        if (!m_ids.isEmpty()) {
            showChosen();
        }
    });
}

QJsonValue RecordLinksEditor::shownValue() const
{
    if (m_ids.isEmpty()) {
        return QJsonValue::Undefined;
    }
    return m_field.repeats() ? QJsonValue(QJsonArray::fromStringList(m_ids)) : QJsonValue(m_ids.first());
}

void RecordLinksEditor::showValue(const QJsonValue &value)
{
    m_ids.clear();
    if (value.isArray()) {
        for (const QJsonValue id : value.toArray()) {
            m_ids.append(id.toString());
        }
    } else if (!value.toString().isEmpty()) {
        m_ids.append(value.toString());
    }
    m_context.titles.want(m_ids);
    showChosen();
}

void RecordLinksEditor::choose()
{
    auto *dialog = new ChooseRecordDialog(
        m_context.services, m_context.labels, creatableFor(m_field), m_context.recordLanguage.isEmpty() ? u"en"_s : m_context.recordLanguage, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString id = dialog->chosen().value;
        if (id.isEmpty() || m_ids.contains(id)) {
            return;
        }
        if (!m_field.repeats()) {
            m_ids.clear();
        }
        m_ids.append(id);
        m_context.titles.add(id, dialog->chosenTitle());
        showChosen();
        Q_EMIT changed();
    });
    dialog->open();
}

void RecordLinksEditor::remove(const QString &id)
{
    m_ids.removeOne(id);
    showChosen();
    m_choose->setFocus();
    Q_EMIT changed();
}

void RecordLinksEditor::moveTo(int from, int to)
{
    m_ids.move(from, to);
    showChosen();
    Q_EMIT changed();
}

bool RecordLinksEditor::moveEntry(const QWidget &inside, int by)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&inside](const QWidget *row) { return row->isAncestorOf(&inside); });
    if (found == m_entries.end()) {
        return false;
    }
    const int from = int(found - m_entries.begin());
    const int to = from + by;
    if (to >= 0 && to < int(m_ids.size())) {
        moveTo(from, to);
        m_entries[size_t(to)]->findChild<QPushButton *>()->setFocus();
    }
    return true;
}

void RecordLinksEditor::showChosen()
{
    m_entries.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // The button of a row may have just been pressed.
        delete item;
    }
    for (const QString &id : std::as_const(m_ids)) {
        addRow(id);
    }
    m_none->setVisible(m_ids.isEmpty());
}

void RecordLinksEditor::addRow(const QString &id)
{
    auto *row = new QWidget(this);
    auto *title = new QLabel(m_context.titles.titleOf(id), row);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *away = new QPushButton(row);
    away->setObjectName(u"remove_"_s + m_field.key);
    away->setFlat(true);
    setLineIcon(away, u"close"_s);
    away->setToolTip(tr("Remove this link")); // Without the title: a tool tip takes markup for markup.
    away->setAccessibleName(tr("Remove: %1").arg(title->text()));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    if (m_ids.size() > 1) {
        line->addWidget(m_drag->makeHandle(row), 0, Qt::AlignTop);
    }
    line->addWidget(title, 1);
    line->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QPushButton::clicked, this, [this, id] { remove(id); });
    m_rows->addWidget(row);
    m_entries.push_back(row);
}

} // namespace fourthp::ui
