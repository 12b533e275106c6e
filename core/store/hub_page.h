// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/model/document.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fourthp {

/// One row of a feed, whole and ready to be stored. Feeds of hubs, repositories and bundles all end here.
struct HubRow
{
    RecordId id {};
    QString rev {};
    QString leaves {}; ///< All leaf revisions, sorted, with a space between; empty if there is only `rev`.
    bool deleted = false;
    Document document {}; ///< Cleaned. For a tombstone what is left of it.
    QByteArray stored {}; ///< `document` as `toJson` writes it, where that is known already; else empty.
    QString problem {}; ///< Not empty: cannot be stored as a record and goes to quarantine with this reason.
    QByteArray raw {}; ///< For quarantine only; may be empty.
};

/// Rows that are committed together with the place the feed has come to.
struct HubPage
{
    std::vector<HubRow> rows {};
    QString since {}; ///< Opaque JSON value of the hub as text. Empty: the place is not moved.
    QString session {};
    /// Records that nobody here saw before need not be in lists and search at once (`waiting_records.h`).
    bool newOnesMayWait = false;
};

struct PageResult
{
    qint64 stored = 0;
    qint64 unchanged = 0;
    qint64 conflicts = 0; ///< New ones.
    qint64 quarantined = 0;
    qint64 staged = 0; ///< Tombstones waiting for the end of the session.
    qint64 acknowledged = 0; ///< Sent from here; the answer to that was lost.
    qint64 keptOut = 0; ///< Were erased here, and stay away.
    qint64 withdrawn = 0; ///< Hidden at once, for the consent to them was withdrawn.
};

} // namespace fourthp
