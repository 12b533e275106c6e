// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_run.h"

#include "core/store/channel_store.h"
#include "core/sync/http_hub.h"
#include "core/sync/sync_session.h"

using namespace Qt::StringLiterals;

namespace fourthp {

SyncReport runSync(Library &library, const HubAddress &address, const QString &secret,
    const std::function<void(const SyncProgress &)> &progress, std::stop_token stop)
{
    SyncReport failed;
    failed.state = SyncState::Failed;
    const Result<QString> url = normalisedHubUrl(address.url);
    if (!url) {
        failed.error = url.error();
        return failed;
    }
    Result<std::unique_ptr<HttpClient>> client = HttpClient::create(address, secret);
    if (!client) {
        failed.error = client.error();
        return failed;
    }
    HttpHub hub(std::move(*client));
    SyncStore store(library, address.channel);
    return SyncSession(hub, store, *url, {}, progress, stop).run();
}

} // namespace fourthp
