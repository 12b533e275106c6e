// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/model/attached_file.h"
#include "core/store/library.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <stop_token>
#include <vector>

namespace fourthp {

/// A visible record with the files that it names, and where it comes from.
struct RecordWithFiles
{
    RecordId id {};
    QString channel {};
    std::vector<AttachedFile> files {};
};

/// Visible records that name files, in the order of their ids. With `ids` only those; NotFound for one that
/// is not here or is deleted.
[[nodiscard]] Result<std::vector<RecordWithFiles>> recordsWithFiles(
    Connection &connection, const std::vector<RecordId> &ids = {}, std::stop_token stop = {});

/// Checksums that any document names which may still be shown: of the hub, of a person, drafts, the journal
/// (undo brings back what it names), what waits to be sent and what the hub removed.
[[nodiscard]] Result<QSet<QString>> filesReferredTo(Connection &connection);

/// Adds the checksums that a stored document names.
void collectFiles(const QByteArray &document, QSet<QString> &found);

/// Whether a copy of a file may be written outside of the library: if a visible record names it that may leave
/// (`mayLeaveWhole`), or if no record that must stay, is hidden or lies in the bin names it.
[[nodiscard]] Result<bool> mayFileLeave(Connection &connection, const QString &sha256, const QDate &today);

/// Files of a document that lie here and that this hub is not known to have: until there are none, the
/// document must not be sent (sync contract, B9). What never was here came from elsewhere, and whoever named
/// it has it.
[[nodiscard]] Result<std::vector<AttachedFile>> filesNotOnHub(
    Connection &connection, const QString &channel, const Document &document);

/// Whether the files of a record are to be here without a network. Fetching them is up to whoever has a line.
[[nodiscard]] Result<bool> isKeptOffline(Connection &connection, const RecordId &id);
[[nodiscard]] Result<std::vector<RecordId>> recordsKeptOffline(Connection &connection);
[[nodiscard]] Result<void> keepOffline(Library &library, const RecordId &id, bool keep);

} // namespace fourthp
