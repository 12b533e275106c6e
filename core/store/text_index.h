// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/field_values.h"
#include "core/store/connection.h"

namespace fourthp {

/// Keeps the full-text tables true. The tables hold words only, not the texts, so a record's words can be taken
/// out only by naming the very text that was put in.
class TextIndex
{
public:
    explicit TextIndex(Connection &connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<void> add(qint64 docid, const SearchText &text);
    [[nodiscard]] Result<void> remove(qint64 docid, const SearchText &text);
    /// Empties the index; `add` every visible record afterwards.
    [[nodiscard]] Result<void> clear();
    /// A digest over every word, where it stands and how often: equal indexes give equal bytes. Also runs SQLite's own check of
    /// the index structure, and fails if that fails.
    [[nodiscard]] Result<QByteArray> fingerprint();

private:
    Connection &m_connection;
};

} // namespace fourthp
