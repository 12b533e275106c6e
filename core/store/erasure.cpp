// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/store/erased_value_rows.h"
#include "core/base/log.h"
#include "core/store/erasure_bytes.h"
#include "core/store/erasure_copies.h"
#include "core/store/erasure_editions.h"
#include "core/store/erasure_rows.h"
#include "core/store/record_reader.h"
#include "core/store/session_memory.h"
#include "core/store/shown_records.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<QSet<RecordId>> storedIds(Connection &connection)
{
    const auto ids = idsStored(connection);
    return ids ? Result<QSet<RecordId>>(QSet<RecordId>(ids->begin(), ids->end())) : passOn(ids);
}

Result<ErasureItem> itemOf(Connection &connection, const RecordId &id)
{
    ErasureItem item {.id = id};
    const auto record = readRecord(connection, id);
    if (!record) {
        return passOn(record);
    }
    if (record->has_value() && !(*record)->isWithdrawn) {
        item.title = (*record)->shown().json().value("title"_L1);
    }
    const auto onHub = connection.number(
        u"SELECT count(*) FROM mirror WHERE id = ? AND coalesce(hub_rev, '') <> '' AND state <> 'orphan'"_s, {id.value});
    const auto changes = connection.number(u"SELECT count(*) FROM change WHERE record = ?"_s, {id.value});
    const auto files = filesNamedBy(connection, id);
    auto namedBy = connection.all(u"SELECT DISTINCT from_id FROM link WHERE to_id = ? AND from_id <> ? ORDER BY 1"_s,
        {id.value, id.value}, [](const Row &row) { return RecordId {row.text(0)}; });
    if (!onHub || !changes || !files || !namedBy) {
        return !onHub ? passOn(onHub) : !changes ? passOn(changes) : !files ? passOn(files) : passOn(namedBy);
    }
    item.isOnHub = *onHub > 0;
    item.changes = *changes;
    item.files = files->size();
    item.namedBy = std::move(*namedBy);
    return item;
}

/// Erases whatever is stored of records on the list.
Result<void> eraseListed(WriteSession &session, const Library &library, ErasureList &list)
{
    const auto ids = erasedIdsIn(session.connection(), list);
    Result<void> done = ids ? Result<void>() : passOn(ids);
    for (size_t i = 0; done && i < ids->size(); ++i) {
        done = eraseInside(session, library, list, (*ids)[i], list.find((*ids)[i])->keepsOut);
    }
    return done;
}

/// The same for values of records that stay.
Result<void> eraseValuesListed(WriteSession &session, const Library &library, const ErasedValueList &values)
{
    Connection &connection = session.connection();
    const auto ids = recordsWithErasedValues(connection, values);
    Result<void> done = ids ? Result<void>() : passOn(ids);
    ShownRecords shown(session, library.vocabularies(), library.clock());
    for (size_t i = 0; done && i < ids->size(); ++i) {
        const RecordId &id = (*ids)[i];
        const Result<ShownBefore> was = shown.before(id);
        done = was ? eraseValuesOf(connection, id, values) : passOn(was);
        done = done ? shown.after(id, *was) : done;
    }
    const Result<qint64> words = done ? eraseWordsIn(connection, values) : passOn(done);
    return words ? noteBytesDue(connection) : passOn(words);
}

/// Both lists become one. What only the file knows is erased.
Result<void> uniteLists(Library &library)
{
    const Result<Connection *> connection = library.connection();
    Result<ErasureList> listed = connection ? ErasureList::read(**connection) : passOn(connection);
    if (!listed) {
        return passOn(listed);
    }
    const Result<ErasureList> inFile = ErasureList::readFile(library.folder());
    if (!inFile && inFile.error().kind != ErrorKind::Damaged) {
        return passOn(inFile);
    }
    if (inFile && !listed->covers(*inFile)) {
        const ErasedValueList values = inFile->values().beyond(listed->values());
        listed->add(*inFile);
        Result<WriteSession> session = library.write();
        Result<void> done = session ? listed->putInto(session->connection()) : passOn(session);
        done = done ? eraseListed(*session, library, *listed) : done;
        done = done && !values.isEmpty() ? eraseValuesListed(*session, library, values) : done;
        done = done ? session->commit() : done;
        if (!done) {
            return done;
        }
    }
    return inFile && inFile->covers(*listed) ? Result<void>() : listed->writeFile(library.folder());
}

} // namespace

Result<ErasurePlan> planErasure(Library &library, const std::vector<RecordId> &ids)
{
    const Result<Connection *> connection = library.connection();
    const auto stored = connection ? storedIds(**connection) : passOn(connection);
    if (!stored) {
        return passOn(stored);
    }
    ErasurePlan plan;
    for (const RecordId &id : ids) {
        if (!stored->contains(id)) {
            return fail(ErrorKind::NotFound, id.value);
        }
        Result<ErasureItem> item = itemOf(**connection, id);
        if (!item) {
            return passOn(item);
        }
        plan.items.push_back(std::move(*item));
    }
    auto frozenIn = editionsHolding(library, ids);
    if (!frozenIn) {
        return passOn(frozenIn);
    }
    plan.frozenIn = std::move(*frozenIn);
    plan.copies = copiesInside(library.folder());
    return plan;
}

