// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/group_list_editor.h"

#include "ui/common/icons.h"
#include "ui/common/translate.h"
#include "ui/record/entry_drag.h"

#include <QJsonArray>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {
constexpr qsizetype kOpenEntries = 2; ///< More than these begin folded.
}

GroupListEditor::GroupListEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_context(context)
    , m_column(new QVBoxLayout)
    , m_drag(new EntryDrag(
          this, EntryDrag::Layout::Column,
          [this] { return std::vector<QWidget *>(m_items.begin(), m_items.end()); },
          [this](int from, int to) { moveTo(from, to); }))
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
    connect(m_add, &QPushButton::clicked, this, &GroupListEditor::addNew);
}

void GroupListEditor::addNew()
{
    GroupItem *item = addItem(QJsonValue::Undefined, GroupItem::Shown::Open);
    item->setNewId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    showPlaces();
    item->focusFirst();
    Q_EMIT changed();
}

GroupItem *GroupListEditor::addItem(const QJsonValue &value, GroupItem::Shown shown)
{
    auto *item = new GroupItem(m_field, m_context, value, shown, this);
    item->setHandle(m_drag->makeHandle(item));
    m_column->addWidget(item);
    m_items.push_back(item);
    connect(item, &GroupItem::changed, this, &FieldEditor::changed);
    connect(item, &GroupItem::moveWanted, this, [this, item](int by) { move(item, by); });
    connect(item, &GroupItem::removeWanted, this, [this, item] { remove(item); });
    return item;
}

void GroupListEditor::showPlaces()
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        m_items[i]->setPlace(int(i), int(m_items.size()));
    }
}

void GroupListEditor::move(const GroupItem *item, int by)
{
    const auto from = std::find(m_items.begin(), m_items.end(), item) - m_items.begin();
    const auto to = from + by;
    if (to >= 0 && to < std::ssize(m_items)) {
        moveTo(int(from), int(to));
    }
}

void GroupListEditor::moveTo(int from, int to)
{
    GroupItem *item = m_items[size_t(from)];
    m_items.erase(m_items.begin() + from);
    m_items.insert(m_items.begin() + to, item);
    m_column->insertWidget(to, item);
    showPlaces();
    Q_EMIT changed();
}

void GroupListEditor::remove(GroupItem *item)
{
    const auto at = m_items.erase(std::find(m_items.begin(), m_items.end(), item));
    if (at == m_items.end()) {
        m_add->setFocus();
    } else {
        (*at)->focusFirst();
    }
    item->hide();
    item->deleteLater(); // Its own button was just pressed.
    showPlaces();
    Q_EMIT changed();
}

bool GroupListEditor::moveEntry(const QWidget &inside, int by)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
        [&inside](const GroupItem *item) { return item == &inside || item->isAncestorOf(&inside); });
    if (found == m_items.end()) {
        return false;
    }
    move(*found, by);
    return true;
}

void GroupListEditor::reveal(const QString &path)
{
    // Entries without content are no part of the value, and so of no path.
    int left = path.section(u'.', 1, 1).toInt();
    for (GroupItem *item : m_items) {
        if (!item->value().isUndefined() && left-- == 0) {
            item->reveal(path.section(u'.', 1));
            return;
        }
    }
    setFocus();
}

QJsonValue GroupListEditor::shownValue() const
{
    QJsonArray items;
    for (const GroupItem *item : m_items) {
        if (const QJsonValue value = item->value(); !value.isUndefined()) {
            items.append(value);
        }
    }
    return items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(items);
}

void GroupListEditor::showValue(const QJsonValue &value)
{
    for (GroupItem *item : std::exchange(m_items, {})) {
        delete item;
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items) {
        addItem(item, items.size() > kOpenEntries ? GroupItem::Shown::Folded : GroupItem::Shown::Open);
    }
    showPlaces();
}

} // namespace fourthp::ui
