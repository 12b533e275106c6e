// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/curation/person_data.h"
#include "core/curation/person_words.h"
#include "core/store/connection.h"
#include "core/store/erased_values.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace fourthp {

// Where a library holds the data of a person beside its records as they are shown. Every table is thought of: those of
// `erasedTables`, and those in which somebody typed words.

using PersonalValueSink = std::function<void(PersonalValue value)>;

/// Values that records still have as they are shown; the same elsewhere are told of no more.
class KnownValues
{
public:
    explicit KnownValues(const std::vector<PersonalValue> &values);
    bool hold(const PersonalValue &value) const;

private:
    QSet<QString> m_keys;
};

/// Tells of each value once, record by record within a place. Cancelled if asked to stop.
[[nodiscard]] Result<void> findPersonBeside(Connection &connection, const PersonWords &words, const KnownValues &known,
    const PersonalValueSink &tell, const std::stop_token &stop);

/// Where in the long tables there may be something of a person: what was found, and what was written since.
struct PersonScope
{
    std::vector<RecordId> records {};
    qint64 lastChange = 0; ///< Of the journal, when it was read.
    std::vector<QString> whys {}; ///< Reasons in it that hold the words.
};

/// Takes out what goes of it, inside the caller's transaction, and notes that bytes are due if anything was
/// there: earlier versions of a record go as a whole where they hold something of the person that is not
/// `known`. What is left in columns of words is noted in `erased`. Answers in how many rows, and earlier
/// versions of records, it was.
[[nodiscard]] Result<qint64> cleanPersonBeside(Connection &connection, const PersonWords &words,
    const PersonScope &scope, const KnownValues &known, ErasedValueList &erased, const QDate &today);

/// What the journal and settled conflicts still hold of a record that was changed here.
[[nodiscard]] Result<void> forgetEarlier(Connection &connection, const RecordId &id);

/// What becomes of a value in a document, by its field.
PersonalFate fateOf(const Document &document, const QString &path, bool isPersonal, const PersonWords &words);

} // namespace fourthp