Result<void> eraseInside(WriteSession &session, const Library &library, ErasureList &list, const RecordId &id,
    bool keepsOut, const QString &unseenRev, Typed typed)
{
    Connection &connection = session.connection();
    ShownRecords shown(session, library.vocabularies(), library.clock());
    const Result<ShownBefore> was = shown.before(id);
    const Result<QString> rev = hubRevisionOf(connection, id);
    const Result<QSet<QString>> files = filesNamedBy(connection, id);
    if (!was || !rev || !files) {
        return !was ? passOn(was) : !rev ? passOn(rev) : passOn(files);
    }
    Result<void> done = noteErased(
        connection, list.add(id, library.clock().nowUtc().date(), keepsOut, rev->isEmpty() ? unseenRev : *rev));
    done = done ? removeRowsOf(connection, id, typed) : done;
    done = done ? shown.after(id, *was) : done;
    done = done ? noteErasedFiles(connection, *files) : done;
    return done ? noteBytesDue(connection) : done;
}

Result<void> eraseHistoryInside(WriteSession &session, const Library &library, const RecordId &id)
{
    Connection &connection = session.connection();
    Result<ErasureList> list = ErasureList::read(connection);
    const Result<QSet<QString>> files = list ? filesNamedBy(connection, id) : passOn(list);
    const Result<QString> rev = files ? hubRevisionOf(connection, id) : passOn(files);
    if (!rev) {
        return passOn(rev);
    }
    Result<void> done = noteErased(connection, list->add(id, library.clock().nowUtc().date(), false, *rev));
    done = done ? removeHistoryOf(connection, id) : done;
    done = done ? noteErasedFiles(connection, *files) : done;
    return done ? noteBytesDue(connection) : done;
}

Result<void> eraseRecords(Library &library, const std::vector<RecordId> &ids, const ProgressSink &progress)
{
    const auto editions = writeEditionsWithout(library, ids);
    Result<WriteSession> session = editions ? library.write() : passOn(editions);
    const auto stored = session ? storedIds(session->connection()) : passOn(session);
    Result<ErasureList> list = stored ? ErasureList::read(session->connection()) : passOn(stored);
    if (!list) {
        return passOn(list);
    }
    for (const RecordId &id : ids) {
        if (!stored->contains(id)) {
            return fail(ErrorKind::NotFound, id.value);
        }
        if (auto done = eraseInside(*session, library, *list, id, true); !done) {
            return done;
        }
    }
    Result<void> done = putEditionsWithout(*session, library, *editions);
    done = done ? session->commit() : done;
    return done ? removeErasedBytes(library, progress) : done;
}

void takeUpErasures(Library &library)
{
    Result<void> done = uniteLists(library);
    const Result<Connection *> connection = library.connection();
    const Result<bool> due = done && connection ? areBytesDue(**connection) : Result<bool>(false);
    if (due && *due) {
        qCInfo(logStore) << "an erasure that was cut off is gone on with";
        done = removeErasedBytes(library, {});
    }
    if (!done) {
        qCWarning(logStore) << "an erasure waits for the next opening:" << errorKindName(done.error().kind)
                            << done.error().detail;
    }
}

Result<ErasureList> erasures(Library &library)
{
    const Result<Connection *> connection = library.connection();
    return connection ? ErasureList::read(**connection) : passOn(connection);
}

Result<void> letBack(Library &library, const QString &name)
{
    Result<WriteSession> session = library.write();
    Result<ErasureList> list = session ? ErasureList::read(session->connection()) : passOn(session);
    if (!list) {
        return passOn(list);
    }
    const ErasedRecord *byId = list->find({name});
    const ErasedRecord *record = byId != nullptr ? byId : list->withNumber(name);
    if (record == nullptr) {
        return fail(ErrorKind::NotFound, name, u"not on the list of what was erased"_s);
    }
    if (record->offeredRev.isEmpty()) {
        return fail(ErrorKind::Unsupported, name, u"nobody offered a newer version of it"_s);
    }
    // Its place in the feed is behind us: everything is compared once, which brings what is missing here.
    Connection &connection = session->connection();
    Result<void> done = connection.run(u"DELETE FROM erasure WHERE hash = ?"_s, {record->hash});
    done = done ? askForComparison(connection, record->offeredBy) : done;
    // The file first: the next opening gives it a line that only the table has, and erases what only the file knows.
    list->remove(*record);
    done = done ? list->writeFile(library.folder()) : done;
    return done ? session->commit() : done;
}

} // namespace fourthp
