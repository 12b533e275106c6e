// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace fourthp {

/// Titles of the records that are here, both ways. Reads when it is first asked, and remembers; for one
/// thread and as long as its connection.
class RecordTitles
{
public:
    explicit RecordTitles(Connection &connection)
        : m_connection(connection)
    { }

    /// In all its languages; none for a record that is not here.
    QStringList titlesOf(const RecordId &id);
    /// The visible record with exactly this title in one of its languages; none if there are several. Reads
    /// all titles when it is first asked.
    std::optional<RecordId> recordOf(const QString &title);
    /// Why the records could not be read, if they could not.
    const Result<void> &state() const { return m_state; }

private:
    void readAll();
    Connection &m_connection;
    QHash<QString, QStringList> m_titles; ///< By id.
    QHash<QString, RecordId> m_records; ///< By title; an empty id where several have it.
    bool m_hasAll = false;
    Result<void> m_state {};
};

} // namespace fourthp
