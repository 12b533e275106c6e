// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_run.h"

#include "core/base/log.h"
#include "core/store/channel_settings.h"
#include "core/store/channel_store.h"
#include "core/store/sync_log.h"
#include "core/sync/file_run.h"
#include "core/sync/http_hub.h"
#include "core/sync/sync_outcome.h"
#include "core/sync/sync_session.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// An address or a certificate file that cannot be used: there is a line in the log all the same.
SyncReport failedAtOnce(Library &library, const QString &channel, const Error &error)
{
    SyncReport report;
    report.state = SyncState::Failed;
    report.error = error;
    const Result<qint64> line = beginSyncLog(library, channel);
    if (line) {
        const QString detail = errorKindName(error.kind) + u": "_s + error.detail;
        std::ignore = endSyncLog(library, {.n = *line, .channel = channel, .outcome = u"failed"_s, .detail = detail}, {});
    }
    return report;
}

} // namespace

Result<HubAddress> wayTo(Library &library, const HubAddress &address)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<ChannelSettings> settings = channelSettings(**connection, address.channel);
    if (!settings) {
        return settings.error().kind == ErrorKind::NotFound ? Result<HubAddress>(address) : passOn(settings);
    }
    HubAddress way = address;
    way.pins = settings->pins;
    way.proxy = settings->proxy;
    return way;
}

QString proxyThatAsks(const Error &error)
{
    return error.kind == ErrorKind::SignIn && error.subject == "proxy"_L1 ? error.detail : QString();
}

SyncReport runSync(Library &library, const HubAddress &address, const QString &secret,
    const std::function<void(const SyncProgress &)> &progress, std::stop_token stop, const SyncOptions &options)
{
    const Result<QString> url = normalisedHubUrl(address.url);
    const Result<HubAddress> way = wayTo(library, address);
    Result<std::unique_ptr<HttpClient>> client
        = !url ? passOn(url) : !way ? passOn(way) : HttpClient::create(*way, secret);
    if (!client) {
        return failedAtOnce(library, address.channel, client.error());
    }
    HttpHub hub(std::move(*client));
    SyncStore store(library, address.channel);
    PullSettings settings;
    settings.movesFiles = !options.isMetered;
    const auto tellOfFiles = [&progress](SyncPhase phase) -> FilesProgress {
        if (!progress) {
            return {};
        }
        return [&progress, phase](const AttachedFile &file, const Progress &bytes) {
            progress({.phase = phase, .file = file.name, .fileBytes = bytes});
        };
    };
    settings.fileProgress = tellOfFiles(SyncPhase::Sending);
    SyncReport report = SyncSession(hub, store, *url, settings, progress, stop, options).run();
    if (report.state == SyncState::Done && options.direction != Direction::PushOnly) {
        const FilesReport files = fetchKept(
            hub, library, address.channel, settings, tellOfFiles(SyncPhase::Receiving), stop);
        report.files = files.done;
        report.filesFailed = qint64(files.failed.size());
        for (const FilesReport::Failed &file : files.failed) {
            qCWarning(logSync) << "a file that is to be kept here could not be fetched:" << file.error.detail;
        }
    }
    tidyAfterSession(library, report, stop);
    return report;
}

} // namespace fourthp
