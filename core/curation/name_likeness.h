// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

/// The words of all names of a library, by numbers: how much each tells, and how alike two are. Filled first, then
/// asked; asking changes nothing, so several threads may.
class NameWords
{
public:
    using Number = quint32;
    NameWords();

    Number numberOf(const QString &word);
    /// Says that one more name has these words.
    void count(const std::vector<Number> &words);

    const QString &text(Number word) const { return m_words[word].text; }
    qint64 names(Number word) const { return m_words[word].names; }
    /// To be called when all are counted, before the first weight is asked for.
    void weigh();
    /// What a word tells: the logarithm of how seldom names have it (inverse document frequency), from some 0.7 up.
    double weight(Number word) const { return m_words[word].weight; }
    /// A number or the name of a country: two names that differ in such a word are names of two things.
    bool tellsApart(Number word) const { return m_words[word].tellsApart; }
    /// How alike two words are: 1 for the same, less for a slip of the pen or an abbreviation, 0 for different ones.
    double likeness(Number a, Number b) const;
    /// Which letters it has, in 32 kinds: a slip changes at most two of them.
    quint32 letters(Number word) const { return m_words[word].letters; }

private:
    struct Known
    {
        QString text;
        qint64 names = 0;
        bool isNumber = false;
        bool tellsApart = false;
        quint32 letters = 0;
        double weight = 0;
    };
    std::vector<Known> m_words;
    QHash<QString, Number> m_numbers;
    QSet<QString> m_ofCountries;
    qint64 m_names = 0;
};

/// What two names share and what not.
struct NamesCompared
{
    /// From 0 to 1, whatever the order of the words: the weight of what they share, as a part of the weight of all
    /// (Dice's coefficient). Halved where they name two countries or numbers.
    double likeness = 0;
    /// The weight of the words that each has for itself, of the one that has less of it: 0 where one is the other with
    /// words left out.
    double ownOnBothSides = 0;
    qint64 rarestShared = 0; ///< Names that have the rarest word of both; 0 if they share no word.
};
NamesCompared compareNames(
    const NameWords &words, const std::vector<NameWords::Number> &a, const std::vector<NameWords::Number> &b);

} // namespace fourthp
