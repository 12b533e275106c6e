// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hub.h"
#include "core/sync/hub_json.h"
#include "tests/support/hub_fixture.h"

#include <QCryptographicHash>
#include <QSet>

#include <functional>
#include <map>

namespace fourthp::test {

/// A hub in memory that can go offline, lie, forget and be put back to an earlier state. Its places in the feed are
/// texts like `12-abc`.
class FakeHub final : public Hub
{
public:
    struct Entry
    {
        QJsonObject body;
        qint64 seq = 0;
        bool deleted = false;
        QStringList otherLeaves;
    };
    /// What a backup of a hub holds.
    struct State
    {
        std::map<QString, Entry> entries;
        std::map<QString, RemoteCheckpoint> notes;
        qint64 seq = 0;
    };

    State state;
    QString productName = QStringLiteral("express-pouchdb 4.2.0");
    QString instanceStart = QStringLiteral("0");
    std::optional<HubIdentity> named = HubIdentity {QStringLiteral("hub-one"), 1};
    bool acceptsNotes = true;
    bool tellsPending = true;
    bool isThere = true;
    /// Called before each request with its name; an error is the answer.
    std::function<std::optional<Error>(const QString &request)> onRequest;
    /// May change a page before it goes out.
    std::function<void(ChangePage &)> onPage;
    QSet<QString> withoutBody; ///< Rows that the feed brings bare.
    QSet<QString> poison; ///< Bodies that cannot be transferred at all.
    QSet<QString> withheld; ///< Bodies that `_bulk_get` does not give.
    std::chrono::milliseconds asksToWait {0};
    QStringList requests;

    explicit FakeHub(int records = 0)
    {
        for (int n = 0; n < records; ++n) {
            put(hubRecord(n));
        }
    }

    QString put(QJsonObject body)
    {
        const QString id = body.value(QLatin1String("_id")).toString();
        Entry &entry = state.entries[id];
        const int generation = entry.body.value(QLatin1String("_rev")).toString().section(QLatin1Char('-'), 0, 0).toInt() + 1;
        body.remove(QLatin1String("_rev"));
        const QByteArray hash = QCryptographicHash::hash(QJsonDocument(body).toJson(), QCryptographicHash::Md5).toHex();
        const QString rev = QString::number(generation) + QLatin1Char('-') + QString::fromLatin1(hash.left(8));
        body.insert(QStringLiteral("_rev"), rev);
        entry.body = body;
        entry.seq = ++state.seq;
        entry.deleted = body.value(QLatin1String("_deleted")).toBool();
        return rev;
    }
    void patch(const QString &id, const QJsonObject &changes)
    {
        put(mergePatch(state.entries.at(id).body, changes).toObject());
    }
    void remove(const QString &id, const QString &reason = QStringLiteral("error"))
    {
        put({{QStringLiteral("_id"), id}, {QStringLiteral("_deleted"), true}, {QStringLiteral("reason"), reason}});
    }
    Revisions revisions() const
    {
        Revisions all;
        for (const auto &[id, entry] : state.entries) {
            if (!entry.deleted) {
                all.insert(id, entry.body.value(QLatin1String("_rev")).toString());
            }
        }
        return all;
    }

    Result<QString> product(std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("product"), stop)) {
            return Failure(*error);
        }
        return productName;
    }
    Result<HubInfo> info(std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("info"), stop)) {
            return Failure(*error);
        }
        return HubInfo {place(state.seq), instanceStart, qint64(revisions().size())};
    }
    Result<std::optional<HubIdentity>> identity(std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("identity"), stop)) {
            return Failure(*error);
        }
        return named;
    }
    Result<std::optional<RemoteCheckpoint>> checkpoint(const QString &name, std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("checkpoint"), stop)) {
            return Failure(*error);
        }
        const auto found = state.notes.find(name);
        return found == state.notes.end() ? std::nullopt : std::optional(found->second);
    }
    Result<QString> putCheckpoint(const QString &name, const RemoteCheckpoint &note, std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("note"), stop)) {
            return Failure(*error);
        }
        RemoteCheckpoint &kept = state.notes[name];
        if (!acceptsNotes || kept.rev != note.rev) {
            return fail(acceptsNotes ? ErrorKind::Conflict : ErrorKind::Refused);
        }
        kept = {QString(note.rev + QLatin1Char('+')), note.history};
        return kept.rev;
    }
    Result<ChangePage> changes(const ChangesQuery &query, std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("changes"), stop)) {
            return Failure(*error);
        }
        std::map<qint64, const Entry *> bySeq;
        const qint64 since = placeNumber(query.since).value_or(0);
        for (const auto &[id, entry] : state.entries) {
            if (entry.seq > since) {
                bySeq.emplace(entry.seq, &entry);
            }
        }
        ChangePage page;
        page.lastSeq = place(std::max(since, qint64(0)));
        for (const auto &[seq, entry] : bySeq) {
            if (page.received == query.limit) {
                break;
            }
            const QString id = entry->body.value(QLatin1String("_id")).toString();
            const bool bare = query.bodies == Bodies::LeaveOut || withoutBody.contains(id);
            if (!bare && poison.contains(id)) {
                return fail(ErrorKind::BadAnswer, {}, QStringLiteral("unterminated string"));
            }
            const QString rev = entry->body.value(QLatin1String("_rev")).toString();
            page.rows.push_back({id, rev, QStringList {rev} + entry->otherLeaves, entry->deleted,
                bare ? std::nullopt : std::optional(entry->body)});
            page.lastSeq = place(seq);
            page.bytes += 500;
            ++page.received;
        }
        if (tellsPending) {
            page.pending = qint64(bySeq.size()) - page.received;
        }
        if (onPage) {
            onPage(page);
        }
        return page;
    }
    Result<std::vector<QJsonObject>> bulkGet(const std::vector<RevisionName> &wanted, std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("bulkGet"), stop)) {
            return Failure(*error);
        }
        std::vector<QJsonObject> found;
        for (const RevisionName &name : wanted) {
            if (poison.contains(name.id)) {
                return fail(ErrorKind::BadAnswer, {}, QStringLiteral("unterminated string"));
            }
            const auto entry = state.entries.find(name.id);
            if (entry != state.entries.end() && !withheld.contains(name.id)) {
                found.push_back(entry->second.body);
            }
        }
        return found;
    }

    HubTraffic traffic() const override { return {requests.size(), 0}; }
    QDateTime serverDate() const override { return now; }
    std::chrono::milliseconds retryAfter() const override { return asksToWait; }

    QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    static QString place(qint64 seq) { return QStringLiteral("\"%1-abc\"").arg(seq); }

private:
    std::optional<Error> ask(const QString &request, const std::stop_token &stop)
    {
        requests.append(request);
        if (stop.stop_requested()) {
            return Error {ErrorKind::Cancelled, {}, {}};
        }
        if (!isThere) {
            return Error {ErrorKind::NotFound, {}, QStringLiteral("status 404, not_found: no_db_file")};
        }
        return onRequest ? onRequest(request) : std::nullopt;
    }
};

} // namespace fourthp::test
