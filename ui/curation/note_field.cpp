// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/note_field.h"

#include "ui/common/typed_text.h"

#include <QKeyEvent>
#include <QMimeData>

namespace fourthp::ui {

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QString NoteField::note() const
{
    return onOneLine(textOf(*this));
}

void NoteField::setNote(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

bool NoteField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        // With no key to take back here, undo means the note before.
        if (isUndo && !document()->isUndoAvailable() && !document()->isRedoAvailable()) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && modifiers.testFlag(Qt::ControlModifier)) {
        Q_EMIT stepWanted(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else if (isEnter) {
        Q_EMIT finished();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT givenUp();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NoteField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText()) {
        insertPlainText(onOneLine(source->text()));
    }
}

} // namespace fourthp::ui
