// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/http_hub.h"
#include "tests/support/gzip.h"
#include "tests/support/three_drafts.h"
#include "tests/unit/sync/stub_server.h"
#include "tests/unit/sync/sync_bench.h"

#include <QUrl>
#include <QUrlQuery>

namespace fourthp::test {

/// A `FakeHub` on a socket: the answers of a real server, byte by byte, and what may go wrong with them.
class WireHub
{
public:
    explicit WireHub(int records, std::unique_ptr<QTcpServer> listener = std::make_unique<QTcpServer>())
        : data(records)
        , server(std::move(listener))
    {
        server.answer = [this](const StubRequest &request) {
            const StubReply good = goodAnswer(request);
            return fault ? fault(request, good) : good;
        };
    }

    FakeHub data;
    StubServer server;
    /// What goes out instead of the good answer.
    std::function<StubReply(const StubRequest &, const StubReply &)> fault;
    std::map<QString, QByteArray>
        rawBodies; ///< The bytes to send as the body of these ids, whatever they are.
    std::function<void(QJsonObject &page)> onChanges; ///< May change the JSON of a page.
    QByteArray contentType = "application/json";

    /// The fault strikes pages of the feed alone.
    void faultAtPages(std::function<StubReply(const StubReply &good)> make)
    {
        fault = [make = std::move(make)](const StubRequest &request, const StubReply &good) {
            return request.path().contains("/_changes?") ? make(good) : good;
        };
    }
    qsizetype count(const QByteArray &part) const
    {
        return std::count_if(server.requests.begin(), server.requests.end(),
            [&part](const StubRequest &request) { return request.line.contains(part); });
    }

    static QByteArray bodyOf(const StubReply &reply)
    {
        return reply.bytes.mid(reply.bytes.indexOf("\r\n\r\n") + 4);
    }
    static StubReply status(const QByteArray &line, const QByteArray &extra = {})
    {
        return StubServer::json(R"({"error":"fault","reason":"made up"})", line, extra);
    }

private:
    StubReply json(const QJsonObject &object, const QByteArray &status = "200 OK") const
    {
        QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        for (const auto &[id, raw] : rawBodies) {
            body.replace(QByteArray('"' + marker(id) + '"'), raw);
        }
        StubReply reply = StubServer::json(body, status);
        reply.bytes.replace("application/json", contentType);
        return reply;
    }
    static QByteArray marker(const QString &id) { return "raw body of " + id.toUtf8(); }
    QJsonValue bodyFor(const QJsonObject &body) const
    {
        const QString id = body.value(QLatin1String("_id")).toString();
        return rawBodies.contains(id) ? QJsonValue(QString::fromUtf8(marker(id))) : QJsonValue(body);
    }

    StubReply goodAnswer(const StubRequest &request)
    {
        const QUrl url(QString::fromUtf8(request.path()));
        const QString path = url.path();
        if (!data.isThere) {
            return StubServer::json(
                R"({"error":"not_found","reason":"Database does not exist."})", "404 Object Not Found");
        }
        if (path == QLatin1String("/")) {
            return json({{QStringLiteral("couchdb"), QStringLiteral("Welcome")},
                {QStringLiteral("version"), QStringLiteral("3.4.3")}});
        }
        if (path == QLatin1String("/_session")) {
            return json({{QStringLiteral("userCtx"),
                QJsonObject {{QStringLiteral("roles"), QJsonArray {QStringLiteral("curator")}}}}});
        }
        if (path == QLatin1String("/hub")) {
            const HubInfo info = *data.info({});
            return json({{QStringLiteral("update_seq"), text(info.updateSeq)},
                {QStringLiteral("doc_count"), info.documents},
                {QStringLiteral("instance_start_time"), info.instanceStart}});
        }
        if (path.endsWith(QLatin1String("hub:identity")) && data.named) {
            return json({{QStringLiteral("_id"), QStringLiteral("hub:identity")},
                {QStringLiteral("hub_id"), data.named->hubId}, {QStringLiteral("epoch"), data.named->epoch}});
        }
        if (path.contains(QLatin1String("/_local/"))) {
            return note(request, path.mid(path.indexOf(QLatin1String("_local/"))));
        }
        if (path.endsWith(QLatin1String("/_changes"))) {
            return changes(QUrlQuery(url));
        }
        if (path.endsWith(QLatin1String("/_bulk_get"))) {
            return bulkGet(request.body);
        }
        if (path.endsWith(QLatin1String("/_bulk_docs"))) {
            return bulkDocs(request);
        }
        return StubServer::json(R"({"error":"not_found","reason":"missing"})", "404 Object Not Found");
    }

