// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fitting_tabs.h"

#include "ui/common/icons.h"

#include <QEvent>
#include <QTabBar>

namespace fourthp::ui {

FittingTabs::FittingTabs(QWidget *parent)
    : QTabWidget(parent)
{
    connect(this, &QTabWidget::currentChanged, this, &FittingTabs::fit);
}

void FittingTabs::setLabel(QWidget *page, const Label &label)
{
    const int tab = indexOf(page);
    if (tab >= 0 && m_labels[size_t(tab)] != label) {
        m_labels[size_t(tab)] = label;
        setTabToolTip(tab, label.whole.toHtmlEscaped());
        tabBar()->setAccessibleTabName(tab, label.whole);
        fit();
    }
}

QString FittingTabs::label(int tab) const
{
    return tab >= 0 && tab < int(m_labels.size()) ? m_labels[size_t(tab)].whole : QString();
}

void FittingTabs::fit()
{
    for (const Room room : {Room::Ample, Room::Some, Room::Little, Room::Least}) {
        show(room);
        if (doesFit()) {
            return;
        }
    }
}

void FittingTabs::show(Room room)
{
    for (int tab = 0; tab < int(m_labels.size()); ++tab) {
        const Label &label = m_labels[size_t(tab)];
        const bool isIcon = room == Room::Least || (room == Room::Little && tab != currentIndex());
        setTabText(tab, isIcon ? QString() : room == Room::Ample ? label.whole : label.brief);
        setTabIcon(tab, isIcon ? lineIcon(label.icon) : QIcon());
    }
}

bool FittingTabs::doesFit() const
{
    return tabBar()->sizeHint().width() <= width();
}

void FittingTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    const bool changesLooks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (changesLooks) { // Icons take the colour of the text.
        fit();
    }
}

void FittingTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    fit();
}

void FittingTabs::tabInserted(int tab)
{
    m_labels.insert(m_labels.begin() + tab, Label {{}, tabText(tab), tabText(tab)});
}

void FittingTabs::tabRemoved(int tab)
{
    m_labels.erase(m_labels.begin() + tab);
}

} // namespace fourthp::ui
