// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/rail_editions.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/curation/edition_sentences.h"
#include "ui/curation/edition_view.h"
#include "ui/main/navigation_rail.h"
#include "ui/main/place_delegate.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

QString RailEdition::place() const
{
    if (id.isEmpty()) { // The Compendium before it has an edition; an empty place is the list of all records.
        return QString(kCompendium);
    }
    return chapter.isEmpty() ? id.value : QString(id.value + u'#' + chapter);
}

std::optional<RailEdition> RailEdition::read(const QString &place)
{
    const RecordId id {place.section(u'#', 0, 0)};
    if (place == kCompendium) {
        return RailEdition {.id = {}};
    }
    // Queries have filters of that form, but none of this name.
    return id.typeCode() == typeCode(RecordType::Edition)
        ? std::optional(RailEdition {.id = id, .chapter = place.section(u'#', 1)})
        : std::nullopt;
}

std::vector<RailEdition> RailEdition::rowsOf(const EditionView &view)
{
    std::vector<RailEdition> rows;
    for (const EditionName &edition : view.editions) {
        rows.push_back({.id = edition.id, .text = edition.number, .isFrozen = edition.isFrozen});
        if (edition.id != view.edition.id) {
            continue;
        }
        for (const EditionChapterRow &chapter : view.chapters) {
            rows.push_back({.id = edition.id,
                .chapter = chapter.id,
                .text = chapter.title,
                .cases = int(chapter.cases.size())});
        }
    }
    return rows;
}

// The part of the rail that shows them.

QString NavigationRail::editionPlace(const RecordId &edition, const QString &chapter)
{
    return RailEdition {.id = edition, .chapter = chapter}.place();
}

void NavigationRail::showEditions(const EditionView &view)
{
    std::vector<RailEdition> rows = RailEdition::rowsOf(view);
    if (rows == m_editions) {
        return;
    }
    const bool sameRows = std::equal(rows.begin(), rows.end(), m_editions.begin(), m_editions.end(),
        [](const RailEdition &now, const RailEdition &before) { return now.place() == before.place(); });
    m_editions = std::move(rows);
    if (!sameRows) {
        const QSignalBlocker quiet(this);
        const QVariant chosen
            = currentItem() == nullptr ? QVariant() : currentItem()->data(PlaceRoles::kPlace);
        for (QListWidgetItem *item : std::exchange(m_editionItems, {})) {
            delete takeItem(row(item));
        }
        for (const RailEdition &edition : m_editions) {
            auto *item = new QListWidgetItem;
            insertItem(row(m_parts[RailPart::Saved].heading), item);
            item->setData(PlaceRoles::kPlace, edition.place());
            item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled);
            m_editionItems.push_back(item);
        }
        QListWidgetItem *same = chosen.isValid() ? itemAtPlace(chosen.toString()) : nullptr;
        if (same != nullptr) {
            setCurrentItem(same); // The keyboard stays where it was.
        } else {
            showMark();
        }
    }
    placeEditions();
}

void NavigationRail::placeEditions()
{
    showPlace(m_compendium, u"edition"_s, tr("Compendium"), -1);
    m_compendium->setHidden(!m_editions.empty()); // Until there is one, this is the way to the first.
    for (size_t i = 0; i < m_editionItems.size(); ++i) {
        const RailEdition &edition = m_editions[i];
        const QString text = !edition.chapter.isEmpty() ? edition.text
            : edition.isFrozen ? tr("Edition %1, frozen").arg(EditionSentences::number(edition.text))
                               : tr("Edition %1").arg(EditionSentences::number(edition.text));
        showPlace(
            m_editionItems[i], edition.chapter.isEmpty() ? u"edition"_s : u"list"_s, text, edition.cases);
        m_editionItems[i]->setHidden(
            m_compact && !edition.chapter.isEmpty()); // Their pictures are all alike.
        m_editionItems[i]->setToolTip(
            Formats::toolTip(m_editionItems[i]->data(Qt::AccessibleTextRole).toString()));
    }
}

} // namespace fourthp::ui
