// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search_queries.h"

#include "core/model/field_values.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::bench {

namespace {

constexpr quint64 kSeed = 7;

struct KindShare
{
    QueryKind kind;
    const char *name;
    int share; ///< In thousandths.
};
constexpr KindShare kKinds[] {
    {QueryKind::CommonWord, "common word", 80},
    {QueryKind::RareWord, "rare word", 80},
    {QueryKind::SeveralWords, "two to four words", 120},
    {QueryKind::Phrase, "phrase", 80},
    {QueryKind::OneLetter, "one letter", 40},
    {QueryKind::TwoLetters, "two letters", 40},
    {QueryKind::ThreeLetters, "three letters", 40},
    {QueryKind::Keystroke, "each keystroke", 250},
    {QueryKind::Typo, "typo", 60},
    {QueryKind::Arabic, "Arabic", 50},
    {QueryKind::Chinese, "Chinese", 50},
    {QueryKind::WordsAndFilters, "words and filters", 70},
    {QueryKind::Filters, "filters alone", 30},
    {QueryKind::Empty, "empty", 10},
};

/// Queries that belong together stay in their order.
using Group = std::vector<BenchQuery>;

class QueryMaker
{
public:
    QueryMaker(const SearchCorpus &corpus, qint64 records)
        : m_corpus(corpus)
        , m_records(records)
        , m_random(kSeed)
    { }

    Group make(QueryKind kind);
    Random &random() { return m_random; }

private:
    Group one(QueryKind kind, const QString &text, std::vector<FacetFilter> filters = {})
    {
        return {{kind, {.text = text, .filters = std::move(filters), .sort = {}}}};
    }
    QString wordBetween(Language language, quint32 first, quint32 last)
    {
        return wordOfRank(language, first + m_random.below(last - first));
    }
    QString commonWord(Language language) { return wordBetween(language, 0, 150); }
    /// A language with spaces between words and the Latin script.
    Language latin() { return kLanguages[m_random.below(3)]; }
    Document recordIn(Language language);
    QString summaryIn(Language language);
    QString severalWords(Language language, int count);
    QString phrase(Language language, int words);
    QString characters(Language language, int count);
    QString misspelt(QString word);
    std::vector<FacetFilter> filters(int atMost);
    Group keystrokes();

    const SearchCorpus &m_corpus;
    qint64 m_records;
    Random m_random;
};

Document QueryMaker::recordIn(Language language)
{
    // In a small library a language may be missing; then any record has to do.
    qint64 number = 0;
    for (int tries = 0; tries < 1000; ++tries) {
        number = qint64(m_random.next() % quint64(m_records));
        if (m_corpus.languageOf(number) == language) {
            break;
        }
    }
    return m_corpus.record(number);
}

QString QueryMaker::summaryIn(Language language)
{
    return recordIn(language).summary({languageCode(language)}).text;
}

/// Words of one text, so that there is something to find.
QString QueryMaker::severalWords(Language language, int count)
{
    const QStringList words = summaryIn(language).split(u' ', Qt::SkipEmptyParts);
    QStringList chosen;
    for (int i = 0; i < count; ++i) {
        chosen.append(QString(words.at(m_random.below(quint32(words.size())))).remove(u'.').toLower());
    }
    return chosen.join(u' ');
}

/// Neighbouring words of one text, within quotes.
QString QueryMaker::phrase(Language language, int words)
{
    const QStringList all = summaryIn(language).section(u'.', 0, 0).split(u' ', Qt::SkipEmptyParts);
    const qsizetype last = std::max<qsizetype>(1, all.size() - words + 1);
    return u'"' + QStringList(all.mid(m_random.below(quint32(last)), words)).join(u' ') + u'"';
}

/// A piece of text of a script that has no spaces.
QString QueryMaker::characters(Language language, int count)
{
    const QString text = summaryIn(language).remove(u'。');
    return text.mid(m_random.below(quint32(std::max<qsizetype>(1, text.size() - count))), count);
}

QString QueryMaker::misspelt(QString word)
{
    const qsizetype at = 1 + m_random.below(quint32(word.size() - 2));
    switch (m_random.below(3)) {
    case 0:
        word.remove(at, 1);
        break;
    case 1:
        std::swap(word[at], word[at + 1]);
        break;
    default:
        word[at] = QChar(u'a' + m_random.below(26));
        break;
    }
    return word;
}

/// Values of one record: frequent ones come often.
std::vector<FacetFilter> QueryMaker::filters(int atMost)
{
    const Document document = m_corpus.record(qint64(m_random.next() % quint64(m_records)));
    std::vector<FacetFilter> chosen;
    const int wanted = 1 + int(m_random.below(quint32(atMost)));
    for (int tries = 0; tries < 20 && int(chosen.size()) < wanted; ++tries) {
        const QString facet = QString::fromLatin1(kBenchFacets[m_random.below(quint32(kBenchFacets.size()))]);
        const QStringList values = facetValues(document, facet);
        const bool isNew = std::none_of(chosen.begin(), chosen.end(),
            [&facet](const FacetFilter &filter) { return filter.facet == facet; });
        if (!values.isEmpty() && isNew) {
            chosen.push_back({facet, {values.first()}, m_random.happens(0.1)});
        }
    }
    return chosen;
}

Group QueryMaker::keystrokes()
{
    const QString typed = severalWords(latin(), 1 + int(m_random.below(3)));
    Group group;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        group.push_back(one(QueryKind::Keystroke, typed.left(length)).front());
    }
    return group;
}

