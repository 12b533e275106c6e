// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/http_client.h"
#include "core/sync/hub.h"
#include "core/sync/oai/oai_answer.h"
#include "core/sync/pull_changes.h"

#include <chrono>
#include <memory>
#include <stop_token>

namespace fourthp {

/// How requests to one repository travel: HTTP, or a script in tests.
class OaiTransport
{
public:
    virtual ~OaiTransport() = default;
    /// An answer of any status. `query` begins with `?` and is percent-encoded. Fails as `HttpClient::send`
    /// does.
    [[nodiscard]] virtual Result<HttpAnswer> get(const QString &query, std::stop_token stop) = 0;
    virtual HubTraffic traffic() const = 0;
};

class HttpOaiTransport final : public OaiTransport
{
public:
    explicit HttpOaiTransport(std::unique_ptr<HttpClient> client)
        : m_client(std::move(client))
    { }
    Result<HttpAnswer> get(const QString &query, std::stop_token stop) override
    {
        return m_client->send("GET", query, {}, stop);
    }
    HubTraffic traffic() const override { return {m_client->requests(), m_client->bytes()}; }

private:
    std::unique_ptr<HttpClient> m_client;
};

struct HarvestSettings
{
    PullSettings pull {};
    /// Between the end of one request and the next, out of politeness ("Guidelines for Harvester
    /// Implementers").
    std::chrono::milliseconds betweenRequests {1000};
    int triesOfBadAnswer = 3; ///< Before a page counts as one that cannot be read.
};

/// What a list is asked for. Without token: all that changed from `from` to `until`, both included.
struct OaiListQuery
{
    QString verb {}; ///< `ListRecords` or `ListIdentifiers`.
    QString set {}; ///< Empty for all, as `from` and `until`.
    QString from {};
    QString until {};
    QString token {}; ///< If there is one, the protocol allows nothing else.
};

/// Single questions to a repository, with its pauses and new tries. One connection, one question at a time.
///
/// Failures: Network, Certificate, Cancelled; Refused (401, 403, 410: a person has to act); Busy (asks to
/// come back later than a session waits); NotAHub (a web page, a redirect elsewhere); BadAnswer (cut, no XML,
/// status 500, several times over); InvalidInput with subject `resumptionToken` (the list has to be begun
/// anew); NotFound; Unsupported.
class OaiClient
{
public:
    OaiClient(OaiTransport &transport, const HarvestSettings &settings, std::stop_token stop)
        : m_transport(transport)
        , m_settings(settings)
        , m_stop(std::move(stop))
    { }

    [[nodiscard]] Result<OaiAnswer> identify();
    /// `noRecordsMatch` is an answer without records and token.
    [[nodiscard]] Result<OaiAnswer> list(const OaiListQuery &query);
    /// BadAnswer or NotFound if just this record cannot be had.
    [[nodiscard]] Result<OaiRecord> record(const QString &identifier);

    HubTraffic traffic() const { return m_transport.traffic(); }

private:
    [[nodiscard]] Result<OaiAnswer> ask(const QString &query, bool hasToken);
    [[nodiscard]] Result<OaiAnswer> askOnce(const QString &query, bool hasToken);
    [[nodiscard]] Result<void> waitAfter(const Error &error, int failures);

    OaiTransport &m_transport;
    const HarvestSettings &m_settings;
    std::stop_token m_stop;
    std::chrono::milliseconds m_asksToWait {0};
    bool m_hasAsked = false;
};

} // namespace fourthp
