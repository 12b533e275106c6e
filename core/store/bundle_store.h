// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/hub_page.h"
#include "core/store/library.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// What a trusted key may bring.
enum class KeyMay {
    Contributions, ///< Proposals alone: a contributor cannot change what a hub says.
    Rows, ///< Records of hubs as well.
};

/// A key whose signature counts.
struct TrustedKey
{
    QString keyId {}; ///< 64 hexadecimal digits: the key itself.
    QString name {}; ///< What a person calls the sender; may be empty.
    KeyMay may = KeyMay::Rows;
    QString vouchedBy {}; ///< The key whose signature brought this one; empty for a person's word.
};

/// Keys in the order they were added.
[[nodiscard]] Result<std::vector<TrustedKey>> trustedKeys(Connection &connection);
/// Adds a key, or gives a known one this name and, if it is more, this permission. One transaction.
[[nodiscard]] Result<void> trustKey(Library &library, const TrustedKey &key);
/// NotFound if it was not trusted. What it brought stays. One transaction.
[[nodiscard]] Result<void> forgetKey(Library &library, const QString &keyId);

/// One bundle, as far as it was read into a channel.
struct BundleRead
{
    QString digest {}; ///< SHA-256 of the manifest.
    QString channel {};
    QString kind {}; ///< `rows`, `contribution`.
    QString hubId {};
    qint64 epoch = 0;
    qint64 sequence = 0;
    QString keyId {};
    QString place {}; ///< Where a reader is afterwards; empty for none.
    qint64 shardsDone = 0;
    bool isDone = false;
};

/// What was read of this hub's bundles, the highest epoch and sequence first.
[[nodiscard]] Result<std::vector<BundleRead>> bundlesRead(
    Connection &connection, const QString &kind, const QString &hubId);

/// A channel that stands for a hub.
struct HubChannel
{
    QString channel {};
    QString kind {};
    QString since {}; ///< The place in its own feed, as text; empty for none.
};
/// The channel that holds this hub's records: one that talks to the hub before one that only reads bundles.
[[nodiscard]] Result<std::optional<HubChannel>> channelOfHub(Connection &connection, const QString &hubId);
/// Whether an address, a hub's name and its epoch belong together; empty for a channel that has not met its
/// hub.
struct ChannelHub
{
    QString kind {};
    QString url {};
    QString name {};
    QString hubId {};
    qint64 epoch = 0;
    QString since {};
};
[[nodiscard]] Result<std::optional<ChannelHub>> hubOfChannel(Connection &connection, const QString &channel);
/// Says which hub a channel stands for. One transaction.
[[nodiscard]] Result<void> setHubOfChannel(
    Library &library, const QString &channel, const QString &hubId, qint64 epoch);

/// Stores the rows of one shard and how far the bundle was read, in one transaction on the disk. Where the
/// channel talks to its hub as well, a row that is no newer than the one here is passed over: the hub's own
/// word counts. Cancelled, and nothing is stored, if a stop is asked for meanwhile: a shard may take long.
[[nodiscard]] Result<PageResult> applyShard(
    Library &library, const HubPage &page, const BundleRead &progress, std::stop_token stop = {});
/// Says that all of it is there. With `sweep`, clean records of the channel that are not among `seen` become
/// orphans: they stay, and are listed. Answers how many those are. One transaction.
[[nodiscard]] Result<qint64> finishBundle(
    Library &library, const BundleRead &read, const std::optional<QSet<QString>> &sweep);

} // namespace fourthp
