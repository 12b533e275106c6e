// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/file_json.h"
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
        std::map<QString, QJsonObject> leafBodies {}; ///< Of other leaves, by revision.
    };
    /// What a backup of a hub holds.
    struct State
    {
        std::map<QString, Entry> entries;
        std::map<QString, RemoteCheckpoint> notes;
        qint64 seq = 0;
        std::map<QString, std::map<QString, QByteArray>> attachments {}; ///< By document and name.
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
    /// Why the hub refuses a document that is sent; none if it takes it.
    std::function<std::optional<QString>(const QJsonObject &)> refuses;
    /// May shorten or reorder the answers of a push before they go out.
    std::function<void(std::vector<PushAnswer> &)> onAnswers;
    /// Called between the storing of a push and its answer.
    std::function<void()> onStored;
    QSet<QString> unreadable; ///< A push with one of these is refused as a whole.
    int answersLost = 0; ///< So many pushes are stored and their answers never arrive.
    qsizetype mostBytes = 8 * 1024 * 1024; ///< Of one push.
    std::vector<std::vector<QJsonObject>> pushes; ///< What was sent, each time.
    /// May spoil an attachment on its way out, or answer for it.
    std::function<std::optional<Error>(const AttachmentName &, QByteArray &)> onAttachment;
    /// Called after an attachment was stored; an error is the answer all the same.
    std::function<std::optional<Error>(const AttachmentName &)> onAttached;
    QStringList requests;
    std::vector<ChangesQuery> asked; ///< Pages that came.
    std::vector<ChangesQuery> begunAhead;

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
    /// Lets another version lose against the one that is there: a conflict on the hub. Answers its revision.
    QString addLeaf(QJsonObject body)
    {
        Entry &entry = state.entries.at(body.value(QLatin1String("_id")).toString());
        // After its content, as on a real hub: other words never bear the same revision.
        body.remove(QLatin1String("_rev"));
        const QByteArray hash
            = QCryptographicHash::hash(QJsonDocument(body).toJson(), QCryptographicHash::Md5).toHex();
        const QString rev
            = QStringLiteral("1-0leaf%1%2").arg(entry.otherLeaves.size()).arg(QString::fromLatin1(hash.left(8)));
        body.insert(QStringLiteral("_rev"), rev);
        entry.otherLeaves.append(rev);
        entry.leafBodies.insert_or_assign(rev, body);
        entry.seq = ++state.seq;
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
        asked.push_back(query);
        if (query.onArrival) {
            query.onArrival({page.lastSeq, page.received, page.bytes});
        }
        return page;
    }
    void prefetch(const ChangesQuery &query) override { begunAhead.push_back(query); }
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
                const auto leaf = entry->second.leafBodies.find(name.rev);
                found.push_back(leaf == entry->second.leafBodies.end() ? entry->second.body : leaf->second);
            }
        }
        return found;
    }
    Result<std::vector<PushAnswer>> bulkDocs(const std::vector<QJsonObject> &documents, std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("bulkDocs"), stop)) {
            return Failure(*error);
        }
        pushes.push_back(documents);
        if (writeBulkDocs(documents).size() > mostBytes) {
            return fail(ErrorKind::InvalidInput, QStringLiteral("documents"), QStringLiteral("status 413"));
        }
        for (const QJsonObject &document : documents) {
            const QString id = document.value(QLatin1String("_id")).toString();
            if (!RecordId {id}.isValid() || unreadable.contains(id)) {
                // One bad id refuses everything, with nothing stored.
                return fail(ErrorKind::InvalidInput, QStringLiteral("documents"), QStringLiteral("status 400, illegal_docid"));
            }
        }
        std::vector<PushAnswer> answers;
        for (const QJsonObject &document : documents) {
            answers.push_back(store(document));
        }
        if (onStored) {
            onStored();
        }
        if (answersLost > 0) {
            --answersLost;
            return fail(ErrorKind::Network, {}, QStringLiteral("the connection was closed"));
        }
        if (onAnswers) {
            onAnswers(answers);
        }
        return answers;
    }

    Result<std::optional<HubFile>> file(const QString &id, std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("file"), stop)) {
            return Failure(*error);
        }
        const auto found = state.entries.find(id);
        if (found == state.entries.end() || found->second.deleted) {
            return std::optional<HubFile>();
        }
        QJsonObject stubs;
        for (const auto &[name, bytes] : state.attachments[id]) {
            stubs.insert(name, QJsonObject {{QStringLiteral("length"), bytes.size()},
                {QStringLiteral("digest"), attachmentDigest(bytes)}, {QStringLiteral("stub"), true}});
        }
        QJsonObject body = found->second.body;
        body.insert(QStringLiteral("_attachments"), stubs);
        return readHubFile(body);
    }
    Result<void> putFile(const QJsonObject &document, std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("putFile"), stop)) {
            return Failure(*error);
        }
        if (const PushAnswer answer = store(document); !answer.isStored()) {
            return fail(ErrorKind::Conflict, {}, answer.error);
        }
        return {};
    }
    Result<QByteArray> attachment(
        const AttachmentName &name, qint64 most, const BytesSink &progress, std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("attachment"), stop)) {
            return Failure(*error);
        }
        const auto found = state.attachments[name.id].find(name.name);
        if (found == state.attachments[name.id].end()) {
            return fail(ErrorKind::NotFound, {}, QStringLiteral("status 404"));
        }
        QByteArray bytes = found->second;
        if (auto error = onAttachment ? onAttachment(name, bytes) : std::nullopt) {
            return Failure(*error);
        }
        if (progress) {
            progress(bytes.size());
        }
        return bytes.size() > most ? Result<QByteArray>(fail(ErrorKind::BadAnswer)) : bytes;
    }
    Result<QString> putAttachment(const AttachmentName &name, const QString &rev, const QByteArray &bytes,
        const BytesSink &, std::stop_token stop) override
    {
        if (auto error = ask(QStringLiteral("putAttachment"), stop)) {
            return Failure(*error);
        }
        const auto found = state.entries.find(name.id);
        if (found == state.entries.end() || found->second.body.value(QLatin1String("_rev")).toString() != rev) {
            return fail(ErrorKind::Conflict, {}, QStringLiteral("status 409"));
        }
        state.attachments[name.id].insert_or_assign(name.name, bytes);
        const QString next = put(found->second.body);
        if (auto error = onAttached ? onAttached(name) : std::nullopt) {
            return Failure(*error);
        }
        return next;
    }

    HubTraffic traffic() const override { return {requests.size(), 0}; }
    QDateTime serverDate() const override { return now; }
    std::chrono::milliseconds retryAfter() const override { return asksToWait; }

    QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    static QString place(qint64 seq) { return QStringLiteral("\"%1-abc\"").arg(seq); }

