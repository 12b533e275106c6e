// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace fourthp::ui {

/// Where a note is typed: one line of any length, wrapped. Enter ends it, Ctrl+Enter goes on to the next
/// question and Ctrl+Shift+Enter back, Escape gives it up; Tab leaves the field. Lines that are pasted become
/// one.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);
    /// What was typed, without blanks around it.
    QString note() const;
    /// Puts a text into the field as if it had always been there: nothing to undo.
    void setNote(const QString &text);

Q_SIGNALS:
    void finished();
    /// `by` is 1 for the next question, -1 for the one before.
    void stepWanted(int by);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace fourthp::ui
