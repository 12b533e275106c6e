// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/rail_splitter.h"

#include "ui/common/settings.h"
#include "ui/main/navigation_rail.h"

#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kWidthForNames = 1100; ///< Of the window; below, three panes need the room more.
constexpr int kUsualRailWidth = 190;

} // namespace

RailSplitter::RailSplitter(NavigationRail *rail, QWidget *page, Settings &settings, QWidget *parent)
    : QSplitter(parent)
    , m_rail(rail)
    , m_settings(settings)
{
    setObjectName(u"mainSplitter"_s);
    addWidget(rail);
    addWidget(page);
    setStretchFactor(1, 1);
    setCollapsible(1, false);
    setSizes({kUsualRailWidth, 1000});
}

void RailSplitter::restoreLayout()
{
    if (!restoreState(m_settings.layout(u"main"_s))) {
        setSizes({kUsualRailWidth, width() - kUsualRailWidth});
    }
    m_rail->setHidden(m_settings.choice(u"rail"_s) == u"hidden"_s);
}

void RailSplitter::saveLayout()
{
    if (!m_rail->isCompact()) { // The narrow rail's width is no choice of the reader.
        m_settings.setLayout(u"main"_s, saveState());
    }
}

void RailSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const bool compact = event->size().width() < kWidthForNames;
    if (compact == m_rail->isCompact()) {
        return;
    }
    saveLayout();
    m_rail->setCompact(compact);
    if (compact) {
        setSizes({m_rail->maximumWidth(), width()}); // The page takes what the rail gave up.
    } else {
        restoreLayout();
    }
}

} // namespace fourthp::ui
