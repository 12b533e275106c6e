// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term_matching.h"

#include "core/base/word_stems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

QStringList formsOf(const QString &word)
{
    // The index has every word that begins with the article without it as well, and marks compare both ways.
    const QString bare = strippedOfArticle(word);
    return bare.isEmpty() ? QStringList(word) : QStringList {word, bare};
}

bool isBeginning(const TextTerm &term, qsizetype position)
{
    return position == term.words.size() - 1 && (term.prefix || isLoneLetter(term.words.at(position)));
}

std::vector<Stem> stemsOf(const TextTerm &term, const QStringList &languages)
{
    std::vector<Stem> stems;
    if (term.exact || term.words.size() != 1 || term.place == TextPlace::Names) {
        return stems;
    }
    const QString &word = term.words.front();
    for (const QString &language : stemmedLanguagesFor(word)) {
        if (languages.contains(language)) {
            const QString stem = stemOf(word, language);
            stems.push_back({language, stem, stemBeginning(stem)});
        }
    }
    return stems;
}

bool isFoundByStem(const Stem &stem)
{
    return stem.language == "ar"_L1;
}

bool isFormOfAny(const QString &word, const std::vector<Stem> &stems)
{
    return std::any_of(stems.begin(), stems.end(), [&word](const Stem &stem) {
        return word == stem.text
            || ((isFoundByStem(stem) || word.startsWith(stem.beginning))
                && stemOf(word, stem.language) == stem.text);
    });
}

TermMatcher::TermMatcher(const TextTerm &term, const QStringList &languages)
    : m_lastBegins(isBeginning(term, term.words.size() - 1))
    , m_stems(stemsOf(term, languages))
{
    for (const QString &word : term.words) {
        m_forms.push_back(formsOf(word));
    }
}

void TermMatcher::addFirstLetters(FirstLetters &letters) const
{
    for (const QStringList &forms : m_forms) {
        for (const QString &form : forms) {
            letters.add(form);
        }
        if (forms.front().at(0).script() == QChar::Script_Arabic) {
            letters.add(u"ا"_s); // Of an article before it.
        }
    }
    for (const Stem &stem : m_stems) {
        letters.add(stem.beginning);
    }
}

bool TermMatcher::matches(size_t position, const Word &word) const
{
    const bool onlyBegins = m_lastBegins && position + 1 == m_forms.size();
    for (const QString &form : m_forms[position]) {
        const bool isForm = onlyBegins
            ? word.folded.startsWith(form) || word.withoutArticle.startsWith(form)
            : word.folded == form || (!word.withoutArticle.isEmpty() && word.withoutArticle == form);
        if (isForm) {
            return true;
        }
    }
    return !m_stems.empty()
        && (isFormOfAny(word.folded, m_stems)
            || (!word.withoutArticle.isEmpty() && isFormOfAny(word.withoutArticle, m_stems)));
}

} // namespace fourthp
