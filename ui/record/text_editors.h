// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace fourthp::ui {

/// A column without margins, for the parts of an editor.
QVBoxLayout *tightColumn(QWidget *widget);

/// One line: text, address, number or date. Says below itself, on leaving, if the form is wrong.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, QWidget *parent);

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    void check();
    const Field &m_field;
    QLineEdit *m_line;
    QLabel *m_problem;
};

/// A list of texts, one a line.
class LinesEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LinesEditor(const Field &field, QWidget *parent);

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    QPlainTextEdit *m_text;
};

class FlagEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit FlagEditor(const Field &field, QWidget *parent);

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    QCheckBox *m_box;
};

} // namespace fourthp::ui
