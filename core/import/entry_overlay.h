// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_source.h"
#include "core/model/document.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace fourthp {

/// What laying an entry over a record has to know beside both.
struct OverlaySetup
{
    QString language = QStringLiteral("en"); ///< Of texts whose language nobody tells.
    /// Tables and whole records say what a list holds; lists of references only what their format has a place
    /// for, so that nothing of the record may go.
    bool saysWholeLists = true;
    /// The title of a record in all its languages: our tables name a partner that is a record by its title.
    std::function<QStringList(const RecordId &)> titlesOf {};
};

// Pure, but for what `titlesOf` reads.

/// True for a member that only the program writes, or that has a way of its own, as the editorial state:
/// files say what it was, and change nothing.
bool isKeptByProgram(QStringView key);

/// The record with what the file says. A text of a list of references whose language nobody tells never
/// replaces one, nor does a vaguer date or a general word replace what the record has. What the file is
/// silent about stays: members, languages of a text, members of an item. A list is what the file says it is,
/// but loses nothing where one of its values could not be read; items of lists are known by their `id`, else
/// by what they say, and keep the rest.
Document laidOver(const Document &before, const ImportEntry &entry, const OverlaySetup &setup);

/// What `laidOver` has to leave out of that entry, because the file does not say enough to know where it
/// belongs: `unmatched_items`, `text_is_here`.
std::vector<ImportFault> leftOutOver(
    const Document &before, const ImportEntry &entry, const OverlaySetup &setup);

enum class EntryId { Kept, Fresh };
/// What a new record would hold, as `RecordWriter::create` takes it: texts in their languages, items with
/// ids, and the id of the entry if it is kept.
Document newRecord(const ImportEntry &entry, EntryId id, const OverlaySetup &setup);

} // namespace fourthp
