// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/channel_test_run.h"

#include "core/store/channel_store.h"
#include "core/store/session_memory.h"
#include "core/store/sync_store.h"
#include "core/sync/http_hub.h"
#include "core/sync/session_rest.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QHostInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Asks the system for the addresses of a name, and can be stopped at it.
Result<QString> addressesOf(const QString &host, std::stop_token stop)
{
    QEventLoop loop;
    QHostInfo found;
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &info) {
        found = info;
        loop.quit();
    });
    const std::stop_callback onStop(
        stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    loop.exec();
    if (stop.stop_requested()) {
        QHostInfo::abortHostLookup(id);
        return fail(ErrorKind::Cancelled);
    }
    if (found.error() != QHostInfo::NoError || found.addresses().isEmpty()) {
        return fail(ErrorKind::Network, host, found.errorString());
    }
    QStringList addresses;
    for (const QHostAddress &address : found.addresses()) {
        addresses.append(address.toString());
    }
    return addresses.join(u", "_s);
}

QString roleOf(const QStringList &roles)
{
    for (const QString &role : {u"_admin"_s, u"curator"_s, u"contributor"_s}) {
        if (roles.contains(role)) {
            return role;
        }
    }
    return u"reader"_s;
}

QString rightsOf(const QString &role)
{
    if (role == "_admin"_L1 || role == "curator"_L1) {
        return u"may change records"_s;
    }
    return role == "contributor"_L1 ? u"may propose changes"_s : u"may read"_s;
}

class ChannelTest
{
public:
    ChannelTest(Library &library, const HubAddress &hub, const QString &secret,
        const std::function<void(const TestStep &)> &tell, std::stop_token stop)
        : m_library(library)
        , m_address(hub)
        , m_secret(secret)
        , m_tell(tell)
        , m_stop(std::move(stop))
    { }

    std::vector<TestStep> run()
    {
        if (openAddress() && lookUpName() && askServer() && askDatabase() && askIdentity()) {
            askAccount();
            compareClocks();
            countRecords();
            tellAge();
        }
        return std::move(m_steps);
    }

private:
    bool good(const QString &id, const QString &detail, const QString &value = {})
    {
        return add({id, true, detail, value, {}});
    }
    bool bad(const QString &id, const Error &error)
    {
        return add({id, false,
            errorKindName(error.kind) + (error.detail.isEmpty() ? u""_s : QString(u": "_s + error.detail)),
            {}, error});
    }
    bool add(TestStep step)
    {
        m_steps.push_back(std::move(step));
        if (m_tell) {
            m_tell(m_steps.back());
        }
        return m_steps.back().ok;
    }

    bool openAddress()
    {
        const Result<QString> url = normalisedHubUrl(m_address.url);
        const Result<HubAddress> way = wayTo(m_library, m_address);
        auto client = !url ? passOn(url) : !way ? passOn(way) : HttpClient::create(*way, m_secret);
        if (!client) {
            return bad(u"address"_s, client.error());
        }
        m_url = QUrl(*url);
        m_usesProxy = !way->proxy.isEmpty() && way->proxy != "none"_L1;
        m_hub = std::make_unique<HttpHub>(std::move(*client));
        if (auto may = mayAsk(m_library, m_address.channel, SyncCause::ByHand, bootMoment()); !may) {
            return bad(u"account"_s, may.error());
        }
        return good(u"address"_s, *url, *url);
    }

    bool lookUpName()
    {
        if (m_usesProxy) {
            return good(u"name"_s, u"left to the proxy"_s);
        }
        const Result<QString> addresses = addressesOf(m_url.host(), m_stop);
        return addresses ? good(u"name"_s, *addresses, *addresses) : bad(u"name"_s, addresses.error());
    }

    bool askServer()
    {
        const Result<QString> product = m_hub->product(m_stop);
        const bool isSecure = m_url.scheme() == "https"_L1;
        if (!product) {
            const ErrorKind kind = product.error().kind;
            if (kind == ErrorKind::Certificate) {
                good(u"connection"_s, u"there"_s);
                return bad(u"tls"_s, product.error());
            }
            const bool isOfConnection = kind == ErrorKind::Network || product.error().subject == "proxy"_L1;
            if (isOfConnection) {
                return bad(u"connection"_s, product.error());
            }
            tellConnected(isSecure);
            return bad(kind == ErrorKind::SignIn ? u"account"_s : u"server"_s, product.error());
        }
        tellConnected(isSecure);
        return good(u"server"_s, product->isEmpty() ? u"it does not tell"_s : *product, *product);
    }

