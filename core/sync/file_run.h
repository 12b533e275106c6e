// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/attached_file.h"
#include "core/sync/file_transfer.h"
#include "core/sync/sync_run.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// What became of several files. One that fails does not hold up the others, unless the reason would.
struct FilesReport
{
    struct Failed
    {
        QString sha256 {};
        Error error {};
    };
    int done = 0; ///< Files that are whole on both sides now.
    std::vector<Failed> failed {};
    std::optional<Error> stopped {}; ///< Why the rest was not tried: no line, no room, a stop …
};

/// Of which file, and how far it is.
using FilesProgress = std::function<void(const AttachedFile &file, const Progress &bytes)>;

/// Fetches what is missing of these files from a hub. Those that are whole here cost no request.
[[nodiscard]] FilesReport fetchFiles(Hub &hub, Library &library, const QString &channel,
    const std::vector<AttachedFile> &files, const PullSettings &settings = {},
    const FilesProgress &progress = {}, std::stop_token stop = {});
/// The same over HTTP, on the calling thread, which must not be the GUI thread.
[[nodiscard]] FilesReport fetchFilesFrom(Library &library, const HubAddress &hub, const QString &secret,
    const std::vector<AttachedFile> &files, const FilesProgress &progress = {}, std::stop_token stop = {});
/// Files of this channel's records that a person wants here and that are not.
[[nodiscard]] Result<std::vector<AttachedFile>> filesToKeep(Library &library, const QString &channel);

/// Fetches those, as the end of a session with their hub. Nothing where `settings.movesFiles` forbids it.
[[nodiscard]] FilesReport fetchKept(Hub &hub, Library &library, const QString &channel,
    const PullSettings &settings = {}, const FilesProgress &progress = {}, std::stop_token stop = {});

/// Sends the files of documents that are about to be pushed. To be called before a push with what waits in
/// the outbox; those that must not leave keep their files here. No request if the hub has them all.
[[nodiscard]] FilesReport sendFilesOf(Hub &hub, Library &library, const QString &channel,
    const std::vector<Document> &documents, const PullSettings &settings = {},
    const FilesProgress &progress = {}, std::stop_token stop = {});

} // namespace fourthp
