// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"

namespace fourthp {

/// The mirror row behind what is shown of a record: the one that a person's change works on.
struct ShownRow
{
    qint64 row = 0; ///< 0 if the record is not there.
    RecordId id {};
    QString channel {};
    QString hubRev {};
    QString state {};
    Document base {}; ///< Last seen on the hub.
    Document local {}; ///< With edits made here; empty if there are none.
    Document own {}; ///< The person's own members; kept while the hub has the record deleted.

    bool exists() const { return row != 0; }
    bool isOfNewerSchema() const;
    /// True if the hub, as far as known, has the record and has not deleted it.
    bool isOnHub() const { return !base.isEmpty() && !base.isDeleted(); }
    /// True if `document` would be no edit: the hub says the same, and no decision of a person is pending.
    bool isAsOnHub(const Document &document) const;
    /// True if the hub had the record erased because somebody withdrew consent: nothing brings it back from here.
    bool isErased() const;
    /// What is shown, with the person's own members.
    Document shown() const;
    /// What is shown, without them.
    Document shared() const;
};

/// The row of a record, or one that does not exist yet, of the channel `local`.
[[nodiscard]] Result<ShownRow> shownRow(Connection &connection, const RecordId &id);

/// Makes `document` the edits of the row and brings everything derived in step, inside the caller's transaction. Here
/// alone a document is split: its own members are kept for themselves, and they replace those of before. Nothing besides
/// them lets go of the edits, and of the whole row where there is nothing under them. A row that is not there is made.
[[nodiscard]] Result<void> setLocal(
    WriteSession &session, const Library &library, const ShownRow &row, const Document &document);

} // namespace fourthp
