// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace fourthp::test {

/// Brings the tab that holds a widget to the front.
inline void showItsTab(QWidget &widget)
{
    QWidget *page = &widget;
    while (page != nullptr && page->parentWidget() != nullptr) {
        if (auto *tabs = qobject_cast<QTabWidget *>(page->parentWidget()->parentWidget())) {
            tabs->setCurrentWidget(page);
        }
        page = page->parentWidget();
    }
}

} // namespace fourthp::test
