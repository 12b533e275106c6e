// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hub.h"

#include <utility>
#include <vector>

namespace fourthp::bench {

/// A hub that remembers which pages were asked for.
class ListeningHub final : public Hub
{
public:
    explicit ListeningHub(Hub &there)
        : m_there(there)
    { }
    std::vector<ChangesQuery> asked;

    Result<ChangePage> changes(const ChangesQuery &query, std::stop_token stop) override
    {
        asked.push_back(query);
        return m_there.changes(query, std::move(stop));
    }
    void prefetch(const ChangesQuery &query) override { m_there.prefetch(query); }

    Result<QString> product(std::stop_token stop) override { return m_there.product(std::move(stop)); }
    Result<HubInfo> info(std::stop_token stop) override { return m_there.info(std::move(stop)); }
    Result<std::optional<HubIdentity>> identity(std::stop_token stop) override
    {
        return m_there.identity(std::move(stop));
    }
    Result<std::optional<RemoteCheckpoint>> checkpoint(const QString &name, std::stop_token stop) override
    {
        return m_there.checkpoint(name, std::move(stop));
    }
    Result<QString> putCheckpoint(
        const QString &name, const RemoteCheckpoint &note, std::stop_token stop) override
    {
        return m_there.putCheckpoint(name, note, std::move(stop));
    }
    Result<std::vector<QJsonObject>> bulkGet(
        const std::vector<RevisionName> &wanted, std::stop_token stop) override
    {
        return m_there.bulkGet(wanted, std::move(stop));
    }
    Result<std::vector<PushAnswer>> bulkDocs(
        const std::vector<QJsonObject> &documents, std::stop_token stop) override
    {
        return m_there.bulkDocs(documents, std::move(stop));
    }
    Result<std::optional<HubFile>> file(const QString &id, std::stop_token stop) override
    {
        return m_there.file(id, std::move(stop));
    }
    Result<void> putFile(const QJsonObject &document, std::stop_token stop) override
    {
        return m_there.putFile(document, std::move(stop));
    }
    Result<QByteArray> attachment(
        const AttachmentName &name, qint64 most, const BytesSink &progress, std::stop_token stop) override
    {
        return m_there.attachment(name, most, progress, std::move(stop));
    }
    Result<QString> putAttachment(const AttachmentName &name, const QString &rev, const QByteArray &bytes,
        const BytesSink &progress, std::stop_token stop) override
    {
        return m_there.putAttachment(name, rev, bytes, progress, std::move(stop));
    }
    HubTraffic traffic() const override { return m_there.traffic(); }
    QDateTime serverDate() const override { return m_there.serverDate(); }
    std::chrono::milliseconds retryAfter() const override { return m_there.retryAfter(); }
    QString movedTo() const override { return m_there.movedTo(); }

private:
    Hub &m_there;
};

} // namespace fourthp::bench
