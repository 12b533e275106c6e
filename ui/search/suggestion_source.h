// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/model/labels.h"
#include "core/model/record_type.h"
#include "core/search/search_query.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace fourthp {
class SearchEngine;
}

namespace fourthp::ui {

/// One line below the search box: something that the words typed so far may mean.
struct Suggestion
{
    enum class Kind { Recent, Value, Record, ForgetRecent };

    Kind kind = Kind::Recent;
    QString text; ///< As shown; for a recent search, its printed query.
    QString facet {}; ///< Of a value, with
    QString value {}; ///< its code,
    QString rest {}; ///< the text that stays in the box, and
    qint64 count = 0; ///< how many records it would find.
    RecordId record {};
    RecordType type = RecordType::Unknown; ///< Of the record.
};

/// What suggestions are wanted for.
struct SuggestionRequest
{
    QString text; ///< Of the box.
    SearchQuery query; ///< The present one; its filters narrow the counts.
    QString facet; ///< Named by the part that is being typed, as in `country:ken`; else empty.
};

// Both are off the GUI thread, and cancelled soon after a stop is requested.

/// Values of facets, then records by title. Values match by any word of their names in the reader's language, folded,
/// or by their code. Nothing for less than two letters.
[[nodiscard]] Result<std::vector<Suggestion>> suggestionsFor(
    SearchEngine &engine, const SuggestionRequest &request, const Labels &labels, const std::stop_token &stop);

/// Records that have all words in their title or names, best first, whatever filters there are.
[[nodiscard]] Result<std::vector<Suggestion>> recordsByTitle(
    SearchEngine &engine, const QString &text, size_t atMost, const Labels &labels, const std::stop_token &stop);

} // namespace fourthp::ui
