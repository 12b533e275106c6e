// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collection_members.h"

#include "core/store/record_reader.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<std::vector<CollectionMember>> collectionMembers(Connection &connection, qint64 id)
{
    struct Stored
    {
        CollectionItem item;
        bool isVisible;
    };
    const auto stored = connection.all(
        u"SELECT i.record, i.note, coalesce(r.visible, 0) FROM collection_item i"
        " LEFT JOIN record r ON r.id = i.record WHERE i.collection = ? ORDER BY i.place, i.record"_s,
        {id}, [](const Row &row) {
            return Stored {{{row.text(0)}, row.text(1)}, row.flag(2)};
        });
    if (!stored) {
        return passOn(stored);
    }
    std::vector<CollectionMember> members;
    members.reserve(stored->size());
    for (const Stored &one : *stored) {
        // Only what was deleted can have been replaced; a chain is followed for few.
        const Result<RecordId> standing
            = one.isVisible ? Result<RecordId>(one.item.record) : standingFor(connection, one.item.record);
        if (!standing) {
            return passOn(standing);
        }
        members.push_back({one.item, *standing});
    }
    return members;
}

std::vector<CollectionItem> shownItems(const std::vector<CollectionMember> &members)
{
    std::vector<CollectionItem> items;
    items.reserve(members.size());
    QSet<RecordId> seen;
    for (const CollectionMember &member : members) {
        if (!seen.contains(member.standing)) {
            seen.insert(member.standing);
            items.push_back({member.standing, member.item.note});
        }
    }
    return items;
}

} // namespace fourthp
