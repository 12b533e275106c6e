// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/navigation_rail.h"

#include "core/search/query_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/translate.h"
#include "ui/curation/queue_page.h"
#include "ui/main/place_delegate.h"
#include "ui/main/rail_places.h"

#include <QFocusEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr QLatin1StringView kHome = "home"_L1;
constexpr QLatin1StringView kSync = "sync"_L1;
constexpr QLatin1StringView kDrafts = "drafts"_L1;
constexpr QLatin1StringView kDuplicates = "duplicates"_L1;
constexpr QLatin1StringView kBin = "bin"_L1;
constexpr int kIconSize = 18;
constexpr int kNarrowest = 150; ///< With names.

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

    m_home = addPlace(kHome);
    m_libraryHeading = addHeading();
    m_all = addPlace(u""_s);
    for (const RecordType type : kReaderTypes) {
        m_types[type] = addPlace(u"type:"_s + typeCode(type));
    }
    m_workHeading = addHeading();
    for (const WorkQueue queue : {WorkQueue::ForMe, WorkQueue::Returned, WorkQueue::Overdue}) {
        m_queues[queue] = addPlace(QueueText::place(queue));
    }
    m_drafts = addPlace(kDrafts);
    m_recent = addPlace(u"sort:-updated"_s);
    m_queues[WorkQueue::Stale] = addPlace(QueueText::place(WorkQueue::Stale));
    m_duplicates = addPlace(kDuplicates);
    m_sync = addPlace(kSync);
    m_bin = addPlace(kBin);
    m_compendiumHeading = addHeading();
    m_compendium = addPlace(RailEdition::kCompendium);
    addParts();
    setDragDropMode(QAbstractItemView::DragDrop);
    connect(this, &QListWidget::itemClicked, this, &NavigationRail::go);
    connect(this, &QListWidget::itemActivated, this, &NavigationRail::go);
    retranslate();
}

QListWidgetItem *NavigationRail::addHeading()
{
    auto *item = new QListWidgetItem(this);
    item->setFlags(Qt::ItemIsEnabled); // Spoken, but no place to go to.
    return item;
}

QListWidgetItem *NavigationRail::addPlace(const QString &where)
{
    auto *item = new QListWidgetItem(this);
    item->setData(PlaceRoles::kPlace, where);
    item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled); // Only what people keep here can be moved.
    return item;
}

void NavigationRail::showPlace(QListWidgetItem *item, const QString &icon, const QString &text, qint64 count)
{
    item->setText(text);
    item->setIcon(lineIcon(icon));
    item->setData(PlaceRoles::kCount, count < 0 ? QString() : Formats::count(count));
    const QString spoken = count < 0 ? text : tr("%1, %Ln record(s)", nullptr, int(count)).arg(text);
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(m_compact ? Formats::toolTip(spoken) : QString());
}

void NavigationRail::showStatus(const LibraryStatus &status)
{
    m_status = status;
    showPlace(m_home, u"home"_s, tr("Home"), -1);
    const auto known = [&status](qint64 count) { return status.isRead ? count : -1; };
    showPlace(m_all, u"library"_s, tr("All records"), known(status.total()));
    for (const auto &[type, item] : m_types) {
        showPlace(item, iconNameOf(type), pluralLabelOf(type), known(status.counts.contains(type) ? status.counts.at(type) : 0));
    }
    showPlace(m_drafts, u"draft"_s, tr("Drafts"), status.drafts);
    m_drafts->setHidden(status.drafts == 0);
    showPlace(m_recent, u"recent"_s, tr("Recently changed"), -1);
    for (const auto &[queue, item] : m_queues) {
        showPlace(item, QueueText::icon(queue), QueueText::name(queue), known(status.work.of(queue)));
        // Seldom there, and then worth a row; the place that is shown stays.
        const bool isRare = queue == WorkQueue::Returned || queue == WorkQueue::Overdue;
        item->setHidden(isRare && status.work.of(queue) == 0 && m_place != QueueText::place(queue));
    }
    showPlace(m_duplicates, u"copy"_s, tr("Possible duplicates"), -1);
    showPlace(m_bin, u"delete"_s, tr("Bin"), status.binned);
    m_bin->setHidden(status.binned == 0);
    if (status.conflicts > 0) {
        showPlace(m_sync, u"conflict"_s, tr("Conflicts"), status.conflicts);
    } else {
        showPlace(m_sync, u"sync"_s, tr("Synchronisation"), -1);
    }
}

