// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/store/connection.h"

#include <QStringList>

namespace fourthp {

// What a reader of a printed case study would miss. Paths are those of `mergeRecords` (`sources.s1.url`), so
// that a dialog can go there.

/// The languages of `languages` that a translated value is not there in. A plain text counts as being there.
QStringList languagesWithout(const QJsonValue &text, const QStringList &languages);
/// Long texts, but title and summary, that are there and not in all of these languages. Pure.
QStringList untranslatedTexts(const Document &study, const QStringList &languages);
/// Addresses that are missing: of sources that bear none. Pure.
QStringList sourcesWithoutAddress(const Document &study);
/// Web addresses that led nowhere when they were last asked. Not on the GUI thread.
[[nodiscard]] Result<QStringList> deadAddresses(Connection &connection, const Document &study);

} // namespace fourthp
