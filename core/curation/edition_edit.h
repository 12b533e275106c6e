// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edition.h"
#include "core/store/record_writer.h"

#include <optional>
#include <vector>

namespace fourthp {

// The working edition: its chapters and the case studies in them. Each call is one change of the journal,
// with one undo. NotFound if the edition, a chapter or a case is not there; ReadOnly for a frozen edition or
// one of a newer schema; InvalidInput for what would break a rule. Any thread but the GUI thread.

/// Puts a chapter with a title of its own, or for a sector, at `position`; at the end without one.
[[nodiscard]] Result<SavedChange> addChapter(Library &library, const RecordId &edition,
    const EditionChapter &chapter, std::optional<size_t> position, const Editor &editor);
/// An empty title gives a chapter of a sector the name of its sector again.
[[nodiscard]] Result<SavedChange> renameChapter(Library &library, const RecordId &edition,
    const QString &chapter, const QString &title, const Editor &editor);
/// The case studies of the chapter leave the edition with it.
[[nodiscard]] Result<SavedChange> removeChapter(
    Library &library, const RecordId &edition, const QString &chapter, const Editor &editor);
/// `position` is where it stands afterwards; past the end means the end.
[[nodiscard]] Result<SavedChange> moveChapter(
    Library &library, const RecordId &edition, const QString &chapter, size_t position, const Editor &editor);

/// What became of case studies that were to be added.
struct AddedCases
{
    SavedChange change; ///< Number 0 if none was added.
    std::vector<RecordId> added;
    std::vector<RecordId> alreadyIn; ///< No case stands in an edition twice.
    std::vector<RecordId> notHere; ///< Absent, deleted, or no case study.
    std::vector<RecordId> withoutChapter; ///< No chapter was named, and the case states no sector.
};
/// Adds them at the end of `chapter`; without one each goes to the chapter of its sector, which is made if it
/// is missing.
[[nodiscard]] Result<AddedCases> addCases(Library &library, const RecordId &edition,
    const std::vector<RecordId> &cases, const QString &chapter, const Editor &editor);
[[nodiscard]] Result<SavedChange> removeCases(
    Library &library, const RecordId &edition, const std::vector<RecordId> &cases, const Editor &editor);
/// `position` is where the case stands afterwards in that chapter; past the end means the end.
[[nodiscard]] Result<SavedChange> moveCase(Library &library, const RecordId &edition, const RecordId &id,
    const QString &chapter, size_t position, const Editor &editor);

/// The text in front of the chapters, in one language; an empty text takes it away.
[[nodiscard]] Result<SavedChange> setFrontMatter(Library &library, const RecordId &edition,
    const QString &language, const QString &text, const Editor &editor);

} // namespace fourthp
