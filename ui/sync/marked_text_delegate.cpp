// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/marked_text_delegate.h"

#include "ui/common/typed_text.h"

#include "ui/common/theme.h"
#include "ui/sync/conflict_fields_model.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kEditorLines = 4;

} // namespace

WrappedTextDelegate::Look MarkedTextDelegate::lookOf(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Look look = WrappedTextDelegate::lookOf(option, index);
    const bool isProposed = index.column() == ConflictFieldsModel::Outcome
        && !index.data(ConflictFieldsModel::ChosenRole).toBool();
    const bool isQuiet = index.column() == ConflictFieldsModel::Before || isProposed;
    look.font.setItalic(isProposed);
    if (isQuiet && !option.state.testFlag(QStyle::State_Selected)) {
        look.colour = secondaryText(option.palette);
    }
    for (const TextSpan &mark :
        qvariant_cast<std::vector<TextSpan>>(index.data(ConflictFieldsModel::MarksRole))) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        look.formats.append({int(mark.start), int(mark.length), format});
    }
    return look;
}

QWidget *MarkedTextDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setObjectName(u"conflictWritten"_s);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setTabChangesFocus(true);
    return editor;
}

void MarkedTextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *text = qobject_cast<QPlainTextEdit *>(editor);
    if (text->document()->isModified()) {
        return; // A refresh behind it must not take what is being written.
    }
    text->setPlainText(index.data(Qt::EditRole).toString());
    text->selectAll();
}

void MarkedTextDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, textOf(*qobject_cast<QPlainTextEdit *>(editor)));
}

void MarkedTextDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect area = option.rect;
    const int least = editor->fontMetrics().lineSpacing() * kEditorLines + 12;
    area.setHeight(std::max(area.height(), least));
    if (const QWidget *view = editor->parentWidget(); view != nullptr && area.bottom() > view->height()) {
        area.moveBottom(std::max(view->height(), area.height()));
    }
    editor->setGeometry(area);
}

bool MarkedTextDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key != nullptr && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        const bool ends = key->modifiers().testFlag(Qt::ControlModifier);
        if (event->type() == QEvent::ShortcutOverride) {
            event->setAccepted(ends); // Else the page would save the record while something is being written.
            return ends;
        }
        if (!ends) {
            return false; // A new line of the text.
        }
        auto *editor = qobject_cast<QWidget *>(watched);
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor);
        return true;
    }
    return WrappedTextDelegate::eventFilter(watched, event);
}

} // namespace fourthp::ui
