// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace fourthp::ui {

class SafeTextView;

/// Several lines of one text, with a count of words and a preview that shows it as a reader will see it.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, QWidget *parent);

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;
    void changeEvent(QEvent *event) override;

private:
    void countFrom(int from, int removed, int added);
    void count();
    void preview(bool wanted);
    SafeTextView *makePreview();
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    SafeTextView *m_preview = nullptr; ///< Made when it is first asked for.
    QLabel *m_words;
    QPushButton *m_previewButton;
    QTimer m_countLater;
};

} // namespace fourthp::ui
