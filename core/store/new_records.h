// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/hub_page.h"
#include "core/store/raw_statement.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace fourthp {

/// The short way into the mirror, inside the caller's transaction, for rows of which this library has never
/// heard: with nothing to compare, merge, hide or take back, three rows are written. They wait to be worked
/// up
/// (`waiting_records.h`).
class NewRecords
{
public:
    NewRecords(Connection &connection, const QString &channel, const QString &now);
    /// Finds out, for all rows of a page at once, which are new.
    [[nodiscard]] Result<void> lookUp(const HubPage &page);
    /// True for a row of the page that may go the short way.
    bool mayTake(const HubRow &row) const;
    [[nodiscard]] Result<void> take(const HubRow &row);

private:
    QByteArray m_channel;
    QByteArray m_now;
    QSet<QString> m_known; ///< Ids of the page that something is here of.
    RawStatement m_findKnown;
    RawStatement m_putMirror;
    RawStatement m_putRecord;
    RawStatement m_putWaiting;
    Connection &m_connection;
};

} // namespace fourthp