    void tellConnected(bool isSecure)
    {
        good(u"connection"_s, u"there"_s);
        if (isSecure) {
            good(u"tls"_s, u"the certificate is trusted"_s, m_hub->keysSeen().join(u' '));
        }
    }

    bool askDatabase()
    {
        const Result<HubInfo> info = m_hub->info(m_stop);
        if (!info) {
            return bad(info.error().kind == ErrorKind::SignIn ? u"account"_s : u"database"_s, info.error());
        }
        m_info = *info;
        const QString name = m_url.path().section(u'/', -1);
        return good(u"database"_s, name, name);
    }

    bool askIdentity()
    {
        const Result<std::optional<HubIdentity>> identity = m_hub->identity(m_stop);
        if (!identity) {
            return bad(u"identity"_s, identity.error());
        }
        if (!identity->has_value()) {
            return good(u"identity"_s, u"a plain hub without an identity"_s);
        }
        const HubIdentity &named = **identity;
        const Result<SyncPosition> known = SyncStore(m_library, m_address.channel).position();
        if (known && known->hub && known->hub->hubId != named.hubId) {
            return bad(u"identity"_s,
                {ErrorKind::Conflict, named.hubId,
                    u"another hub than before: it was %1"_s.arg(known->hub->hubId)});
        }
        return good(u"identity"_s, u"%1, epoch %2"_s.arg(named.hubId).arg(named.epoch), named.hubId);
    }

    void askAccount()
    {
        const Result<std::optional<QStringList>> roles = m_hub->roles(m_stop);
        if (!roles) {
            bad(u"account"_s, roles.error());
        } else if (!roles->has_value()) {
            good(u"account"_s, u"the server does not tell roles"_s);
        } else {
            const QString role = roleOf(**roles);
            good(u"account"_s,
                rightsOf(role)
                    + (roles->value().isEmpty() ? u""_s
                                                : QString(u" ("_s + roles->value().join(u", "_s) + u')')),
                role);
        }
    }

    void compareClocks()
    {
        const QDateTime there = m_hub->serverDate();
        if (!there.isValid()) {
            good(u"clock"_s, u"the server tells no time"_s);
            return;
        }
        const qint64 seconds = there.secsTo(m_library.clock().nowUtc());
        constexpr qint64 kWorthSaying = 300;
        const QString detail
            = u"this computer is %1 s %2"_s.arg(qAbs(seconds)).arg(seconds < 0 ? u"behind"_s : u"ahead"_s);
        add({u"clock"_s, qAbs(seconds) <= kWorthSaying, detail, QString::number(seconds), {}});
    }

    void countRecords()
    {
        const Result<qint64> here = SyncStore(m_library, m_address.channel).liveRows();
        const QString count = QString::number(m_info.documents);
        good(u"records"_s, u"%1 there, %2 here"_s.arg(count).arg(here.value_or(0)), count);
    }

    void tellAge()
    {
        const Result<Connection *> connection = m_library.connection();
        const auto channel = connection ? findChannel(**connection, m_address.channel) : passOn(connection);
        if (!channel) {
            bad(u"age"_s, channel.error());
            return;
        }
        const QString last = channel->has_value() ? channel->value().lastSync : QString();
        good(u"age"_s,
            last.isEmpty() ? u"nothing was taken from there yet"_s : QString(u"last taken at "_s + last),
            last);
    }

    Library &m_library;
    HubAddress m_address;
    QString m_secret;
    const std::function<void(const TestStep &)> &m_tell;
    std::stop_token m_stop;
    QUrl m_url;
    bool m_usesProxy = false;
    std::unique_ptr<HttpHub> m_hub;
    HubInfo m_info;
    std::vector<TestStep> m_steps;
};

} // namespace

std::vector<TestStep> testChannel(Library &library, const HubAddress &hub, const QString &secret,
    const std::function<void(const TestStep &)> &step, std::stop_token stop)
{
    return ChannelTest(library, hub, secret, step, std::move(stop)).run();
}

} // namespace fourthp
