// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/entry_drag.h"

#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kMarkWidth = 3; ///< Pixels.
constexpr char kEntry[] = "draggedEntry"; ///< Property of a handle: the widget that it drags.

} // namespace

EntryDrag::EntryDrag(QWidget *list, Layout layout, std::function<std::vector<QWidget *>()> entries,
    std::function<void(int, int)> moved)
    : QObject(list)
    , m_list(list)
    , m_layout(layout)
    , m_entries(std::move(entries))
    , m_moved(std::move(moved))
    , m_mark(new QFrame(list))
{
    m_mark->setObjectName(u"dropMark"_s);
    m_mark->setAutoFillBackground(true);
    m_mark->setBackgroundRole(QPalette::Highlight);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->hide();
}

void EntryDrag::addHandle(QAbstractButton *handle, QWidget *entry)
{
    handle->setProperty(kEntry, QVariant::fromValue(entry));
    handle->installEventFilter(this);
}

QWidget *EntryDrag::makeHandle(QWidget *entry)
{
    auto *handle = new QToolButton(entry);
    handle->setObjectName(u"dragHandle"_s);
    handle->setAutoRaise(true);
    handle->setFocusPolicy(Qt::NoFocus); // Keys move the entry without it.
    setLineIcon(handle, u"grip"_s);
    handle->setCursor(Qt::OpenHandCursor);
    handle->setToolTip(tr("Drag to another place"));
    handle->setAccessibleName(handle->toolTip());
    addHandle(handle, entry);
    return handle;
}

bool EntryDrag::eventFilter(QObject *watched, QEvent *event)
{
    auto *handle = qobject_cast<QAbstractButton *>(watched);
    if (handle == nullptr) { // It is being destroyed.
        return QObject::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*handle, *static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseMove:
        return drag(*handle, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        if (m_gap) {
            drop(*handle); // The button hears of it too, and is not clicked: it is not down.
        }
        break;
    case QEvent::KeyPress:
        if (m_gap && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            giveUp(*handle);
            return true; // It is not for the form.
        }
        return m_gap.has_value();
    case QEvent::ShortcutOverride:
        event->setAccepted(m_gap.has_value()); // No key is a shortcut before the mouse lets go.
        return m_gap.has_value();
    case QEvent::Hide:
        if (m_gap) { // The list was made anew meanwhile.
            giveUp(*handle);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void EntryDrag::press(const QAbstractButton &handle, const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton) {
        m_entry = handle.property(kEntry).value<QWidget *>();
        m_pressedAt = event.globalPosition().toPoint();
    }
}

bool EntryDrag::drag(QAbstractButton &handle, const QMouseEvent &event)
{
    const QPoint at = event.globalPosition().toPoint();
    const bool isHeld = m_entry != nullptr && (event.buttons() & Qt::LeftButton) != 0;
    if (isHeld && !m_gap && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        begin(handle);
    }
    if (!isHeld || !m_gap) {
        return false;
    }
    scrollTo(at);
    m_gap = gapAt(at);
    showMark(*m_gap);
    return true;
}

void EntryDrag::begin(QAbstractButton &handle)
{
    m_gap = 0;
    handle.setDown(false); // Dragged, it is not pressed.
    handle.grabKeyboard(); // Escape is for the drag, wherever the focus is.
    m_cursor = handle.cursor();
    handle.setCursor(Qt::ClosedHandCursor);
}

void EntryDrag::giveUp(QAbstractButton &handle)
{
    m_gap.reset();
    m_entry = nullptr;
    m_mark->hide();
    handle.releaseKeyboard();
    handle.setCursor(m_cursor);
}

void EntryDrag::drop(QAbstractButton &handle)
{
    const std::vector<QWidget *> entries = m_entries();
    const auto found = std::find(entries.begin(), entries.end(), m_entry.data());
    const int gap = *m_gap;
    giveUp(handle);
    const int from = int(found - entries.begin());
    const int to = gap > from ? gap - 1 : gap;
    if (found != entries.end() && to != from) {
        m_moved(from, to);
    }
}

int EntryDrag::gapAt(const QPoint &global) const
{
    const QPoint at = m_list->mapFromGlobal(global);
    const bool isLeftToRight = m_list->layoutDirection() == Qt::LeftToRight;
    const std::vector<QWidget *> entries = m_entries();
    int gap = 0;
    for (const QWidget *entry : entries) {
        const QRect place(entry->mapTo(m_list, QPoint()), entry->size());
        const bool isSideBefore = isLeftToRight ? place.center().x() < at.x() : place.center().x() > at.x();
        const bool isBefore = m_layout == Layout::Column ? place.center().y() < at.y()
            : place.bottom() < at.y()                    ? true
                                                         : place.top() <= at.y() && isSideBefore;
        gap += isBefore ? 1 : 0;
    }
    return gap;
}

void EntryDrag::showMark(int gap)
{
    const std::vector<QWidget *> entries = m_entries();
    const bool isLast = gap == int(entries.size());
    const QWidget *beside = entries[size_t(isLast ? gap - 1 : gap)];
    const QRect place(beside->mapTo(m_list, QPoint()), beside->size());
    const bool atRight = isLast == (m_list->layoutDirection() == Qt::LeftToRight);
    if (m_layout == Layout::Column) {
        const int y = isLast ? place.bottom() - kMarkWidth + 1 : std::max(0, place.top() - kMarkWidth);
        m_mark->setGeometry(place.left(), y, place.width(), kMarkWidth);
    } else {
        const int x = atRight ? place.right() - kMarkWidth + 1 : std::max(0, place.left() - kMarkWidth);
        m_mark->setGeometry(x, place.top(), kMarkWidth, place.height());
    }
    m_mark->raise();
    m_mark->show();
}

void EntryDrag::scrollTo(const QPoint &global) const
{
    for (QWidget *widget = m_list->parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(widget); area != nullptr && area->widget() != nullptr) {
            const QPoint at = area->widget()->mapFromGlobal(global);
            const int line = area->fontMetrics().lineSpacing();
            area->ensureVisible(at.x(), at.y(), 0, 2 * line);
            return;
        }
    }
}

} // namespace fourthp::ui
