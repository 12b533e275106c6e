// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/path_text.h"
#include "core/store/conflict_store.h"

#include <QDate>

namespace fourthp {

enum class PersonalDataIn { LeftOut, Included };

/// All versions of a conflict as JSON, to be read here: `id`, `kind`, `channel`, `fields`, `base`, `mine`, `hub`.
QJsonObject conflictJson(const Conflict &conflict);

/// The fields in question as text for people: for each the value before, mine and the hub's.
QString conflictReading(const Conflict &conflict, const Labels &labels, const WordTranslator &translate);

/// Writes the versions to a file, whole or not at all: JSON if the name ends in `.json`, else the text for
/// people, in UTF-8; of each version what may leave (`leavingPart`). Unsupported, with the record as subject, if either version may not leave the library (see
/// `mayLeave`).
[[nodiscard]] Result<void> exportConflict(const Conflict &conflict, const QString &path,
    PersonalDataIn personal, const Labels &labels, const WordTranslator &translate, const QDate &today);

} // namespace fourthp
