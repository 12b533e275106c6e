// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/group_item.h"

#include "core/model/field_values.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/translate.h"
#include "ui/record/group_editors.h"
#include "ui/record/record_titles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// What a member says in one line; empty if it says nothing.
QString lineOf(const Field &member, const QJsonValue &value, const EditorContext &context)
{
    constexpr int kCharacters = 80;
    if (member.kind == FieldKind::Flag) {
        return value.toBool() ? labelOf(member) : QString();
    }
    if (member.kind == FieldKind::Group || member.has(Internal)) {
        return {};
    }
    QStringList words;
    for (const QString &text : plainValues(value, member, context.labels.languages())) {
        words.append(member.kind == FieldKind::Record ? context.titles.titleOf(text)
                                                      : context.labels.of(member, text));
    }
    const QString line = Formats::list(words).simplified();
    return line.size() > kCharacters ? line.first(kCharacters) + u'…' : line;
}

} // namespace

QString summaryOfGroup(const Field &field, const QJsonObject &group, const EditorContext &context)
{
    constexpr qsizetype kMembers = 3;
    QStringList parts;
    for (const Field &member : field.members) {
        if (const QString words = lineOf(member, group.value(member.key), context);
            !words.isEmpty() && parts.size() < kMembers) {
            parts.append(words);
        }
    }
    return parts.join(u" · "_s);
}

GroupItem::GroupItem(
    const Field &field, const EditorContext &context, const QJsonValue &value, Shown shown, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_context(context)
    , m_given(value)
    , m_column(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
    , m_fold(addButton(u"chevron-right"_s, {}))
    , m_summary(new QLabel(this))
    , m_up(addButton(u"chevron-up"_s, tr("Move up")))
    , m_down(addButton(u"chevron-down"_s, tr("Move down")))
    , m_remove(addButton(u"delete"_s, tr("Remove this entry")))
{
    setFrameShape(QFrame::StyledPanel);
    m_column->setContentsMargins(6, 4, 6, 4);
    m_column->setSpacing(3);
    m_fold->setObjectName(u"fold_"_s + field.key);
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_line->setSpacing(2);
    m_line->addWidget(m_fold, 0, Qt::AlignTop);
    m_line->addWidget(m_summary, 1);
    for (QPushButton *button : {m_up, m_down, m_remove}) {
        m_line->addWidget(button, 0, Qt::AlignTop);
    }
    m_column->addLayout(m_line);
    for (const Field &member : field.members) {
        if (member.kind == FieldKind::Record) {
            m_context.titles.want({value.toObject().value(member.key).toString()});
        }
    }
    connect(&m_context.titles, &RecordTitles::arrived, this, &GroupItem::showSummary);
    connect(
        m_fold, &QPushButton::clicked, this, [this] { setShown(isOpen() ? Shown::Folded : Shown::Open); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_remove, &QPushButton::clicked, this, &GroupItem::removeWanted);
    setShown(shown);
}

QPushButton *GroupItem::addButton(const QString &icon, const QString &name)
{
    auto *button = new QPushButton(this);
    setLineIcon(button, icon);
    button->setFlat(true);
    button->setAccessibleName(name);
    button->setToolTip(Formats::toolTip(name));
    return button;
}

QJsonValue GroupItem::value() const
{
    return m_editor == nullptr ? m_given : m_editor->value();
}

void GroupItem::setNewId(const QString &id)
{
    m_newId = id;
    if (m_editor != nullptr) {
        m_editor->setNewId(id);
    }
}

bool GroupItem::isOpen() const
{
    return m_editor != nullptr && !m_editor->isHidden();
}

void GroupItem::makeEditor()
{
    m_editor = new GroupEditor(m_field, m_context, this);
    m_editor->setNewId(m_newId);
    m_editor->setValue(m_given);
    m_column->addWidget(m_editor);
    connect(m_editor, &FieldEditor::changed, this, [this] {
        showSummary();
        Q_EMIT changed();
    });
}

void GroupItem::setShown(Shown shown)
{
    if (shown == Shown::Open && m_editor == nullptr) {
        makeEditor();
    }
    if (m_editor != nullptr) {
        m_editor->setHidden(shown == Shown::Folded);
    }
    setLineIcon(m_fold,
        isOpen()                                   ? u"chevron-down"_s
            : layoutDirection() == Qt::RightToLeft ? u"back"_s
                                                   : u"chevron-right"_s);
    showSummary();
}

void GroupItem::setHandle(QWidget *handle)
{
    m_handle = handle;
    m_line->insertWidget(0, handle, 0, Qt::AlignVCenter);
}

void GroupItem::setPlace(int place, int count)
{
    if (m_handle != nullptr) {
        m_handle->setVisible(count > 1);
    }
    m_place = place;
    m_count = count;
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
    showSummary();
}

void GroupItem::showSummary()
{
    const QString words = summaryOfGroup(m_field, value().toObject(), m_context);
    const QString number = QLocale().toString(m_place + 1);
    const QString line = words.isEmpty()
        ? tr("%1. (empty)", "an entry of a list without content").arg(number)
        : tr("%1. %2", "an entry of a list: number, content").arg(number, Formats::isolated(words));
    m_summary->setText(line);
    m_summary->setEnabled(!words.isEmpty());
    m_fold->setToolTip(isOpen() ? tr("Fold this entry") : tr("Unfold this entry"));
    m_fold->setAccessibleName(isOpen() ? tr("Fold: %1").arg(line) : tr("Unfold: %1").arg(line));
    m_fold->setAccessibleDescription(
        tr("Entry %1 of %2. Alt+Up and Alt+Down move it.").arg(number, QLocale().toString(m_count)));
}

void GroupItem::reveal(const QString &path)
{
    setShown(Shown::Open);
    m_editor->reveal(path);
}

void GroupItem::focusFirst()
{
    QWidget *first = isOpen() ? static_cast<QWidget *>(m_editor) : m_fold;
    first->setFocus();
}

void GroupItem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        setShown(isOpen() ? Shown::Open : Shown::Folded);
    }
    QFrame::changeEvent(event);
}

} // namespace fourthp::ui
