// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/search_query.h"
#include "core/store/connection.h"

#include <QCollator>
#include <QHash>
#include <QJsonValue>
#include <QLocale>
#include <QStringList>

#include <mutex>
#include <stop_token>
#include <variant>
#include <vector>

namespace fourthp {

/// Puts records into the order that a reader asked for, by the rules of the default locale for text (numbers
/// in text by their value). What the last order was by stays in memory, so that the next keystroke under the
/// same order reads only records that it has not met yet. Safe to use from several threads; they take turns.
class ResultSorter
{
public:
    /// Records without the value come last in both directions; ties keep their order. Cancelled soon after
    /// `stop` is requested.
    [[nodiscard]] Result<void> sort(
        std::vector<qint64> &docids, const SortOrder &order, Connection &connection, std::stop_token stop);
    /// To be called with every record that changed, before sorting a result that may hold it.
    void forget(const std::vector<qint64> &docids);
    void forgetAll();

private:
    using Key = std::variant<std::monostate, double, QCollatorSortKey>; ///< Nothing without the value.
    static Key keyOf(const QJsonValue &value, const QCollator &collator, const QStringList &languages);
    void begin(const SortOrder &order);
    [[nodiscard]] Result<void> read(
        const std::vector<qint64> &docids, Connection &connection, const std::stop_token &stop);

    std::mutex m_mutex;
    SortKey m_by = SortKey::Relevance;
    QString m_field;
    QLocale m_locale;
    QHash<qint64, Key> m_keys;
};

} // namespace fourthp
