// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// That values of a person went out of a record that stays, or out of a column of words (decision 19). Of who
/// it was there is nothing: what is remembered is which parts stood there afterwards, by sixteen bits of a
/// salted hash of each, of a column of words thirty-two. Whatever else a copy from before holds in that place
/// goes when the copy is restored.
struct ErasedValue
{
    QString hash {}; ///< SHA-256 over salt and place, hexadecimal.
    QString salt {};
    QString field {}; ///< Top-level member of the record; empty for a column.
    qint64 turn
        = 1; ///< Counts the erasures in this place: a copy that knows of a later one is left as it is.
    QDate day {}; ///< UTC.
    QString keptSalt {};
    QSet<quint32> kept {};

    bool keeps(const QJsonValue &part) const;
    /// Whether the document was written after that day, by somebody who went on with a copy: it is no older
    /// state of what was erased.
    bool isOlderThan(const Document &document) const;
    bool isOlderThan(const QString &written) const; ///< A time (RFC 3339); never if it is empty.
    friend bool operator==(const ErasedValue &, const ErasedValue &) = default;
};

/// Hexadecimal SHA-256 over a salt, itself hexadecimal, and a text.
QString saltedHash(const QString &salt, const QByteArray &text);
QString newSalt();

/// All that is remembered so in a library. A value.
class ErasedValueList
{
public:
    [[nodiscard]] static Result<ErasedValueList> read(Connection &connection);
    /// Lines of the file beside the library; others are passed by.
    void addLines(const QJsonArray &lines);
    QJsonArray lines() const;
    /// Puts what the table does not know into it, inside the caller's transaction.
    [[nodiscard]] Result<void> putInto(Connection &connection) const;

    bool isEmpty() const { return m_byHash.isEmpty(); }
    /// Whether this list knows every erasure of the other one.
    bool covers(const ErasedValueList &other) const { return other.beyond(*this).isEmpty(); }
    /// What the other list does not know, or not as late.
    ErasedValueList beyond(const ErasedValueList &other) const;
    void add(const ErasedValueList &other);
    /// Of a record, or of a column (`placeOfColumn`).
    std::vector<ErasedValue> of(const QString &place) const;
    /// Notes that an erasure left these parts there. No part of `gone` counts as one of them.
    void note(const QString &place, const QString &field, const QDate &day,
        const std::vector<QJsonValue> &kept, const std::vector<QJsonValue> &gone);

private:
    void put(const ErasedValue &value);
    std::vector<ErasedValue> all() const; ///< By hash, then by field.
    QHash<QString, std::vector<ErasedValue>> m_byHash; ///< Of each place one for every field.
    QStringList m_salts;
};

} // namespace fourthp
