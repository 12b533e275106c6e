// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/file_run.h"

#include "core/model/sharing.h"
#include "core/store/file_references.h"
#include "core/sync/http_hub.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Whether the next file would meet the same fate.
bool endsAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Damaged:
    case ErrorKind::BadAnswer:
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::Unsupported:
        return false;
    default:
        return true;
    }
}

/// Counts one outcome; false if the rest is not worth trying.
bool take(FilesReport &report, const QString &sha256, const Result<void> &outcome)
{
    if (outcome) {
        ++report.done;
        return true;
    }
    report.failed.push_back({sha256, outcome.error()});
    if (endsAll(outcome.error().kind)) {
        report.stopped = outcome.error();
    }
    return !report.stopped;
}

ProgressSink sinkFor(const FilesProgress &progress, const AttachedFile &file)
{
    if (!progress) {
        return {};
    }
    return [&progress, &file](const Progress &bytes) { progress(file, bytes); };
}

} // namespace

FilesReport fetchFiles(Hub &hub, Library &library, const QString &channel,
    const std::vector<AttachedFile> &files, const PullSettings &settings, const FilesProgress &progress,
    std::stop_token stop)
{
    FilesReport report;
    FileTransfer transfer(hub, library, channel, settings);
    for (const AttachedFile &file : files) {
        const Result<FileStatus> here = FileStore(library).status(file.sha256);
        const bool isWhole = here && here->state == FileState::Whole;
        const Result<void> outcome = !here ? passOn(here)
            : isWhole                      ? Result<void>()
                                           : transfer.download(file.sha256, sinkFor(progress, file), stop);
        if (!take(report, file.sha256, outcome)) {
            break;
        }
    }
    return report;
}

FilesReport fetchFilesFrom(Library &library, const HubAddress &address, const QString &secret,
    const std::vector<AttachedFile> &files, const FilesProgress &progress, std::stop_token stop)
{
    const Result<HubAddress> way = wayTo(library, address);
    Result<std::unique_ptr<HttpClient>> client = way ? HttpClient::create(*way, secret) : passOn(way);
    if (!client) {
        FilesReport report;
        report.stopped = client.error();
        return report;
    }
    HttpHub hub(std::move(*client));
    return fetchFiles(hub, library, address.channel, files, {}, progress, stop);
}

Result<std::vector<AttachedFile>> filesToKeep(Library &library, const QString &channel)
{
    const Result<Connection *> connection = library.connection();
    const auto kept = connection ? recordsKeptOffline(**connection) : passOn(connection);
    if (!kept) {
        return passOn(kept);
    }
    std::vector<AttachedFile> wanted;
    for (const RecordId &id : *kept) {
        const auto records = recordsWithFiles(**connection, {id});
        if (!records && records.error().kind == ErrorKind::NotFound) {
            continue; // Deleted since; it may come back.
        }
        if (!records) {
            return passOn(records);
        }
        if (records->front().channel != channel) {
            continue;
        }
        for (const AttachedFile &file : records->front().files) {
            const auto here = FileStore(library).status(file.sha256);
            if (!here) {
                return passOn(here);
            }
            if (here->state != FileState::Whole) {
                wanted.push_back(file);
            }
        }
    }
    return wanted;
}

FilesReport fetchKept(Hub &hub, Library &library, const QString &channel, const PullSettings &settings,
    const FilesProgress &progress, std::stop_token stop)
{
    if (!settings.movesFiles) {
        return {};
    }
    const Result<std::vector<AttachedFile>> wanted = filesToKeep(library, channel);
    if (!wanted) {
        FilesReport report;
        report.stopped = wanted.error();
        return report;
    }
    return fetchFiles(hub, library, channel, *wanted, settings, progress, stop);
}

FilesReport sendFilesOf(Hub &hub, Library &library, const QString &channel,
    const std::vector<Document> &documents, const PullSettings &settings, const FilesProgress &progress,
    std::stop_token stop)
{
    FilesReport report;
    FileTransfer transfer(hub, library, channel, settings);
    const QDate today = library.clock().nowUtc().date();
    for (const Document &document : documents) {
        if (document.isDeleted() || !mayLeaveWhole(document, ConsentChannel::Library, today)) {
            continue;
        }
        const Result<Connection *> connection = library.connection();
        const auto missing = connection ? filesNotOnHub(**connection, channel, document) : passOn(connection);
        if (!missing) {
            report.stopped = missing.error();
            return report;
        }
        for (const AttachedFile &file : *missing) {
            const QString mediaType = QLatin1StringView(fileKindOf(file.name).mediaType);
            if (!take(report, file.sha256,
                    transfer.upload(file.sha256, mediaType, sinkFor(progress, file), stop))) {
                return report;
            }
        }
    }
    return report;
}

} // namespace fourthp
