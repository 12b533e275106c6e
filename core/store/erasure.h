// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/erasure_list.h"
#include "core/store/library.h"
#include "core/store/own_store.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace fourthp {

// Erasure for the protection of data: nothing is left of a record in any file of the library, and it stays away. Any
// thread but the GUI thread. It cannot be undone.

/// What erasing one record means, before anybody agrees to it.
struct ErasureItem
{
    RecordId id {};
    QJsonValue title {}; ///< As in the document; undefined where nothing may be shown of it.
    bool isOnHub = false; ///< A hub has it too, which is not told of this.
    qint64 changes = 0; ///< Of the journal.
    qint64 files = 0; ///< Attached ones that no other record names.
    std::vector<RecordId> namedBy {}; ///< Other records with a link to it, which stay as they are.
};

struct ErasurePlan
{
    std::vector<ErasureItem> items {};
    std::vector<RecordId> frozenIn {}; ///< Frozen editions that hold them, whose text loses them.
    /// Names of copies in the library's own folder, which are rewritten, or removed where they cannot be read.
    QStringList copies {};
};

/// NotFound for an id of which nothing is stored.
[[nodiscard]] Result<ErasurePlan> planErasure(Library &library, const std::vector<RecordId> &ids);

/// Erases these records: in one durable transaction they are gone and on the list of what stays away; then their bytes
/// go (`erasure_bytes.h`), which a later opening goes on with if it is cut off here. NotFound as above, and nothing is
/// changed. Any other error came behind the transaction: the records are gone, and traces may be left until then.
[[nodiscard]] Result<void> eraseRecords(
    Library &library, const std::vector<RecordId> &ids, const ProgressSink &progress = {});

/// The same inside of somebody's transaction, of one record. The bytes are due from then on. `unseenRev` is
/// the hub's revision to remember where none is stored. `typed`: whether drafts wait unseen for their person.
[[nodiscard]] Result<void> eraseInside(WriteSession &session, const Library &library, ErasureList &list,
    const RecordId &id, bool keepsOut, const QString &unseenRev = {}, Typed typed = Typed::Goes);

/// Inside of somebody's transaction, of a record of which a hub's tombstone for an ended consent is all that is left: its
/// history goes as well, here and in copies.
[[nodiscard]] Result<void> eraseHistoryInside(WriteSession &session, const Library &library, const RecordId &id);

/// For `Library::open`: a backup that was put in the place of the library knows less than the file beside it. What is
/// on either list is erased, and bytes that are due go. Failures are a line in the log, for a library that opens is
/// worth more; they are tried again the next time.
void takeUpErasures(Library &library);

/// What was erased.
[[nodiscard]] Result<ErasureList> erasures(Library &library);
/// Lets the next synchronisation bring the record again. Only where a source offered a revision that is not the erased
/// one: Unsupported for others. NotFound for what was not erased. `name` is the record's id or the number of its line.
[[nodiscard]] Result<void> letBack(Library &library, const QString &name);

} // namespace fourthp
