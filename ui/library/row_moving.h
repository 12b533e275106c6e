// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAbstractItemView;
class QDropEvent;
class QItemSelectionModel;

namespace fourthp::ui {

class ResultModel;

/// Moves the selected rows of a result that has an order of its own: by Alt+Up and Alt+Down, or dragged to
/// another place.
class RowMoving : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    RowMoving(const ResultModel &model, const QItemSelectionModel &selection, QObject *parent);
    void addView(QAbstractItemView *view);
    /// Only where it is allowed; rows can be dragged away from anywhere.
    void allow(bool allowed) { m_isAllowed = allowed; }
    /// Moves the selection by one row: -1 up, 1 down.
    void moveBy(int rows);

Q_SIGNALS:
    /// These records shall stand so that the first of them is the one at `index` of the rest.
    void moved(const std::vector<qint64> &docids, int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeDrop(QAbstractItemView *view, QDropEvent &event);
    /// How many rows that stay stand before this one.
    int placeBefore(int row, const std::vector<qint64> &docids) const;

    const ResultModel &m_model;
    const QItemSelectionModel &m_selection;
    bool m_isAllowed = false;
    std::vector<QAbstractItemView *> m_views;
};

} // namespace fourthp::ui
