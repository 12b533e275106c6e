// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/navigation_rail.h"

#include "core/search/query_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/translate.h"
#include "ui/curation/queue_page.h"
#include "ui/main/place_delegate.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kSavedRole = Qt::UserRole + 2; ///< Id of a saved search.
constexpr QLatin1StringView kHome = "home"_L1;
constexpr QLatin1StringView kSync = "sync"_L1;
constexpr QLatin1StringView kDrafts = "drafts"_L1;
constexpr QLatin1StringView kDuplicates = "duplicates"_L1;
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
    for (const WorkQueue queue : {WorkQueue::ForMe, WorkQueue::Returned, WorkQueue::Overdue}) {
        m_queues[queue] = addPlace(QueueText::place(queue));
    }
    m_drafts = addPlace(kDrafts);
    m_recent = addPlace(u"sort:-updated"_s);
    m_queues[WorkQueue::Stale] = addPlace(QueueText::place(WorkQueue::Stale));
    m_duplicates = addPlace(kDuplicates);
    m_sync = addPlace(kSync);
    m_compendiumHeading = addHeading();
    m_compendium = addPlace(RailEdition::kCompendium);
    m_savedHeading = addHeading();
    setDragDropMode(QAbstractItemView::InternalMove);
    connect(this, &QListWidget::itemClicked, this, &NavigationRail::go);
    connect(this, &QListWidget::itemActivated, this, &NavigationRail::go);
    retranslate();
}

QListWidgetItem *NavigationRail::addPlace(const QString &where)
{
    auto *item = new QListWidgetItem(this);
    item->setData(PlaceRoles::kPlace, where);
    item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled); // Only saved searches can be moved.
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
    showPlace(m_all, u"library"_s, tr("All records"), status.total());
    for (const auto &[type, item] : m_types) {
        showPlace(item, iconNameOf(type), pluralLabelOf(type), status.counts.contains(type) ? status.counts.at(type) : 0);
    }
    showPlace(m_drafts, u"draft"_s, tr("Drafts"), status.drafts);
    m_drafts->setHidden(status.drafts == 0);
    showPlace(m_recent, u"recent"_s, tr("Recently changed"), -1);
    for (const auto &[queue, item] : m_queues) {
        showPlace(item, QueueText::icon(queue), QueueText::name(queue), status.work.of(queue));
        // Seldom there, and then worth a row; the place that is shown stays.
        const bool isRare = queue == WorkQueue::Returned || queue == WorkQueue::Overdue;
        item->setHidden(isRare && status.work.of(queue) == 0 && m_place != QueueText::place(queue));
    }
    showPlace(m_duplicates, u"copy"_s, tr("Possible duplicates"), -1);
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

void NavigationRail::showSaved(const std::vector<SavedSearch> &searches, const QHash<qint64, qint64> &counts)
{
    const bool sameRows = std::equal(searches.begin(), searches.end(), m_saved.begin(), m_saved.end(),
        [](const SavedSearch &now, const SavedSearch &before) { return now.id == before.id; });
    m_saved = searches;
    m_savedCounts = counts;
    if (!sameRows) {
        makeSavedRows();
    }
    placeSaved();
}

void NavigationRail::makeSavedRows()
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    const QVariant chosen = currentItem() == nullptr ? QVariant() : currentItem()->data(kSavedRole);
    for (QListWidgetItem *item : std::exchange(m_savedItems, {})) {
        delete takeItem(this->row(item));
    }
    for (const SavedSearch &search : m_saved) {
        QListWidgetItem *item = addPlace(search.query);
        item->setData(kSavedRole, search.id);
        item->setFlags(item->flags() | Qt::ItemIsDragEnabled);
        m_savedItems.push_back(item);
        if (chosen.isValid() && chosen.toLongLong() == search.id) {
            setCurrentItem(item);
        }
    }
    const bool isGone = chosen.isValid() && (currentItem() == nullptr || currentItem()->data(kSavedRole) != chosen);
    if (isGone && hasFocus() && !m_savedItems.empty()) {
        setCurrentRow(std::min(row, count() - 1)); // The keyboard stays among the saved searches.
    } else if (isGone || !hasFocus()) {
        showMark();
    }
}

void NavigationRail::placeSaved()
{
    m_savedHeading->setHidden(m_saved.empty());
    for (size_t i = 0; i < m_savedItems.size(); ++i) {
        QListWidgetItem *item = m_savedItems[i];
        showPlace(item, u"star"_s, m_saved[i].name, m_savedCounts.value(m_saved[i].id, -1));
        item->setToolTip(Formats::toolTip(item->data(Qt::AccessibleTextRole).toString())); // Names may be longer than the rail is wide.
    }
}

int NavigationRail::savedIndex(const QListWidgetItem *item) const
{
    const auto found = std::find(m_savedItems.begin(), m_savedItems.end(), item);
    return found == m_savedItems.end() ? -1 : int(found - m_savedItems.begin());
}

