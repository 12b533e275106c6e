// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QString>

#include <stop_token>

namespace fourthp {

/// What was saved from a damaged library.
struct Salvaged
{
    qint64 records = 0; ///< Shown now.
    qint64 drafts = 0;
    qint64 notes = 0; ///< Records with own notes or tags.
    qint64 changes = 0; ///< Of the journal.
    qint64 gaps = 0; ///< Places that could not be read.
    qint64 refused = 0; ///< Rows that hold no document any more.
    QString kept; ///< The damaged file, under its new name.
};

/// Makes a new library of all that can be read of a damaged one and puts it in its place; the damaged file is kept beside
/// it to the byte, as by `restoreBackup`. Works on a copy, so the disk needs room for three. Damaged, and nothing is changed, if not one row
/// can be read. Killed or stopped at any moment it leaves the damaged library in its place. Nobody may have it open.
/// Progress counts thousandths of the work.
[[nodiscard]] Result<Salvaged> salvageLibrary(
    const LibraryOptions &options, const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace fourthp
