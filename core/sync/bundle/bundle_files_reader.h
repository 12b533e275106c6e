// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"
#include "core/sync/bundle/bundle_reader.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// Reads an attachment and compares it with its checksum; nothing is stored. Bundle faults `Missing`, `Size`,
/// `Content`.
[[nodiscard]] Result<void> checkFile(BundleSource &source, const BundleFile &file, std::stop_token stop);

/// Attachments of a bundle that are not whole in the library. By names and sizes.
[[nodiscard]] Result<std::vector<BundleFile>> filesNotHere(
    Library &library, const std::vector<BundleFile> &files);

struct FilesTaken
{
    qint64 taken = 0;
    qint64 passedOver = 0; ///< No record here names them, or the place gives no files.
};

/// Takes what is missing here into the library, one file after another, each checked as it comes: cut off,
/// the next call goes on with the rest. Only what some record names is kept, whatever else was packed.
/// `taken` hears of the bytes of each file.
[[nodiscard]] Result<FilesTaken> takeFiles(Library &library, OpenedBundle &bundle,
    const std::function<void(qint64 bytes)> &progress, std::stop_token stop);

} // namespace fourthp
