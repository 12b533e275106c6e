// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/facet_columns.h"
#include "core/search/text_query.h"
#include "core/store/connection.h"

#include <memory>
#include <vector>

namespace fourthp {

/// Docids of all records that an FTS5 expression matches, in their order. Reads through the driver's handle: a
/// common word matches every record, and a QVariant for each of them would cost more than the match.
[[nodiscard]] Result<std::vector<qint64>> matchingDocids(Connection &connection, const QString &expression);

/// How well each record fits: for each term the best place it stands in, summed. A word in the title counts most,
/// then other names, then the summary; a whole word more than a beginning.
class MatchScores
{
public:
    MatchScores(std::shared_ptr<const FacetColumns> columns, std::vector<TextTerm> terms);
    [[nodiscard]] Result<void> compute(Connection &connection);

    const std::vector<TextTerm> &terms() const { return m_terms; }
    double of(qint64 docid) const;

private:
    [[nodiscard]] Result<void> addTerm(Connection &connection, const TextTerm &term);

    std::shared_ptr<const FacetColumns> m_columns;
    std::vector<TextTerm> m_terms;
    std::vector<float> m_scores; ///< By row of the columns.
};

} // namespace fourthp
