// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/choice_editors.h"

#include <QStringList>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fourthp::ui {

class EntryDrag;
class FlowLayout;

/// Several of a list: a button for each that is chosen, which takes it away, and a field that finds more by
/// typing words or code. The whole list opens with check marks and a filter. Words that are no entry stay in
/// the field, are told, and are no part of the value.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const Field &field, const EditorContext &context, QWidget *parent);
    bool moveEntry(const QWidget &inside, int by) override;

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    void take(const QString &code);
    void takeTyped();
    void remove(const QString &code);
    void moveTo(int from, int to);
    void chooseFromList();
    void showChosen();
    void complete();
    const Field &m_field;
    EditorContext m_context;
    QStringList m_codes;
    std::vector<Choice> m_offered; ///< Filled when the field is first typed into.
    QWidget *m_chosen;
    FlowLayout *m_flow;
    EntryDrag *m_drag;
    std::vector<QWidget *> m_entries; ///< The button of each code, in their order.
    QLineEdit *m_line;
    QPushButton *m_list;
    QLabel *m_problem;
};

} // namespace fourthp::ui
