// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/text_query.h"

#include "core/base/text_words.h"
#include "core/search/query_names.h"
#include "core/search/query_parts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kOr {"OR"};

/// A run of text within or outside of quotes.
struct Run
{
    QString text;
    bool quoted = false;
    bool last = false;
};

std::vector<Run> runsOf(const QString &text)
{
    std::vector<Run> runs;
    bool quoted = false;
    // A colon that names no field ties no words together; in a web address it does.
    const bool tied = text.contains(u"://"_s);
    Run run;
    const auto finish = [&runs, &run](bool nextIsQuoted) {
        runs.push_back(run);
        run = {{}, nextIsQuoted, false};
    };
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
            finish(quoted);
        } else if (c == u':' && !quoted && !tied) {
            finish(false);
        } else {
            run.text += c;
        }
    }
    run.last = true;
    runs.push_back(run);
    return runs;
}

std::vector<TextTerm> termsOf(const QString &text, TextPlace place, PartEnd end)
{
    std::vector<TextTerm> terms;
    const std::vector<Run> runs = runsOf(text);
    for (size_t i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        const QStringList words = queryWordsOf(run.text).mid(0, TextQuery::kMostWordsOfPhrase);
        if (words.isEmpty()) {
            continue;
        }
        const bool starBehind = run.quoted && i + 1 < runs.size() && runs[i + 1].text.startsWith(u'*');
        const bool star = run.text.endsWith(u'*') || starBehind;
        const bool grows = end == PartEnd::MayGrow && run.last && !run.quoted;
        terms.push_back({words, star || grows, run.quoted, place});
    }
    return terms;
}

QString keyOf(const TextTerm &term)
{
    return QString::number(int(term.place)) + (term.prefix ? u'*' : u' ') + (term.exact ? u'"' : u' ') + term.words.join(u' ');
}

/// Terms that say something new, as long as there may be more of them.
class NewTerms
{
public:
    bool take(const std::vector<TextTerm> &alternatives)
    {
        QStringList keys;
        for (const TextTerm &term : alternatives) {
            keys.append(keyOf(term));
        }
        const QString key = keys.join(u'|');
        if (m_known.contains(key) || m_terms + qsizetype(alternatives.size()) > TextQuery::kMostTerms) {
            return false;
        }
        m_known.insert(key);
        m_terms += qsizetype(alternatives.size());
        return true;
    }

private:
    QSet<QString> m_known;
    qsizetype m_terms = 0;
};

/// Without what is said twice, and not more than is worth looking for.
void bound(TextQuery &query)
{
    for (std::vector<TextTerm> &group : query.groups) {
        NewTerms alternatives;
        std::erase_if(group, [&](const TextTerm &term) { return !alternatives.take({term}); });
    }
    NewTerms groups;
    std::erase_if(query.groups, [&](const std::vector<TextTerm> &group) { return !groups.take(group); });
    NewTerms unwanted;
    std::erase_if(query.unwanted, [&](const TextTerm &term) { return !unwanted.take({term}); });
}

TextPlace placeOf(const QString &field)
{
    return field == query_words::kTitle ? TextPlace::Title : field == query_words::kName ? TextPlace::Names : TextPlace::Anywhere;
}

} // namespace

TextPart readTextPart(const QString &part, PartEnd mayGrow)
{
    const bool unwanted = part.startsWith(u'-') && part.size() > 1;
    // The first letters of what is not wanted would shut out far more than was meant.
    const PartEnd end = unwanted ? PartEnd::Finished : mayGrow;
    const QString text = unwanted ? part.sliced(1) : part;
    if (const auto split = splitAtColon(text)) {
        const TextPlace place = placeOf(split->field);
        std::vector<TextTerm> terms = place == TextPlace::Anywhere ? std::vector<TextTerm>() : termsOf(split->rest, place, end);
        if (!terms.empty()) {
            return {std::move(terms), unwanted};
        }
    }
    return {termsOf(text, TextPlace::Anywhere, end), unwanted};
}

TextQuery TextQuery::from(const QString &text)
{
    const std::vector<QueryPart> parts = queryParts(levelQuotes(text).text);
    std::vector<TextPart> read;
    for (const QueryPart &part : parts) {
        const bool grows = part.start + part.length == text.size();
        read.push_back(readTextPart(part.text, grows ? PartEnd::MayGrow : PartEnd::Finished));
    }
    const auto isWanted = [&read](size_t i) { return i < read.size() && !read[i].unwanted && !read[i].terms.empty(); };
    const auto isOr = [&parts](size_t i) { return i < parts.size() && parts[i].text == kOr; };

    TextQuery query;
    bool joined = false;
    bool joinable = false; ///< The part before is wanted and not OR itself.
    for (size_t i = 0; i < parts.size(); ++i) {
        if (isOr(i) && joinable && isWanted(i + 1) && !isOr(i + 1)) {
            joined = true;
            joinable = false;
            continue;
        }
        for (const TextTerm &term : read[i].terms) {
            if (read[i].unwanted) {
                query.unwanted.push_back(term);
            } else if (joined) {
                query.groups.back().push_back(term);
                joined = false;
            } else {
                query.groups.push_back({term});
            }
        }
        joinable = isWanted(i);
    }
    bound(query);
    return query;
}

std::vector<TextTerm> TextQuery::wanted() const
{
    std::vector<TextTerm> terms;
    for (const auto &group : groups) {
        terms.insert(terms.end(), group.begin(), group.end());
    }
    return terms;
}

} // namespace fourthp
