// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/curation/person_data.h"
#include "core/store/editor.h"
#include "core/store/library.h"

#include <QHash>
#include <QString>

#include <stop_token>
#include <vector>

namespace fourthp {

// Taking the data of a person out of a library (`person_data.h`), in two steps: reading, which takes as long
// as the journal is and keeps nobody waiting, and writing, which looks again only at what was found and at
// what was written meanwhile. Any thread but the GUI thread.

/// What a library looked like when it was read. Rows of records are told by their revision and sizes, which
/// are read without their texts.
struct PersonMark
{
    qint64 lastChange = 0; ///< Of the journal.
    QHash<qint64, size_t> rows {}; ///< Of the mirror.
};

/// What a person is to be erased by, and where it was found.
struct PersonFound
{
    QString words {};
    std::vector<PersonalValue> values {};
    PersonMark mark {};
};

struct PersonErased
{
    qint64 records = 0;
    qint64 onHub = 0; ///< Of those, records of which a hub has the value until it took the change.
    qint64 beside = 0; ///< Rows beside them, and records of which earlier versions went.
    qint64 left = 0; ///< Further ones that hold a value and could not be changed: of a newer schema, or
                     ///< against a rule.
};

/// InvalidInput as for `findPerson`; Cancelled if asked to stop.
[[nodiscard]] Result<PersonFound> lookForPerson(
    Library &library, const QString &words, std::stop_token stop = {});

/// Empties the values that go, as one change that cannot be undone: what the journal, drafts, the bin and
/// settled conflicts hold of the person goes too, and then their bytes (`core/store/erasure_bytes.h`); a new
/// backup takes the place of the copies in the library's folder, and one kept elsewhere loses them when it is
/// restored (`core/store/erased_values.h`). A personal group of fields, as a focal point, goes as a whole.
/// Errors before the transaction leave everything as it was; Storage and InUse may come behind it, and the
/// bytes wait for the next opening.
[[nodiscard]] Result<PersonErased> eraseFound(
    Library &library, const PersonFound &found, const Editor &editor, const ProgressSink &progress = {});

/// Both, one behind the other.
[[nodiscard]] Result<PersonErased> erasePerson(
    Library &library, const QString &words, const Editor &editor, const ProgressSink &progress = {});

} // namespace fourthp
