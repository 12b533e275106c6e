// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle in a folder of a plain web server.
#include "core/sync/bundle/bundle_fault.h"
#include "core/sync/bundle/bundle_manifest.h"
#include "core/sync/bundle/bundle_source.h"
#include "core/sync/http_client.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

class WebSource final : public BundleSource
{
public:
    explicit WebSource(std::unique_ptr<HttpClient> client)
        : m_client(std::move(client))
    { }

    std::optional<std::vector<BundlePart>> parts() const override { return {}; }
    QString name() const override { return m_client->base().host(); }
    HubTraffic traffic() const override { return {m_client->requests(), m_client->bytes()}; }

    Result<QByteArray> read(const QString &name, qint64 mostBytes, std::stop_token stop) override
    {
        Result<HttpAnswer> answer = m_client->send("GET", QString(u'/' + name), {}, stop);
        if (!answer) {
            return passOn(answer);
        }
        if (answer->status != 200) {
            return failed(*answer, name);
        }
        if (answer->isHtml()) {
            return fail(ErrorKind::NotAHub, this->name(), u"a page instead of %1"_s.arg(name));
        }
        if (answer->body.size() > mostBytes) {
            return failBundle(
                BundleFault::Size, name, u"%1 bytes, at most %2"_s.arg(answer->body.size()).arg(mostBytes));
        }
        return std::move(answer->body);
    }

    Result<void> readPieces(const QString &name, qint64, const PieceSink &, std::stop_token) override
    {
        return fail(ErrorKind::Unsupported, name, u"a web server gives whole parts alone"_s);
    }

private:
    Failure failed(const HttpAnswer &answer, const QString &name) const
    {
        const QString status = u"status %1 for %2"_s.arg(answer.status).arg(name);
        switch (answer.status) {
        case 401:
            return fail(ErrorKind::SignIn, this->name(), status);
        case 403:
        case 410:
            return fail(ErrorKind::Refused, this->name(), status);
        case 404:
            return name == kManifestName ? failBundle(BundleFault::NotABundle, this->name(), status)
                                         : failBundle(BundleFault::Missing, name, status);
        case 408:
        case 425:
        case 429:
            return fail(ErrorKind::Busy, this->name(), status);
        default:
            return fail(
                answer.status >= 500 ? ErrorKind::Busy : ErrorKind::Unsupported, this->name(), status);
        }
    }

    std::unique_ptr<HttpClient> m_client;
};

} // namespace

Result<std::unique_ptr<BundleSource>> openWebBundle(const HubAddress &address, const QString &secret)
{
    Result<std::unique_ptr<HttpClient>> client = HttpClient::create(address, secret);
    if (!client) {
        return passOn(client);
    }
    return Result<std::unique_ptr<BundleSource>>(std::make_unique<WebSource>(std::move(*client)));
}

} // namespace fourthp
