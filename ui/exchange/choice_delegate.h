// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/choice_editors.h"

#include <QStyledItemDelegate>

#include <functional>
#include <vector>

class QTableView;

namespace fourthp::ui {

/// Cells that hold one of many codes, and show its word with a small arrow: a click, Enter or typing opens
/// the list, and what is typed finds by any part of a word. The model gives the code as `Qt::EditRole` and
/// takes it there; none if nobody decided yet. Cells that are not editable are plain, and what is opened and
/// left as it was is not set.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ChoicesAt = std::function<std::vector<Choice>(const QModelIndex &)>;
    ChoiceDelegate(ChoicesAt choices, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    ChoicesAt m_choices;
};

/// A table of the model's rows with such cells, its columns sharing the width.
QTableView *makeChoiceTable(QAbstractItemModel &model, ChoiceDelegate::ChoicesAt choices, QWidget *parent);

} // namespace fourthp::ui
