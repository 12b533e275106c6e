// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/connection.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// A record with its layers, as the mirror keeps it.
struct StoredRecord
{
    RecordId id;
    qint64 docid = 0;
    QString channel;
    QString hubRev; ///< Empty if it never was on a hub.
    QString state; ///< `ok`, `read_only_newer`, `deleted_on_hub`, `orphan`.
    Document base; ///< As the hub has it; empty for a record that only lives here.
    Document local; ///< Empty without edits of a person here.
    Document own; ///< The person's own notes and tags, which are no edit.
    bool dirty = false;
    bool visible = false;
    bool isWithdrawn = false; ///< The hub took back the consent to it: its contents are for nobody to see.
    bool hasConflict = false; ///< Changed here and on the hub, and nobody has decided yet.

    /// With the person's own members, and none that a hub may have sent.
    Document shown() const;
};

/// A link with what a reader wants to see of the other end. `title` is empty if that record is not here yet.
struct ResolvedLink
{
    RecordId other;
    QString field;
    QString relation;
    bool incoming = false; ///< The other record states the link.
    QJsonValue title; ///< `{language: text}`
    RecordType type = RecordType::Unknown;
};

enum class Layer { Shown, Base, Local };

// Reading records. All take the calling thread's connection; none runs on the GUI thread.

[[nodiscard]] Result<std::optional<StoredRecord>> readRecord(Connection &connection, const RecordId &id);
/// The shown documents of these docids, in their order; ids that are gone are left out.
[[nodiscard]] Result<std::vector<StoredRecord>> readRecords(Connection &connection, const std::vector<qint64> &docids);
/// The record that stands for this one now: where it was merged into another, that one; else itself, be it there or not.
[[nodiscard]] Result<RecordId> standingFor(Connection &connection, const RecordId &id);
[[nodiscard]] Result<std::optional<qint64>> docidOf(Connection &connection, const RecordId &id);

/// Links in both directions: what the record states, then what others state of it.
[[nodiscard]] Result<std::vector<ResolvedLink>> linksOf(Connection &connection, const RecordId &id);

/// Visible records by type.
[[nodiscard]] Result<std::map<RecordType, qint64>> countsByType(Connection &connection);
/// Visible records by the time of their last change, newest first. `atMost` 1 or more.
[[nodiscard]] Result<std::vector<StoredRecord>> recentlyChanged(Connection &connection, int atMost);
/// A record with the time of the last thing that happened to it in this library: a person's edit, or its
/// arrival from a hub. RFC 3339.
struct RecordNews
{
    StoredRecord record;
    QString at;
};
/// Visible records to which something happened here after `since` (RFC 3339), newest first. `atMost` 1 or
/// more.
[[nodiscard]] Result<std::vector<RecordNews>> newsSince(
    Connection &connection, const QString &since, int atMost);
/// Visible records of one type, last changed first. `atMost` 1 or more.
[[nodiscard]] Result<std::vector<StoredRecord>> recordsOfType(Connection &connection, RecordType type, int atMost);
/// Records with a person's edits that no hub has seen.
[[nodiscard]] Result<qint64> unsentCount(Connection &connection);

/// Calls `visit` for each record of a layer in the order of the ids; streams, so any number of records will do.
/// Tombstones are included. `type` Unknown means all types. A visit that returns false ends the walk.
[[nodiscard]] Result<void> forEachRecord(Connection &connection, Layer layer, RecordType type,
    const std::function<bool(const StoredRecord &)> &visit, std::stop_token stop = {});

} // namespace fourthp
