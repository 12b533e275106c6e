// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attached_file.h"
#include "core/model/document.h"
#include "core/model/labels.h"

#include <optional>
#include <vector>

namespace fourthp {

/// A chapter of an edition with its case studies in their order.
struct EditionChapter
{
    QString id; ///< Of the list item; stable from edition to edition.
    QString title {}; ///< In words of the editors; empty where the sector names it.
    QString sector {}; ///< Code of list `unodc_sector`; empty for none.
    std::vector<RecordId> items {};
    friend bool operator==(const EditionChapter &, const EditionChapter &) = default;
};

/// Where a case study stands, counted from 0.
struct EditionPlace
{
    size_t chapter = 0;
    size_t item = 0;
    friend bool operator==(const EditionPlace &, const EditionPlace &) = default;
};

/// A typed look at an `edition` document.
struct Edition
{
    RecordId id;
    QString number {};
    bool isFrozen = false;
    QString frozenAt {}; ///< RFC 3339; empty for a working edition.
    QStringList languages {}; ///< BCP 47, in which it is to be read; never empty.
    std::vector<EditionChapter> chapters {};

    static Edition from(const Document &document);
    /// Whether it is an edition that was frozen, and not opened again since.
    static bool isFrozenEdition(const Document &document);

    /// Every case study once, in the order of the chapters.
    std::vector<RecordId> cases() const;
    /// The first place of a case study; none if it is not in the edition.
    std::optional<EditionPlace> placeOf(const RecordId &id) const;
    /// The position of a chapter; none if there is no such one.
    std::optional<size_t> chapterAt(QStringView chapterId) const;
};

/// The document with these chapters. What this version does not know of a chapter stays with its id.
Document withChapters(const Document &document, const std::vector<EditionChapter> &chapters);

/// The chapter's own title, else the name of its sector in the reader's language.
QString chapterTitle(const EditionChapter &chapter, const Labels &labels);

/// Id of the item among an edition's files that is its frozen text.
inline constexpr QLatin1StringView kFrozenFile {"frozen"};
/// The frozen text of an edition; none if it names none.
std::optional<AttachedFile> frozenFile(const Document &edition);
/// Whether a save leaves a frozen edition as it is, but for its state, its other files and its review. True for
/// everything that was no frozen edition before. One that is to be put right is opened again by its state alone, a change
/// of its own that everybody sees; its frozen text stays named until it is frozen anew.
bool frozenEditionStays(const Document &before, const Document &after);

} // namespace fourthp
