// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/name_likeness.h"

#include "core/base/edit_distance.h"
#include "core/base/text_words.h"
#include "core/model/places.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr double kSlip = 0.9;
constexpr double kTwoSlips = 0.75;
constexpr double kSlipsInWhole = 0.85;
constexpr double kAbbreviation = 0.7;
constexpr double kToldApart = 0.5;

/// Words of the names of countries that few countries share: "kenya", not "republic" or "south".
QSet<QString> wordsOfCountries()
{
    QHash<QString, int> countries;
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s, u"pt"_s, u"ru"_s, u"ar"_s}) {
        for (const QString &country : countryCodes()) {
            for (const Word &word : wordsOf(countryName(country, language))) {
                ++countries[word.withoutArticle.isEmpty() ? word.folded : word.withoutArticle];
            }
        }
    }
    // A name may be the same in all six languages, and two countries may share it (Congo, Guinea, Korea).
    constexpr int kMostOften = 12;
    constexpr qsizetype kShortest = 4;
    QSet<QString> words;
    for (auto word = countries.cbegin(); word != countries.cend(); ++word) {
        if (word.value() <= kMostOften && word.key().size() >= kShortest) {
            words.insert(word.key());
        }
    }
    return words;
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
}

/// See `NameWords::letters`.
quint32 lettersOf(const QString &word)
{
    quint32 letters = 0;
    for (const QChar letter : word) {
        letters |= 1U << (letter.unicode() % 32);
    }
    return letters;
}

/// Letters of `shorter` in their order in `longer`, from the same first to the same last one ("intl"), or its
/// beginning ("assoc").
bool isAbbreviation(const QString &shorter, const QString &longer)
{
    constexpr qsizetype kFewest = 3;
    if (shorter.size() < kFewest || shorter.size() + 2 > longer.size() || shorter.front() != longer.front()) {
        return false;
    }
    if (shorter.size() > kFewest && longer.startsWith(shorter)) {
        return true;
    }
    if (shorter.back() != longer.back()) {
        return false;
    }
    qsizetype found = 0;
    for (const QChar letter : longer) {
        found += found < shorter.size() && shorter.at(found) == letter ? 1 : 0;
    }
    return found == shorter.size();
}

/// Most texts are far apart, which their letters tell at a glance.
bool mayBeNear(quint32 letters, quint32 others, int slips)
{
    return std::popcount(letters ^ others) <= 2 * slips;
}

/// Whether two slips at most part the names as a whole, such as a blank in the wrong place or a letter of a
/// short word.
bool areOneWithSlips(
    const NameWords &words, const std::vector<NameWords::Number> &a, const std::vector<NameWords::Number> &b)
{
    constexpr qsizetype kShortest = 12;
    constexpr int kSlips = 2;
    struct Whole
    {
        qsizetype size = 0;
        quint32 letters = 0;
    };
    const auto sizeOf = [&words](const std::vector<NameWords::Number> &name) {
        Whole whole;
        for (const NameWords::Number word : name) {
            whole.size += words.text(word).size();
            whole.letters |= words.letters(word);
        }
        return whole;
    };
    const Whole first = sizeOf(a);
    const Whole second = sizeOf(b);
    if (std::min(first.size, second.size) < kShortest || std::abs(first.size - second.size) > kSlips
        || !mayBeNear(first.letters, second.letters, kSlips)) {
        return false;
    }
    const auto textOf = [&words](const std::vector<NameWords::Number> &name) {
        QString text;
        for (const NameWords::Number word : name) {
            text += words.text(word);
        }
        return text;
    };
    return editDistance(textOf(a), textOf(b), kSlips) <= kSlips;
}

} // namespace

NameWords::NameWords()
    : m_ofCountries(wordsOfCountries())
{ }

NameWords::Number NameWords::numberOf(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend()) {
        return *known;
    }
    const auto number = Number(m_words.size());
    const bool isOfDigits = isNumber(word);
    m_words.push_back({.text = word,
        .isNumber = isOfDigits,
        .tellsApart = isOfDigits || m_ofCountries.contains(word),
        .letters = lettersOf(word)});
    m_numbers.insert(word, number);
    return number;
}

