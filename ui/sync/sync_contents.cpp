// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_contents.h"

namespace fourthp::ui {

namespace {

constexpr int kLogLines = 100;
constexpr size_t kConflictLines = 200;

} // namespace

Result<SyncContents> loadSyncContents(Library &library, const Labels &labels)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    SyncContents contents;
    const auto channels = listChannels(**connection);
    if (!channels) {
        return passOn(channels);
    }
    for (const Channel &channel : *channels) {
        const Result<StagedDeletes> deletions = stagedDeletes(**connection, channel.id);
        if (!deletions) {
            return passOn(deletions);
        }
        contents.hubs.push_back({channel, *deletions});
    }
    auto log = recentSyncs(**connection, kLogLines);
    const auto conflicts = openConflicts(**connection);
    if (!log || !conflicts) {
        return log ? passOn(conflicts) : passOn(log);
    }
    contents.log = std::move(*log);
    contents.conflicts = qint64(conflicts->size());
    for (const Conflict &conflict : *conflicts) {
        if (contents.conflictLines.size() >= kConflictLines) {
            break;
        }
        const std::vector<ConflictLine> lines = conflictLines(conflict, labels);
        contents.conflictLines.insert(contents.conflictLines.end(), lines.begin(), lines.end());
    }
    return contents;
}

} // namespace fourthp::ui
