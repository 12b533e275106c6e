// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QString>

#include <optional>
#include <vector>

namespace fourthp {

/// A list of records that a person puts together and orders by hand.
struct Collection
{
    qint64 id = 0;
    QString name; ///< Told apart from others folded, as a query names it.
    QString note;
    qint64 records = 0; ///< Visible ones.
    friend bool operator==(const Collection &, const Collection &) = default;
};

struct CollectionItem
{
    RecordId record;
    QString note;
    friend bool operator==(const CollectionItem &, const CollectionItem &) = default;
};

/// What was taken out, and where it stood, counted from 0 among what was there: enough to put it back.
struct TakenItem
{
    CollectionItem item;
    int index = 0;
};
struct RemovedCollection
{
    Collection collection;
    int index = 0;
    std::vector<CollectionItem> items;
};

/// The collections of a library in the order that the reader gave them. They stay on this computer, and are
/// no edit of any record. Each call is one durable transaction. Any thread but the GUI thread. NotFound if
/// the collection was removed meanwhile.
class Collections
{
public:
    explicit Collections(Library &library)
        : m_library(library)
    { }

    [[nodiscard]] Result<std::vector<Collection>> list() const;
    [[nodiscard]] Result<std::optional<Collection>> find(const QString &name) const;
    /// Its records in their order, those too that are not here or are deleted. For one that was merged into another that
    /// one stands here, and in every call below either may be named.
    [[nodiscard]] Result<std::vector<CollectionItem>> items(qint64 id) const;

    /// Adds it behind the others. InvalidInput without a name, Conflict if another one has it.
    [[nodiscard]] Result<Collection> add(const QString &name);
    /// As `add`.
    [[nodiscard]] Result<void> rename(qint64 id, const QString &name);
    [[nodiscard]] Result<void> setNote(qint64 id, const QString &note);
    /// Makes it the one at `index`; beyond the end means the last.
    [[nodiscard]] Result<void> move(qint64 id, int index);
    [[nodiscard]] Result<RemovedCollection> remove(qint64 id);
    /// Where it stood, under its own id if that is still free. Conflict if another one has its name by now.
    [[nodiscard]] Result<void> putBack(const RemovedCollection &removed);

    /// Adds records behind the others and answers those that were not in it.
    [[nodiscard]] Result<std::vector<RecordId>> addRecords(qint64 id, const std::vector<RecordId> &records);
    /// Answers what was taken out.
    [[nodiscard]] Result<std::vector<TakenItem>> takeRecords(qint64 id, const std::vector<RecordId> &records);
    [[nodiscard]] Result<void> putBackRecords(qint64 id, const std::vector<TakenItem> &taken);
    /// Puts these records, in the order they have, so that the first of them is the one at `index` of the
    /// rest. Answers the order from before.
    [[nodiscard]] Result<std::vector<RecordId>> moveRecords(
        qint64 id, const std::vector<RecordId> &records, int index);
    /// Gives the records this order; those that are not named stay behind.
    [[nodiscard]] Result<void> setOrder(qint64 id, const std::vector<RecordId> &order);
    /// NotFound too if the record is not in it.
    [[nodiscard]] Result<void> setItemNote(qint64 id, const RecordId &record, const QString &note);

private:
    Library &m_library;
};

/// Docids of the visible records of the collection with this name, in their order. None if there is no such
/// collection.
[[nodiscard]] Result<std::vector<qint64>> collectedRecords(Connection &connection, const QString &name);
/// Ids of these records, in their order; those that are gone are left out.
[[nodiscard]] Result<std::vector<RecordId>> recordIds(
    Connection &connection, const std::vector<qint64> &docids);

} // namespace fourthp
