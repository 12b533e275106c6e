// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/pane_focus.h"

#include <QApplication>
#include <QWidget>

namespace fourthp::ui {

namespace {

/// A pane of several widgets is entered at its first one.
QWidget *entranceOf(QWidget *pane)
{
    if (pane->focusPolicy() != Qt::NoFocus) {
        return pane;
    }
    for (QWidget *candidate = pane->nextInFocusChain(); candidate != pane;
         candidate = candidate->nextInFocusChain()) {
        if (pane->isAncestorOf(candidate) && candidate->isVisible() && candidate->isEnabled()
            && (candidate->focusPolicy() & Qt::TabFocus)) {
            return candidate;
        }
    }
    return pane;
}

} // namespace

void focusOtherPane(std::vector<QWidget *> panes, int by)
{
    std::erase_if(panes, [](const QWidget *pane) { return !pane->isVisible(); });
    const QWidget *focus = QApplication::focusWidget();
    const int count = int(panes.size());
    int here = 0;
    for (int i = 0; i < count; ++i) {
        if (focus != nullptr && (panes[size_t(i)] == focus || panes[size_t(i)]->isAncestorOf(focus))) {
            here = i;
        }
    }
    entranceOf(panes[size_t((here + by + count) % count)])->setFocus(Qt::TabFocusReason);
}

} // namespace fourthp::ui
