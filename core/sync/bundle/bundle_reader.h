// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/bundle_store.h"
#include "core/store/library.h"
#include "core/sync/bundle/bundle_manifest.h"
#include "core/sync/bundle/bundle_source.h"
#include "core/sync/sync_run.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace fourthp {

/// A bundle whose signature was checked, and whose parts are all there with the right sizes. Nothing of it
/// was stored.
struct OpenedBundle
{
    std::unique_ptr<BundleSource> source;
    BundleManifest manifest;
    QString digest {}; ///< SHA-256 of the manifest.
    std::optional<TrustedKey> signer {}; ///< None: signed by `manifest.keyId`, which nobody trusted yet.
    bool isExpired = false; ///< By this computer's clock, which may be wrong: a warning, no more.
};

/// Looks who signed the bundle before anything in it is read, then at the manifest and the list of parts. All
/// bundle faults of a hostile bundle come out here or in `readBundle` before a row is stored.
[[nodiscard]] Result<OpenedBundle> inspectBundle(std::unique_ptr<BundleSource> source,
    const std::vector<TrustedKey> &keys, const Clock &clock, std::stop_token stop = {});

/// What reading it would do here.
struct BundlePlan
{
    QString channel {}; ///< Whose records it brings; the name of a new one if there is none of this hub yet.
    bool isNewChannel = false;
    bool isHubChannel = false; ///< The channel talks to the hub as well; only what is newer counts.
    bool wasRead = false; ///< This very bundle was read whole.
    qint64 shardsDone = 0; ///< It was read this far and cut off.
    bool sweeps = false; ///< Records that it does not hold become orphans; they stay.
};

/// Bundle faults `UnknownKey`, `NotAllowed`, `OtherHub`, `OldSequence`, `NeedsFull`. `channel` is the one it
/// is meant for; empty to go by the hub.
[[nodiscard]] Result<BundlePlan> planBundle(
    Connection &connection, const OpenedBundle &bundle, const QString &channel = {});

struct BundleReadSettings
{
    /// Free bytes where the library lies; the disk's own answer if it is not set.
    std::function<qint64(const QString &folder)> freeBytes {};
    std::function<void(const SyncProgress &)> progress {};
    std::stop_token stop {};
};

struct BundleOutcome
{
    SyncReport report {}; ///< As of a session with a hub; leaves a line in the sync log.
    QString channel {};
    qint64 orphans = 0; ///< Records that are not in a full bundle and stay here.
    qint64 filesTaken = 0; ///< Attachments that were not here.
    qint64 filesPassedOver = 0; ///< Those that no record here names, or that a web server holds.
};

/// Reads a bundle of a trusted key into the library. Everything is checked first; then each shard is checked
/// again and stored in one transaction with how far it was read, so that a stick that is pulled out loses
/// nothing and the next call goes on there. Blocks; not on the GUI thread.
[[nodiscard]] BundleOutcome readBundle(
    Library &library, OpenedBundle &bundle, const QString &channel, const BundleReadSettings &settings);

} // namespace fourthp
