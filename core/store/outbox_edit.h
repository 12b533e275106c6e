// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/wire_document.h"
#include "core/store/connection.h"
#include "core/store/library.h"

#include <QDate>
#include <QString>

#include <optional>

namespace fourthp {

// An edit that a hub has to hear of, and whether it may be sent; for the outbox.

/// The mirror row of a record in a hub's channel, and how that channel is sent to.
struct EditedRow
{
    QString hubRev;
    QString leaves;
    QString state;
    Document base;
    Document local;
    QString account;
    bool isReadOnly = false;
    bool isHidden = false; ///< The hub took back the consent to it.

    /// A record that the hub never had needs no tombstone there, and what was written about a withdrawn one
    /// waits for a person alone.
    bool hasToBeSent() const;
    SendingFrom from() const { return {base, hubRev, account}; }
    /// Whether it takes back a consent that the hub believes to stand.
    bool takesConsentBack() const;
    /// The edit as it goes over the wire, without what a person did not agree to (`agreedPart`): that is sent
    /// once somebody does. A consent that is taken back goes before all else, alone.
    Document toSend(const QDate &today) const;
};

/// The document in a column of an answer; empty for none.
Document documentAt(const Row &row, int column);
/// None for a record that is not in this channel, or a channel that is no hub's.
[[nodiscard]] Result<std::optional<EditedRow>> editedRow(
    Connection &connection, const QString &channel, const RecordId &id);
/// Why the document must not be sent as it is; empty if it may. One that a hub cannot take would hold up its
/// batch.
[[nodiscard]] Result<QString> reasonToWait(Connection &connection, const Library &library,
    const QString &channel, const EditedRow &row, const Document &document);

} // namespace fourthp
