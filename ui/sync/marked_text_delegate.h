// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/wrapped_text_delegate.h"

namespace fourthp::ui {

/// Draws a cell of the comparison: wrapped plain text in its own direction, with the words that differ
/// underlined and bold. A result is written in a box of several lines; Ctrl+Enter or leaving it keeps what
/// was written.
class MarkedTextDelegate : public WrappedTextDelegate
{
    Q_OBJECT

public:
    using WrappedTextDelegate::WrappedTextDelegate;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    Look lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace fourthp::ui
