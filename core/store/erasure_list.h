// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/erased_values.h"
#include "core/store/library_folder.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace fourthp {

/// A record that was erased, known by a salted hash alone: whoever has its id can find it here, and nobody can find
/// the id.
struct ErasedRecord
{
    QString hash {}; ///< SHA-256 over salt and id, hexadecimal.
    QString salt {};
    QDate day {}; ///< UTC.
    bool keepsOut = true; ///< False where the hub itself asked for it, and answers for what it brings later.
    QString rev {}; ///< Of the hub, as it was here; empty if it never was there.
    QString offeredRev {}; ///< Another one that came since and was kept out; empty for none.
    QString offeredBy {}; ///< The channel that brought it.

    /// What people call it by.
    QString number() const { return hash.left(12); }
    friend bool operator==(const ErasedRecord &, const ErasedRecord &) = default;
};

/// What was erased in a library. A value.
class ErasureList
{
public:
    [[nodiscard]] static Result<ErasureList> read(Connection &connection);
    /// The file beside the library; empty if there is none. Damaged for what is no such list: then nobody can say what
    /// must stay erased.
    [[nodiscard]] static Result<ErasureList> readFile(const LibraryFolder &folder);
    /// Puts the list into the file beside the library.
    [[nodiscard]] Result<void> writeFile(const LibraryFolder &folder) const;
    /// Puts lines that are not there into the table, inside the caller's transaction.
    [[nodiscard]] Result<void> putInto(Connection &connection) const;

    /// Whether no record was erased.
    bool isEmpty() const { return m_byHash.isEmpty(); }
    bool holds(const RecordId &id) const { return find(id) != nullptr; }
    /// Null if the record was not erased.
    const ErasedRecord *find(const RecordId &id) const;
    /// The one whose number begins so; null for none, or for several.
    const ErasedRecord *withNumber(const QString &number) const;
    /// Values that went out of what stays.
    const ErasedValueList &values() const { return m_values; }
    void add(const ErasedValueList &values) { m_values.add(values); }
    /// By day, then by number.
    std::vector<ErasedRecord> records() const;
    /// Whether every line of the other list is in this one.
    bool covers(const ErasureList &other) const;
    /// Notes that a record is erased, and answers its line. One that is there already stays, with the later day and the
    /// later revision.
    const ErasedRecord &add(const RecordId &id, const QDate &day, bool keepsOut, const QString &rev);
    /// Adds the lines of another list that are not there.
    void add(const ErasureList &other);
    void remove(const ErasedRecord &record) { m_byHash.remove(QString(record.hash)); }

private:
    void put(const ErasedRecord &record);
    QHash<QString, ErasedRecord> m_byHash;
    QStringList m_salts;
    ErasedValueList m_values;
};

/// Puts a line into the table. Inside the caller's transaction.
[[nodiscard]] Result<void> noteErased(Connection &connection, const ErasedRecord &record);
/// Notes that a revision of an erased record came and was kept out. Inside the caller's transaction.
[[nodiscard]] Result<void> noteKeptOut(
    Connection &connection, const ErasedRecord &record, const QString &rev, const QString &channel);

} // namespace fourthp
