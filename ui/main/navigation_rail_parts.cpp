// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the rail that people fill themselves: saved searches, collections, tags.
#include "ui/main/navigation_rail.h"

#include "ui/common/formats.h"
#include "ui/library/dragged_records.h"
#include "ui/main/place_delegate.h"
#include "ui/main/rail_places.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kEntryRole = Qt::UserRole + 2; ///< Id of a saved search, a collection or a tag.

} // namespace

void NavigationRail::addParts()
{
    m_parts[RailPart::Saved] = {.heading = addHeading(), .icon = u"star"_s};
    m_parts[RailPart::Collections]
        = {.heading = addHeading(), .icon = u"collection"_s, .last = addPlace(kNewCollection)};
    m_parts[RailPart::Tags] = {.heading = addHeading(), .icon = u"tag"_s, .last = addPlace(kAllTags)};
}

void NavigationRail::showSaved(const std::vector<SavedSearch> &searches, const QHash<qint64, qint64> &counts)
{
    std::vector<RailEntry> entries;
    entries.reserve(searches.size());
    for (const SavedSearch &search : searches) {
        entries.push_back({search.id, search.name, search.query, counts.value(search.id, -1)});
    }
    showPart(RailPart::Saved, entries);
}

void NavigationRail::showPart(RailPart which, const std::vector<RailEntry> &entries)
{
    Part &part = m_parts[which];
    const bool sameRows = std::equal(entries.begin(), entries.end(), part.entries.begin(), part.entries.end(),
        [](const RailEntry &now, const RailEntry &before) {
            return now.id == before.id && now.place == before.place;
        });
    part.entries = entries;
    if (!sameRows) {
        makeRows(which);
    }
    placeAllEntries(); // Headings come and go with what stands below them.
}

void NavigationRail::makeRows(RailPart which)
{
    const QSignalBlocker quiet(this);
    Part &part = m_parts[which];
    const int row = currentRow();
    const bool wasHere = std::find(part.items.begin(), part.items.end(), currentItem()) != part.items.end();
    const QVariant chosen = wasHere ? currentItem()->data(kEntryRole) : QVariant();
    for (QListWidgetItem *item : std::exchange(part.items, {})) {
        delete takeItem(this->row(item));
    }
    int at = this->row(part.heading) + 1;
    for (const RailEntry &entry : part.entries) {
        auto *item = new QListWidgetItem;
        item->setData(PlaceRoles::kPlace, entry.place);
        item->setData(PlaceRoles::kDepth, entry.depth);
        item->setData(kEntryRole, entry.id);
        if (which == RailPart::Tags) {
            item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled);
        }
        insertItem(at++, item);
        part.items.push_back(item);
        if (chosen.isValid() && chosen.toLongLong() == entry.id) {
            setCurrentItem(item);
        }
    }
    const bool isGone
        = chosen.isValid() && (currentItem() == nullptr || currentItem()->data(kEntryRole) != chosen);
    if (isGone && hasFocus() && !part.items.empty()) {
        const int last = this->row(part.items.back());
        setCurrentRow(
            std::clamp(row, last + 1 - int(part.items.size()), last)); // The keyboard stays among its like.
    } else if (isGone || !hasFocus() || currentItem() == nullptr) { // The place that is shown may have come just now.
        showMark();
    }
}

void NavigationRail::placeEntries(Part &part)
{
    for (size_t i = 0; i < part.items.size(); ++i) {
        QListWidgetItem *item = part.items[i];
        showPlace(item, part.icon, part.entries[i].name, part.entries[i].count);
        item->setToolTip(Formats::toolTip(
            item->data(Qt::AccessibleTextRole).toString())); // Names may be longer than the rail is wide.
    }
}

void NavigationRail::placeAllEntries()
{
    for (auto &[which, part] : m_parts) {
        placeEntries(part);
    }
    const Part &tags = m_parts[RailPart::Tags];
    showPlace(m_parts[RailPart::Collections].last, u"new"_s, tr("New collection…"), -1);
    showPlace(tags.last, u"list"_s, tr("All tags…"), -1);
    m_parts[RailPart::Saved].heading->setHidden(m_parts[RailPart::Saved].items.empty());
    tags.heading->setHidden(tags.items.empty());
    tags.last->setHidden(tags.items.empty());
}

std::optional<NavigationRail::EntryPlace> NavigationRail::entryAt(const QListWidgetItem *item) const
{
    for (const auto &[which, part] : m_parts) {
        const auto found = std::find(part.items.begin(), part.items.end(), item);
        if (found != part.items.end()) {
            return EntryPlace {which, int(found - part.items.begin())};
        }
    }
    return {};
}

std::optional<NavigationRail::EntryPlace> NavigationRail::ownEntryAt(const QListWidgetItem *item) const
{
    const auto place = entryAt(item);
    return place && place->part != RailPart::Tags ? place : std::nullopt;
}

std::optional<NavigationRail::EntryAct> NavigationRail::actOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier) {
        return event.key() == Qt::Key_Up  ? std::optional(EntryAct::MoveUp)
            : event.key() == Qt::Key_Down ? std::optional(EntryAct::MoveDown)
                                          : std::nullopt;
    }
    if (modifiers != Qt::NoModifier) {
        return std::nullopt;
    }
    return event.key() == Qt::Key_F2    ? std::optional(EntryAct::Rename)
        : event.key() == Qt::Key_Delete ? std::optional(EntryAct::Remove)
                                        : std::nullopt;
}

