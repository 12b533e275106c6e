// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

namespace fourthp::ui {

/// How many results there are of each year, as bars between two handles that choose a range. Tab goes from the first
/// handle to the second, arrow keys move it by a year, Page keys by ten, Home and End to either end. In a window that
/// runs from right to left, so do the years.
class YearHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit YearHistogram(QWidget *parent = nullptr);

    /// The scale only grows: while results are narrowed, years stay where they are.
    void setCounts(const std::map<int, qint64> &byYear);
    /// Whether there is more than one year to choose from.
    bool hasRange() const { return m_firstYear < m_lastYear; }
    /// 0 for an open end.
    void setRange(int from, int to);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Middle of a year's bar, in pixels from the left.
    int xOf(int year) const;

Q_SIGNALS:
    /// While a handle is dragged; 0 for an open end.
    void rangeMoved(int from, int to);
    /// When it has arrived.
    void rangeChosen(int from, int to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Handle { From, To };
    int from() const { return m_from == 0 ? m_firstYear : m_from; }
    int to() const { return m_to == 0 ? m_lastYear : m_to; }
    int yearAt(int x) const;
    QRectF barOf(int year) const;
    double edgeOf(Handle handle) const;
    bool moveTo(int year);
    void describe();

    std::map<int, qint64> m_counts;
    int m_firstYear = 0; ///< Of the scale; 0 before any year is known.
    int m_lastYear = 0;
    int m_from = 0;
    int m_to = 0;
    Handle m_active = Handle::From;
    bool m_isDragged = false;
};

} // namespace fourthp::ui
