// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_names.h"
#include "core/search/search_query.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// What a part of a query text was taken for.
enum class ReadAs {
    Wanted, ///< Words that must occur.
    Unwanted, ///< Words that must not occur.
    Or, ///< The words before and behind are alternatives.
    Filter,
    Order,
    Nothing, ///< There is no word in it.
};

/// What could not be read as it was written, so that the reader can be told. Nothing is ever refused.
enum class Misread {
    Nothing,
    UnknownField, ///< `countri:kenya`: taken as words; `suggestion` is a field.
    NoValue, ///< `country:` with nothing behind it: taken as words.
    NoSuchWord, ///< `is:old`, `has:photo`, `no:colour`, `sort:size`: taken as words; `suggestion` is a value.
    NoRange, ///< `year:long_ago`: taken as words.
    NoRecord, ///< `~` in front of what is no id of a record: taken as words.
    UnknownValue, ///< `country:Kenia`: stays a filter, for a newer hub may know it; `suggestion` is a value.
    LoneOr, ///< OR that does not stand between two wanted words: taken as a word.
    OpenQuote, ///< A quote that nothing closes: left out.
};

/// How one part was read.
struct ReadPart
{
    ReadAs as = ReadAs::Nothing;
    Misread misread = Misread::Nothing;
    qsizetype start = 0; ///< Place in the text that was read, in UTF-16 units.
    qsizetype length = 0;
    QString text {}; ///< The part in codes, as it is printed: `country:KE` where `pays:Kenya` was written.
    QString field {}; ///< What stood in front of the colon, as written.
    QStringList unknownValues {};
    QString suggestion {}; ///< What may have been meant instead; may be empty.
    std::vector<FacetFilter> filters {};
    SortOrder sort {};
};

/// What became of a query text: the query, and how each part was read.
struct ParsedQuery
{
    SearchQuery query;
    std::vector<ReadPart> parts; ///< In the order of the text.

    /// Parts that look like filters and were taken as plain words, for example `countri:kenya`.
    QStringList notUnderstood() const;
};

/// Reads `sector:finance human trafficking -country:KE year:2019..2022 sort:title`; see `docs/manual/query-language.md`. Never
/// fails: what is no filter is words. Names of fields and values may be codes, or those of `names`.
ParsedQuery parseQuery(const QString &text, const QueryNames &names);
/// The same with codes only: for texts that `printQuery` made.
ParsedQuery parseQuery(const QString &text);

/// The text that `parseQuery` reads as this query, in every language.
QString printQuery(const SearchQuery &query);

/// `text` with what this part misread replaced by its suggestion. Only for a part that has one.
QString correctedText(const QString &text, const ReadPart &part);

} // namespace fourthp
