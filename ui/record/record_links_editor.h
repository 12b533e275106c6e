// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <QStringList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fourthp::ui {

/// Links to other records: one, or several, picked by searching; each can be removed.
class RecordLinksEditor : public FieldEditor
{
    Q_OBJECT

public:
    RecordLinksEditor(const Field &field, const EditorContext &context, QWidget *parent);

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    void choose();
    void showChosen();
    void addRow(const QString &id);
    void remove(const QString &id);
    const Field &m_field;
    EditorContext m_context;
    QStringList m_ids;
    QVBoxLayout *m_rows;
    QLabel *m_none;
    QPushButton *m_choose;
};

} // namespace fourthp::ui
