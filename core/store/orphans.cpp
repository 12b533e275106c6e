// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orphans.h"

#include "core/model/own_members.h"
#include "core/store/contribute.h"
#include "core/store/own_store.h"
#include "core/store/shown_records.h"
#include "core/store/shown_row.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Not asked about: those of channels that were removed, and those already decided.
#define FOURTHP_OPEN_ORPHANS                                                                                 \
    " FROM mirror m JOIN channel c ON c.id = m.channel WHERE m.state = 'orphan' AND c.kind <> 'detached' "   \
    "AND ? IN ('', m.channel)"                                                                               \
    " AND NOT EXISTS (SELECT 1 FROM orphan_choice o WHERE o.channel = m.channel AND o.id = m.id)"

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Document documentAt(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

Result<std::optional<ShownRow>> orphanRow(Connection &connection, const QString &channel, const RecordId &id)
{
    auto found = connection.one(
        u"SELECT row, hub_rev, base, local FROM mirror WHERE channel = ? AND id = ? AND state = 'orphan'"_s,
        {channel, id.value}, [&](const Row &row) {
            return ShownRow {row.integer(0), id, channel, row.text(1), u"orphan"_s, documentAt(row, 2),
                documentAt(row, 3), {}};
        });
    if (!found || !found->has_value()) {
        return found;
    }
    const Result<Document> own = readOwn(connection, id);
    if (!own) {
        return passOn(own);
    }
    (*found)->own = *own;
    return found;
}

Result<void> choose(WriteSession &session, const Library &library, const ShownRow &row, const char *choice)
{
    ShownRecords shown(session, library.vocabularies(), library.clock());
    const Result<ShownBefore> was = shown.before(row.id);
    if (!was) {
        return passOn(was);
    }
    auto done = session.connection().run(
        u"INSERT OR REPLACE INTO orphan_choice(channel, id, choice) VALUES (?, ?, ?)"_s,
        {row.channel, row.id.value, QString::fromLatin1(choice)});
    return done ? shown.after(row.id, *was) : done;
}

/// True if it was an orphan.
Result<bool> decideOne(Library &library, const QString &channel, const RecordId &id, OrphanChoice choice, const Editor &editor)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const Result<std::optional<ShownRow>> row = orphanRow(session->connection(), channel, id);
    if (!row || !row->has_value()) {
        return row ? Result<bool>(false) : passOn(row);
    }
    // What was chosen before is void.
    auto done = session->connection().run(
        u"DELETE FROM orphan_choice WHERE channel = ? AND id = ?"_s, {channel, id.value});
    if (!done) {
        return passOn(done);
    }
    if (choice == OrphanChoice::Contribute) {
        const auto given = contribute(*session, library, {id}, channel, editor);
        done = given ? Result<void>() : passOn(given);
    } else {
        done = choose(*session, library, **row, choice == OrphanChoice::Keep ? "keep" : "hide");
    }
    if (done) {
        done = session->commit();
    }
    return done ? Result<bool>(true) : passOn(done);
}

} // namespace

Result<std::vector<Orphan>> openOrphans(Connection &connection, const QString &channel)
{
    return connection.all(u"SELECT m.id, m.channel, m.dirty, m.base, m.local" FOURTHP_OPEN_ORPHANS
                          " ORDER BY m.id"_s,
        {orEmpty(channel)}, [](const Row &row) {
            const Document local = documentAt(row, 4);
            return Orphan {
                {row.text(0)}, row.text(1), row.flag(2), local.isEmpty() ? documentAt(row, 3) : local};
        });
}

Result<qint64> openOrphanCount(Connection &connection, const QString &channel)
{
    return connection.number(u"SELECT count(*)" FOURTHP_OPEN_ORPHANS ""_s, {orEmpty(channel)});
}

Result<qint64> decideOrphans(Library &library, const QString &channel, std::vector<RecordId> ids,
    OrphanChoice choice, const Editor &editor, std::stop_token stop)
{
    const bool isAboutAll = ids.empty();
    if (isAboutAll) {
        const Result<Connection *> connection = library.connection();
        if (!connection) {
            return passOn(connection);
        }
        const auto open = openOrphans(**connection, channel);
        if (!open) {
            return passOn(open);
        }
        for (const Orphan &orphan : *open) {
            ids.push_back(orphan.id);
        }
    }
    qint64 decided = 0;
    for (const RecordId &id : ids) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const Result<bool> done = decideOne(library, channel, id, choice, editor);
        if (!done && !(isAboutAll && done.error().kind == ErrorKind::InvalidInput)) {
            return passOn(done);
        }
        decided += done && *done ? 1 : 0;
    }
    return decided;
}

} // namespace fourthp