    /// A place of the `FakeHub`, which is JSON text, as the string inside.
    static QString text(const QString &place) { return place.mid(1, place.size() - 2); }

    StubReply note(const StubRequest &request, const QString &name)
    {
        if (request.line.startsWith("PUT")) {
            const auto sent = parseCheckpoint(request.body);
            const auto put = data.putCheckpoint(name, sent.value_or(RemoteCheckpoint {}), {});
            return put ? json({{QStringLiteral("ok"), true}, {QStringLiteral("rev"), *put}}, "201 Created")
                       : status(data.acceptsNotes ? "409 Conflict" : "403 Forbidden");
        }
        const auto found = data.checkpoint(name, {});
        if (!found || !found->has_value()) {
            return StubServer::json(R"({"error":"not_found","reason":"missing"})", "404 Object Not Found");
        }
        QJsonObject document = QJsonDocument::fromJson(writeCheckpoint(name, **found)).object();
        document.insert(QStringLiteral("_rev"), (**found).rev);
        return json(document);
    }

    StubReply changes(const QUrlQuery &query)
    {
        const QString since = query.queryItemValue(QStringLiteral("since"), QUrl::FullyDecoded);
        const bool withBodies = query.hasQueryItem(QStringLiteral("include_docs"));
        const auto page = data.changes(
            {.since = since == QLatin1String("0") ? QString()
                                                  : QString(QLatin1Char('"') + since + QLatin1Char('"')),
                .limit = query.queryItemValue(QStringLiteral("limit")).toInt(),
                .bodies = withBodies ? Bodies::Include : Bodies::LeaveOut},
            {});
        QJsonArray rows;
        for (const ChangeRow &row : page->rows) {
            QJsonArray leaves;
            for (const QString &leaf : row.leaves) {
                leaves.append(QJsonObject {{QStringLiteral("rev"), leaf}});
            }
            QJsonObject out {{QStringLiteral("seq"), QJsonValue()}, {QStringLiteral("id"), row.id},
                {QStringLiteral("changes"), leaves}};
            if (row.body) {
                out.insert(QStringLiteral("doc"), bodyFor(*row.body));
            }
            if (row.deleted) {
                out.insert(QStringLiteral("deleted"), true);
            }
            rows.append(out);
        }
        QJsonObject answer {
            {QStringLiteral("results"), rows}, {QStringLiteral("last_seq"), text(page->lastSeq)}};
        if (page->pending) {
            answer.insert(QStringLiteral("pending"), *page->pending);
        }
        if (onChanges) {
            onChanges(answer);
        }
        return json(answer);
    }

    StubReply bulkGet(const QByteArray &body)
    {
        QJsonArray results;
        for (const QJsonValue wanted :
            QJsonDocument::fromJson(body).object().value(QLatin1String("docs")).toArray()) {
            const QString id = wanted.toObject().value(QLatin1String("id")).toString();
            const auto found
                = data.bulkGet({{id, wanted.toObject().value(QLatin1String("rev")).toString()}}, {});
            const QJsonObject doc = found && !found->empty()
                ? QJsonObject {{QStringLiteral("ok"), bodyFor(found->front())}}
                : QJsonObject {{QStringLiteral("error"),
                    QJsonObject {{QStringLiteral("error"), QStringLiteral("not_found")}}}};
            results.append(
                QJsonObject {{QStringLiteral("id"), id}, {QStringLiteral("docs"), QJsonArray {doc}}});
        }
        return json({{QStringLiteral("results"), results}});
    }

