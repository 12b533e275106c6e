// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channel_order.h"

#include "core/store/channel_store.h"
#include "core/store/shown_records.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kStep = 10;

struct SharedRecord
{
    RecordId id;
    ShownBefore was;
};

/// The records that more than one channel has, as they are shown now.
Result<std::vector<SharedRecord>> sharedRecords(Connection &connection, ShownRecords &shown)
{
    const auto ids = connection.all(u"SELECT id FROM mirror GROUP BY id HAVING count(*) > 1"_s, {},
        [](const Row &row) { return RecordId {row.text(0)}; });
    if (!ids) {
        return passOn(ids);
    }
    std::vector<SharedRecord> all;
    for (const RecordId &id : *ids) {
        const Result<ShownBefore> was = shown.before(id);
        if (!was) {
            return passOn(was);
        }
        all.push_back({id, *was});
    }
    return all;
}

/// `order`, then the channels that it does not name, as they were.
Result<QStringList> wholeOrder(Connection &connection, const QStringList &order)
{
    const auto channels = listChannels(connection);
    if (!channels) {
        return passOn(channels);
    }
    QStringList known;
    for (const Channel &channel : *channels) {
        known.append(channel.id);
    }
    for (const QString &name : order) {
        if (!known.contains(name)) {
            return fail(ErrorKind::NotFound, name, u"no such channel"_s);
        }
    }
    QStringList whole = order + known;
    whole.removeDuplicates();
    return whole;
}

} // namespace

Result<void> setChannelOrder(Library &library, const QStringList &order)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Result<QStringList> whole = wholeOrder(connection, order);
    if (!whole) {
        return passOn(whole);
    }
    ShownRecords shown(*session, library.vocabularies(), library.clock());
    const Result<std::vector<SharedRecord>> shared = sharedRecords(connection, shown);
    if (!shared) {
        return passOn(shared);
    }
    qint64 rank = kStep;
    for (const QString &name : *whole) {
        if (auto done = connection.run(u"UPDATE channel SET rank = ? WHERE id = ?"_s, {rank, name}); !done) {
            return done;
        }
        rank += kStep;
    }
    for (const SharedRecord &record : *shared) {
        if (auto done = shown.after(record.id, record.was); !done) {
            return done;
        }
    }
    return session->commit();
}

} // namespace fourthp
