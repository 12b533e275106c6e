// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_hub.h"

#include "core/sync/file_json.h"
#include "core/sync/gzip_body.h"
#include "core/sync/hub_json.h"
#include "core/sync/retry_policy.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestReason = 200;
constexpr qsizetype kWorthPacking = 1024; // Bytes (sync contract, B1).

/// A path segment of an id: `:` may stay, `/` must not.
QString segment(const QString &id)
{
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id, ":"));
}

QString pathOf(const ChangesQuery &query)
{
    const QString since = QString::fromLatin1(QUrl::toPercentEncoding(sinceParameter(query.since)));
    const QString limit = QString::number(query.limit);
    return u"/_changes?since="_s + since + u"&limit="_s + limit
        + (query.bodies == Bodies::Include ? u"&include_docs=true"_s : u""_s) + u"&style=all_docs&seq_interval="_s + limit;
}

QString reasonOf(const QByteArray &body)
{
    const QJsonObject answer = parseObject(body).value_or(QJsonObject());
    QString reason = answer.value("error"_L1).toString();
    if (const QString more = answer.value("reason"_L1).toString(); !more.isEmpty()) {
        reason += (reason.isEmpty() ? u""_s : u": "_s) + more;
    }
    return reason.left(kLongestReason);
}

} // namespace

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401: case 407: return ErrorKind::SignIn;
    case 403: case 410: return ErrorKind::Refused;
    case 404: return ErrorKind::NotFound;
    case 409: case 412: return ErrorKind::Conflict;
    case 408: case 425: case 429: case 500: case 502: case 503: case 504: return ErrorKind::Busy;
    case 413: return ErrorKind::BadAnswer; // A limit on the way: a smaller page may pass.
    default: return ErrorKind::Unsupported;
    }
}

HttpHub::HttpHub(std::unique_ptr<HttpClient> client)
    : m_client(std::move(client))
{
}

HubTraffic HttpHub::traffic() const
{
    return {m_client->requests(), m_client->bytes()};
}

Error HttpHub::meaningOf(const HttpAnswer &answer) const
{
    const QString reason = reasonOf(answer.body);
    const QString detail = u"status %1"_s.arg(answer.status) + (reason.isEmpty() ? u""_s : QString(u", "_s + reason));
    return {kindOfStatus(answer.status), m_client->base().host(), detail};
}

Result<HttpAnswer> HttpHub::request(
    const QByteArray &method, const QString &path, const QByteArray &body, std::stop_token stop)
{
    return judged(m_client->send(method, path, body, stop));
}

Result<HttpAnswer> HttpHub::judged(Result<HttpAnswer> answer)
{
    m_retryAfter = {};
    if (!answer) {
        return answer;
    }
    if (answer->date.isValid()) {
        m_date = answer->date;
    }
    m_retryAfter = parseRetryAfter(answer->retryAfter, answer->date);
    if (answer->status >= 400) {
        // A proxy may say 502 in HTML; what a 4xx page of HTML says is that no hub is there.
        const ErrorKind kind = kindOfStatus(answer->status);
        if (answer->isHtml() && (kind == ErrorKind::NotFound || kind == ErrorKind::Unsupported)) {
            return fail(ErrorKind::NotAHub, m_client->base().host(), u"status %1 with a web page"_s.arg(answer->status));
        }
        return Failure(meaningOf(*answer));
    }
    if (answer->isHtml()) {
        return fail(ErrorKind::NotAHub, m_client->base().host(),
            u"a web page answers there, perhaps a sign-in page of the network"_s);
    }
    // Nobody asked for a part or offered an earlier copy.
    if (answer->status != 200 && answer->status != 201 && answer->status != 202) {
        return fail(ErrorKind::BadAnswer, m_client->base().host(), u"status %1"_s.arg(answer->status));
    }
    return answer;
}

Result<QString> HttpHub::product(std::stop_token stop)
{
    // The server's root lies one level above the database, also behind a proxy with a path of its own.
    const Result<HttpAnswer> answer = get(u"/../"_s, stop);
    if (answer) {
        return parseProduct(answer->body);
    }
    switch (answer.error().kind) {
    case ErrorKind::NotFound: case ErrorKind::Refused: case ErrorKind::Unsupported: case ErrorKind::NotAHub:
        return QString(); // The greeting may be closed to us while the database is open.
    default:
        return passOn(answer);
    }
}

