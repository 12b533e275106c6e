// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <limits>

namespace fourthp::bench {

/// A small generator that may be seeded for every record: the record of a number is the same whatever was
/// made before it. (SplitMix64, Steele, Lea and Flood 2014.)
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    { }
    quint64 next();
    /// 0 up to, but not including, `limit`, which is 1 or more.
    quint32 below(quint32 limit) { return quint32(next() % limit); }
    /// 0 up to, but not including, 1.
    double fraction();
    bool happens(double probability) { return fraction() < probability; }
    /// A rank below `limit`, 0 the most frequent, with frequencies in proportion to 1 / (rank + 1): Zipf's
    /// law.
    quint32 rankBelow(quint32 limit);

private:
    quint64 m_state;
};

enum class Language { English, French, Spanish, Arabic, Russian, Chinese, Japanese, Thai, Persian };
inline constexpr std::array kLanguages {Language::English, Language::French, Language::Spanish,
    Language::Arabic, Language::Russian, Language::Chinese, Language::Japanese, Language::Thai,
    Language::Persian};

/// BCP 47.
QString languageCode(Language language);
/// How many different words the made-up texts of this language draw from.
quint32 vocabularySize(Language language);
/// The word of this rank. The first few are the real small words of the language, the others are syllables in
/// plausible order with plausible endings. Nothing is kept: a word is worked out from its rank.
QString wordOfRank(Language language, quint32 rank);
/// A passage of at least `bytes` bytes of UTF-8, cut at a word, with the sentences and the spaces of the
/// language.
QString passage(Language language, int bytes, Random &random);

} // namespace fourthp::bench
