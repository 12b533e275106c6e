// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/form_tab_order.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLayout>
#include <QSet>

namespace fourthp::ui {

namespace {

void collect(const QWidget &widget, QList<QWidget *> &stops);

void collect(const QLayout &layout, QList<QWidget *> &stops, QSet<const QWidget *> &placed)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget()) {
            placed.insert(widget);
            collect(*widget, stops);
        } else if (const QLayout *inner = item->layout()) {
            collect(*inner, stops, placed);
        }
    }
}

void collect(const QWidget &widget, QList<QWidget *> &stops)
{
    if (widget.isHidden() || widget.isWindow() || !widget.isEnabled()) {
        return;
    }
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr) {
        stops.append(const_cast<QWidget *>(&widget));
    }
    if (qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr) {
        return; // What is inside belongs to it.
    }
    QSet<const QWidget *> placed;
    if (const QLayout *layout = widget.layout()) {
        collect(*layout, stops, placed);
    }
    for (const QObject *child : widget.children()) { // Pages and bars of tabs lie in no layout.
        if (const auto *inner = qobject_cast<const QWidget *>(child);
            inner != nullptr && !placed.contains(inner)) {
            collect(*inner, stops);
        }
    }
}

} // namespace

QList<QWidget *> tabStopsInOrder(const QWidget &page)
{
    QList<QWidget *> stops;
    collect(page, stops);
    return stops;
}

} // namespace fourthp::ui
