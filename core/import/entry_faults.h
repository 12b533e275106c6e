// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_source.h"

#include <QLatin1StringView>
#include <QString>

namespace fourthp {

/// Rules of the faults that readers of whole records find (`ImportFault::rule`). Stable.
namespace import_rule {
// Of the whole entry, which is refused.
inline constexpr QLatin1StringView kNotUtf8 {"not_utf8"}; ///< The bytes are no text in UTF-8.
inline constexpr QLatin1StringView kBadSyntax {"bad_syntax"}; ///< Not written as the format wants it.
inline constexpr QLatin1StringView kTooLarge {"too_large"}; ///< Larger than a record may be.
inline constexpr QLatin1StringView kUnknownType {"unknown_type"}; ///< No type of record that is imported.
inline constexpr QLatin1StringView kBadId {"bad_id"}; ///< The id names another type, or is none.
inline constexpr QLatin1StringView kUnknownCode {"unknown_code"}; ///< A marking that no list knows.
inline constexpr QLatin1StringView kDeleted {"deleted"}; ///< What is left of a deleted record.
inline constexpr QLatin1StringView kNewerSchema {"newer_schema"}; ///< Made by a newer program.
inline constexpr QLatin1StringView kNoTitle {"no_title"};
inline constexpr QLatin1StringView kPerson {
    "a_person"}; ///< A person, or of one; see `core/import/vcard_entries.h`.
// Of one value, which is left out.
inline constexpr QLatin1StringView kNotImported {
    "not_imported"}; ///< Decided by people here, and not by a file.
inline constexpr QLatin1StringView kPersonal {"personal"}; ///< Data of a person.
inline constexpr QLatin1StringView kNoField {"no_field"}; ///< The record has no place for it.
inline constexpr QLatin1StringView kWrongKind {
    "wrong_kind"}; ///< No list, object or text, where one has to be.
inline constexpr QLatin1StringView kNotADate {"not_a_date"};
inline constexpr QLatin1StringView kNotAnAddress {"not_an_address"};
inline constexpr QLatin1StringView kUnknownLanguage {"unknown_language"};
inline constexpr QLatin1StringView kUnknownPlace {"unknown_place"};
// Of the entry, which is taken all the same.
inline constexpr QLatin1StringView kCutOff {"cut_off"}; ///< The file ends before the entry does.
inline constexpr QLatin1StringView kGuessed {
    "encoding_guessed"}; ///< It is no UTF-8; the value says what it may be.
inline constexpr QLatin1StringView kUnknownMacro {
    "unknown_macro"}; ///< Of BibTeX: its name stands for what it means.
} // namespace import_rule

/// The entry cannot be taken.
void refuse(ImportEntry &entry, QLatin1StringView rule, const QString &value = {}, const QString &field = {});
/// The value is left out, or doubtful, and that is told.
void warn(ImportEntry &entry, QLatin1StringView rule, const QString &field, const QString &value);

/// What a source answers where its file ends: nothing more, or Damaged if there never was an entry in it,
/// though it is not empty. Such a file is of another format.
[[nodiscard]] Result<std::optional<ImportEntry>> endOfEntries(
    bool wereAny, const Progress &progress, const QString &path);

} // namespace fourthp
