// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/search/search_engine.h"
#include "core/search/term_matching.h"

#include <QStringList>

namespace fourthp {

/// The terms of a query, ready to be looked for in texts.
struct WantedTerms
{
    /// `languages` are those whose stems stand in the index.
    WantedTerms(const TextQuery &query, const QStringList &languages);
    std::vector<TermMatcher> terms;
    FirstLetters firstLetters;
};

/// The whole text with every word that a term found marked.
MarkedText markedWhole(const QString &text, const WantedTerms &terms);

/// The passage of the record's long texts in which most different terms occur close together, at most some 200
/// characters, marked. Without terms, or if none occurs there, the beginning of the summary.
MarkedText bestPassage(const Document &document, const WantedTerms &terms, const QStringList &languages);

} // namespace fourthp