Result<std::optional<QStringList>> HttpHub::roles(std::stop_token stop)
{
    const Result<HttpAnswer> answer = get(u"/../_session"_s, stop);
    if (!answer) {
        const ErrorKind kind = answer.error().kind;
        const bool isClosed = kind == ErrorKind::NotFound || kind == ErrorKind::Refused || kind == ErrorKind::Unsupported
            || kind == ErrorKind::NotAHub;
        return isClosed ? Result<std::optional<QStringList>>(std::nullopt) : passOn(answer);
    }
    const Result<QJsonObject> session = parseObject(answer->body);
    if (!session || !session->value("userCtx"_L1).isObject()) {
        return std::optional<QStringList>();
    }
    QStringList roles;
    for (const QJsonValue role : session->value("userCtx"_L1).toObject().value("roles"_L1).toArray()) {
        roles.append(role.toString());
    }
    return std::optional(roles);
}

Result<HubInfo> HttpHub::info(std::stop_token stop)
{
    const Result<HttpAnswer> answer = get({}, stop);
    return answer ? parseInfo(answer->body) : passOn(answer);
}

Result<std::optional<QJsonObject>> HttpHub::document(const QString &id, std::stop_token stop)
{
    const QString path = id.startsWith("_design/"_L1) ? u"/_design"_s + segment(id.mid(8))
        : id.startsWith("_local/"_L1)                 ? u"/_local"_s + segment(id.mid(7))
                                                      : segment(id);
    const Result<HttpAnswer> answer = get(path, stop);
    if (!answer) {
        // A database that is gone answers 404 too, and must never be taken for an absent document.
        const QString &detail = answer.error().detail;
        const bool isAbsent = answer.error().kind == ErrorKind::NotFound
            && (detail.endsWith(": missing"_L1) || detail.endsWith(": deleted"_L1));
        return isAbsent ? Result<std::optional<QJsonObject>>(std::nullopt) : passOn(answer);
    }
    Result<QJsonObject> found = parseObject(answer->body);
    if (!found) {
        return passOn(found);
    }
    return std::optional(std::move(*found));
}

Result<void> HttpHub::putDocument(const QJsonObject &document, std::stop_token stop)
{
    const QString id = document.value("_id"_L1).toString();
    const QString path = id.startsWith("_design/"_L1) ? u"/_design"_s + segment(id.mid(8)) : segment(id);
    const Result<HttpAnswer> answer
        = request("PUT", path, QJsonDocument(document).toJson(QJsonDocument::Compact), stop);
    return answer ? Result<void>() : passOn(answer);
}

Result<std::optional<HubIdentity>> HttpHub::identity(std::stop_token stop)
{
    const Result<std::optional<QJsonObject>> found = document(u"hub:identity"_s, stop);
    if (!found) {
        return passOn(found);
    }
    if (!found->has_value()) {
        return std::optional<HubIdentity>();
    }
    const Result<HubIdentity> identity = parseIdentity(QJsonDocument(**found).toJson(QJsonDocument::Compact));
    return identity ? Result<std::optional<HubIdentity>>(*identity) : passOn(identity);
}

Result<std::optional<RemoteCheckpoint>> HttpHub::checkpoint(const QString &name, std::stop_token stop)
{
    const Result<std::optional<QJsonObject>> found = document(name, stop);
    if (!found) {
        return passOn(found);
    }
    if (!found->has_value()) {
        return std::optional<RemoteCheckpoint>();
    }
    const Result<RemoteCheckpoint> checkpoint = parseCheckpoint(QJsonDocument(**found).toJson(QJsonDocument::Compact));
    return checkpoint ? Result<std::optional<RemoteCheckpoint>>(*checkpoint) : passOn(checkpoint);
}

Result<QString> HttpHub::putCheckpoint(const QString &name, const RemoteCheckpoint &checkpoint, std::stop_token stop)
{
    const Result<HttpAnswer> answer
        = request("PUT", u"/_local"_s + segment(name.mid(7)), writeCheckpoint(name, checkpoint), stop);
    if (!answer) {
        return passOn(answer);
    }
    const Result<QJsonObject> stored = parseObject(answer->body);
    return stored ? Result<QString>(stored->value("rev"_L1).toString()) : passOn(stored);
}

