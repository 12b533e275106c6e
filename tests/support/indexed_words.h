// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/index_reader.h"

namespace fourthp::test {

/// How many records the full-text index has under this folded word; -1 if it cannot be read.
inline qint64 recordsWithWord(Connection &connection, const QString &word)
{
    const auto state = IndexState::read(connection, nullptr);
    if (!state) {
        return -1;
    }
    return IndexReader(connection, *state, {}).recordsWith(word.toUtf8(), IndexReader::kAll).value_or(-1);
}

} // namespace fourthp::test