void NameWords::count(const std::vector<Number> &words)
{
    ++m_names;
    for (const Number word : words) {
        ++m_words[word].names;
    }
}

void NameWords::weigh()
{
    for (Known &word : m_words) {
        word.weight = std::log(2.0 + double(m_names) / double(std::max<qint64>(word.names, 1)));
    }
}

double NameWords::likeness(Number a, Number b) const
{
    if (a == b) {
        return 1;
    }
    constexpr qsizetype kForOneSlip = 5;
    constexpr qsizetype kForTwoSlips = 9;
    const Known &first = m_words[a];
    const Known &second = m_words[b];
    const bool isFirstShorter = first.text.size() < second.text.size();
    const QString &shorter = isFirstShorter ? first.text : second.text;
    const QString &longer = isFirstShorter ? second.text : first.text;
    if (shorter.size() >= kForOneSlip && !first.isNumber && !second.isNumber) {
        const int most = longer.size() >= kForTwoSlips ? 2 : 1;
        const bool isNear = mayBeNear(first.letters, second.letters, most);
        if (const int slips = isNear ? editDistance(shorter, longer, most) : most + 1; slips <= most) {
            return slips == 1 ? kSlip : kTwoSlips;
        }
    }
    return isAbbreviation(shorter, longer) ? kAbbreviation : 0;
}

NamesCompared compareNames(
    const NameWords &words, const std::vector<NameWords::Number> &a, const std::vector<NameWords::Number> &b)
{
    const auto weightOf = [&words](const auto &name) {
        return std::accumulate(name.begin(), name.end(), 0.0,
            [&words](double sum, NameWords::Number word) { return sum + words.weight(word); });
    };
    NamesCompared both;
    double shared = 0;
    constexpr qsizetype kUsual = 32; // Words that need no memory of the heap.
    QVarLengthArray<NameWords::Number, kUsual> left(b.begin(), b.end());
    QVarLengthArray<NameWords::Number, kUsual> alone;
    for (const NameWords::Number word : a) {
        const auto same = std::find(left.begin(), left.end(), word);
        if (same == left.end()) {
            alone.push_back(word);
            continue;
        }
        shared += 2 * words.weight(word);
        const qint64 names = words.names(word);
        both.rarestShared = both.rarestShared == 0 ? names : std::min(both.rarestShared, names);
        left.erase(same);
    }
    const auto isShared = [&](NameWords::Number word) {
        const auto likeness = [&](NameWords::Number other) {
            const bool tellApart = words.tellsApart(word) || words.tellsApart(other);
            return tellApart ? 0 : words.likeness(word, other);
        };
        double found = 0;
        auto best = left.end();
        for (auto other = left.begin(); other != left.end(); ++other) {
            if (const double alike = likeness(*other); alike > found) {
                found = alike;
                best = other;
            }
        }
        if (found > 0) {
            shared += found * (words.weight(word) + words.weight(*best));
            left.erase(best);
        }
        return found > 0;
    };
    alone.erase(std::remove_if(alone.begin(), alone.end(), isShared), alone.end());
    const double total = weightOf(a) + weightOf(b);
    if (total <= 0) {
        return both;
    }
    both.likeness = shared / total;
    both.ownOnBothSides = std::min(weightOf(alone), weightOf(left));
    const auto tellApart = [&words](const auto &own) {
        return std::any_of(
            own.begin(), own.end(), [&words](NameWords::Number word) { return words.tellsApart(word); });
    };
    if (tellApart(alone) && tellApart(left)) {
        both.likeness *= kToldApart;
    } else if (both.ownOnBothSides > 0 && !tellApart(alone) && !tellApart(left)
        && areOneWithSlips(words, a, b)) {
        both.likeness = std::max(both.likeness, kSlipsInWhole);
        both.ownOnBothSides = 0;
    }
    return both;
}

} // namespace fourthp
