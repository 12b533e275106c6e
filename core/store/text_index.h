// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/field_values.h"
#include "core/store/connection.h"
#include "core/store/index_words.h"
#include "core/store/raw_statement.h"
#include "core/store/word_ids.h"

#include <QSet>

#include <vector>

namespace fourthp {

/// Keeps what texts are searched by true, inside the caller's transaction and on its thread:
/// `words`, the FTS5 index of which record has which token (`index_words.h`), without places;
/// `record_words`, each record's words in their order, as numbers;
/// `word` and `stem_language`, the words and the languages that occur.
/// The index holds no texts, so a record's words can be taken out only by naming the very text that was put
/// in.
class TextIndex
{
public:
    explicit TextIndex(Connection &connection);
    [[nodiscard]] Result<void> add(qint64 docid, const SearchText &text);
    [[nodiscard]] Result<void> remove(qint64 docid, const SearchText &text);
    /// Empties the index. `add` every visible record afterwards, then call `finishAnew`, all in one
    /// transaction: words are written only there.
    [[nodiscard]] Result<void> beginAnew();
    [[nodiscard]] Result<void> finishAnew();
    /// A digest over every token and every record's words: equal indexes give equal bytes. Also runs SQLite's
    /// own check of the index structure, and fails if that fails.
    [[nodiscard]] Result<QByteArray> fingerprint();

private:
    /// Gives every word of the text at hand its number.
    [[nodiscard]] Result<void> numberNewWords();
    [[nodiscard]] Result<void> noteLanguages(const QStringList &languages);

    Connection &m_connection;
    IndexWords &m_words;
    WordIds m_wordIds;
    std::vector<quint32> m_numbers; ///< Of the words of one generation, by their handles.
    quint32 m_generation = 0;
    RawStatement m_addTokens;
    RawStatement m_removeTokens;
    RawStatement m_addOrder;
    RawStatement m_removeOrder;
    QSet<QString> m_languages; ///< Noted by this object.
};

} // namespace fourthp
