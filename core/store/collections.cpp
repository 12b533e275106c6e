// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collections.h"

#include "core/base/text_fold.h"
#include "core/store/collection_members.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kLast = std::numeric_limits<int>::max();

/// Does `work` in one transaction, if the collection is there.
Result<void> inTransaction(Library &library, qint64 id, const std::function<Result<void>(Connection &)> &work)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<qint64> isThere
        = session->connection().number(u"SELECT count(*) FROM collection WHERE id = ?"_s, {id});
    if (!isThere || *isThere == 0) {
        return isThere ? Result<void>(fail(ErrorKind::NotFound, QString::number(id))) : passOn(isThere);
    }
    const Result<void> done = work(session->connection());
    return done ? session->commit() : done;
}

Result<void> mustBeFree(Connection &connection, const QString &name, qint64 except)
{
    if (name.simplified().isEmpty()) {
        return fail(ErrorKind::InvalidInput, u"name"_s, u"a collection needs a name"_s);
    }
    const Result<qint64> taken
        = connection.number(u"SELECT count(*) FROM collection WHERE folded = ? AND id <> ?"_s,
            {foldText(name.simplified()), except});
    if (!taken) {
        return passOn(taken);
    }
    return *taken == 0 ? Result<void>()
                       : fail(ErrorKind::Conflict, name.simplified(), u"another collection has this name"_s);
}

/// Numbers the places of collections anew with this one at `index`.
Result<void> place(Connection &connection, qint64 id, int index)
{
    auto order = connection.all(u"SELECT id FROM collection WHERE id <> ? ORDER BY place, id"_s, {id},
        [](const Row &row) { return row.integer(0); });
    if (!order) {
        return passOn(order);
    }
    order->insert(order->begin() + std::clamp(index, 0, int(order->size())), id);
    Result<void> done;
    for (size_t at = 0; done && at < order->size(); ++at) {
        done = connection.run(u"UPDATE collection SET place = ? WHERE id = ?"_s, {qint64(at), (*order)[at]});
    }
    return done;
}

Result<void> writePlaces(Connection &connection, qint64 id, const std::vector<CollectionMember> &members)
{
    Result<void> done;
    for (size_t at = 0; done && at < members.size(); ++at) {
        done = connection.run(u"UPDATE collection_item SET place = ? WHERE collection = ? AND record = ?"_s,
            {qint64(at), id, members[at].item.record.value});
    }
    return done;
}

Result<void> writeItem(Connection &connection, qint64 id, const CollectionItem &item, qint64 at)
{
    return connection.run(u"INSERT INTO collection_item(collection, record, place, note) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT DO NOTHING"_s,
        {id, item.record.value, at, item.note});
}

std::vector<RecordId> storedIds(const std::vector<CollectionMember> &members)
{
    std::vector<RecordId> ids;
    std::transform(members.begin(), members.end(), std::back_inserter(ids),
        [](const CollectionMember &member) { return member.item.record; });
    return ids;
}

QSet<RecordId> setOf(const std::vector<RecordId> &records)
{
    return {records.begin(), records.end()};
}

} // namespace

Result<std::vector<Collection>> Collections::list() const
{
    const Result<Connection *> connection = m_library.connection();
    return connection ? countedCollections(**connection) : passOn(connection);
}

