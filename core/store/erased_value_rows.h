// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/erased_values.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace fourthp {

// Where a library holds what `ErasedValueList` tells of, and how it is taken out there.

/// Columns in which somebody typed words that go with a person.
struct WordsColumn
{
    const char *name; ///< `table.column`
    const char *texts; ///< Asks for the words and when they were first written, empty where nobody knows.
    const char *clean; ///< Takes out the rows, or the words, where they are these; bound once.
};
/// Null if there is no such column.
const WordsColumn *findWordsColumn(QByteArrayView name);
/// The place of a column in `ErasedValueList`, of this library alone.
[[nodiscard]] Result<QString> placeOfColumn(Connection &connection, const char *name);

// Inside the caller's transaction.

/// Records of which something is stored that the list tells of.
[[nodiscard]] Result<std::vector<RecordId>> recordsWithErasedValues(
    Connection &connection, const ErasedValueList &list);
/// Takes out of one record what it held before the erasures on the list: out of what is shown as an edit that
/// goes to its hub, and out of everything else where it lies. Derived data are the caller's.
[[nodiscard]] Result<void> eraseValuesOf(
    Connection &connection, const RecordId &id, const ErasedValueList &list);
/// The same for columns of words. Answers in how many places something went.
[[nodiscard]] Result<qint64> eraseWordsIn(Connection &connection, const ErasedValueList &list);

} // namespace fourthp
