// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collection_members.h"

#include "core/base/text_fold.h"
#include "core/store/record_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<qint64> visibleDocid(Connection &connection, const RecordId &id)
{
    const auto docid = connection.one(u"SELECT docid FROM record WHERE id = ? AND visible = 1"_s, {id.value},
        [](const Row &row) { return row.integer(0); });
    return docid ? Result<qint64>(docid->value_or(0)) : passOn(docid);
}

} // namespace

Result<std::vector<CollectionMember>> collectionMembers(Connection &connection, qint64 id)
{
    auto members = connection.all(u"SELECT i.record, i.note, coalesce(r.docid, 0) FROM collection_item i"
                                  " LEFT JOIN record r ON r.id = i.record AND r.visible = 1"
                                  " WHERE i.collection = ? ORDER BY i.place, i.record"_s,
        {id}, [](const Row &row) {
            return CollectionMember {{{row.text(0)}, row.text(1)}, {row.text(0)}, row.integer(2)};
        });
    if (!members) {
        return members;
    }
    for (CollectionMember &member : *members) {
        if (member.docid != 0) {
            continue; // Only what was deleted can have been replaced; a chain is followed for few.
        }
        const Result<RecordId> standing = standingFor(connection, member.item.record);
        if (!standing) {
            return passOn(standing);
        }
        if (*standing == member.item.record) {
            continue;
        }
        const Result<qint64> docid = visibleDocid(connection, *standing);
        if (!docid) {
            return passOn(docid);
        }
        member.standing = *standing;
        member.docid = *docid;
    }
    return members;
}

Result<std::vector<CollectionMember>> shownMembers(Connection &connection, qint64 id)
{
    auto members = collectionMembers(connection, id);
    if (!members) {
        return members;
    }
    QSet<RecordId> seen;
    std::erase_if(*members, [&seen](const CollectionMember &member) {
        const bool isTwice = seen.contains(member.standing);
        seen.insert(member.standing);
        return isTwice;
    });
    return members;
}

Result<std::vector<Collection>> countedCollections(Connection &connection)
{
    struct Counted
    {
        Collection collection;
        bool hasHidden;
    };
    const auto counted = connection.all(
        u"SELECT c.id, c.name, c.note, count(r.docid), count(i.record) FROM collection c"
        " LEFT JOIN collection_item i ON i.collection = c.id"
        " LEFT JOIN record r ON r.id = i.record AND r.visible = 1 GROUP BY c.id ORDER BY c.place, c.id"_s,
        {}, [](const Row &row) {
            return Counted {
                {row.integer(0), row.text(1), row.text(2), row.integer(3)}, row.integer(3) < row.integer(4)};
        });
    if (!counted) {
        return passOn(counted);
    }
    std::vector<Collection> all;
    for (const Counted &one : *counted) {
        all.push_back(one.collection);
        if (one.hasHidden) { // Some of those may have been merged into others.
            const auto members = shownMembers(connection, one.collection.id);
            if (!members) {
                return passOn(members);
            }
            all.back().records = std::count_if(members->begin(), members->end(),
                [](const CollectionMember &member) { return member.docid != 0; });
        }
    }
    return all;
}

Result<std::vector<qint64>> collectedRecords(Connection &connection, const QString &name)
{
    const auto collection = connection.one(u"SELECT id FROM collection WHERE folded = ?"_s,
        {foldText(name.simplified())}, [](const Row &row) { return row.integer(0); });
    if (!collection || !collection->has_value()) {
        return collection ? Result<std::vector<qint64>>(std::vector<qint64>()) : passOn(collection);
    }
    const auto members = shownMembers(connection, **collection);
    if (!members) {
        return passOn(members);
    }
    std::vector<qint64> docids;
    for (const CollectionMember &member : *members) {
        if (member.docid != 0) {
            docids.push_back(member.docid);
        }
    }
    return docids;
}

} // namespace fourthp
