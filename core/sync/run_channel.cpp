// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/run_channel.h"

#include "core/sync/bundle/bundle_channel.h"
#include "core/sync/oai/harvest.h"

using namespace Qt::StringLiterals;

namespace fourthp {

HubAddress addressOf(const Channel &channel, const ProxyAccounts &proxyAccounts)
{
    return {.channel = channel.id,
        .url = channel.url,
        .user = channel.user,
        .caFile = channel.caFile,
        .proxyAccounts = proxyAccounts};
}

SyncReport runChannel(Library &library, const Channel &channel, const QString &secret,
    const std::function<void(const SyncProgress &)> &progress, std::stop_token stop,
    const SyncOptions &options)
{
    if (channel.kind == "couch"_L1) {
        return runSync(library, addressOf(channel, options.proxyAccounts), secret, progress, std::move(stop), options);
    }
    if (channel.kind == "oai"_L1) {
        return runHarvest(library, channel, progress, std::move(stop), options.proxyAccounts);
    }
    if (channel.kind == "bundle"_L1) {
        return runBundleChannel(library, channel, progress, std::move(stop), secret, options.proxyAccounts);
    }
    SyncReport report;
    report.state = SyncState::Failed;
    report.error = {ErrorKind::Unsupported, channel.id, u"a channel of kind %1"_s.arg(channel.kind)};
    return report;
}

} // namespace fourthp
