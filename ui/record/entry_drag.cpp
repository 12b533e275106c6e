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
    connect(handle, &QObject::destroyed, this, [this](const QObject *gone) {
        if (gone == m_pressed) {
            m_pressed = nullptr;
            m_handle.clear(); // It is no button any more.
            giveUp();
        }
    });
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
    const bool isDragged = m_gap && handle == m_handle;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*handle, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return drag(*handle, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*handle, *static_cast<QMouseEvent *>(event));
    case QEvent::KeyPress:
        if (isDragged && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            giveUp();
            m_isGivenUp = true; // The mouse still holds the button.
        }
        return isDragged; // No key is for the form.
    case QEvent::ShortcutOverride:
        event->setAccepted(isDragged); // No key is a shortcut before the mouse lets go.
        return isDragged;
    case QEvent::Hide: // The list was made anew meanwhile.
    case QEvent::WindowDeactivate: // The mouse may let go where nobody hears of it.
        if (isDragged) {
            giveUp();
            m_isGivenUp = true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool EntryDrag::press(QAbstractButton &handle, const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton) {
        return m_gap.has_value(); // While something is dragged no other button does anything.
    }
    giveUp(); // The release of a drag before was lost.
    m_isGivenUp = false;
    m_handle = &handle;
    m_pressed = &handle;
    m_entry = handle.property(kEntry).value<QWidget *>();
    m_pressedAt = event.globalPosition().toPoint();
    return false;
}

bool EntryDrag::drag(QAbstractButton &handle, const QMouseEvent &event)
{
    if (&handle != m_handle) {
        return false;
    }
    if ((event.buttons() & Qt::LeftButton) == 0) { // It was let go where nobody heard of it.
        m_isGivenUp = false;
        giveUp();
        return false;
    }
    if (m_isGivenUp) {
        return true; // Back on the button, it would be pressed again.
    }
    const QPoint at = event.globalPosition().toPoint();
    const bool isFar = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_entry != nullptr && !m_gap && isFar) {
        begin(handle);
    }
    if (!m_gap) {
        return false;
    }
    scrollTo(at);
    m_gap = gapAt(at);
    showMark(*m_gap);
    return true;
}

bool EntryDrag::release(QAbstractButton &handle, const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton) {
        return m_gap.has_value();
    }
    if (std::exchange(m_isGivenUp, false)) {
        handle.setDown(false);
    } else if (m_gap && &handle == m_handle) {
        drop();
    }
    return false; // The button hears of it, and is not clicked: it is not down.
}

void EntryDrag::begin(QAbstractButton &handle)
{
    m_gap = 0;
    handle.setDown(false); // Dragged, it is not pressed.
    handle.grabKeyboard(); // Escape is for the drag, wherever the focus is.
    handle.setMouseTracking(true); // To hear of a mouse that holds nothing any more.
    m_cursor = handle.cursor();
    handle.setCursor(Qt::ClosedHandCursor);
}

void EntryDrag::giveUp()
{
    m_entry = nullptr;
    if (!std::exchange(m_gap, std::nullopt)) {
        return;
    }
    m_mark->hide();
    if (m_handle != nullptr) {
        m_handle->setDown(false);
        m_handle->releaseKeyboard();
        m_handle->setMouseTracking(false);
        m_handle->setCursor(m_cursor);
    }
}

void EntryDrag::drop()
{
    const std::vector<QWidget *> entries = m_entries();
    const auto found = std::find(entries.begin(), entries.end(), m_entry.data());
    const int gap = *m_gap;
    giveUp();
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
