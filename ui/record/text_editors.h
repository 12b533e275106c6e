// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/field_editor.h"

#include <QHash>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace fourthp::ui {

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

/// Several lines of one text, with a count of words.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextEditor(const Field &field, QWidget *parent);

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    void count();
    QPlainTextEdit *m_text;
    QLabel *m_words;
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

/// One text in several languages, a tab each; a tab without text is marked.
class TranslatedEditor : public FieldEditor
{
    Q_OBJECT

public:
    TranslatedEditor(const Field &field, const EditorContext &context, QWidget *parent);

protected:
    QJsonValue shownValue() const override;
    void showValue(const QJsonValue &value) override;

private:
    FieldEditor *editorFor(const QString &language);
    void markMissing();
    Field m_oneLanguage;
    EditorContext m_context;
    QTabWidget *m_tabs;
    QStringList m_languages;
    QHash<QString, FieldEditor *> m_editors;
};

} // namespace fourthp::ui
