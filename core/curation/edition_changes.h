// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"
#include "core/model/path_text.h"

#include <vector>

namespace fourthp {

/// What became of a case study, or of the edition itself, from one edition to another.
enum class EditionChangeKind { Added, Removed, Moved, Changed };
/// For JSON output; stable.
QString editionChangeName(EditionChangeKind kind);

struct EditionChange
{
    EditionChangeKind kind = EditionChangeKind::Changed;
    RecordId record; ///< The edition itself for its own title and front matter.
    QString fromChapter {}; ///< Title; empty for Added and for the edition.
    QString toChapter {}; ///< Title; empty for Removed and for the edition.
    QStringList paths {}; ///< What changed, as `pathLabel` names it; for Changed.
    Document before {}; ///< Empty for Added.
    Document after {}; ///< Empty for Removed.
};

/// A chapter that only one of the two has, or that has another title.
struct ChapterChange
{
    QString before; ///< Title; empty for a new chapter.
    QString after; ///< Title; empty for one that is gone.
};

struct EditionChanges
{
    std::vector<ChapterChange> chapters {};
    std::vector<EditionChange>
        changes {}; ///< Changes of the edition, then by kind and place. A case can be moved and changed.
    bool isEmpty() const { return chapters.empty() && changes.empty(); }
};

/// Compares what readers see: the fields that the text shows, with title and summary. Only as many cases
/// count as moved as have to be taken out for the others to stand in the same order. Chapter titles are in
/// `language`. Pure; any thread.
EditionChanges editionChanges(
    const EditionContents &before, const EditionContents &after, const QString &language);

/// A field that changed, in words.
struct ChangedField
{
    QString label;
    QString before;
    QString after;
};
std::vector<ChangedField> changedFields(
    const EditionChange &change, const Labels &labels, const WordTranslator &translate);

/// Both texts in one, word by word: what went stands in `[-…-]`, what came in `{+…+}`.
QString markedDifference(const QString &before, const QString &after);

} // namespace fourthp
