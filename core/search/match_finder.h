// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/text_query.h"
#include "core/search/word_lists.h"
#include "core/store/connection.h"
#include "core/store/text_set.h"

#include <QStringList>

#include <vector>

namespace fourthp {

/// Languages whose rules for stems count, two letters each.
[[nodiscard]] Result<QStringList> stemmedLanguagesIn(Connection &connection);

/// Finds which texts have the words of a query, and what they earn by their places.
class MatchFinder
{
public:
    /// Both must outlive it.
    explicit MatchFinder(const WordLists &lists)
        : m_lists(lists)
        , m_points(size_t(lists.reader().state().lastText()) + 1, 0)
    { }

    /// The texts that have what is wanted of the query and nothing that is not. At least one group must be
    /// wanted.
    [[nodiscard]] Result<TextSet> wanted(const TextQuery &query);
    /// The texts that have any unwanted term.
    [[nodiscard]] Result<TextSet> unwanted(const TextQuery &query);
    /// By text, after `wanted`: what its wanted words in the title and among the other names are worth, in
    /// tenths of `fit`.
    const std::vector<quint16> &points() const { return m_points; }

private:
    enum class Counts { Points, Nothing };
    using Group = std::vector<TextTerm>;
    TextSet none() const { return TextSet(m_lists.reader().state().lastText()); }
    [[nodiscard]] Result<TextSet> anyOf(const Group &group, Counts counts);
    [[nodiscard]] Result<TextSet> withTerm(const TextTerm &term, Counts counts);
    [[nodiscard]] Result<TextSet> withWord(const TextTerm &term, qsizetype position, Counts counts);

    const WordLists &m_lists;
    std::vector<quint16> m_points;
    size_t m_termsCounted = 0;
};

} // namespace fourthp
