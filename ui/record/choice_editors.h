// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <QStringList>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace fourthp::ui {

/// A code and its word, as offered for choice.
struct Choice
{
    QString code;
    QString label;
};

/// Everything a field of codes, countries or languages can hold, in reading order.
std::vector<Choice> choicesFor(const Field &field, const Labels &labels);

/// One of a list, found by typing. A code that the list does not know is kept and shown.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const EditorContext &context, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QComboBox *m_box;
};

/// Several of a list: shows the words, and a button opens a list with check marks and a filter.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const Field &field, const EditorContext &context, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void choose();
    void showChosen();
    const Field &m_field;
    EditorContext m_context;
    QStringList m_codes;
    QLabel *m_chosen;
    QPushButton *m_button;
};

/// Links to other records: one, or several, picked by searching.
class RecordLinksEditor : public FieldEditor
{
    Q_OBJECT

public:
    RecordLinksEditor(const Field &field, const EditorContext &context, QWidget *parent);
    ~RecordLinksEditor() override;
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    struct Private;
    void choose();
    void showChosen();
    const Field &m_field;
    EditorContext m_context;
    QStringList m_ids;
    std::unique_ptr<Private> m_private;
    QLabel *m_chosen;
    QPushButton *m_choose;
    QPushButton *m_clear;
};

} // namespace fourthp::ui