void NavigationRail::mark(const QString &place, const QString &otherwise)
{
    if (place == m_place && otherwise == m_otherwise) {
        return;
    }
    m_place = place;
    m_otherwise = otherwise;
    showMark();
}

void NavigationRail::showMark()
{
    const QSignalBlocker quiet(this);
    QListWidgetItem *item = m_place ? itemAtPlace(*m_place) : nullptr;
    setCurrentItem(item == nullptr && m_place ? itemAtPlace(m_otherwise) : item);
}

QListWidgetItem *NavigationRail::itemAtPlace(const QString &place) const
{
    for (int row = 0; row < count(); ++row) {
        const QVariant where = item(row)->data(PlaceRoles::kPlace);
        if (where.isValid() && where.toString() == place) {
            return item(row);
        }
    }
    return nullptr;
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Places"));
    m_libraryHeading->setText(tr("Library"));
    m_workHeading->setText(tr("Work"));
    m_compendiumHeading->setText(tr("Compendium"));
    placeEditions();
    m_parts[RailPart::Saved].heading->setText(tr("Saved searches"));
    m_parts[RailPart::Collections].heading->setText(tr("Collections"));
    m_parts[RailPart::Tags].heading->setText(tr("Tags"));
    showStatus(m_status);
    placeAllEntries();
}

void NavigationRail::setCompact(bool compact)
{
    m_compact = compact;
    const int iconsOnly = kIconSize + 2 * PlaceDelegate::kMargin + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(compact ? iconsOnly : kNarrowest);
    setMaximumWidth(compact ? iconsOnly : QWIDGETSIZE_MAX);
    showStatus(m_status); // With or without tool tips.
    placeEditions();
    placeAllEntries();
    scheduleDelayedItemsLayout();
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showStatus(m_status); // Icons take the colour of the text.
        placeAllEntries();
    }
    QListWidget::changeEvent(event);
}

void NavigationRail::focusInEvent(QFocusEvent *event)
{
    const bool hadRow = currentItem() != nullptr;
    QListWidget::focusInEvent(event); // Begins at the first row where there is none.
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!hadRow && !isByKey) {
        showMark(); // Else Home would seem to be shown.
    }
}

void NavigationRail::mousePressEvent(QMouseEvent *event)
{
    const QListWidgetItem *item = itemAt(event->position().toPoint());
    if (item != nullptr && item->data(PlaceRoles::kPlace).isValid()) { // Headings and the space below keep the mark where it is.
        QListWidget::mousePressEvent(event);
    }
}

std::optional<WorkQueue> NavigationRail::queueAt(const QListWidgetItem *item) const
{
    const auto found = std::find_if(
        m_queues.begin(), m_queues.end(), [item](const auto &queue) { return queue.second == item; });
    return found == m_queues.end() ? std::nullopt : std::optional(found->first);
}

void NavigationRail::go(const QListWidgetItem *item)
{
    if (item == nullptr || !item->data(PlaceRoles::kPlace).isValid()) {
        return;
    }
    const QString place = item->data(PlaceRoles::kPlace).toString();
    if (place == kDrafts) { // A list over the window: the place below it stays the one that is shown.
        showMark();
        Q_EMIT draftsWanted();
        return;
    }
    if (place == kDuplicates) { // A window of its own, likewise.
        showMark();
        Q_EMIT duplicatesWanted();
        return;
    }
    if (place == kBin || place == kNewCollection || place == kAllTags) { // The same.
        showMark();
        place == kBin ? Q_EMIT binWanted() : place == kAllTags ? Q_EMIT allTagsWanted() : Q_EMIT newCollectionWanted();
        return;
    }
    m_place = place; // It is the current row already.
    m_otherwise.clear();
    if (place == kHome) {
        Q_EMIT homeWanted();
    } else if (place == kSync) {
        Q_EMIT syncWanted();
    } else if (const auto edition = RailEdition::read(place)) {
        Q_EMIT editionWanted(edition->id, edition->chapter);
    } else if (const auto queue = queueAt(item)) {
        Q_EMIT queueWanted(*queue);
    } else {
        Q_EMIT queryWanted(parseQuery(place).query);
    }
}

} // namespace fourthp::ui
