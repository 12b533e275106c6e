// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collections.h"

#include "core/base/text_fold.h"

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

Result<std::vector<Collection>> readAll(Connection &connection)
{
    return connection.all(
        u"SELECT id, name, note, (SELECT count(*) FROM collection_item i JOIN record r ON r.id = i.record"
        " WHERE i.collection = c.id AND r.visible = 1) FROM collection c ORDER BY place, id"_s,
        {}, [](const Row &row) {
            return Collection {row.integer(0), row.text(1), row.text(2), row.integer(3)};
        });
}

Result<std::vector<CollectionItem>> readItems(Connection &connection, qint64 id)
{
    return connection.all(
        u"SELECT record, note FROM collection_item WHERE collection = ? ORDER BY place, record"_s, {id},
        [](const Row &row) {
            return CollectionItem {{row.text(0)}, row.text(1)};
        });
}

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

Result<void> writePlaces(Connection &connection, qint64 id, const std::vector<CollectionItem> &items)
{
    Result<void> done;
    for (size_t at = 0; done && at < items.size(); ++at) {
        done = connection.run(u"UPDATE collection_item SET place = ? WHERE collection = ? AND record = ?"_s,
            {qint64(at), id, items[at].record.value});
    }
    return done;
}

Result<void> writeItem(Connection &connection, qint64 id, const CollectionItem &item, qint64 at)
{
    return connection.run(u"INSERT INTO collection_item(collection, record, place, note) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT DO NOTHING"_s,
        {id, item.record.value, at, item.note});
}

std::vector<RecordId> idsOf(const std::vector<CollectionItem> &items)
{
    std::vector<RecordId> ids;
    std::transform(items.begin(), items.end(), std::back_inserter(ids),
        [](const CollectionItem &item) { return item.record; });
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
    return connection ? readAll(**connection) : passOn(connection);
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
    return connection ? readItems(**connection, id) : passOn(connection);
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
        const Result<std::vector<Collection>> all = readAll(connection);
        Result<std::vector<CollectionItem>> items = readItems(connection, id);
        if (!all || !items) {
            return all ? passOn(items) : passOn(all);
        }
        const auto found
            = std::find_if(all->begin(), all->end(), [id](const Collection &one) { return one.id == id; });
        removed = {*found, int(found - all->begin()), std::move(*items)};
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
        Result<void> written = last ? Result<void>() : passOn(last);
        for (size_t i = 0; written && i < records.size(); ++i) {
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
        const Result<std::vector<CollectionItem>> items = readItems(connection, id);
        Result<void> written = items ? Result<void>() : passOn(items);
        const QSet<RecordId> wanted = setOf(records);
        for (size_t at = 0; written && at < items->size(); ++at) {
            if (wanted.contains((*items)[at].record)) {
                taken.push_back({(*items)[at], int(at)});
                written = connection.run(u"DELETE FROM collection_item WHERE collection = ? AND record = ?"_s,
                    {id, (*items)[at].record.value});
            }
        }
        return written;
    });
    return done ? Result<std::vector<TakenItem>>(std::move(taken)) : passOn(done);
}

Result<void> Collections::putBackRecords(qint64 id, const std::vector<TakenItem> &taken)
{
    return inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        Result<std::vector<CollectionItem>> items = readItems(connection, id);
        if (!items) {
            return passOn(items);
        }
        const std::vector<RecordId> there = idsOf(*items);
        Result<void> done;
        for (size_t i = 0; done && i < taken.size(); ++i) {
            if (std::find(there.begin(), there.end(), taken[i].item.record) != there.end()) {
                continue; // Somebody put it back already.
            }
            items->insert(items->begin() + std::min<qsizetype>(taken[i].index, qsizetype(items->size())),
                taken[i].item);
            done = writeItem(connection, id, taken[i].item, 0);
        }
        return done ? writePlaces(connection, id, *items) : done;
    });
}

Result<std::vector<RecordId>> Collections::moveRecords(
    qint64 id, const std::vector<RecordId> &records, int index)
{
    std::vector<RecordId> before;
    const auto done = inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        Result<std::vector<CollectionItem>> items = readItems(connection, id);
        if (!items) {
            return passOn(items);
        }
        before = idsOf(*items);
        const QSet<RecordId> wanted = setOf(records);
        const auto rest = std::stable_partition(items->begin(), items->end(),
            [&wanted](const CollectionItem &item) { return !wanted.contains(item.record); });
        const auto start = items->begin() + std::clamp(index, 0, int(rest - items->begin()));
        std::rotate(start, rest, items->end());
        return writePlaces(connection, id, *items);
    });
    return done ? Result<std::vector<RecordId>>(std::move(before)) : passOn(done);
}

Result<void> Collections::setOrder(qint64 id, const std::vector<RecordId> &order)
{
    return inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        Result<std::vector<CollectionItem>> items = readItems(connection, id);
        if (!items) {
            return passOn(items);
        }
        QHash<RecordId, int> places;
        for (const RecordId &record : order) {
            places.insert(record, int(places.size()));
        }
        std::stable_sort(
            items->begin(), items->end(), [&places](const CollectionItem &one, const CollectionItem &other) {
                return places.value(one.record, kLast) < places.value(other.record, kLast);
            });
        return writePlaces(connection, id, *items);
    });
}

Result<void> Collections::setItemNote(qint64 id, const RecordId &record, const QString &note)
{
    return inTransaction(m_library, id, [&](Connection &connection) -> Result<void> {
        auto done
            = connection.run(u"UPDATE collection_item SET note = ? WHERE collection = ? AND record = ?"_s,
                {note.isNull() ? u""_s : note, id, record.value});
        return done && connection.changedRows() == 0 ? fail(ErrorKind::NotFound, record.value) : done;
    });
}

Result<std::vector<qint64>> collectedRecords(Connection &connection, const QString &name)
{
    return connection.all(
        u"SELECT r.docid FROM collection c JOIN collection_item i ON i.collection = c.id"
        " JOIN record r ON r.id = i.record WHERE c.folded = ? AND r.visible = 1 ORDER BY i.place, i.record"_s,
        {foldText(name.simplified())}, [](const Row &row) { return row.integer(0); });
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