Result<std::optional<Collection>> Collections::find(const QString &name) const
{
    const Result<std::vector<Collection>> all = list();
    if (!all) {
        return passOn(all);
    }
    const QString wanted = foldText(name.simplified());
    const auto found = std::find_if(
        all->begin(), all->end(), [&wanted](const Collection &one) { return foldText(one.name) == wanted; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Result<std::vector<CollectionItem>> Collections::items(qint64 id) const
{
    const Result<Connection *> connection = m_library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const auto members = shownMembers(**connection, id);
    if (!members) {
        return passOn(members);
    }
    std::vector<CollectionItem> items;
    for (const CollectionMember &member : *members) {
        items.push_back({member.standing, member.item.note});
    }
    return items;
}

Result<Collection> Collections::add(const QString &name)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    Collection added {.name = name.simplified(), .note = {}};
    Result<void> done = mustBeFree(connection, name, 0);
    if (done) {
        done = connection.run(u"INSERT INTO collection(name, folded, place)"
                              " VALUES (?, ?, (SELECT coalesce(max(place), -1) + 1 FROM collection))"_s,
            {added.name, foldText(added.name)});
        added.id = connection.lastInsertId();
    }
    if (done) {
        done = session->commit();
    }
    return done ? Result<Collection>(added) : passOn(done);
}

Result<void> Collections::rename(qint64 id, const QString &name)
{
    return inTransaction(m_library, id, [&](Connection &connection) {
        const Result<void> isFree = mustBeFree(connection, name, id);
        return isFree ? connection.run(u"UPDATE collection SET name = ?, folded = ? WHERE id = ?"_s,
                   {name.simplified(), foldText(name.simplified()), id})
                      : isFree;
    });
}

Result<void> Collections::setNote(qint64 id, const QString &note)
{
    return inTransaction(m_library, id, [&](Connection &connection) {
        return connection.run(
            u"UPDATE collection SET note = ? WHERE id = ?"_s, {note.isNull() ? u""_s : note, id});
    });
}

Result<void> Collections::move(qint64 id, int index)
{
    return inTransaction(m_library, id, [&](Connection &connection) { return place(connection, id, index); });
}

Result<RemovedCollection> Collections::remove(qint64 id)
{
    RemovedCollection removed;
    const auto done = inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        const Result<std::vector<Collection>> all = countedCollections(connection);
        const Result<std::vector<CollectionMember>> members = collectionMembers(connection, id);
        if (!all || !members) {
            return all ? passOn(members) : passOn(all);
        }
        const auto found
            = std::find_if(all->begin(), all->end(), [id](const Collection &one) { return one.id == id; });
        removed = {*found, int(found - all->begin()), {}};
        for (const CollectionMember &member : *members) {
            removed.items.push_back(member.item);
        }
        return connection.run(u"DELETE FROM collection WHERE id = ?"_s, {id}); // Its items go with it.
    });
    return done ? Result<RemovedCollection>(std::move(removed)) : passOn(done);
}

Result<void> Collections::putBack(const RemovedCollection &removed)
{
    Result<WriteSession> session = m_library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Collection &collection = removed.collection;
    const Result<qint64> taken
        = connection.number(u"SELECT count(*) FROM collection WHERE id = ?"_s, {collection.id});
    Result<void> done = taken ? mustBeFree(connection, collection.name, 0) : passOn(taken);
    if (done) {
        done = connection.run(
            u"INSERT INTO collection(id, name, folded, note, place) VALUES (?, ?, ?, ?, 0)"_s,
            {*taken == 0 ? QVariant(collection.id) : QVariant(), collection.name, foldText(collection.name),
                collection.note.isNull() ? u""_s : collection.note});
    }
    const qint64 id = connection.lastInsertId();
    for (size_t at = 0; done && at < removed.items.size(); ++at) {
        done = writeItem(connection, id, removed.items[at], qint64(at));
    }
    if (done) {
        done = place(connection, id, removed.index);
    }
    return done ? session->commit() : done;
}

Result<std::vector<RecordId>> Collections::addRecords(qint64 id, const std::vector<RecordId> &records)
{
    std::vector<RecordId> added;
    const auto done = inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        const Result<qint64> last = connection.number(
            u"SELECT coalesce(max(place), -1) FROM collection_item WHERE collection = ?"_s, {id});
        const auto members = collectionMembers(connection, id);
        if (!last || !members) {
            return last ? passOn(members) : passOn(last);
        }
        QSet<RecordId> there;
        for (const CollectionMember &member : *members) {
            there.insert(member.standing);
        }
        Result<void> written;
        for (size_t i = 0; written && i < records.size(); ++i) {
            if (there.contains(records[i])) {
                continue;
            }
            written = writeItem(connection, id, {records[i], u""_s}, *last + 1 + qint64(i));
            if (written && connection.changedRows() > 0) {
                added.push_back(records[i]);
            }
        }
        return written;
    });
    return done ? Result<std::vector<RecordId>>(std::move(added)) : passOn(done);
}