void NavigationRail::act(EntryAct wanted, const EntryPlace &place)
{
    const Part &part = m_parts[place.part];
    const qint64 id = part.entries[size_t(place.index)].id;
    const bool isSaved = place.part == RailPart::Saved;
    switch (wanted) {
    case EntryAct::Rename:
        isSaved ? Q_EMIT renameWanted(id) : Q_EMIT collectionRenameWanted(id);
        break;
    case EntryAct::Remove:
        isSaved ? Q_EMIT removalWanted(id) : Q_EMIT collectionRemovalWanted(id);
        break;
    case EntryAct::MoveUp:
        if (place.index > 0) {
            move(place.part, id, place.index - 1);
        }
        break;
    case EntryAct::MoveDown:
        if (place.index + 1 < int(part.items.size())) {
            move(place.part, id, place.index + 1);
        }
        break;
    }
}

void NavigationRail::move(RailPart part, qint64 id, int index)
{
    part == RailPart::Saved ? Q_EMIT moveWanted(id, index) : Q_EMIT collectionMoveWanted(id, index);
}

bool NavigationRail::event(QEvent *event)
{
    // Before any action of the window that has the same key.
    if (event->type() == QEvent::ShortcutOverride && ownEntryAt(currentItem())
        && actOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const std::optional<EntryAct> wanted = actOf(*event);
    const auto place = ownEntryAt(currentItem());
    if (wanted && place) {
        act(*wanted, *place);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void NavigationRail::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QListWidgetItem *item = byKey ? currentItem() : itemAt(event->pos());
    const auto place = ownEntryAt(item);
    if (!place) {
        return;
    }
    const Part &part = m_parts[place->part];
    auto *menu = new QMenu(this);
    menu->setObjectName(place->part == RailPart::Saved ? u"savedSearchMenu"_s : u"collectionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &key, EntryAct wanted, bool possible) {
        const qint64 id = part.entries[size_t(place->index)].id;
        QAction *action = menu->addAction(text, this, [this, wanted, id, which = place->part] {
            const std::vector<RailEntry> &entries = m_parts[which].entries;
            const auto found = std::find_if(
                entries.begin(), entries.end(), [id](const RailEntry &one) { return one.id == id; });
            if (found != entries.end()) { // It may have moved or gone while the menu was open.
                act(wanted, {which, int(found - entries.begin())});
            }
        });
        action->setShortcut(key);
        action->setEnabled(possible);
    };
    add(tr("Rename…"), Qt::Key_F2, EntryAct::Rename, true);
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, EntryAct::MoveUp, place->index > 0);
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, EntryAct::MoveDown,
        place->index + 1 < int(part.items.size()));
    menu->addSeparator();
    add(tr("Remove"), Qt::Key_Delete, EntryAct::Remove, true);
    menu->popup(byKey ? viewport()->mapToGlobal(visualItemRect(item).center()) : event->globalPos());
}

void NavigationRail::startDrag(Qt::DropActions)
{
    if (!ownEntryAt(currentItem())) {
        return;
    }
    // Not that of the view, which takes away the row that was moved: the list comes back from the library.
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({indexFromItem(currentItem())}));
    drag->setPixmap(viewport()->grab(visualItemRect(currentItem())));
    drag->exec(Qt::MoveAction);
}

std::optional<qint64> NavigationRail::collectionAt(const QPoint &point) const
{
    const QListWidgetItem *item = itemAt(point);
    const Part &part = m_parts.at(RailPart::Collections);
    if (item != nullptr && item == part.last) {
        return 0;
    }
    const auto place = entryAt(item);
    return place && place->part == RailPart::Collections
        ? std::optional(part.entries[size_t(place->index)].id)
        : std::nullopt;
}

void NavigationRail::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsRecords(*event->mimeData())) {
        event->acceptProposedAction();
    } else if (event->source() == this) {
        QListWidget::dragEnterEvent(event);
    }
}

void NavigationRail::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (holdsRecords(*event->mimeData())) {
        const bool fits = collectionAt(point).has_value();
        fits ? event->acceptProposedAction() : event->ignore();
        return;
    }
    QListWidget::dragMoveEvent(event); // Shows where it would go.
    const auto from = ownEntryAt(currentItem());
    const auto to = ownEntryAt(itemAt(point));
    if (!from || !to || from->part != to->part) {
        event->ignore();
    }
}

void NavigationRail::dropEvent(QDropEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QListWidgetItem *target = itemAt(point);
    const auto from = ownEntryAt(currentItem());
    const auto to = ownEntryAt(target);
    if (holdsRecords(*event->mimeData())) {
        if (const auto collection = collectionAt(point)) {
            Q_EMIT recordsDropped(*collection, recordsIn(*event->mimeData()));
        }
    } else if (event->source() == this && from && to && from->part == to->part) {
        const bool below = point.y() > visualItemRect(target).center().y();
        const int index = to->index + (below ? 1 : 0) - (to->index > from->index ? 1 : 0);
        if (index != from->index) {
            move(from->part, m_parts[from->part].entries[size_t(from->index)].id, index);
        }
    }
    event->acceptProposedAction();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

} // namespace fourthp::ui
