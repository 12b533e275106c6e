// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/group_editors.h"

#include "ui/common/icons.h"
#include "ui/common/translate.h"
#include "ui/record/choice_editors.h"
#include "ui/record/files_editor.h"
#include "ui/record/record_links_editor.h"
#include "ui/record/text_editors.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

FieldEditor *makeFieldEditor(const Field &field, const EditorContext &context, QWidget *parent)
{
    if (field.has(Translatable)) {
        return new TranslatedEditor(field, context, parent);
    }
    if (field.kind == FieldKind::Group && field.repeats() && field.key == "files"_L1) {
        return new FilesEditor(context, parent); // Checksums are not typed.
    }
    switch (field.kind) {
    case FieldKind::Group:
        return field.repeats() ? static_cast<FieldEditor *>(new GroupListEditor(field, context, parent))
                               : new GroupEditor(field, context, parent);
    case FieldKind::Code: case FieldKind::Country: case FieldKind::Language:
        return field.repeats() ? static_cast<FieldEditor *>(new ChoicesEditor(field, context, parent))
                               : new ChoiceEditor(field, context, parent);
    case FieldKind::Record: return new RecordLinksEditor(field, context, parent);
    case FieldKind::Flag: return new FlagEditor(field, parent);
    case FieldKind::LongText: return new LongTextEditor(field, parent);
    case FieldKind::Text: case FieldKind::Region: case FieldKind::PartialDate: case FieldKind::Timestamp: case FieldKind::Number:
    case FieldKind::Url: case FieldKind::Email: case FieldKind::Phone: case FieldKind::Raw:
        return field.repeats() ? static_cast<FieldEditor *>(new LinesEditor(field, parent)) : new LineEditor(field, parent);
    }
    Q_UNREACHABLE();
}

GroupEditor::GroupEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    for (const Field &member : field.members) {
        FieldEditor *editor = makeFieldEditor(member, context, this);
        if (member.kind != FieldKind::Flag) {
            auto *label = new QLabel(labelOf(member), this);
            label->setBuddy(editor);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        column->addWidget(editor);
        m_members.emplace_back(&member, editor);
        connect(editor, &FieldEditor::changed, this, &FieldEditor::changed);
    }
    if (!m_members.empty()) {
        setFocusProxy(m_members.front().second);
    }
}

QJsonValue GroupEditor::shownValue() const
{
    QJsonObject group = given().toObject();
    for (const auto &[member, editor] : m_members) {
        const QJsonValue value = editor->value();
        if (value.isUndefined()) {
            group.remove(member->key);
        } else {
            group.insert(member->key, value);
        }
    }
    const bool filled = group.size() > (group.contains(u"id"_s) ? 1 : 0);
    if (filled && !m_newId.isEmpty()) {
        group.insert(u"id"_s, m_newId);
    }
    return filled ? QJsonValue(group) : QJsonValue(QJsonValue::Undefined);
}

void GroupEditor::showValue(const QJsonValue &value)
{
    const QJsonObject group = value.toObject();
    for (const auto &[member, editor] : m_members) {
        editor->setValue(group.value(member->key));
    }
}

GroupListEditor::GroupListEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_context(context)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add"), this))
{
    m_add->setObjectName(u"add_"_s + field.key);
    m_add->setAccessibleName(tr("Add: %1").arg(labelOf(field)));
    setLineIcon(m_add, u"new"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(m_column);
    whole->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        GroupEditor *editor = addItem(QJsonValue::Undefined);
        editor->setNewId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        editor->setFocus();
        Q_EMIT changed();
    });
}

GroupEditor *GroupListEditor::addItem(const QJsonValue &value)
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(frame);
    auto *editor = new GroupEditor(m_field, m_context, frame);
    editor->setValue(value);
    row->addWidget(editor, 1);
    auto *buttons = new QVBoxLayout;
    const auto addButton = [&](const QString &icon, const QString &name, auto act) {
        auto *button = new QPushButton(frame);
        setLineIcon(button, icon);
        button->setFlat(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    addButton(u"chevron-up"_s, tr("Move up"), [this, frame] { move(frame, -1); });
    addButton(u"chevron-down"_s, tr("Move down"), [this, frame] { move(frame, 1); });
    addButton(u"delete"_s, tr("Remove this entry"), [this, frame] { remove(frame); });
    buttons->addStretch();
    row->addLayout(buttons);
    m_column->addWidget(frame);
    m_items.push_back({frame, editor});
    connect(editor, &FieldEditor::changed, this, &FieldEditor::changed);
    return editor;
}

size_t GroupListEditor::indexOf(const QWidget *frame) const
{
    return size_t(std::find_if(m_items.begin(), m_items.end(), [frame](const Item &item) { return item.frame == frame; }) - m_items.begin());
}

void GroupListEditor::move(const QWidget *frame, int by)
{
    const size_t from = indexOf(frame);
    if ((by < 0 && from == 0) || (by > 0 && from + 1 >= m_items.size())) {
        return;
    }
    const size_t to = by < 0 ? from - 1 : from + 1;
    std::swap(m_items[from], m_items[to]);
    m_column->insertWidget(int(to), m_items[to].frame);
    Q_EMIT changed();
}

void GroupListEditor::remove(QWidget *frame)
{
    m_items.erase(m_items.begin() + qsizetype(indexOf(frame)));
    frame->hide();
    frame->deleteLater(); // Its own button was just pressed.
    Q_EMIT changed();
}

QJsonValue GroupListEditor::shownValue() const
{
    QJsonArray items;
    for (const Item &item : m_items) {
        if (const QJsonValue value = item.editor->value(); !value.isUndefined()) {
            items.append(value);
        }
    }
    return items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(items);
}

void GroupListEditor::showValue(const QJsonValue &value)
{
    for (const Item &item : m_items) {
        delete item.frame;
    }
    m_items.clear();
    for (const QJsonValue item : value.toArray()) {
        addItem(item);
    }
}

} // namespace fourthp::ui
