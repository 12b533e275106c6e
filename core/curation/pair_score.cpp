// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/pair_score.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Points of a logistic scale; 0 is as likely as not. Two records with nothing in common begin far below.
constexpr double kNothing = -4;
constexpr double kAlikeFrom = 0.5; ///< Likeness of names from which it speaks for a pair.
constexpr double kAlike = 2;
constexpr double kToSame = 8; ///< From there to one name more.
constexpr double kRare = 3.5; ///< A host or an acronym that only these two have.
constexpr double kLessRare = 1.6; ///< Less for each time that e times as many have it.
constexpr double kLeastRare = 0.3;
constexpr double kInitials = 2;
constexpr double kIdentifier = 6;
constexpr double kCountry = 1.5;
constexpr double kRareWord = 2;
constexpr qint64 kNamesWithRareWord = 5;
constexpr double kOwnWords = -2; ///< For each unit of weight of words of one's own …
constexpr double kMostOwnWords = -5; ///< … but no more than this: names change.
constexpr double kOtherHost = -2.5;
constexpr double kOtherIdentifier = -3;
constexpr double kOtherCountry = -2.5;
constexpr double kOtherYear = -2;

bool share(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &text) { return b.contains(text); });
}

/// Points for the rarest thing that both have; 0 if they share none.
double forShared(const QStringList &a, const QStringList &b, const QHash<QString, int> &counts)
{
    double points = 0;
    for (const QString &text : a) {
        if (b.contains(text)) {
            const double times = std::max(counts.value(text), 2) / 2.0;
            points = std::max(points, std::max(kLeastRare, kRare - kLessRare * std::log(times)));
        }
    }
    return points;
}

/// What all names of two records say together.
struct AllNames
{
    double likeness = 0;
    bool shareRareWord = false;
    std::optional<double> ownWords; ///< The least of all pairs of titles in one language.
};

bool isAcronymOf(const RecordName &name, const DuplicateTraits &other)
{
    return name.words.size() == 1 && other.acronyms.contains(name.words.front());
}

AllNames compareAll(const ComparedRecord &a, const ComparedRecord &b, const NameWords &words)
{
    AllNames all;
    for (size_t i = 0; i < a.names.size(); ++i) {
        for (size_t j = 0; j < b.names.size(); ++j) {
            const RecordName &first = a.traits.names[i];
            const RecordName &second = b.traits.names[j];
            if (isAcronymOf(first, b.traits) != isAcronymOf(second, a.traits)) {
                continue; // A name and its acronym share no words.
            }
            const NamesCompared both = compareNames(words, a.names[i], b.names[j]);
            all.likeness = std::max(all.likeness, both.likeness);
            if (first.language == second.language && !first.language.isEmpty()) {
                all.ownWords = std::min(all.ownWords.value_or(both.ownOnBothSides), both.ownOnBothSides);
            } else {
                all.shareRareWord = all.shareRareWord
                    || (both.rarestShared > 0 && both.rarestShared <= kNamesWithRareWord);
            }
        }
    }
    return all;
}

/// Points for an acronym that one has as such, and the other as such or as its name.
double forAcronym(const ComparedRecord &a, const ComparedRecord &b, const QHash<QString, int> &counts)
{
    return std::max(forShared(a.traits.acronyms, b.traits.shortNames, counts),
        forShared(b.traits.acronyms, a.traits.shortNames, counts));
}

/// Of a kind that both have one of, such as two DOIs.
bool haveOtherIdentifiers(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &text) {
        const QStringView scheme = QStringView(text).first(text.indexOf(u':') + 1);
        return !scheme.isEmpty()
            && std::any_of(b.begin(), b.end(), [&scheme](const QString &other) { return other.startsWith(scheme); });
    });
}

} // namespace

QString duplicateReasonName(DuplicateReason reason)
{
    using enum DuplicateReason;
    switch (reason) {
    case SameName: return u"same_name"_s;
    case AlikeName: return u"alike_name"_s;
    case SharedRareWord: return u"shared_rare_word"_s;
    case SameAcronym: return u"same_acronym"_s;
    case InitialsAreAcronym: return u"initials_are_acronym"_s;
    case SameHost: return u"same_host"_s;
    case SameIdentifier: return u"same_identifier"_s;
    case SameCountry: return u"same_country"_s;
    case OtherName: return u"other_name"_s;
    case OtherHost: return u"other_host"_s;
    case OtherIdentifier: return u"other_identifier"_s;
    case OtherCountry: return u"other_country"_s;
    case OtherYear: return u"other_year"_s;
    }
    Q_UNREACHABLE();
}

PairScore pairScore(const ComparedRecord &a, const ComparedRecord &b, const NameWords &words, const TraitCounts &counts)
{
    using enum DuplicateReason;
    PairScore score;
    double points = kNothing;
    const auto add = [&](DuplicateReason reason, double worth) {
        points += worth;
        score.reasons.push_back(reason);
    };
    const AllNames names = compareAll(a, b, words);
    if (names.likeness >= kAlikeFrom) {
        constexpr double kSame = 0.999;
        add(names.likeness >= kSame ? SameName : AlikeName, kAlike + kToSame * (names.likeness - kAlikeFrom));
    } else if (names.shareRareWord) {
        add(SharedRareWord, kRareWord);
    }
    if (const double worth = forAcronym(a, b, counts.acronyms); worth > 0) {
        add(SameAcronym, worth);
    } else if (share(a.traits.acronyms, b.traits.initials) || share(b.traits.acronyms, a.traits.initials)) {
        add(InitialsAreAcronym, kInitials);
    }
    const double sameHost = forShared(a.traits.hosts, b.traits.hosts, counts.hosts);
    if (sameHost > 0) {
        add(SameHost, sameHost);
    }
    const bool sameIdentifier = share(a.traits.identifiers, b.traits.identifiers);
    if (sameIdentifier) {
        add(SameIdentifier, kIdentifier);
    }
    const bool countriesKnown = !a.traits.countries.isEmpty() && !b.traits.countries.isEmpty();
    const bool sameCountry = share(a.traits.countries, b.traits.countries);
    if (sameCountry) {
        add(SameCountry, kCountry);
    }
    if (names.ownWords.value_or(0) > 0) {
        add(OtherName, std::max(kMostOwnWords, kOwnWords * *names.ownWords));
    }
    if (!a.traits.hosts.isEmpty() && !b.traits.hosts.isEmpty() && sameHost <= 0) {
        add(OtherHost, kOtherHost);
    }
    if (!sameIdentifier && haveOtherIdentifiers(a.traits.identifiers, b.traits.identifiers)) {
        add(OtherIdentifier, kOtherIdentifier);
    }
    if (countriesKnown && !sameCountry) {
        add(OtherCountry, kOtherCountry);
    }
    if (!a.traits.year.isEmpty() && !b.traits.year.isEmpty() && a.traits.year != b.traits.year) {
        add(OtherYear, kOtherYear);
    }
    score.likelihood = 1 / (1 + std::exp(-points));
    return score;
}

} // namespace fourthp
