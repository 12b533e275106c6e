// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/access_log.h"
#include "core/store/library.h"
#include "core/sync/bundle/bundle_files.h"
#include "core/sync/bundle/bundle_manifest.h"
#include "core/sync/bundle/bundle_privacy.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace fourthp {

/// An earlier bundle that a reader is known to have.
struct BundleBase
{
    QString digest {}; ///< SHA-256 of its manifest.
    BundleManifest manifest {};
};

enum class AttachedFiles { LeaveOut, Include };

/// What shall be written, and where.
struct BundleOrder
{
    QString path {}; ///< An archive if it ends in `.fpbundle`, a folder otherwise.
    QString channel {}; ///< Whose records; for a contribution the hub that it is for.
    BundleKind kind = BundleKind::Rows;
    BundlePrivacy privacy {};
    AttachedFiles files = AttachedFiles::LeaveOut; ///< Of the records that go into it.
    std::optional<BundleBase> since {}; ///< Changes since this one alone; none for everything.
    QStringList nextKeys {}; ///< Keys that will sign later bundles.
    QString expires {}; ///< RFC 3339, UTC, seconds; empty for never.
    qint64 sequence = 0; ///< 0: one more than the highest known of this hub.
    QString who {}; ///< For the access log.
    qint64 rawBytesOfShard = 4 * 1024 * 1024; ///< About; one shard is one transaction of the reader.
};

struct BundleWritten
{
    qint64 rows = 0; ///< Tombstones too.
    qint64 tombstones = 0;
    qint64 heldBack = 0; ///< Records that must not leave.
    qint64 withoutConsent = 0; ///< Of those, stories whose consent does not stand or does not cover the library.
    qint64 shortened = 0; ///< Records that left data of persons behind.
    qint64 shards = 0;
    qint64 files = 0; ///< Attachments.
    qint64 fileBytes = 0;
    qint64 filesMissing = 0; ///< Named by the records, and not whole on this computer.
    qint64 bytes = 0; ///< Of the whole bundle.
    qint64 sequence = 0;
    QString keyId {};
    QString digest {};
    Noted noted = Noted::InLog;
};

/// Writes a signed bundle of one channel: what its hub said, never what a person changed here; or a
/// contribution, which is the opposite: each change of a person as a proposal. Records leave as
/// `mayGoIntoBundle` allows; one that went out before and may not any more goes out once again, as a
/// tombstone without contents. Memory grows with the ids alone. The bundle appears whole or not at all.
///
/// `seed` is this library's signing key, which becomes a trusted one. Fails with NotFound for no such
/// channel, Unsupported for one that stands for no hub, InvalidInput if `since` was not written here or is of
/// another hub.
[[nodiscard]] Result<BundleWritten> writeBundle(Library &library, const QByteArray &seed,
    const BundleOrder &order, const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace fourthp
