// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/curation/person_data.h"
#include "core/curation/person_words.h"
#include "core/store/connection.h"

#include <functional>
#include <stop_token>

namespace fourthp {

// Where a library holds the data of a person beside its records as they are shown. Every table is thought of: those of
// `erasedTables`, and those in which somebody typed words.

using PersonalValueSink = std::function<void(PersonalValue value)>;

/// Tells of each value once, record by record within a place; `isKnown` says of those that were told of before, as those
/// that the record itself still has. Cancelled if asked to stop.
[[nodiscard]] Result<void> findPersonBeside(Connection &connection, const PersonWords &words,
    const std::function<bool(const PersonalValue &)> &isKnown, const PersonalValueSink &tell, const std::stop_token &stop);

/// Takes out what goes of it, inside the caller's transaction, and notes that bytes are due if anything was there: earlier
/// versions of a record go as a whole where they hold something that is not `isKnown`, which says what records still have.
/// Answers in how many rows, and earlier versions of records, it was.
[[nodiscard]] Result<qint64> cleanPersonBeside(Connection &connection, const PersonWords &words,
    const std::function<bool(const PersonalValue &)> &isKnown);

/// What the journal and settled conflicts still hold of a record that was changed here.
[[nodiscard]] Result<void> forgetEarlier(Connection &connection, const RecordId &id);

/// What becomes of a value in a document, by its field.
PersonalFate fateOf(const QString &path, RecordType type, bool isPersonal);

} // namespace fourthp