    StubReply bulkDocs(const StubRequest &request)
    {
        if (!request.header("Content-Encoding").isEmpty()) {
            return status("415 Unsupported Media Type"); // The client sends it again, as it is.
        }
        std::vector<QJsonObject> documents;
        for (const QJsonValue one : QJsonDocument::fromJson(request.body).object().value(QLatin1String("docs")).toArray()) {
            documents.push_back(one.toObject());
        }
        const auto stored = data.bulkDocs(documents, {});
        if (!stored) {
            return status("400 Bad Request");
        }
        QJsonArray answers;
        for (const PushAnswer &answer : *stored) {
            answers.append(answer.isStored()
                    ? QJsonObject {{QStringLiteral("ok"), true}, {QStringLiteral("id"), answer.id}, {QStringLiteral("rev"), answer.rev}}
                    : QJsonObject {{QStringLiteral("id"), answer.id}, {QStringLiteral("error"), answer.error},
                          {QStringLiteral("reason"), answer.reason}});
        }
        return StubServer::json(QJsonDocument(answers).toJson(QJsonDocument::Compact), "201 Created");
    }
};

/// A library that takes from a `WireHub` over HTTP, in sessions that never really wait.
class WireDesk
{
public:
    explicit WireDesk(WireHub &wire)
        : hub(wire)
    {
        REQUIRE(addChannel(
            *temp.library, {.id = kChannel, .url = hub.server.url(), .user = QStringLiteral("amina")})
                    .has_value());
    }

    SyncReport sync(std::stop_token stop = {})
    {
        using namespace std::chrono_literals;
        auto client = HttpClient::create(
            {.channel = kChannel, .url = hub.server.url(), .user = QStringLiteral("amina"), .caFile = caFile},
            QStringLiteral("s3cret"), limits);
        REQUIRE(client.has_value());
        HttpHub http(std::move(*client));
        PullSettings settings;
        settings.retry.tries = tries;
        settings.retry.longestWait = 1h;
        settings.chance = [] { return 0.5; };
        settings.moment = [this] { return moment; };
        settings.pause = [this](std::chrono::milliseconds time, const std::stop_token &token) {
            waits.push_back(time);
            return !token.stop_requested();
        };
        SyncStore store(*temp.library, kChannel);
        return SyncSession(http, store, hub.server.url(), settings, {}, stop, options).run();
    }

    Revisions here() { return revisionsHere(*temp.library, kChannel); }
    void edit(const QString &id)
    {
        const auto saved = RecordWriter(*temp.library)
                               .edit({id}, {{QStringLiteral("acronym"), QStringLiteral("MINE")}},
                                   {QStringLiteral("me"), {}});
        REQUIRE(saved.has_value());
    }
    QJsonValue acronym(const QString &id)
    {
        return readRecord(temp.connection(), {id})->value().shown().json().value(QLatin1String("acronym"));
    }
    qint64 number(const QString &sql) { return temp.connection().number(sql).value_or(-1); }
    QString place()
    {
        const auto found = temp.connection().one(
            QStringLiteral("SELECT since FROM checkpoint"), {}, [](const Row &row) { return row.text(0); });
        return found && *found ? **found : QString();
    }
    bool isSound()
    {
        const auto report = checkLibrary(*temp.library, CheckMode::Report);
        return report && report->isSound();
    }

    TempLibrary temp;
    ThreeDrafts drafts {temp};
    WireHub &hub;
    HttpLimits limits {};
    SyncOptions options {};
    BootMoment moment {QStringLiteral("this run"), 0};
    QString caFile;
    int tries = 2;
    std::vector<std::chrono::milliseconds> waits;
};

} // namespace fourthp::test
