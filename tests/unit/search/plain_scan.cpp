// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/search/plain_scan.h"

#include "core/base/text_words.h"
#include "core/base/word_stems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

bool isPlace(SearchWeight weight, TextPlace place)
{
    return place == TextPlace::Anywhere || (place == TextPlace::Title && weight == SearchWeight::Title)
        || (place == TextPlace::Names && (weight == SearchWeight::Title || weight == SearchWeight::Names));
}

bool isWritten(const Word &word, const QString &asked, bool asBeginning)
{
    for (const QString &form : {asked, strippedOfArticle(asked)}) {
        for (const QString &written : {word.folded, word.withoutArticle}) {
            if (!form.isEmpty() && !written.isEmpty()
                && (asBeginning ? written.startsWith(form) : written == form)) {
                return true;
            }
        }
    }
    return false;
}

/// Rules may replace a letter at the end of a stem, unless it is that short. Only those for Arabic change the
/// beginning of words as well.
bool beginsLike(const QString &form, const QString &stem, const QString &rules)
{
    const qsizetype kept = std::min(stem.size(), std::max(qsizetype(3), stem.size() - 1));
    return rules == u"ar"_s || form.startsWith(stem.first(kept));
}

bool isOtherForm(const Word &word, const TextTerm &term, const QStringList &languages)
{
    const QString &asked = term.words.front();
    if (term.exact || term.place == TextPlace::Names) {
        return false;
    }
    for (const QString &rules : stemmedLanguagesFor(asked)) {
        if (!languages.contains(rules)) {
            continue;
        }
        const QString stem = stemOf(asked, rules);
        for (const QString &form : {word.folded, word.withoutArticle}) {
            if (form == stem || (beginsLike(form, stem, rules) && stemOf(form, rules) == stem)) {
                return true;
            }
        }
    }
    return false;
}

bool hasTerm(const SearchPiece &piece, const TextTerm &term, const QStringList &languages)
{
    std::vector<Word> words = wordsOf(piece.text);
    const bool isRow = term.words.size() > 1;
    if (isRow) {
        std::erase_if(words, [](const Word &word) { return word.isLastLetter; });
    }
    const auto length = size_t(term.words.size());
    for (size_t i = 0; i + length <= words.size(); ++i) {
        bool all = true;
        for (size_t k = 0; all && k < length; ++k) {
            const QString &asked = term.words.at(qsizetype(k));
            const bool asBeginning = k + 1 == length && (term.prefix || isLoneLetter(asked));
            all = isWritten(words[i + k], asked, asBeginning)
                || (!isRow && isOtherForm(words[i], term, languages));
        }
        if (all) {
            return true;
        }
    }
    return false;
}

bool hasTerm(const SearchText &text, const TextTerm &term, const QStringList &languages)
{
    return std::any_of(text.begin(), text.end(), [&](const SearchPiece &piece) {
        return isPlace(piece.weight, term.place) && hasTerm(piece, term, languages);
    });
}

} // namespace

bool hasWords(const SearchText &text, const TextQuery &query, const QStringList &languages)
{
    const auto has = [&](const TextTerm &term) { return hasTerm(text, term, languages); };
    return std::all_of(query.groups.begin(), query.groups.end(), [&](const std::vector<TextTerm> &group) {
        return std::any_of(group.begin(), group.end(), has);
    }) && std::none_of(query.unwanted.begin(), query.unwanted.end(), has);
}

} // namespace fourthp::test
