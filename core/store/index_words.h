// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_values.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fourthp {

// What the index keeps of a text. Pure; any thread.

/// The end of a piece and of a section in `IndexWords::inOrder`; no word of any text looks so.
inline constexpr QStringView kPieceEnd = u"\n";
inline constexpr QStringView kSectionEnd = u"\f";

/// The sections of `IndexWords::inOrder`, in their order.
inline constexpr SearchWeight kSections[] {SearchWeight::Title, SearchWeight::Names, SearchWeight::Summary, SearchWeight::Body};

struct IndexWords
{
    /// Distinct tokens, 0x1F behind each: what FTS5 is given.
    QByteArray tokens;
    /// Every word of every text, section by section: what phrases, nearness and exact forms are judged by.
    QStringList inOrder;
    /// Languages with stems among the tokens, two letters each.
    QStringList stemmed;
};
IndexWords indexWordsOf(const SearchText &text);

// Tokens. A plain word is a token as it is; those of the title and of other names stand there once more, behind a mark,
// so that "in the title" is one lookup in an index that keeps no places.
QString titleToken(const QString &word);
QString nameToken(const QString &word);
/// `language` as two letters.
QString stemToken(const QString &language, const QString &stem);
QString titleStemToken(const QString &language, const QString &stem);

inline constexpr char kTokenEnd = '\x1f';

} // namespace fourthp
