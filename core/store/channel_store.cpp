// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channel_store.h"

#include "core/store/derived_data.h"
#include "core/store/removed_records.h"
#include "core/store/shown_records.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestName = 64;
constexpr int kFirstRank = 10;

#define FOURTHP_CHANNEL_COLUMNS \
    "SELECT id, kind, url, account, ca_file, state, hub_id," \
    " (SELECT ended_at FROM sync_log l WHERE l.channel = c.id AND outcome = 'done' ORDER BY n DESC LIMIT 1)," \
    " (SELECT outcome FROM sync_log l WHERE l.channel = c.id AND ended_at IS NOT NULL ORDER BY n DESC LIMIT 1)," \
    " (SELECT set_spec FROM oai_source s WHERE s.channel = c.id), mode = 'read_only'" \
    " FROM channel c WHERE kind NOT IN ('local', 'sample', 'detached') "

Channel toChannel(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7),
        row.text(8), row.text(9), row.flag(10)};
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(u"\\A(localhost|127(\\.[0-9]{1,3}){3}|::1)\\z"_s);
    return loopback.match(host).hasMatch();
}

Result<void> checkName(const QString &name)
{
    const bool hasControls = std::any_of(name.begin(), name.end(), [](QChar c) { return !c.isPrint(); });
    if (name.isEmpty() || name != name.trimmed() || name.size() > kLongestName || hasControls) {
        return fail(ErrorKind::InvalidInput, u"name"_s, u"1 to %1 printable characters"_s.arg(kLongestName));
    }
    return {};
}

enum class PlainHttp { ThisComputer, Anywhere };

Result<QString> normalisedUrl(const QString &text, PlainHttp plainHttp)
{
    const auto refused = [](const char *why) { return fail(ErrorKind::InvalidInput, u"url"_s, QString::fromLatin1(why)); };
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return refused("not a web address");
    }
    if (!url.userInfo().isEmpty()) {
        return refused("a name or password does not belong into the address");
    }
    if (url.hasQuery() || url.hasFragment()) {
        return refused("no query and no fragment");
    }
    const bool isHttp = url.scheme() == "http"_L1;
    if (!isHttp && url.scheme() != "https"_L1) {
        return refused("https is needed");
    }
    if (isHttp && plainHttp == PlainHttp::ThisComputer && !isLoopback(url.host())) {
        return refused("https is needed; http is for this computer alone");
    }
    if (url.port() == (isHttp ? 80 : 443)) {
        url.setPort(-1);
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    if (segments.isEmpty() || segments.contains(u"."_s) || segments.contains(u".."_s)) {
        return refused("the name of the database is missing");
    }
    url.setPath(u'/' + segments.join(u'/'), QUrl::TolerantMode);
    return url.toString(QUrl::FullyEncoded);
}

/// The set is part of what is asked for; another one is another question, which begins anew.
Result<void> putSource(Connection &connection, const Channel &channel)
{
    auto done = connection.run(u"DELETE FROM oai_source WHERE channel = ?"_s, {channel.id});
    if (done && channel.kind == "oai"_L1) {
        done = connection.run(u"INSERT INTO oai_source(channel, set_spec) VALUES (?, ?)"_s,
            {channel.id, channel.set.isEmpty() ? QVariant() : QVariant(channel.set)});
    }
    return done;
}

} // namespace

Result<QString> normalisedHubUrl(const QString &text)
{
    return normalisedUrl(text, PlainHttp::ThisComputer);
}

Result<QString> normalisedRepositoryUrl(const QString &text)
{
    return normalisedUrl(text, PlainHttp::Anywhere);
}

