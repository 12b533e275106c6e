// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/field_values.h"
#include "core/store/connection.h"
#include "core/store/index_words.h"
#include "core/store/raw_statement.h"
#include "core/store/text_buffer.h"

#include <QSet>

namespace fourthp {

/// Keeps the full-text index true, inside one transaction and on its thread: `index_segment` and
/// `index_block`, the words with the texts that have them (`index_segment.h`); `indexed_text`, which text is
/// whose; `dead_text`, texts that still stand in segments and are nobody's any longer; `stem_language`. Words
/// are gathered in memory and written by `flush`. One object a transaction, that of its `WriteSession`.
class TextIndex
{
public:
    explicit TextIndex(Connection &connection);

    /// Puts in the text of a record, in place of the one it had.
    [[nodiscard]] Result<void> add(qint64 docid, const SearchText &text);
    /// The same for a record that never had one.
    [[nodiscard]] Result<void> addNew(qint64 docid, const SearchText &text);
    /// From now on nothing is found of a record. Its words stay in the file until `compact`.
    [[nodiscard]] Result<void> remove(qint64 docid);
    /// Writes what was gathered, and puts small segments together. `WriteSession::commit` calls it.
    [[nodiscard]] Result<void> flush();

    /// Empties the index. `add` every visible record afterwards, then call `finishAnew`, all in one
    /// transaction.
    [[nodiscard]] Result<void> beginAnew();
    [[nodiscard]] Result<void> finishAnew();

    enum class Begin {
        IfWorth, ///< There are several segments, or texts that are nobody's.
        IfDead, ///< There are texts that are nobody's.
        Never,
    };
    enum class Compacting {
        Done, ///< There was nothing to do.
        Begun, ///< To put together all there is.
        WentOn, ///< With what was begun before.
    };
    /// One step on the way to one segment without texts that are nobody's; afterwards no byte of them is left
    /// in the tables. `mayBegin`: when all is put together that no other merge is at.
    [[nodiscard]] Result<Compacting> compact(Begin mayBegin);

    /// A digest over every record's words and places: equal indexes give equal bytes, whatever segments they
    /// lie in. Fails with Damaged if a list cannot be read.
    [[nodiscard]] Result<QByteArray> fingerprint();

private:
    [[nodiscard]] Result<void> readCounters();
    [[nodiscard]] Result<void> writeCounters();
    [[nodiscard]] Result<void> writeBuffer();
    [[nodiscard]] Result<void> takeOut(qint64 docid);
    [[nodiscard]] Result<void> mergeSmall();
    [[nodiscard]] Result<void> beginMerge(const std::vector<qint64> &sources);
    [[nodiscard]] Result<void> noteLanguages(const QStringList &languages);

    Connection &m_connection;
    IndexWords &m_words;
    TextBuffer m_buffer;
    RawStatement m_findText;
    RawStatement m_putText;
    RawStatement m_putDead;
    QSet<QString> m_languages; ///< Noted by this object.
    bool m_hasCounters = false;
    bool m_isChanged = false;
    bool m_isMadeAnew = false;
    int m_blocksWritten = 0;
    qint64 m_lastText = 0;
    qint64 m_lastSegment = 0;
};

} // namespace fourthp
