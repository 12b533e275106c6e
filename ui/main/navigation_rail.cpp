// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/navigation_rail.h"

#include "core/search/query_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/translate.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;
constexpr QLatin1StringView kHome = "home"_L1;
constexpr QLatin1StringView kSync = "sync"_L1;
constexpr QLatin1StringView kDrafts = "drafts"_L1;
constexpr int kMargin = 8;
constexpr int kIconSize = 18;
constexpr int kNarrowest = 150; ///< With names.

bool isHeading(const QModelIndex &index)
{
    return !index.data(kPlaceRole).isValid();
}

/// The name of a place behind its icon, and its count at the trailing side.
void paintWords(QPainter *painter, const QStyleOptionViewItem &item, const QRect &inside, const QString &count)
{
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText));
    painter->setFont(item.font);
    const int countWidth = count.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(count) + kMargin;
    const QRect words = inside.adjusted(item.decorationSize.width() + kMargin, 0, -countWidth, 0);
    const auto aligned = [&](Qt::Alignment side) { return int(QStyle::visualAlignment(item.direction, side) | Qt::AlignVCenter); };
    painter->drawText(QStyle::visualRect(item.direction, inside, words), aligned(Qt::AlignLeft),
        item.fontMetrics.elidedText(item.text, Qt::ElideRight, words.width()));
    painter->drawText(inside, aligned(Qt::AlignRight), count);
}

/// Paints a place with its count at the trailing side, and headings in a quiet voice.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.fontMetrics.height()) + (isHeading(index) ? 2 * kMargin : kMargin)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QStyle *style = item.widget->style();
        const QRect row = item.rect;
        const QRect inside = row.adjusted(kMargin, 0, -kMargin, 0);
        const auto *rail = qobject_cast<const NavigationRail *>(item.widget);
        const bool compact = rail != nullptr && rail->isCompact();
        if (isHeading(index) && compact) {
            painter->setPen(item.palette.color(QPalette::Mid));
            painter->drawLine(inside.left(), inside.center().y(), inside.right(), inside.center().y());
            return;
        }
        if (isHeading(index)) {
            painter->setPen(secondaryText(item.palette));
            painter->setFont(item.font);
            painter->drawText(inside.adjusted(0, 0, 0, -kMargin / 2), Qt::AlignBottom | int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)), item.text);
            return;
        }
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        const auto placed = [&](const QRect &leftToRight) { return QStyle::visualRect(item.direction, inside, leftToRight); };
        const int icon = item.decorationSize.width();
        item.icon.paint(painter, placed({inside.left(), inside.top(), icon, inside.height()}), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        if (!compact) {
            paintWords(painter, item, inside, index.data(kCountRole).toString());
        }
        if (item.state.testFlag(QStyle::State_HasFocus) && item.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(item);
            focus.rect = row.adjusted(1, 1, -1, -1);
            focus.backgroundColor = item.palette.color(selected ? QPalette::Highlight : QPalette::Window);
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
        }
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigationRail"_s);
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({kIconSize, kIconSize});
    setMinimumWidth(kNarrowest);
    viewport()->setAutoFillBackground(false);

    const auto addHeading = [this] {
        auto *item = new QListWidgetItem(this);
        item->setFlags(Qt::ItemIsEnabled); // Spoken, but no place to go to.
        return item;
    };
    m_home = addPlace(kHome);
    m_libraryHeading = addHeading();
    m_all = addPlace(u""_s);
    for (const RecordType type : kReaderTypes) {
        m_types[type] = addPlace(u"type:"_s + typeCode(type));
    }
    m_workHeading = addHeading();
    m_drafts = addPlace(kDrafts);
    m_recent = addPlace(u"sort:-updated"_s);
    m_sync = addPlace(kSync);
    connect(this, &QListWidget::itemClicked, this, &NavigationRail::go);
    connect(this, &QListWidget::itemActivated, this, &NavigationRail::go);
    retranslate();
}

QListWidgetItem *NavigationRail::addPlace(const QString &where)
{
    auto *item = new QListWidgetItem(this);
    item->setData(kPlaceRole, where);
    return item;
}

void NavigationRail::showPlace(QListWidgetItem *item, const QString &icon, const QString &text, qint64 count)
{
    item->setText(text);
    item->setIcon(lineIcon(icon));
    item->setData(kCountRole, count < 0 ? QString() : Formats::count(count));
    const QString spoken = count < 0 ? text : tr("%1, %Ln record(s)", nullptr, int(count)).arg(text);
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(m_compact ? Formats::toolTip(spoken) : QString());
}

void NavigationRail::showStatus(const LibraryStatus &status)
{
    m_status = status;
    showPlace(m_home, u"home"_s, tr("Home"), -1);
    showPlace(m_all, u"library"_s, tr("All records"), status.total());
    for (const auto &[type, item] : m_types) {
        showPlace(item, iconNameOf(type), pluralLabelOf(type), status.counts.contains(type) ? status.counts.at(type) : 0);
    }
    showPlace(m_drafts, u"draft"_s, tr("Drafts"), status.drafts);
    m_drafts->setHidden(status.drafts == 0);
    showPlace(m_recent, u"recent"_s, tr("Recently changed"), -1);
    if (status.conflicts > 0) {
        showPlace(m_sync, u"conflict"_s, tr("Conflicts"), status.conflicts);
    } else {
        showPlace(m_sync, u"sync"_s, tr("Synchronisation"), -1);
    }
}

void NavigationRail::mark(const QString &place)
{
    if (place == m_place) {
        return;
    }
    m_place = place;
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const QVariant where = item(row)->data(kPlaceRole);
        if (where.isValid() && where.toString() == place) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentItem(nullptr);
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Places"));
    m_libraryHeading->setText(tr("Library"));
    m_workHeading->setText(tr("Work"));
    showStatus(m_status);
}

void NavigationRail::setCompact(bool compact)
{
    m_compact = compact;
    const int iconsOnly = kIconSize + 2 * kMargin + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(compact ? iconsOnly : kNarrowest);
    setMaximumWidth(compact ? iconsOnly : QWIDGETSIZE_MAX);
    showStatus(m_status); // With or without tool tips.
    scheduleDelayedItemsLayout();
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showStatus(m_status); // Icons take the colour of the text.
    }
    QListWidget::changeEvent(event);
}

void NavigationRail::mousePressEvent(QMouseEvent *event)
{
    const QListWidgetItem *item = itemAt(event->position().toPoint());
    if (item != nullptr && item->data(kPlaceRole).isValid()) { // Headings and the space below keep the mark where it is.
        QListWidget::mousePressEvent(event);
    }
}

void NavigationRail::go(const QListWidgetItem *item)
{
    if (item == nullptr || !item->data(kPlaceRole).isValid()) {
        return;
    }
    const QString place = item->data(kPlaceRole).toString();
    if (place == kDrafts) { // A list over the window: the place below it stays the one that is shown.
        const QString shown = std::exchange(m_place, place).value_or(QString());
        mark(shown);
        Q_EMIT draftsWanted();
        return;
    }
    m_place = place; // It is the current row already.
    if (place == kHome) {
        Q_EMIT homeWanted();
    } else if (place == kSync) {
        Q_EMIT syncWanted();
    } else {
        Q_EMIT queryWanted(parseQuery(place).query);
    }
}

} // namespace fourthp::ui
