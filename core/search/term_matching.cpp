// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term_matching.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString joinedTerms(const std::vector<TextTerm> &terms)
{
    QStringList parts;
    for (const TextTerm &term : terms) {
        parts.append(termExpression(term));
    }
    return parts.join(u" OR "_s);
}

} // namespace

QString wantedExpression(const TextQuery &query)
{
    QStringList parts;
    for (const auto &group : query.groups) {
        parts.append(u'(' + joinedTerms(group) + u')');
    }
    return parts.join(u" AND "_s);
}

QString unwantedExpression(const TextQuery &query)
{
    return joinedTerms(query.unwanted);
}

QString termExpression(const TextTerm &term, const QString &column)
{
    // Folded words hold no quotes: the word rules of Unicode end a word there.
    QString expression = u'"' + term.words.join(u' ').remove(u'"') + u'"';
    if (term.prefix) {
        expression += u" *"_s;
    }
    return column.isEmpty() ? expression : column + u" : "_s + expression;
}

bool matchesWord(const TextTerm &term, qsizetype position, const Word &word)
{
    const bool isBeginning = term.prefix && position == term.words.size() - 1;
    const auto isForm = [&word, isBeginning](const QString &wanted) {
        return isBeginning ? word.folded.startsWith(wanted) || word.withoutArticle.startsWith(wanted)
                           : word.folded == wanted || word.withoutArticle == wanted;
    };
    const QString &wanted = term.words.at(position);
    const QString withoutArticle = strippedOfArticle(wanted);
    return isForm(wanted) || (!withoutArticle.isEmpty() && isForm(withoutArticle));
}

} // namespace fourthp
