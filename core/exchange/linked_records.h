// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sharing_guard.h"
#include "core/model/field.h"
#include "core/store/connection.h"

#include <QCache>
#include <QString>
#include <QStringList>

namespace fourthp {

/// What an export may tell of the records that others link to: the one answer for titles, for names that an
/// item states itself beside a link, and for the links. Remembers what it found; on one thread.
class LinkedRecords
{
public:
    /// All of it must outlive this. `languages` are those of the reader, best first.
    LinkedRecords(Connection &connection, const SharingGuard &guard, const QStringList &languages);

    /// False for a record that is here and may not leave: whom it is linked to stays here, too. A link that
    /// dangles may be told: nothing here is known of its other end.
    bool mayBeNamed(const RecordId &id);
    /// Empty for a record that may not be named or is not here.
    QString title(const RecordId &id);
    /// The document without links to records that may not be named, and without what stands beside such a link and
    /// tells the same: a name that is stated, an owner.
    Document namedPart(const Document &document);

private:
    struct Known
    {
        bool mayBeNamed = false;
        QString title {};
    };
    QJsonValue namedValue(const QJsonValue &value, const Field &field);
    QJsonValue namedItem(QJsonObject item, const Field &group);
    Known known(const RecordId &id);
    Known read(const RecordId &id);

    Connection &m_connection;
    const SharingGuard &m_guard;
    QStringList m_languages;
    QCache<QString, Known> m_known;
};

} // namespace fourthp
