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

    bool isOneOf(const QSet<RecordId> &records) const
    {
        return records.contains(standing) || records.contains(item.record);
    }
};

/// In their order, as they are stored.
[[nodiscard]] Result<std::vector<CollectionMember>> collectionMembers(Connection &connection, qint64 id);
/// As a reader sees them: each under the record that stands for it, none twice.
std::vector<CollectionItem> shownItems(const std::vector<CollectionMember> &members);

} // namespace fourthp
