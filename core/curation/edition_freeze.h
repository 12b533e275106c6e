// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_check.h"
#include "core/curation/edition_contents.h"
#include "core/model/attached_file.h"
#include "core/store/record_writer.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// How a frozen edition came about.
struct FrozenEdition
{
    std::vector<SavedChange> changes; ///< The edition, then the cases that say now that they are in it.
    AttachedFile file;
};

/// Takes the text of this day: all that it is printed from becomes a file of the library, named by its
/// SHA-256 in the edition's `files[]`, and the edition is frozen. Every case study says in its `editions[]`
/// where it stands, and cases that are not in it any more no longer say so. One change with one undo.
///
/// InvalidInput with the detail `not_ready` while something blocks. With `evenSo`, a note of why, only what
/// is absolute stands against it: a working group has to print by its date, and must not be led to bend a
/// state for it. The note stays in the record and in the file. Conflict if a case was changed meanwhile,
/// ReadOnly if it is frozen already. Any thread but the GUI thread.
[[nodiscard]] Result<FrozenEdition> freezeEdition(Library &library, const RecordId &edition,
    const QString &evenSo, const EditionTranslator &translate, const Editor &editor,
    std::stop_token stop = {});

/// What an edition is printed from: the frozen file, proved by its checksum, or the live records of a working
/// edition. NotFound with the detail `file_not_here` if the file is on the hub only. Cancelled if asked to
/// stop.
[[nodiscard]] Result<EditionContents> contentsOf(
    Library &library, const RecordId &edition, const EditionTranslator &translate, std::stop_token stop = {});

} // namespace fourthp
