// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"
#include "ui/record/group_item.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace fourthp::ui {

class EntryDrag;

/// A list of groups: add, remove, and move by buttons, by Alt+Up and Alt+Down, or dragged. Many entries
/// begin folded, with a line each. Every entry keeps its stable `id`.
class GroupListEditor : public FieldEditor
{
    Q_OBJECT

public:
    GroupListEditor(const Field &field, const EditorContext &context, QWidget *parent);
    void reveal(const QString &path) override;

    bool moveEntry(const QWidget &inside, int by) override;

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    GroupItem *addItem(const QJsonValue &value, GroupItem::Shown shown);
    void addNew();
    void move(const GroupItem *item, int by);
    void moveTo(int from, int to);
    void remove(GroupItem *item);
    void showPlaces();
    const Field &m_field;
    EditorContext m_context;
    std::vector<GroupItem *> m_items;
    QVBoxLayout *m_column;
    EntryDrag *m_drag;
    QPushButton *m_add;
};

} // namespace fourthp::ui
