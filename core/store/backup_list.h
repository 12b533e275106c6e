// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"
#include "core/store/library_health.h"

#include <QDateTime>
#include <QString>

#include <stop_token>
#include <vector>

namespace fourthp {

/// Where an earlier state of the library comes from.
enum class BackupKind {
    Daily,
    Asked, ///< Somebody wanted it.
    BeforeMigration,
    BeforeResync, ///< Before a hub was fetched anew.
    Replaced, ///< The library itself, until something else took its place.
    Other, ///< Laid there by hand.
};

/// An earlier state of the library that can be restored.
struct BackupFact
{
    QString path;
    BackupKind kind = BackupKind::Other;
    QDateTime at; ///< UTC.
    qint64 bytes = 0;
    qint64 records = 0; ///< That it shows; 0 if that cannot be read.
    LibraryFault fault = LibraryFault::None; ///< As far as its beginning tells.
    friend bool operator==(const BackupFact &, const BackupFact &) = default;
};

/// All earlier states in the folder of the library, the newest first. Opens each for reading.
std::vector<BackupFact> listBackups(const LibraryFolder &folder);

/// The code of a kind, as the command line says it.
QString backupKindName(BackupKind kind);

/// Makes the backup of the day, by this computer's calendar, unless today has one already or nothing was written since
/// the newest. Answers its path; empty if none was due. One that fails as Damaged has found the library damaged, and the next
/// opening looks at every page.
[[nodiscard]] Result<QString> backUpDaily(Library &library, std::stop_token stop = {});

} // namespace fourthp
