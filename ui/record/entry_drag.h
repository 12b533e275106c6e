// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QCursor>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QFrame;
class QMouseEvent;
class QWidget;

namespace fourthp::ui {

/// Lets the entries of a list in a form be dragged to another place by a handle. A line shows where the entry
/// would go; Escape leaves everything as it is. Entries may stand below one another or flow in lines, in
/// either direction of reading.
class EntryDrag : public QObject
{
    Q_OBJECT

public:
    enum class Layout { Column, Flow };
    /// `list` holds the entries that `entries` names, in their order, and owns this. `moved` is called once
    /// for a drag that ends elsewhere, with the places before and after, from 0.
    EntryDrag(QWidget *list, Layout layout, std::function<std::vector<QWidget *>()> entries,
        std::function<void(int from, int to)> moved);

    /// What is pressed to drag an entry: a part of it, or all of it. A button is still one for who does not
    /// drag.
    void addHandle(QAbstractButton *handle, QWidget *entry);
    /// A grip to stand in an entry's line.
    QWidget *makeHandle(QWidget *entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // True for what is not for the button.
    bool press(QAbstractButton &handle, const QMouseEvent &event);
    bool drag(QAbstractButton &handle, const QMouseEvent &event);
    bool release(QAbstractButton &handle, const QMouseEvent &event);
    void begin(QAbstractButton &handle);
    void drop();
    /// Leaves everything where it is.
    void giveUp();
    /// Where an entry dropped here would stand, among the entries as they are now; from 0 to their number.
    int gapAt(const QPoint &global) const;
    void showMark(int gap);
    void scrollTo(const QPoint &global) const;

    QWidget *m_list;
    Layout m_layout;
    std::function<std::vector<QWidget *>()> m_entries;
    std::function<void(int, int)> m_moved;
    QFrame *m_mark;
    QPointer<QAbstractButton> m_handle; ///< That was pressed last.
    const QObject *m_pressed = nullptr; ///< The same, to be known by while it is destroyed.
    QPointer<QWidget> m_entry; ///< That it drags; none once the drag is over.
    bool m_isGivenUp = false; ///< The drag is over, and the mouse button still down.
    QPoint m_pressedAt;
    QCursor m_cursor; ///< Of the handle before it was dragged.
    std::optional<int> m_gap; ///< Set while it is dragged.
};

} // namespace fourthp::ui
