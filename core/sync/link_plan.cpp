// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link_plan.h"

#include "core/model/sharing.h"
#include "core/model/web_addresses.h"
#include "core/store/record_reader.h"
#include "core/store/web_checks.h"

#include <QDateTime>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Addresses on the way to a plan.
class Collector
{
public:
    Collector(const QDate &today, const LinkPlanRules &rules)
        : m_today(today)
        , m_rules(rules)
    { }

    void add(const StoredRecord &record)
    {
        const Document shown = record.shown();
        if (!record.visible) {
            return;
        }
        const bool leaves = mayLeaveAtAll(shown, m_today);
        for (const QString &address : webAddressesOf(shown)) {
            if (leaves) {
                m_records[address].push_back(record.id);
            } else {
                m_held.insert(address);
            }
        }
    }

    Result<LinkPlan> plan(Connection &connection, const QDateTime &now) const
    {
        LinkPlan plan;
        for (const QString &address : m_held) {
            plan.heldBack += m_records.contains(address) ? 0 : 1;
        }
        std::map<QString, std::vector<NamedAddress>> bySite;
        for (const auto &[address, records] : m_records) {
            plan.named.append(address);
            const QUrl url(address, QUrl::StrictMode);
            if (!mayBeAsked(url)) {
                ++plan.notForAsking;
                continue;
            }
            const auto known = webChecksOf(connection, {address});
            if (!known) {
                return passOn(known);
            }
            const auto check = known->constFind(address);
            if (check != known->constEnd() && wasLately(check->at, now)) {
                ++plan.checkedLately;
                continue;
            }
            bySite[url.host().toLower()].push_back({address, records});
        }
        for (auto &[site, addresses] : bySite) {
            ++plan.sites;
            std::move(addresses.begin(), addresses.end(), std::back_inserter(plan.addresses));
        }
        return plan;
    }

private:
    bool mayBeAsked(const QUrl &url) const
    {
        const bool isOfTheWeb = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
        return isOfTheWeb && url.userInfo().isEmpty()
            && (m_rules.mayAskInside || isOfThePublicWeb(url.host()));
    }

    bool wasLately(const QString &at, const QDateTime &now) const
    {
        return QDateTime::fromString(at, Qt::ISODate).secsTo(now)
            < std::chrono::duration_cast<std::chrono::seconds>(m_rules.lately).count();
    }

    QDate m_today;
    LinkPlanRules m_rules;
    std::map<QString, std::vector<RecordId>> m_records; ///< By address.
    std::set<QString> m_held;
};

} // namespace

bool isOfThePublicWeb(const QString &host)
{
    const QString name = host.toLower();
    if (name.isEmpty() || !name.contains(u'.') || name.endsWith(".local"_L1) || name.endsWith(".internal"_L1)
        || name.endsWith(".localhost"_L1) || name.endsWith(".lan"_L1) || name.endsWith(".home.arpa"_L1)) {
        const QHostAddress number(name);
        return name.contains(u':') && number.isGlobal() && !number.isUniqueLocalUnicast();
    }
    const QHostAddress address(name);
    if (address.isNull()) {
        return true; // A name.
    }
    static const std::array privateNets {QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"172.16.0.0/12"_s), QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s)};
    return address.isGlobal()
        && std::none_of(privateNets.begin(), privateNets.end(),
            [&address](const auto &net) { return address.isInSubnet(net); });
}

Result<LinkPlan> planLinkCheck(Library &library, const std::optional<std::vector<qint64>> &docids,
    const LinkPlanRules &rules, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const QDateTime now = library.clock().nowUtc();
    Collector collector(now.date(), rules);
    if (docids) {
        const auto records = readRecords(**connection, *docids);
        if (!records) {
            return passOn(records);
        }
        for (const StoredRecord &record : *records) {
            collector.add(record);
        }
    } else {
        const auto add = [&collector](const StoredRecord &record) {
            collector.add(record);
            return true;
        };
        if (auto done = forEachRecord(**connection, Layer::Shown, RecordType::Unknown, add, stop); !done) {
            return passOn(done);
        }
    }
    Result<LinkPlan> plan = collector.plan(**connection, now);
    if (plan) {
        plan->isWhole = !docids.has_value();
    }
    return plan;
}

} // namespace fourthp
