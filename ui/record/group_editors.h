// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <QString>

#include <utility>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace fourthp::ui {

/// The members of one group, below each other. Members that the catalogue does not know are kept.
class GroupEditor : public FieldEditor
{
    Q_OBJECT

public:
    GroupEditor(const Field &field, const EditorContext &context, QWidget *parent);
    /// The `id` that an empty group gets once something is filled in.
    void setNewId(const QString &id) { m_newId = id; }

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    std::vector<std::pair<const Field *, FieldEditor *>> m_members;
    QString m_newId;
};

/// A list of groups: add, remove, move up and down. Every item keeps its stable `id`.
class GroupListEditor : public FieldEditor
{
    Q_OBJECT

public:
    GroupListEditor(const Field &field, const EditorContext &context, QWidget *parent);

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    struct Item
    {
        QWidget *frame = nullptr;
        GroupEditor *editor = nullptr;
    };
    GroupEditor *addItem(const QJsonValue &value);
    void move(const QWidget *frame, int by);
    void remove(QWidget *frame);
    size_t indexOf(const QWidget *frame) const;
    const Field &m_field;
    EditorContext m_context;
    std::vector<Item> m_items;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace fourthp::ui