Result<Channel> addChannel(Library &library, const Channel &channel)
{
    if (auto done = checkName(channel.id); !done) {
        return passOn(done);
    }
    if (channel.kind != "couch"_L1 && channel.kind != "oai"_L1 && channel.kind != "bundle"_L1) {
        return fail(ErrorKind::InvalidInput, u"kind"_s, channel.kind);
    }
    Channel added = channel;
    if (channel.kind != "bundle"_L1) {
        const bool isHub = channel.kind == "couch"_L1;
        const Result<QString> url = isHub ? normalisedHubUrl(channel.url) : normalisedRepositoryUrl(channel.url);
        if (!url) {
            return passOn(url);
        }
        added.url = *url;
    }
    added.state = u"new"_s;
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Result<qint64> taken
        = connection.number(u"SELECT count(*) FROM channel WHERE id = ? AND kind <> 'detached'"_s, {added.id});
    if (!taken || *taken > 0) {
        return taken ? fail(ErrorKind::Conflict, added.id, u"the name is taken"_s) : passOn(taken);
    }
    const auto rank = connection.number(
        u"SELECT coalesce(max(rank), 0) FROM channel WHERE kind NOT IN ('local', 'sample')"_s);
    if (!rank) {
        return passOn(rank);
    }
    // Rows kept under this name may come from elsewhere: until the hub lists them, they count as not being
    // there.
    auto done = connection.run(
        u"UPDATE mirror SET state = 'orphan' WHERE channel = ? AND state <> 'orphan'"
        " AND coalesce(json_extract(CAST(base AS TEXT), '$._deleted'), 0) = 0"
        " AND (SELECT url FROM channel WHERE id = ?) IS NOT ?"_s,
        {added.id, added.id, added.url});
    if (!done) {
        return passOn(done);
    }
    done = connection.run(
        u"INSERT INTO channel(id, kind, url, db, account, ca_file, mode, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, url = excluded.url, db = excluded.db,"
        " account = excluded.account, ca_file = excluded.ca_file, mode = excluded.mode, state = 'new',"
        // At the same address the same hub is expected.
        " hub_id = iif(url IS excluded.url, hub_id, NULL), epoch = iif(url IS excluded.url, epoch, NULL),"
        " instance_start = iif(url IS excluded.url, instance_start, NULL), product = iif(url IS excluded.url, product, NULL)"_s,
        {added.id, added.kind, added.url, added.url.section(u'/', -1), added.user, added.caFile,
            added.isReadOnly ? u"read_only"_s : u"manual"_s, *rank + kFirstRank});
    if (done) {
        done = putSource(connection, added);
    }
    if (done) {
        done = session->commit();
    }
    return done ? Result<Channel>(added) : passOn(done);
}

Result<std::vector<Channel>> listChannels(Connection &connection)
{
    return connection.all(u"" FOURTHP_CHANNEL_COLUMNS "ORDER BY rank, id"_s, {}, toChannel);
}

Result<std::optional<Channel>> findChannel(Connection &connection, const QString &id)
{
    return connection.one(u"" FOURTHP_CHANNEL_COLUMNS "AND id = ?"_s, {id}, toChannel);
}

Result<void> removeChannel(Library &library, const QString &id, RecordsOfChannel records)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Result<std::optional<Channel>> found = findChannel(connection, id);
    if (!found || !found->has_value()) {
        return found ? fail(ErrorKind::NotFound, id) : passOn(found);
    }
    if (records == RecordsOfChannel::Remove) {
        const auto ids = connection.all(u"SELECT id FROM mirror WHERE channel = ? AND local IS NULL"_s, {id},
            [](const Row &row) { return RecordId {row.text(0)}; });
        if (!ids) {
            return passOn(ids);
        }
        ShownRecords shown(*session, library.vocabularies(), library.clock());
        for (const RecordId &record : *ids) {
            const Result<ShownBefore> was = shown.before(record);
            if (!was) {
                return passOn(was);
            }
            auto done = connection.run(u"DELETE FROM mirror WHERE channel = ? AND id = ?"_s, {id, record.value});
            if (done) {
                done = shown.after(record, *was);
            }
            if (!done) {
                return done;
            }
        }
        if (auto done = forgetAllRemoved(connection, id); !done) {
            return done;
        }
    }
    for (const QString &table : {u"checkpoint"_s, u"ck_history"_s, u"quarantine"_s, u"staged_delete"_s, u"outbox"_s, u"sent"_s, u"unnoted_page"_s, u"leaf"_s,
             u"channel_way"_s, u"channel_memory"_s, u"resync"_s, u"orphan_choice"_s, u"oai_source"_s}) {
        if (auto done = connection.run(u"DELETE FROM "_s + table + u" WHERE channel = ?"_s, {id}); !done) {
            return done;
        }
    }
    // What was sent and never answered is known again by its id if the channel comes back.
    auto done = connection.run(u"DELETE FROM unacknowledged WHERE channel = ?"
                               " AND NOT EXISTS (SELECT 1 FROM mirror m WHERE m.channel = unacknowledged.channel"
                               " AND m.id = unacknowledged.id)"_s,
        {id});
    if (!done) {
        return done;
    }
    // Rows that stay need their channel, and the address that they came from; it can be added again.
    const Result<qint64> left = connection.number(u"SELECT count(*) FROM mirror WHERE channel = ?"_s, {id});
    if (!left) {
        return passOn(left);
    }
    done = connection.run(*left == 0
            ? u"DELETE FROM channel WHERE id = ?"_s
            : u"UPDATE channel SET kind = 'detached', account = NULL, ca_file = NULL WHERE id = ?"_s,
        {id});
    done = done ? session->commit() : done;
    if (done && records == RecordsOfChannel::Remove) {
        tidyIndex(library, {}); // What went has to leave the index as well.
    }
    return done;
}

} // namespace fourthp
