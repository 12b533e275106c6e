// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/group_editors.h"

#include "ui/common/translate.h"
#include "ui/record/choice_editors.h"
#include "ui/record/choices_editor.h"
#include "ui/record/files_editor.h"
#include "ui/record/group_list_editor.h"
#include "ui/record/long_text_editor.h"
#include "ui/record/record_links_editor.h"
#include "ui/record/text_editors.h"
#include "ui/record/translated_editor.h"

#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

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
            label->setTextFormat(Qt::PlainText);
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

void GroupEditor::reveal(const QString &path)
{
    const QString key = path.section(u'.', 1, 1);
    for (const auto &[member, editor] : m_members) {
        if (member->key == key) {
            editor->reveal(path.section(u'.', 1));
            return;
        }
    }
    setFocus();
}

} // namespace fourthp::ui
