// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <QStringList>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fourthp::ui {

class EntryDrag;

/// Links to other records: one, or several, picked by searching; each can be removed.
class RecordLinksEditor : public FieldEditor
{
    Q_OBJECT

public:
    RecordLinksEditor(const Field &field, const EditorContext &context, QWidget *parent);
    bool moveEntry(const QWidget &inside, int by) override;

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    void choose();
    void showChosen();
    void addRow(const QString &id);
    void remove(const QString &id);
    void moveTo(int from, int to);
    const Field &m_field;
    EditorContext m_context;
    QStringList m_ids;
    std::vector<QWidget *> m_entries; ///< The row of each, in their order.
    QVBoxLayout *m_rows;
    EntryDrag *m_drag;
    QLabel *m_none;
    QPushButton *m_choose;
};

} // namespace fourthp::ui
