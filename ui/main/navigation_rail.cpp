// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/navigation_rail.h"

#include "core/search/query_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/translate.h"

#include <QHeaderView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {
constexpr int kPlaceRole = Qt::UserRole;
constexpr QLatin1StringView kHome = "home"_L1;
constexpr QLatin1StringView kSync = "sync"_L1;
}

NavigationRail::NavigationRail(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"navigationRail"_s);
    setHeaderHidden(true);
    setColumnCount(2);
    setRootIsDecorated(false);
    setIndentation(6);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setMinimumWidth(150);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents); // A dozen rows at most.
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeWidget::itemClicked, this, &NavigationRail::go);
    connect(this, &QTreeWidget::itemActivated, this, &NavigationRail::go);
    retranslate();
}

void NavigationRail::showStatus(const LibraryStatus &status)
{
    m_status = status;
    rebuild();
}

void NavigationRail::mark(const QString &place)
{
    m_place = place;
    rebuild();
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Places"));
    rebuild();
}

void NavigationRail::rebuild()
{
    const QSignalBlocker quiet(this);
    const bool focused = hasFocus();
    clear();
    const auto heading = [this](const QString &text) {
        auto *item = new QTreeWidgetItem(this, {text});
        item->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
        item->setFirstColumnSpanned(true);
        item->setExpanded(true);
        return item;
    };
    const auto place = [this](QTreeWidgetItem *parent, const QString &icon, const QString &text, const QString &where, qint64 count) {
        auto *item = parent == nullptr ? new QTreeWidgetItem(this) : new QTreeWidgetItem(parent);
        item->setText(0, text);
        item->setIcon(0, lineIcon(icon));
        item->setData(0, kPlaceRole, where);
        if (count >= 0) {
            item->setText(1, Formats::count(count));
            item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        }
        item->setData(0, Qt::AccessibleTextRole, count < 0 ? text : tr("%1, %n record(s)", nullptr, int(count)).arg(text));
        if (where == m_place) {
            setCurrentItem(item);
        }
    };
    place(nullptr, u"home"_s, tr("Home"), kHome, -1);
    QTreeWidgetItem *library = heading(tr("Library"));
    place(library, u"library"_s, tr("All records"), u""_s, m_status.total());
    for (const RecordType type : kReaderTypes) {
        place(library, iconNameOf(type), pluralLabelOf(type), u"type:"_s + typeCode(type), m_status.counts.contains(type) ? m_status.counts.at(type) : 0);
    }
    QTreeWidgetItem *work = heading(tr("Work"));
    place(work, u"recent"_s, tr("Recently changed"), u"sort:-updated"_s, -1);
    if (m_status.conflicts > 0) {
        place(work, u"conflict"_s, tr("Conflicts"), kSync, m_status.conflicts);
    } else {
        place(work, u"sync"_s, tr("Synchronisation"), kSync, -1);
    }
    expandAll();
    if (focused) {
        setFocus();
    }
}

void NavigationRail::go(const QTreeWidgetItem *item)
{
    const QVariant place = item->data(0, kPlaceRole);
    if (!place.isValid()) {
        return;
    }
    if (place.toString() == kHome) {
        Q_EMIT homeWanted();
    } else if (place.toString() == kSync) {
        Q_EMIT syncWanted();
    } else {
        Q_EMIT queryWanted(parseQuery(place.toString()).query);
    }
}

} // namespace fourthp::ui
