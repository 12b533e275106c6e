// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/year_histogram.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kMargin = 5; ///< Room for half a handle on either side.
constexpr int kHandleWidth = 7;
constexpr int kTenYears = 10;

} // namespace

YearHistogram::YearHistogram(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize YearHistogram::sizeHint() const
{
    return {180, std::max(36, 2 * fontMetrics().height())};
}

QSize YearHistogram::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void YearHistogram::setCounts(const std::map<int, qint64> &byYear)
{
    m_counts = byYear;
    if (!byYear.empty()) {
        m_firstYear = m_firstYear == 0 ? byYear.begin()->first : std::min(m_firstYear, byYear.begin()->first);
        m_lastYear = std::max(m_lastYear, byYear.rbegin()->first);
    }
    describe();
    update();
}

void YearHistogram::setRange(int from, int to)
{
    if (!m_isDragged) { // An answer to an earlier question must not pull the handle away.
        m_from = from;
        m_to = to;
        describe();
        update();
    }
}

QRectF YearHistogram::barOf(int year) const
{
    const int years = m_lastYear - m_firstYear + 1;
    const double width = double(this->width() - 2 * kMargin) / years;
    const int place = layoutDirection() == Qt::RightToLeft ? m_lastYear - year : year - m_firstYear;
    return {kMargin + place * width, 0, width, double(height())};
}

int YearHistogram::xOf(int year) const
{
    return int(barOf(year).center().x());
}

int YearHistogram::yearAt(int x) const
{
    const int years = m_lastYear - m_firstYear + 1;
    const double width = double(this->width() - 2 * kMargin) / years;
    const int place = std::clamp(int(std::floor((x - kMargin) / width)), 0, years - 1);
    return layoutDirection() == Qt::RightToLeft ? m_lastYear - place : m_firstYear + place;
}

/// Where a handle stands: before the first year of the range, or behind the last.
double YearHistogram::edgeOf(Handle handle) const
{
    const QRectF bar = barOf(std::clamp(handle == Handle::From ? from() : to(), m_firstYear, m_lastYear));
    return (handle == Handle::From) == (layoutDirection() == Qt::LeftToRight) ? bar.left() : bar.right();
}

void YearHistogram::paintEvent(QPaintEvent *)
{
    if (!hasRange()) {
        return;
    }
    QPainter painter(this);
    qint64 most = 1;
    for (const auto &[year, count] : m_counts) {
        most = std::max(most, count);
    }
    QColor leftOut = palette().color(QPalette::WindowText);
    leftOut.setAlphaF(0.35F);
    const int ground = height() - 3;
    for (const auto &[year, count] : m_counts) {
        if (count == 0) {
            continue;
        }
        QRectF bar = barOf(year);
        bar.setBottom(ground);
        bar.setTop(ground - std::max(2.0, double(ground - 4) * double(count) / double(most)));
        if (bar.width() > 4) {
            bar.adjust(0.5, 0, -0.5, 0);
        }
        const bool isChosen = year >= from() && year <= to();
        painter.fillRect(bar, isChosen ? palette().color(QPalette::Highlight) : leftOut);
    }
    painter.setPen(secondaryText(palette()));
    painter.drawLine(kMargin, ground, width() - kMargin, ground);
    for (const Handle handle : {Handle::From, Handle::To}) {
        const bool isActive = hasFocus() && handle == m_active;
        const double x = edgeOf(handle);
        const QRectF grip(x - kHandleWidth / 2.0, height() / 3.0, kHandleWidth, height() / 3.0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        painter.setBrush(palette().color(isActive ? QPalette::Highlight : QPalette::Button));
        painter.drawRoundedRect(grip, 2, 2);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

/// Puts the active handle at a year; true if the range is another one now. The handles do not pass each other.
bool YearHistogram::moveTo(int year)
{
    const int fromBefore = m_from;
    const int toBefore = m_to;
    if (m_active == Handle::From) {
        const int bounded = std::clamp(year, m_firstYear, std::max(m_firstYear, to()));
        m_from = bounded == m_firstYear ? 0 : bounded;
    } else {
        const int bounded = std::clamp(year, std::min(from(), m_lastYear), m_lastYear);
        m_to = bounded == m_lastYear ? 0 : bounded;
    }
    describe();
    update();
    return m_from != fromBefore || m_to != toBefore;
}

void YearHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasRange()) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    const double toFrom = std::abs(x - edgeOf(Handle::From));
    const double toTo = std::abs(x - edgeOf(Handle::To));
    m_active = toFrom <= toTo ? Handle::From : Handle::To;
    m_isDragged = true;
    if (std::min(toFrom, toTo) > kHandleWidth && moveTo(yearAt(int(x)))) {
        Q_EMIT rangeMoved(m_from, m_to);
    }
    update();
}

void YearHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragged && moveTo(yearAt(int(event->position().x())))) {
        Q_EMIT rangeMoved(m_from, m_to);
    }
}

void YearHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_isDragged) {
        m_isDragged = false;
        Q_EMIT rangeChosen(m_from, m_to);
    }
}

void YearHistogram::keyPressEvent(QKeyEvent *event)
{
    const int year = m_active == Handle::From ? from() : to();
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int wanted = 0;
    switch (event->key()) {
    case Qt::Key_Right: wanted = year + forwards; break;
    case Qt::Key_Left: wanted = year - forwards; break;
    case Qt::Key_Up: wanted = year + 1; break;
    case Qt::Key_Down: wanted = year - 1; break;
    case Qt::Key_PageUp: wanted = year + kTenYears; break;
    case Qt::Key_PageDown: wanted = year - kTenYears; break;
    case Qt::Key_Home: wanted = m_firstYear; break;
    case Qt::Key_End: wanted = m_lastYear; break;
    default: QWidget::keyPressEvent(event); return;
    }
    if (hasRange() && moveTo(wanted)) {
        Q_EMIT rangeChosen(m_from, m_to);
    }
}

void YearHistogram::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        m_active = event->reason() == Qt::TabFocusReason ? Handle::From : Handle::To;
        describe();
    }
    QWidget::focusInEvent(event);
}

bool YearHistogram::focusNextPrevChild(bool next)
{
    const Handle last = next ? Handle::To : Handle::From;
    if (hasFocus() && m_active != last) {
        m_active = last;
        describe();
        update();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void YearHistogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

bool YearHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && hasRange()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int year = yearAt(help->x());
        const auto found = m_counts.find(year);
        const qint64 count = found == m_counts.end() ? 0 : found->second;
        QToolTip::showText(help->globalPos(),
            Formats::toolTip(tr("%1: %Ln record(s)", "1: a year", int(count)).arg(Formats::partialDate(u"%1"_s.arg(year, 4, 10, QChar(u'0'))))), this);
        return true;
    }
    return QWidget::event(event);
}

/// Says to assistive tools which handle is under the keyboard and what is chosen.
void YearHistogram::describe()
{
    const auto written = [](int year) { return year == 0 ? u"…"_s : Formats::partialDate(u"%1"_s.arg(year, 4, 10, QChar(u'0'))); };
    const QString range = tr("From %1 to %2", "years").arg(written(from()), written(to()));
    setAccessibleName(m_active == Handle::From ? tr("First year of the range") : tr("Last year of the range"));
    if (range != accessibleDescription()) {
        setAccessibleDescription(range);
    }
}

} // namespace fourthp::ui