Result<std::vector<TakenItem>> Collections::takeRecords(qint64 id, const std::vector<RecordId> &records)
{
    std::vector<TakenItem> taken;
    const auto done = inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        const Result<std::vector<CollectionMember>> members = collectionMembers(connection, id);
        Result<void> written = members ? Result<void>() : passOn(members);
        const QSet<RecordId> wanted = setOf(records);
        for (size_t at = 0; written && at < members->size(); ++at) {
            const CollectionMember &member = (*members)[at];
            if (member.isOneOf(wanted)) {
                taken.push_back({member.item, int(at)});
                written = connection.run(u"DELETE FROM collection_item WHERE collection = ? AND record = ?"_s,
                    {id, member.item.record.value});
            }
        }
        return written;
    });
    return done ? Result<std::vector<TakenItem>>(std::move(taken)) : passOn(done);
}

Result<void> Collections::putBackRecords(qint64 id, const std::vector<TakenItem> &taken)
{
    return inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        Result<std::vector<CollectionMember>> members = collectionMembers(connection, id);
        if (!members) {
            return passOn(members);
        }
        const std::vector<RecordId> there = storedIds(*members);
        Result<void> done;
        for (size_t i = 0; done && i < taken.size(); ++i) {
            if (std::find(there.begin(), there.end(), taken[i].item.record) != there.end()) {
                continue; // Somebody put it back already.
            }
            members->insert(
                members->begin() + std::min<qsizetype>(taken[i].index, qsizetype(members->size())),
                {taken[i].item, taken[i].item.record, 0});
            done = writeItem(connection, id, taken[i].item, 0);
        }
        return done ? writePlaces(connection, id, *members) : done;
    });
}

Result<std::vector<RecordId>> Collections::moveRecords(
    qint64 id, const std::vector<RecordId> &records, int index)
{
    std::vector<RecordId> before;
    const auto done = inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        Result<std::vector<CollectionMember>> members = collectionMembers(connection, id);
        if (!members) {
            return passOn(members);
        }
        before = storedIds(*members);
        const QSet<RecordId> wanted = setOf(records);
        const auto rest = std::stable_partition(members->begin(), members->end(),
            [&wanted](const CollectionMember &member) { return !member.isOneOf(wanted); });
        const auto start = members->begin() + std::clamp(index, 0, int(rest - members->begin()));
        std::rotate(start, rest, members->end());
        return writePlaces(connection, id, *members);
    });
    return done ? Result<std::vector<RecordId>>(std::move(before)) : passOn(done);
}

Result<void> Collections::setOrder(qint64 id, const std::vector<RecordId> &order)
{
    return inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        Result<std::vector<CollectionMember>> members = collectionMembers(connection, id);
        if (!members) {
            return passOn(members);
        }
        QHash<RecordId, int> places;
        for (const RecordId &record : order) {
            places.insert(record, int(places.size()));
        }
        const auto placeOf = [&places](const CollectionMember &member) {
            return places.value(member.item.record, places.value(member.standing, kLast));
        };
        std::stable_sort(members->begin(), members->end(),
            [&placeOf](const CollectionMember &one, const CollectionMember &other) {
                return placeOf(one) < placeOf(other);
            });
        return writePlaces(connection, id, *members);
    });
}

Result<void> Collections::setItemNote(qint64 id, const RecordId &record, const QString &note)
{
    return inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        const Result<std::vector<CollectionMember>> members = collectionMembers(connection, id);
        if (!members) {
            return passOn(members);
        }
        const auto found = std::find_if(members->begin(), members->end(),
            [&record](const CollectionMember &member) { return member.isOneOf({record}); });
        if (found == members->end()) {
            return fail(ErrorKind::NotFound, record.value);
        }
        return connection.run(u"UPDATE collection_item SET note = ? WHERE collection = ? AND record = ?"_s,
            {note.isNull() ? u""_s : note, id, found->item.record.value});
    });
}

Result<std::vector<RecordId>> recordIds(Connection &connection, const std::vector<qint64> &docids)
{
    std::vector<RecordId> ids;
    ids.reserve(docids.size());
    for (const qint64 docid : docids) {
        const auto id = connection.one(u"SELECT id FROM record WHERE docid = ?"_s, {docid},
            [](const Row &row) { return RecordId {row.text(0)}; });
        if (!id) {
            return passOn(id);
        }
        if (id->has_value()) {
            ids.push_back(**id);
        }
    }
    return ids;
}

} // namespace fourthp
