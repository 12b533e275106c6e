// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/marked_text_delegate.h"

#include "ui/common/theme.h"
#include "ui/sync/conflict_fields_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kMargin = 5;
constexpr int kEditorLines = 4;

/// The text laid out for this width; answers its height.
qreal layOut(QTextLayout &layout, const QModelIndex &index, int width)
{
    QString text = index.data().toString();
    text.replace(u'\n', QChar::LineSeparator);
    layout.setText(text);
    QTextOption option((text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark :
        qvariant_cast<std::vector<TextSpan>>(index.data(ConflictFieldsModel::MarksRole))) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        formats.append({int(mark.start), int(mark.length), format});
    }
    layout.setFormats(formats);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QFont fontFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    const bool isOutcome = index.column() == ConflictFieldsModel::Outcome;
    font.setItalic(isOutcome && !index.data(ConflictFieldsModel::ChosenRole).toBool());
    return font;
}

} // namespace

void MarkedTextDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isQuiet = index.column() == ConflictFieldsModel::Before
        || (index.column() == ConflictFieldsModel::Outcome
            && !index.data(ConflictFieldsModel::ChosenRole).toBool());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
            : isQuiet          ? secondaryText(option.palette)
                               : option.palette.color(QPalette::Text));
    QTextLayout layout({}, fontFor(option, index));
    const QRect area = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    layOut(layout, index, area.width());
    layout.draw(painter, area.topLeft());
    painter->restore();
}

QSize MarkedTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = std::max(option.rect.width() - 2 * kMargin, 40);
    QTextLayout layout({}, fontFor(option, index));
    const int height = int(std::ceil(layOut(layout, index, width)));
    return {width + 2 * kMargin, height + 2 * kMargin};
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
    model->setData(index, qobject_cast<QPlainTextEdit *>(editor)->toPlainText());
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
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace fourthp::ui
