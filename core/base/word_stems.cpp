// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_stems.h"

#include "core/base/word_cache.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

enum class Script { Latin, Cyrillic, Greek, Arabic, Devanagari, Other };

struct Rules
{
    QLatin1StringView language;
    const char *name; ///< As libstemmer calls it.
    Script script;
};

constexpr std::array kRules {
    Rules {"en"_L1, "english", Script::Latin},
    Rules {"fr"_L1, "french", Script::Latin},
    Rules {"es"_L1, "spanish", Script::Latin},
    Rules {"pt"_L1, "portuguese", Script::Latin},
    Rules {"de"_L1, "german", Script::Latin},
    Rules {"it"_L1, "italian", Script::Latin},
    Rules {"nl"_L1, "dutch", Script::Latin},
    Rules {"sv"_L1, "swedish", Script::Latin},
    Rules {"ro"_L1, "romanian", Script::Latin},
    Rules {"da"_L1, "danish", Script::Latin},
    Rules {"nb"_L1, "norwegian", Script::Latin},
    Rules {"fi"_L1, "finnish", Script::Latin},
    Rules {"hu"_L1, "hungarian", Script::Latin},
    Rules {"tr"_L1, "turkish", Script::Latin},
    Rules {"id"_L1, "indonesian", Script::Latin},
    Rules {"ca"_L1, "catalan", Script::Latin},
    Rules {"ru"_L1, "russian", Script::Cyrillic},
    Rules {"el"_L1, "greek", Script::Greek},
    Rules {"ar"_L1, "arabic", Script::Arabic},
    Rules {"hi"_L1, "hindi", Script::Devanagari},
};

constexpr qsizetype kShortestStemmed = 4;

struct FreeStemmer
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/// A stemmer keeps the last word, so each thread has its own.
sb_stemmer *stemmerAt(size_t index)
{
    thread_local std::array<std::unique_ptr<sb_stemmer, FreeStemmer>, kRules.size()> stemmers;
    if (stemmers[index] == nullptr) {
        stemmers[index].reset(sb_stemmer_new(kRules[index].name, "UTF_8"));
    }
    return stemmers[index].get();
}

QString snowballStem(const QString &word, size_t index)
{
    sb_stemmer *stemmer = stemmerAt(index);
    if (stemmer == nullptr) {
        return word;
    }
    const QByteArray utf8 = word.toUtf8();
    const sb_symbol *stem
        = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
    return stem == nullptr
        ? word
        : QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer));
}

Script scriptOf(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Greek:
        return Script::Greek;
    case QChar::Script_Arabic:
        return Script::Arabic;
    case QChar::Script_Devanagari:
        return Script::Devanagari;
    default:
        return Script::Other;
    }
}

} // namespace

QString stemmedLanguage(QStringView tag)
{
    const qsizetype dash = tag.indexOf(u'-');
    const QStringView language = dash < 0 ? tag : tag.first(dash);
    if (language == "no"_L1) {
        return u"nb"_s;
    }
    const auto found = std::find_if(
        kRules.begin(), kRules.end(), [language](const Rules &rules) { return language == rules.language; });
    return found == kRules.end() ? QString() : QString(found->language);
}

QStringList stemmedLanguagesFor(const QString &folded)
{
    QStringList languages;
    if (folded.size() < kShortestStemmed) {
        return languages;
    }
    const Script script = scriptOf(folded.at(0));
    for (const Rules &rules : kRules) {
        if (rules.script == script) {
            languages.append(rules.language);
        }
    }
    return languages;
}

QString stemOf(const QString &folded, const QString &language)
{
    const auto rules = std::find_if(
        kRules.begin(), kRules.end(), [&language](const Rules &one) { return language == one.language; });
    const bool isPlainWord = std::none_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); });
    if (rules == kRules.end() || folded.size() < kShortestStemmed || !isPlainWord
        || scriptOf(folded.at(0)) != rules->script) {
        return folded;
    }
    const auto index = size_t(rules - kRules.begin());
    thread_local std::array<WordCache<QString>, kRules.size()> caches;
    return caches[index].of(folded, [index](const QString &word) { return snowballStem(word, index); });
}

bool hasStem(QByteArrayView word, const QString &language, QByteArrayView stem)
{
    const auto isAsciiLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (!std::all_of(word.begin(), word.end(), isAsciiLetter)) {
        return stemOf(QString::fromUtf8(word), language).toUtf8() == stem;
    }
    const auto rules = std::find_if(
        kRules.begin(), kRules.end(), [&language](const Rules &one) { return language == one.language; });
    sb_stemmer *const stemmer
        = word.size() < kShortestStemmed || rules == kRules.end() || rules->script != Script::Latin
        ? nullptr
        : stemmerAt(size_t(rules - kRules.begin()));
    const sb_symbol *const found = stemmer == nullptr
        ? nullptr
        : sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(word.data()), int(word.size()));
    return found == nullptr
        ? word == stem
        : QByteArrayView(reinterpret_cast<const char *>(found), sb_stemmer_length(stemmer)) == stem;
}

QString stemBeginning(const QString &stem)
{
    constexpr qsizetype kShortest = 3;
    return stem.first(std::min(stem.size(), std::max(kShortest, stem.size() - 1)));
}

} // namespace fourthp
