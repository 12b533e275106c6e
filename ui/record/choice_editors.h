// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <vector>

class QComboBox;
class QLabel;

namespace fourthp::ui {

/// A code and its word, as offered for choice.
struct Choice
{
    QString code;
    QString label;
};

/// Everything a field of codes, countries or languages can hold, in reading order.
std::vector<Choice> choicesFor(const Field &field, const Labels &labels);

/// One of a list, found by typing. A code that the list does not know is kept and shown. Words that are no entry are
/// the value as they stand, so that a draft keeps them and validation finds them.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const EditorContext &context, QWidget *parent);

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    int shownIndex() const; ///< -1 if what stands in the box is no entry.
    void check();
    QComboBox *m_box;
    QLabel *m_problem;
};

} // namespace fourthp::ui
