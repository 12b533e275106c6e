// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/collections.h"

#include <QSet>

namespace fourthp {

/// A record of a collection, as it was put there, and the record that stands for it since the two were
/// merged. The stored name stays, so that a merge that is undone leaves the collection as it was.
struct CollectionMember
{
    CollectionItem item;
    RecordId standing; ///< `item.record` itself where nothing replaced it.
    qint64 docid = 0; ///< Of the record that stands; 0 if that is not to be seen.

    bool isOneOf(const QSet<RecordId> &records) const
    {
        return records.contains(standing) || records.contains(item.record);
    }
};

/// In their order, as they are stored.
[[nodiscard]] Result<std::vector<CollectionMember>> collectionMembers(Connection &connection, qint64 id);
/// As a reader sees them: none twice of those that one record stands for.
[[nodiscard]] Result<std::vector<CollectionMember>> shownMembers(Connection &connection, qint64 id);
/// All collections in the order of the reader, with their counts.
[[nodiscard]] Result<std::vector<Collection>> countedCollections(Connection &connection);

} // namespace fourthp
