// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"

namespace fourthp {

// One case study of an edition as Markdown; see `edition_text.h`. Pure; any thread.

/// Its title in the best language, as plain text.
QString caseTitle(const EditionContents &contents, const Document &study, const QString &language);
/// What stands below its title: summary, facts, then every field that is filled, by the catalogue.
QString caseText(const EditionContents &contents, const Document &study, const QString &language);
/// A text by language, with the name of the language behind it where it is another one. Empty if there is
/// none.
QString localisedBlock(const QJsonValue &value, const QString &language);

} // namespace fourthp