std::optional<NavigationRail::SavedAct> NavigationRail::actOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier) {
        return event.key() == Qt::Key_Up ? std::optional(SavedAct::MoveUp)
            : event.key() == Qt::Key_Down ? std::optional(SavedAct::MoveDown)
                                          : std::nullopt;
    }
    if (modifiers != Qt::NoModifier) {
        return std::nullopt;
    }
    return event.key() == Qt::Key_F2 ? std::optional(SavedAct::Rename)
        : event.key() == Qt::Key_Delete ? std::optional(SavedAct::Remove)
                                        : std::nullopt;
}

void NavigationRail::act(SavedAct wanted, const QListWidgetItem &item)
{
    const qint64 id = item.data(kSavedRole).toLongLong();
    const int index = savedIndex(&item);
    switch (wanted) {
    case SavedAct::Rename: Q_EMIT renameWanted(id); break;
    case SavedAct::Remove: Q_EMIT removalWanted(id); break;
    case SavedAct::MoveUp:
        if (index > 0) {
            Q_EMIT moveWanted(id, index - 1);
        }
        break;
    case SavedAct::MoveDown:
        if (index + 1 < int(m_savedItems.size())) {
            Q_EMIT moveWanted(id, index + 1);
        }
        break;
    }
}

bool NavigationRail::event(QEvent *event)
{
    // Before any action of the window that has the same key.
    if (event->type() == QEvent::ShortcutOverride && savedIndex(currentItem()) >= 0 && actOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const std::optional<SavedAct> wanted = actOf(*event);
    if (wanted && savedIndex(currentItem()) >= 0) {
        act(*wanted, *currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void NavigationRail::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QListWidgetItem *item = byKey ? currentItem() : itemAt(event->pos());
    const int index = savedIndex(item);
    if (index < 0) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedSearchMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &key, SavedAct wanted, bool possible) {
        QAction *action = menu->addAction(text, this, [this, wanted, id = m_saved[size_t(index)].id] {
            for (size_t i = 0; i < m_saved.size(); ++i) {
                if (m_saved[i].id == id) { // It may have moved or gone while the menu was open.
                    act(wanted, *m_savedItems[i]);
                    return;
                }
            }
        });
        action->setShortcut(key);
        action->setEnabled(possible);
    };
    add(tr("Rename…"), Qt::Key_F2, SavedAct::Rename, true);
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, SavedAct::MoveUp, index > 0);
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, SavedAct::MoveDown, index + 1 < int(m_saved.size()));
    menu->addSeparator();
    add(tr("Remove"), Qt::Key_Delete, SavedAct::Remove, true);
    menu->popup(byKey ? viewport()->mapToGlobal(visualItemRect(item).center()) : event->globalPos());
}

void NavigationRail::startDrag(Qt::DropActions)
{
    if (savedIndex(currentItem()) < 0) {
        return;
    }
    // Not that of the view, which takes away the row that was moved: the list comes back from the library.
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({indexFromItem(currentItem())}));
    drag->setPixmap(viewport()->grab(visualItemRect(currentItem())));
    drag->exec(Qt::MoveAction);
}

void NavigationRail::dragMoveEvent(QDragMoveEvent *event)
{
    QListWidget::dragMoveEvent(event); // Shows where it would go.
    if (savedIndex(itemAt(event->position().toPoint())) < 0) {
        event->ignore();
    }
}

void NavigationRail::dropEvent(QDropEvent *event)
{
    const int from = savedIndex(currentItem());
    const QListWidgetItem *target = itemAt(event->position().toPoint());
    int to = savedIndex(target);
    if (event->source() == this && from >= 0 && to >= 0) {
        const bool below = event->position().y() > visualItemRect(target).center().y();
        to += (below ? 1 : 0) - (to > from ? 1 : 0);
        if (to != from) {
            Q_EMIT moveWanted(m_saved[size_t(from)].id, to);
        }
    }
    event->acceptProposedAction();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Places"));
    m_libraryHeading->setText(tr("Library"));
    m_workHeading->setText(tr("Work"));
    m_compendiumHeading->setText(tr("Compendium"));
    placeEditions();
    m_savedHeading->setText(tr("Saved searches"));
    showStatus(m_status);
    placeSaved();
}

void NavigationRail::setCompact(bool compact)
{
    m_compact = compact;
    const int iconsOnly = kIconSize + 2 * PlaceDelegate::kMargin + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(compact ? iconsOnly : kNarrowest);
    setMaximumWidth(compact ? iconsOnly : QWIDGETSIZE_MAX);
    showStatus(m_status); // With or without tool tips.
    placeEditions();
    placeSaved();
    scheduleDelayedItemsLayout();
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showStatus(m_status); // Icons take the colour of the text.
        placeSaved();
    }
    QListWidget::changeEvent(event);
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
