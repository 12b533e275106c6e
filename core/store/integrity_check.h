// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QStringList>

#include <stop_token>

namespace fourthp {

/// What the check found. The library is sound if `isSound`; dangling links are normal and only counted.
struct CheckReport
{
    QStringList structure; ///< What SQLite says of the file; empty if sound.
    qint64 foreignKeyFaults = 0;
    QStringList documentFaults; ///< Record ids whose document names another id or type than its row, at most 100.
    qint64 documentFaultCount = 0; ///< Documents are never changed, so no repair mends these.
    QStringList derivedDifferences; ///< Record ids whose derived rows differ from their document, at most 100.
    qint64 derivedDifferenceCount = 0;
    bool indexDiffers = false; ///< The text index holds other words than the documents.
    QStringList damagedFiles; ///< Checksums of attached files that are here and are not what they were.
    qint64 files = 0;
    qint64 danglingLinks = 0;
    qint64 records = 0;
    bool repaired = false; ///< All that was found is mended.

    bool isSound() const
    {
        return structure.isEmpty() && foreignKeyFaults == 0 && documentFaultCount == 0 && derivedDifferenceCount == 0
            && !indexDiffers && damagedFiles.isEmpty();
    }
};

enum class CheckMode { Report, Repair };

/// Works out everything derived anew from the documents and compares it with what is stored. With Repair the
/// derived tables are rebuilt, in one transaction, if they differ; documents and attached files are never changed.
[[nodiscard]] Result<CheckReport> checkLibrary(
    Library &library, CheckMode mode, const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace fourthp
