// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace fourthp::ui {

/// Draws a row or a cell as plain text that wraps, in the text's own direction, as high as its lines are: the metrics of
/// a font know its first face only, and what Qt's delegate measures by them is cut where Arabic is read.
class WrappedTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Look
    {
        QFont font;
        QColor colour;
        QList<QTextLayout::FormatRange> formats;
    };
    /// How the text of an index is drawn; as the view says, unless somebody knows better.
    virtual Look lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace fourthp::ui
