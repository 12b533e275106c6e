// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/file_store.h"
#include "core/sync/hub.h"
#include "core/sync/page_bodies.h"
#include "core/sync/pull_changes.h"

#include <QString>

#include <stop_token>

namespace fourthp {

/// One file between the store and a hub, part by part (sync contract, B9). Whatever stops it, the parts that
/// are over stay and the next call goes on with the rest. Straight-line code on the calling thread, which
/// must not be the GUI thread; a stop ends it within a second. Progress is in bytes of the whole file.
class FileTransfer
{
public:
    /// `channel` is the hub's. `settings` says how to wait and try again after a break.
    FileTransfer(Hub &hub, Library &library, QString channel, const PullSettings &settings = {});

    /// What the hub says the file is made of, so that its size is known before anything is fetched. NotFound
    /// if the hub does not have it; BadAnswer if no file can be made of what it lists.
    [[nodiscard]] Result<FileRecipe> lookUp(const QString &sha256, std::stop_token stop);
    /// Fetches what is missing. DiskFull if there is no room for it; Damaged if a part came wrong three times
    /// or the whole is another file, which is remembered.
    [[nodiscard]] Result<void> download(
        const QString &sha256, const ProgressSink &progress, std::stop_token stop);
    /// Sends what the hub lacks, then compares what it lists with what was sent. Only after that may
    /// documents go out that name the file. NotFound or Damaged if it is not whole here.
    [[nodiscard]] Result<void> upload(
        const QString &sha256, const QString &mediaType, const ProgressSink &progress, std::stop_token stop);

private:
    struct Way; ///< How far one file is.
    [[nodiscard]] Result<void> fetchPart(Way &way, size_t position, std::stop_token stop);
    [[nodiscard]] Result<HubFile> fileOnHub(
        const FileRecipe &recipe, const QString &mediaType, std::stop_token stop);
    [[nodiscard]] Result<bool> sendMissing(
        Way &way, const FileRecipe &here, HubFile file, std::stop_token stop);

    Hub &m_hub;
    Library &m_library;
    FileStore m_files;
    QString m_channel;
    BackOff m_backOff;
};

} // namespace fourthp
