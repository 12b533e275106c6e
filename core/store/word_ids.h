// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text_numbers.h"
#include "core/store/connection.h"
#include "core/store/raw_statement.h"

#include <QByteArray>
#include <QByteArrayList>

#include <memory>
#include <vector>

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

    /// The numbers of these words (UTF-8), new ones for new words; inside the caller's transaction.
    [[nodiscard]] Result<std::vector<quint32>> numbersOf(const QByteArrayList &words);
    /// Forgets all numbers, to give new ones to all words of the library: they are kept in memory, which
    /// spares looking up each word, until `finishAnew` writes them in the order of the words. That must be
    /// called before the transaction ends.
    [[nodiscard]] Result<void> beginAnew();
    [[nodiscard]] Result<void> finishAnew();

private:
    quint32 numberInMemory(const QByteArray &word);
    [[nodiscard]] Result<quint32> numberOf(const QByteArray &word);
    [[nodiscard]] Result<void> noteLast();
    [[nodiscard]] Result<quint32> newNumber(const QByteArray &word);

    Connection &m_connection;
    RawStatement m_find;
    RawStatement m_add;
    RawStatement m_readLast;
    RawStatement m_noteLast;
    quint32 m_last = 0; ///< 0 until it was read.
    bool m_hasNew = false;
    std::unique_ptr<TextNumbers> m_inMemory; ///< Between `beginAnew` and `finishAnew`.
};

/// Appends a number as seven bits a byte, the lowest first.
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
