// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/http_client.h"
#include "core/sync/hub.h"

namespace fourthp {

/// The hub over HTTP: Hub Profile 1 of the sync contract.
class HttpHub final : public Hub
{
public:
    explicit HttpHub(std::unique_ptr<HttpClient> client);

    Result<QString> product(std::stop_token stop) override;
    Result<HubInfo> info(std::stop_token stop) override;
    Result<std::optional<HubIdentity>> identity(std::stop_token stop) override;
    Result<std::optional<RemoteCheckpoint>> checkpoint(const QString &name, std::stop_token stop) override;
    Result<QString> putCheckpoint(const QString &name, const RemoteCheckpoint &checkpoint, std::stop_token stop) override;
    Result<ChangePage> changes(const ChangesQuery &query, std::stop_token stop) override;
    void prefetch(const ChangesQuery &query) override;
    Result<std::vector<QJsonObject>> bulkGet(const std::vector<RevisionName> &wanted, std::stop_token stop) override;

    /// Reads one document; none if the database is there but the document is not.
    Result<std::optional<QJsonObject>> document(const QString &id, std::stop_token stop);
    /// Writes one document, for setting a hub up.
    Result<void> putDocument(const QJsonObject &document, std::stop_token stop);
    Result<std::vector<PushAnswer>> bulkDocs(const std::vector<QJsonObject> &documents, std::stop_token stop) override;

    Result<std::optional<HubFile>> file(const QString &id, std::stop_token stop) override;
    Result<void> putFile(const QJsonObject &document, std::stop_token stop) override;
    Result<QByteArray> attachment(
        const AttachmentName &name, qint64 most, const BytesSink &progress, std::stop_token stop) override;
    Result<QString> putAttachment(const AttachmentName &name, const QString &rev, const QByteArray &bytes,
        const BytesSink &progress, std::stop_token stop) override;

    HubTraffic traffic() const override;
    QDateTime serverDate() const override { return m_date; }
    std::chrono::milliseconds retryAfter() const override { return m_retryAfter; }
    QString movedTo() const override { return m_client->movedTo().toString(QUrl::FullyEncoded); }
    QStringList keysSeen() const { return m_client->keysSeen(); }
    /// Roles that the server says our account has; none if it does not tell.
    Result<std::optional<QStringList>> roles(std::stop_token stop);

private:
    /// An answer with a body that may be parsed, or what its status means (sync contract, B10).
    Result<HttpAnswer> request(
        const QByteArray &method, const QString &path, const QByteArray &body, std::stop_token stop);
    /// What any answer comes to; the one way in from the client.
    Result<HttpAnswer> judged(Result<HttpAnswer> answer);
    Result<HttpAnswer> get(const QString &path, std::stop_token stop) { return request("GET", path, {}, stop); }
    Error meaningOf(const HttpAnswer &answer) const;

    std::unique_ptr<HttpClient> m_client;
    QDateTime m_date;
    std::chrono::milliseconds m_retryAfter {0};
    bool m_takesGzip = true; ///< Until the hub refuses a compressed body once.
};

/// What a status of 400 and above means; `reason` is the server's own, if it gave one in JSON.
ErrorKind kindOfStatus(int status);

} // namespace fourthp
