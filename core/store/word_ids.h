// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/raw_statement.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace fourthp {

/// The numbers of `kSectionEnd` and `kPieceEnd`.
inline constexpr quint32 kSectionEndId = 0;
inline constexpr quint32 kPieceEndId = 1;

/// Numbers for words, so that a record's words in their order take two bytes each. Numbers are given in the
/// order in which words appear, which gives common words the short ones. Words that no record
/// has any longer keep theirs until the index is rebuilt.
class WordIds
{
public:
    explicit WordIds(Connection &connection);

    /// The words as numbers of seven bits a byte, the lowest first; inside the caller's transaction.
    [[nodiscard]] Result<QByteArray> encoded(const QStringList &words);
    /// Forgets all numbers.
    [[nodiscard]] Result<void> clear();

private:
    [[nodiscard]] Result<quint32> idOf(const QString &word);
    [[nodiscard]] Result<quint32> newId(const QByteArray &word);

    Connection &m_connection;
    RawStatement m_find;
    RawStatement m_add;
    RawStatement m_readLast;
    RawStatement m_noteLast;
    QHash<QString, quint32> m_known;
    quint32 m_last = 0; ///< 0 until it was read.
    bool m_hasNew = false;
};

/// Appends a number in the form above.
void appendNumber(QByteArray &bytes, quint32 number);
/// Reads the number at `at` and moves on; 0 behind the end.
inline quint32 nextNumber(const char *&at, const char *end)
{
    quint32 number = 0;
    for (int shift = 0; at < end && shift < 32; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        number |= quint32(byte & 0x7f) << shift;
        if (byte < 0x80) {
            break;
        }
    }
    return number;
}

} // namespace fourthp
