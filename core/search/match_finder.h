// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/text_query.h"
#include "core/store/connection.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace fourthp {

/// Docids of all records that an FTS5 expression matches, in their order.
[[nodiscard]] Result<std::vector<qint64>> matchingDocids(Connection &connection, const QString &expression);

/// Languages whose stems stand in the index, two letters each.
[[nodiscard]] Result<QStringList> stemmedLanguagesIn(Connection &connection);

/// Finds which records have the words of a query.
class MatchFinder
{
public:
    MatchFinder(Connection &connection, QStringList languages)
        : m_connection(connection)
        , m_languages(std::move(languages))
    { }

    /// Docids, ascending, of the records that have what is wanted of the query and nothing that is not. At
    /// least one group must be wanted.
    [[nodiscard]] Result<std::vector<qint64>> wanted(const TextQuery &query, const std::stop_token &stop);
    /// Docids, ascending, of the records that have any unwanted term.
    [[nodiscard]] Result<std::vector<qint64>> unwanted(const TextQuery &query, const std::stop_token &stop);

private:
    using Group = std::vector<TextTerm>;
    QString anyOf(const Group &group) const;
    [[nodiscard]] Result<std::vector<qint64>> withAnyOf(
        const Group &group, const QString &condition, const std::stop_token &stop);

    Connection &m_connection;
    QStringList m_languages;
};

} // namespace fourthp