Result<ChangePage> HttpHub::changes(const ChangesQuery &query, std::stop_token stop)
{
    const Result<HttpAnswer> answer = get(pathOf(query), stop);
    if (answer) {
        const std::optional<ArrivedPage> arrived = query.onArrival ? glanceAtPage(answer->body) : std::nullopt;
        if (arrived) {
            query.onArrival(*arrived);
        }
        return parseChanges(answer->body);
    }
    // 400 on a feed with a place in it: another or restarted server that cannot read our token.
    if (answer.error().kind == ErrorKind::Unsupported && answer.error().detail.startsWith("status 400"_L1)
        && !query.since.isEmpty()) {
        return fail(ErrorKind::InvalidInput, u"since"_s, answer.error().detail);
    }
    return passOn(answer);
}

void HttpHub::prefetch(const ChangesQuery &query)
{
    m_client->sendAhead(pathOf(query));
}

Result<std::vector<QJsonObject>> HttpHub::bulkGet(const std::vector<RevisionName> &wanted, std::stop_token stop)
{
    const Result<HttpAnswer> answer = request("POST", u"/_bulk_get?revs=false"_s, writeBulkGet(wanted), stop);
    return answer ? parseBulkGet(answer->body) : passOn(answer);
}

Result<std::vector<PushAnswer>> HttpHub::bulkDocs(const std::vector<QJsonObject> &documents, std::stop_token stop)
{
    const QByteArray body = writeBulkDocs(documents);
    const bool packs = m_takesGzip && body.size() > kWorthPacking;
    const QString path = u"/_bulk_docs"_s;
    Result<HttpAnswer> sent
        = packs ? m_client->sendOnce(path, gzipped(body), "gzip", stop) : m_client->sendOnce(path, body, {}, stop);
    if (packs && sent && (sent->status == 400 || sent->status == 415)) {
        // Either the body or its packing is not understood; in both cases nothing was stored.
        m_takesGzip = false;
        sent = m_client->sendOnce(path, body, {}, stop);
    }
    if (sent && (sent->status == 400 || sent->status == 413)) {
        return fail(ErrorKind::InvalidInput, u"documents"_s, meaningOf(*sent).detail);
    }
    const Result<HttpAnswer> answer = judged(std::move(sent));
    return answer ? parseBulkDocs(answer->body) : passOn(answer);
}

Result<std::optional<HubFile>> HttpHub::file(const QString &id, std::stop_token stop)
{
    const Result<std::optional<QJsonObject>> found = document(id, stop);
    if (!found) {
        return passOn(found);
    }
    return found->has_value() ? std::optional(readHubFile(**found)) : std::nullopt;
}

Result<void> HttpHub::putFile(const QJsonObject &document, std::stop_token stop)
{
    return putDocument(document, stop);
}

Result<QByteArray> HttpHub::attachment(
    const AttachmentName &name, qint64 most, const BytesSink &progress, std::stop_token stop)
{
    m_client->setBytesSink(progress);
    Result<HttpAnswer> answer = get(segment(name.id) + segment(name.name), stop);
    m_client->setBytesSink({});
    if (!answer) {
        return passOn(answer);
    }
    if (answer->body.size() > most) {
        return fail(ErrorKind::BadAnswer, m_client->base().host(), u"an attachment of more than %1 bytes"_s.arg(most));
    }
    return std::move(answer->body);
}

Result<QString> HttpHub::putAttachment(const AttachmentName &name, const QString &rev, const QByteArray &bytes,
    const BytesSink &progress, std::stop_token stop)
{
    const QString path = segment(name.id) + segment(name.name) + u"?rev="_s
        + QString::fromLatin1(QUrl::toPercentEncoding(rev));
    m_client->setBytesSink(progress);
    const Result<HttpAnswer> answer = judged(m_client->putBytes(path, bytes, stop));
    m_client->setBytesSink({});
    if (!answer) {
        return passOn(answer);
    }
    const Result<QJsonObject> stored = parseObject(answer->body);
    return stored ? Result<QString>(stored->value("rev"_L1).toString()) : passOn(stored);
}

} // namespace fourthp
