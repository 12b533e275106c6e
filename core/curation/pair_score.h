// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/duplicate_traits.h"
#include "core/curation/name_likeness.h"

#include <QHash>

#include <vector>

namespace fourthp {

/// What speaks for or against two records being the same thing. Facts; front ends make words of them.
enum class DuplicateReason {
    SameName,
    AlikeName,
    SharedRareWord, ///< Names in two languages with a word that hardly any other name has.
    SameAcronym,
    InitialsAreAcronym, ///< The acronym of one is made of the first letters of the other's name.
    SameHost, ///< Website or e-mail.
    SameIdentifier,
    SameCountry,
    OtherName, ///< Against it: names of one language that each say something of their own.
    OtherHost, ///< Against it, as all below.
    OtherIdentifier,
    OtherCountry,
    OtherYear,
};

/// For JSON output; stable.
QString duplicateReasonName(DuplicateReason reason);

/// How likely two records are the same thing.
struct PairScore
{
    double likelihood = 0; ///< From 0 to 1.
    std::vector<DuplicateReason> reasons; ///< In the order of the enumeration.
};

/// A record's traits with its words in numbers.
struct ComparedRecord
{
    DuplicateTraits traits;
    std::vector<std::vector<NameWords::Number>> names; ///< In the order of `traits.names`.
};

/// How many records of a library share an acronym or a host: what half of them have tells nothing.
struct TraitCounts
{
    QHash<QString, int> acronyms; ///< Names of one word as well.
    QHash<QString, int> hosts;
};

/// Weighs what two records of one type share and what not, as points of a logistic scale: each reason adds or takes
/// away, more where few records share it. Pure; any thread.
PairScore pairScore(const ComparedRecord &a, const ComparedRecord &b, const NameWords &words, const TraitCounts &counts);

} // namespace fourthp
