// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/text_query.h"
#include "core/store/connection.h"
#include "core/store/raw_statement.h"

#include <QByteArrayMatcher>
#include <QByteArrayView>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace fourthp {

/// A set of word numbers (`WordIds`), asked far more often than filled.
class WordSet
{
public:
    void add(quint32 id)
    {
        if (id >= m_has.size()) {
            m_has.resize(size_t(id) + 1);
        }
        if (!m_has[id]) {
            m_has[id] = true;
            m_last = id;
            ++m_size;
        }
    }
    bool has(quint32 id) const { return id < m_has.size() && m_has[id]; }
    size_t size() const { return m_size; }
    /// The word that was added last.
    quint32 last() const { return m_last; }

private:
    std::vector<bool> m_has;
    size_t m_size = 0;
    quint32 m_last = 0;
};

/// A term in numbers of words.
struct TermWords
{
    std::vector<WordSet> asWritten; ///< One set for each word of the term.
    WordSet begun; ///< Words that only begin like the last one; for a single word not complete where very
                   ///< many do.
    WordSet otherForms; ///< Words with the same stem. For ranking; not complete where very many begin alike.
};
[[nodiscard]] Result<TermWords> termWords(
    Connection &connection, const TextTerm &term, const QStringList &languages);

/// Reads the words of records in their order.
class WordOrder
{
public:
    explicit WordOrder(Connection &connection);
    /// The numbers of a record's words, encoded; valid until the next call, empty if the record has none.
    [[nodiscard]] Result<QByteArrayView> of(qint64 docid);
    /// Calls `visit(docid, words)` for each of these records, ascending docids, that has words. Where most
    /// records are among them it reads the table as it lies instead of looking up each. Stopped when `visit`
    /// returns false.
    [[nodiscard]] Result<void> forEach(
        const std::vector<qint64> &docids, const std::function<bool(qint64, QByteArrayView)> &visit);

private:
    [[nodiscard]] Result<void> walk(
        const std::vector<qint64> &docids, const std::function<bool(qint64, QByteArrayView)> &visit);

    Connection &m_connection;
    RawStatement m_read;
};

/// Whether the words of the term stand in a row somewhere in `words`, in the place that it names.
bool standsInARow(QByteArrayView words, const TextTerm &term, const TermWords &asked);

/// The same for very many records. Most rows are of words that are written in one way only: then their
/// numbers in a row are looked for as they are encoded.
class RowFinder
{
public:
    /// Both must outlive it.
    RowFinder(const TextTerm &term, const TermWords &asked);
    bool standsIn(QByteArrayView words) const;

private:
    const TextTerm &m_term;
    const TermWords &m_asked;
    std::optional<QByteArrayMatcher> m_encoded; ///< None if there are several forms, or a place is named.
};

/// How well a record fits, from 1 up: for each term the best place it stands in (title above other names
/// above summary above body, as written above begun above another form), more where terms follow one another
/// or stand near, and where they are a whole title or name.
double fitOf(QByteArrayView words, const std::vector<TermWords> &terms);

/// What a term is worth by place and form; the measure of `fitOf`, for those who know places but not words.
namespace fit {
inline constexpr double kTitle = 10;
inline constexpr double kTitleOtherForm = 7;
inline constexpr double kName = 6;
inline constexpr double kNameOtherForm = 4;
inline constexpr double kSummary = 3;
inline constexpr double kSummaryOtherForm = 2;
inline constexpr double kBody = 1.2;
inline constexpr double kBodyOtherForm = 0.8;
} // namespace fit

} // namespace fourthp