private:
    /// Compare and set: only over the leaf that the document names, or where nothing lives.
    PushAnswer store(const QJsonObject &document)
    {
        const QString id = document.value(QLatin1String("_id")).toString();
        const QString over = document.value(QLatin1String("_rev")).toString();
        const auto found = state.entries.find(id);
        const bool isKnown = found != state.entries.end();
        const QString winner = isKnown ? found->second.body.value(QLatin1String("_rev")).toString() : QString();
        const bool isLeaf = isKnown && found->second.leafBodies.contains(over);
        const bool fits = over.isEmpty() ? !isKnown || found->second.deleted : over == winner || isLeaf;
        if (!fits) {
            return {id, {}, QStringLiteral("conflict"), QStringLiteral("Document update conflict.")};
        }
        if (const auto why = refuses ? refuses(document) : std::nullopt) {
            return {id, {}, QStringLiteral("forbidden"), *why};
        }
        if (!isLeaf) {
            return {id, put(document), {}, {}};
        }
        // A deleted leaf stays listed, as CouchDB does with `style=all_docs`.
        Entry &entry = found->second;
        const QString rev = QStringLiteral("2-0gone%1").arg(entry.otherLeaves.indexOf(over));
        QJsonObject body = document;
        body.insert(QStringLiteral("_rev"), rev);
        entry.leafBodies.erase(over);
        entry.leafBodies.insert_or_assign(rev, body);
        entry.otherLeaves.replace(entry.otherLeaves.indexOf(over), rev);
        entry.seq = ++state.seq;
        return {id, rev, {}, {}};
    }
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
