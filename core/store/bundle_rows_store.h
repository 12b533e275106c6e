// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace fourthp {

/// What a bundle's writer sees of one record of a channel.
struct MirrorState
{
    RecordId id {};
    QString rev {}; ///< Of the hub; empty if it never was there.
    QString leaves {};
    Document base {}; ///< As last seen on the hub; empty if it never was there.
    Document local {}; ///< A person's edits; empty for none.
    QString state {};
    bool isHidden = false; ///< The consent was withdrawn.
};

/// Calls `visit` for every record of the channel, in the order of the ids: equal libraries give equal
/// bundles. Ends with the first failure of a visit.
[[nodiscard]] Result<void> forEachMirrorRow(Connection &connection, const QString &channel,
    const std::function<Result<void>(const MirrorState &)> &visit);

/// A revision and the bundle that brought it out last.
struct SentRow
{
    QString rev {};
    qint64 sequence = 0;
};
[[nodiscard]] Result<QHash<QString, SentRow>> sentRows(Connection &connection, const QString &channel);

/// A bundle that was written whole.
struct WrittenBundle
{
    QString hubId {};
    qint64 epoch = 0;
    QString kind {};
    qint64 sequence = 0;
    QString digest {};
};
/// The highest sequence of the hub's bundles that were written or read here; 0 for none.
[[nodiscard]] Result<qint64> highestSequence(
    Connection &connection, const QString &hubId, qint64 epoch, const QString &kind);
/// Whether this very bundle was written here.
[[nodiscard]] Result<bool> wasWrittenHere(Connection &connection, const QString &digest);
/// Notes a bundle, and `rows` (id to revision) as what it holds. One transaction.
[[nodiscard]] Result<void> noteWritten(Library &library, const WrittenBundle &bundle, const QString &channel,
    const std::vector<std::pair<QString, QString>> &rows);

} // namespace fourthp
