// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/erasure_list.h"
#include "core/store/own_store.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace fourthp {

/// A table with rows of single records, which go with the record.
struct ErasedTable
{
    const char *name;
    const char *id; ///< The column with the record's id.
    const char *documents = ""; ///< Columns with documents, separated by commas.
};

/// Every table that holds a record's text or id, but for what is derived. A test compares it with the schema.
std::span<const ErasedTable> erasedTables();
/// Tables with nothing of single records in them, and what is derived from others: the rest of the schema.
std::span<const QByteArrayView> tablesWithoutRecords();

// Inside the caller's transaction.

/// Ids of all records of which anything is stored.
[[nodiscard]] Result<std::vector<RecordId>> idsStored(Connection &connection);
/// The revision that a hub had of it, the latest of several; empty without one.
[[nodiscard]] Result<QString> hubRevisionOf(Connection &connection, const RecordId &id);
/// Those of which something is stored that must go. A record that was erased because a hub asked for it is not among
/// them where the hub's later answer is: its tombstone, or what it brought since.
[[nodiscard]] Result<std::vector<RecordId>> erasedIdsIn(Connection &connection, const ErasureList &list);
/// Calls `visit` with every document that is held of the record, of whatever day, as it is stored; null for
/// none in its place.
[[nodiscard]] Result<void> visitDocumentsOf(
    Connection &connection, const RecordId &id, const std::function<void(const QByteArray &json)> &visit);
/// Checksums of the files that any document of the record names, of whatever day.
[[nodiscard]] Result<QSet<QString>> filesNamedBy(Connection &connection, const RecordId &id);
/// Takes out all that is stored of the record, in whatever channel, and what is undone together with its changes stays
/// whole. Derived data are the caller's.
[[nodiscard]] Result<void> removeRowsOf(
    Connection &connection, const RecordId &id, Typed typed = Typed::Goes);
/// The same, but for its rows in the mirror.
[[nodiscard]] Result<void> removeHistoryOf(Connection &connection, const RecordId &id);
/// Of these files those that no document names are noted as to be removed with all their parts.
[[nodiscard]] Result<void> noteErasedFiles(Connection &connection, const QSet<QString> &files);
/// Empties everything derived, so that the next opening makes it anew.
[[nodiscard]] Result<void> emptyDerived(Connection &connection);

} // namespace fourthp
