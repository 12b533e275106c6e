// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scrolled_page.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace fourthp::ui {

QWidget *makeScrolledPage(QWidget *panel)
{
    auto *page = new QWidget;
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    auto *whole = new QVBoxLayout(panel);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    return page;
}

} // namespace fourthp::ui
