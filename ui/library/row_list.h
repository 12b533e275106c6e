// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace fourthp::ui {

/// A list whose rows all have the height of the first. Its own arithmetic takes the place of `QListView`'s
/// layout, which keeps a position for each row and makes them all anew with every page of rows that arrives:
/// 50 ms of the GUI thread for a million. Here nothing depends on how many rows there are. One column, from
/// top to bottom.
class RowList : public QListView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected Q_SLOTS:
    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void updateGeometries() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;

private:
    struct Rows
    {
        int first = 0;
        int last = -1;
    };
    /// The rows that a part of the viewport touches; none beyond the model's.
    Rows rowsIn(const QRect &area) const;
    QRect areaOf(const Rows &rows) const;
    int rowCount() const;

    int m_rowHeight = 1;
};

} // namespace fourthp::ui
