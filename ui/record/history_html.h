// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/record_page.h"

#include <QString>

namespace fourthp::ui {

/// Scheme of the links that ask for an earlier version: `version:12` for all of it, `version:12/acronym` for
/// one field.
inline constexpr QLatin1StringView kVersionScheme {"version"};
/// Scheme of the link that asks for all of the history.
inline constexpr QLatin1StringView kAllHistoryScheme {"all-history"};

/// The versions of a record, newest first: who, when, what the review did, and for each field from what to
/// what, with the words that differ marked. Escaped HTML; safe from any thread.
QString historyHtml(const RecordContents &contents, const Labels &labels, const PageStyle &style);

} // namespace fourthp::ui
