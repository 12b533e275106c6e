// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/run_channel.h"

#include "core/sync/bundle/bundle_channel.h"
#include "core/sync/oai/harvest.h"

using namespace Qt::StringLiterals;

namespace fourthp {

SyncReport runChannel(Library &library, const Channel &channel, const QString &secret,
    const std::function<void(const SyncProgress &)> &progress, std::stop_token stop,
    const SyncOptions &options)
{
    if (channel.kind == "couch"_L1) {
        return runSync(library, {channel.id, channel.url, channel.user, channel.caFile}, secret, progress,
            std::move(stop), options);
    }
    if (channel.kind == "oai"_L1) {
        return runHarvest(library, channel, progress, std::move(stop));
    }
    if (channel.kind == "bundle"_L1) {
        return runBundleChannel(library, channel, progress, std::move(stop), secret);
    }
    SyncReport report;
    report.state = SyncState::Failed;
    report.error = {ErrorKind::Unsupported, channel.id, u"a channel of kind %1"_s.arg(channel.kind)};
    return report;
}

} // namespace fourthp