Group QueryMaker::make(QueryKind kind)
{
    switch (kind) {
    case QueryKind::CommonWord:
        return one(kind, commonWord(latin()));
    case QueryKind::RareWord:
        return one(kind, wordBetween(latin(), 5000, 60'000));
    case QueryKind::SeveralWords:
        return one(kind, severalWords(latin(), 2 + int(m_random.below(3))));
    case QueryKind::Phrase:
        return one(kind, phrase(latin(), 2 + int(m_random.below(3))));
    case QueryKind::OneLetter:
        return one(kind, commonWord(latin()).left(1));
    case QueryKind::TwoLetters:
        return one(kind, wordBetween(latin(), 20, 5000).left(2));
    case QueryKind::ThreeLetters:
        return one(kind, wordBetween(latin(), 20, 5000).left(3));
    case QueryKind::Keystroke:
        return keystrokes();
    case QueryKind::Typo:
        return one(kind, misspelt(wordBetween(latin(), 1000, 60'000)));
    case QueryKind::Arabic:
        return one(kind,
            m_random.happens(0.5) ? commonWord(Language::Arabic)
                                  : severalWords(Language::Arabic, 1 + int(m_random.below(2))));
    case QueryKind::Chinese:
        return one(kind, characters(Language::Chinese, 1 + int(m_random.below(4))));
    case QueryKind::WordsAndFilters:
        return one(kind, m_random.happens(0.5) ? commonWord(latin()) : severalWords(latin(), 2), filters(3));
    case QueryKind::Filters:
        return one(kind, {}, filters(3));
    case QueryKind::Empty:
        return one(kind, {});
    }
    Q_UNREACHABLE();
}

} // namespace

const char *kindName(QueryKind kind)
{
    return std::find_if(std::begin(kKinds), std::end(kKinds), [kind](const KindShare &one) {
        return one.kind == kind;
    })->name;
}

std::vector<BenchQuery> queryMix(const SearchCorpus &corpus, qint64 records, int count)
{
    QueryMaker maker(corpus, records);
    std::vector<Group> groups;
    for (const KindShare &share : kKinds) {
        const int wanted = std::max(1, count * share.share / 1000);
        for (int made = 0; made < wanted; made += int(groups.back().size())) {
            groups.push_back(maker.make(share.kind));
        }
    }
    for (size_t i = groups.size() - 1; i > 0; --i) {
        std::swap(groups[i], groups[maker.random().below(quint32(i) + 1)]);
    }
    std::vector<BenchQuery> mix;
    for (const Group &group : groups) {
        mix.insert(mix.end(), group.begin(), group.end());
    }
    return mix;
}

} // namespace fourthp::bench
