// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/text_query.h"

#include <QString>

#include <vector>

namespace fourthp {

/// A word or phrase as it was written, with a star if it counts as a beginning.
struct AskedWord
{
    QString text;
    TextPlace place = TextPlace::Anywhere;
    friend bool operator==(const AskedWord &, const AskedWord &) = default;
};

/// The words of a query in the reader's own writing, sorted by what they have to do: what `TextQuery` is for the
/// index, for a person. Parts without a word in them are left out.
struct WordsAsked
{
    std::vector<AskedWord> allOf;
    std::vector<std::vector<AskedWord>> anyOf; ///< One group for each chain of OR.
    std::vector<AskedWord> noneOf;

    static WordsAsked from(const QString &text);
    bool isEmpty() const { return allOf.empty() && anyOf.empty() && noneOf.empty(); }
};

} // namespace fourthp
