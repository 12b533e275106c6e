// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

// Limits of a bundle (sync contract, F4). What is larger is refused before anything is unpacked.
inline constexpr qsizetype kMostManifestBytes = 4 * 1024 * 1024;
inline constexpr qsizetype kMostShards = 10'000;
inline constexpr qsizetype kMostFiles = 10'000;
inline constexpr qint64 kMostRawBytesOfShard = 64 * 1024 * 1024;
inline constexpr qint64 kMostRatio = 200; ///< Unpacked to packed.
inline constexpr qint64 kMostBytesOfFile = 512 * 1024 * 1024;

inline const QString kManifestName = QStringLiteral("manifest.json");
inline const QString kSignatureName = QStringLiteral("manifest.json.sig");

/// What a bundle brings.
enum class BundleKind {
    Rows, ///< Rows of a hub as its feed gives them.
    Contribution, ///< Proposals of a person to the hub.
};

/// One part with rows: gzip of lines, each a row of `_changes`.
struct BundleShard
{
    qint64 bytes = 0; ///< As it lies in the bundle.
    qint64 rawBytes = 0; ///< Unpacked.
    qint64 rows = 0;
    QString sha256 {}; ///< Of the bytes as they lie in the bundle.
    friend bool operator==(const BundleShard &, const BundleShard &) = default;
};

struct BundleFile
{
    QString sha256 {}; ///< Its name and its content.
    qint64 bytes = 0;
    friend bool operator==(const BundleFile &, const BundleFile &) = default;
};

/// `manifest.json`: the one part that is signed; it vouches for all others. A value.
struct BundleManifest
{
    BundleKind kind = BundleKind::Rows;
    QString hubId {}; ///< UUID of the hub that the rows are of, or that a contribution is for.
    qint64 epoch = 0;
    qint64 sequence = 0; ///< Grows with each bundle of a hub and epoch.
    QString created {}; ///< RFC 3339, UTC, seconds; for display.
    QString expires {}; ///< The same; empty for never.
    QString name {}; ///< What the sender calls the hub; for display, may be empty.
    bool full = true;
    QString from {}; ///< For changes only: the place they begin at. An opaque JSON value as text; empty if
                     ///< there is none.
    QString to {}; ///< The place that a reader is at afterwards, likewise.
    qint64 schema = 1; ///< The highest among its records.
    qint64 rows = 0;
    QString keyId {}; ///< As `keyIdOf`.
    QStringList nextKeys {}; ///< Keys that the sender will sign with later.
    std::vector<BundleShard> shards {};
    std::vector<BundleFile> files {};
    friend bool operator==(const BundleManifest &, const BundleManifest &) = default;
};

/// `rows-00007.ndjson.gz` for shard 7.
QString shardName(qsizetype shard);
/// True for a name that some part of some bundle may have. All others are refused, paths first of all.
bool isPartName(const QString &name);

/// Compact JSON, members in alphabetical order: equal manifests give equal bytes.
QByteArray writeManifest(const BundleManifest &manifest);
/// A bundle fault `Manifest`, `Newer` or `Bomb` for anything that breaks the format. Members that are not
/// known are passed over and decide nothing. Pure.
[[nodiscard]] Result<BundleManifest> readManifest(const QByteArray &bytes);

/// Bytes of all rows, unpacked.
qint64 rawBytesOf(const BundleManifest &manifest);
qint64 bytesOf(const std::vector<BundleFile> &files);

} // namespace fourthp
