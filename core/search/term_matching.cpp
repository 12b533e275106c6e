// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term_matching.h"

#include "core/base/word_stems.h"
#include "core/store/index_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString quoted(const QString &token, bool asBeginning = false)
{
    return u'"' + QString(token).remove(u'"') + (asBeginning ? u"\" *"_s : u"\""_s);
}

/// Where the index has a word that stands in this place.
QStringList tokensAt(TextPlace place, const QString &word)
{
    switch (place) {
    case TextPlace::Anywhere:
        return {word};
    case TextPlace::Title:
        return {titleToken(word)};
    case TextPlace::Names:
        return {titleToken(word), nameToken(word)};
    }
    Q_UNREACHABLE();
}

/// One word of a term in its place, in all its forms but stems.
QStringList writtenForms(const TextTerm &term, qsizetype position)
{
    QStringList parts;
    for (const QString &form : formsOf(term.words.at(position))) {
        for (const QString &token : tokensAt(term.place, form)) {
            parts.append(quoted(token, isBeginning(term, position)));
        }
    }
    return parts;
}

} // namespace

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
            stems.push_back({language, stemOf(word, language)});
        }
    }
    return stems;
}

QString beginningOf(const Stem &stem)
{
    constexpr qsizetype kShortest = 3;
    constexpr qsizetype kReplaced = 2;
    return stem.text.first(std::min(stem.text.size(), std::max(kShortest, stem.text.size() - kReplaced)));
}

QString expressionOf(const TextTerm &term, const QStringList &languages)
{
    QStringList all;
    for (qsizetype i = 0; i < term.words.size(); ++i) {
        QStringList parts = writtenForms(term, i);
        for (const Stem &stem : stemsOf(term, languages)) {
            const bool inTitle = term.place == TextPlace::Title;
            parts.append(quoted(
                inTitle ? titleStemToken(stem.language, stem.text) : stemToken(stem.language, stem.text)));
            if (stem.text != term.words.front()) {
                parts.append(
                    quoted(inTitle ? titleToken(stem.text) : stem.text)); // The stem as a word of its own.
            }
        }
        parts.removeDuplicates();
        all.append(u'(' + parts.join(u" OR "_s) + u')');
    }
    return all.size() == 1 ? all.front() : u'(' + all.join(u" AND "_s) + u')';
}

PlaceExpressions titleExpressions(const TextTerm &term, const QStringList &languages)
{
    const QString &word = term.words.front();
    QStringList exact;
    QStringList other;
    for (const QString &form : formsOf(word)) {
        exact.append(quoted(titleToken(form)));
        if (isBeginning(term, 0)) {
            other.append(quoted(titleToken(form), true));
        }
    }
    for (const Stem &stem : stemsOf(term, languages)) {
        other.append(quoted(titleStemToken(stem.language, stem.text)));
        if (stem.text != word) {
            other.append(quoted(titleToken(stem.text)));
        }
    }
    other.removeDuplicates();
    return {exact.join(u" OR "_s), other.join(u" OR "_s)};
}

PlaceExpressions nameExpressions(const TextTerm &term)
{
    QStringList exact;
    QStringList other;
    for (const QString &form : formsOf(term.words.front())) {
        exact.append(quoted(nameToken(form)));
        if (isBeginning(term, 0)) {
            other.append(quoted(nameToken(form), true));
        }
    }
    return {exact.join(u" OR "_s), other.join(u" OR "_s)};
}

TermMatcher::TermMatcher(const TextTerm &term, const QStringList &languages)
    : m_lastBegins(isBeginning(term, term.words.size() - 1))
    , m_stems(stemsOf(term, languages))
{
    for (const QString &word : term.words) {
        m_forms.push_back(formsOf(word));
    }
    for (const Stem &stem : m_stems) {
        m_stemBeginnings.append(beginningOf(stem));
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
    for (const QString &beginning : m_stemBeginnings) {
        letters.add(beginning);
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
    for (size_t i = 0; i < m_stems.size(); ++i) {
        const Stem &stem = m_stems[i];
        if (word.folded.startsWith(m_stemBeginnings.at(qsizetype(i)))
            && (word.folded == stem.text || stemOf(word.folded, stem.language) == stem.text)) {
            return true;
        }
    }
    return false;
}

} // namespace fourthp
