// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/unit/search/reader_names.h"

#include "core/search/query_text.h"
#include "core/search/term_matching.h"

#include <random>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kQueries = 10'000;

/// Parsing what was printed gives the same query, with the reader's names and with codes alone, and the positions
/// of the parts lie in the text, one behind the other.
void checkRoundTrip(const QString &text, const QueryNames &names)
{
    INFO(text.toUtf8().toPercentEncoding(" \":,-*~").toStdString());
    const ParsedQuery parsed = parseQuery(text, names);
    const QString printed = printQuery(parsed.query);
    INFO(printed.toUtf8().toPercentEncoding(" \":,-*~").toStdString());
    REQUIRE(parseQuery(printed, names).query == parsed.query);
    REQUIRE(parseQuery(printed).query == parsed.query);
    REQUIRE(printQuery(parseQuery(printed, names).query) == printed);
    qsizetype end = 0;
    for (const ReadPart &part : parsed.parts) {
        REQUIRE(part.start >= end);
        REQUIRE(part.length > 0);
        end = part.start + part.length;
    }
    REQUIRE(end <= text.size());
    const TextQuery words = TextQuery::from(parsed.query.text);
    for (const TextTerm &term : words.wanted()) {
        REQUIRE_FALSE(term.words.isEmpty());
    }
}

class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    qsizetype below(qsizetype limit) { return qsizetype(m_random() % size_t(limit)); }
    QString oneOf(const QStringList &list) { return list.at(below(list.size())); }

private:
    std::mt19937 m_random;
};

QString grammarPart(Dice &dice)
{
    static const QStringList words {u"bank"_s, u"hotel*"_s, u"\"human trafficking\""_s, u"\"one\""_s, u"\"two wor\"*"_s, u"anti-slavery"_s, u"الاتجار"_s,
        u"人身売買"_s, u"🙂"_s, u"l’étude"_s, u"title:bank"_s, u"titre:\"deux mots\""_s, u"name:ILO"_s, u"-"_s, u"or"_s, u"well\"tried\""_s, u"10:30"_s};
    static const QStringList fields {u"country"_s, u"pays"_s, u"البلد"_s, u"sector"_s, u"type"_s, u"tag"_s, u"year"_s, u"updated"_s, u"has"_s, u"avec"_s, u"no"_s,
        u"sans"_s, u"is"_s, u"state"_s, u"sort"_s, u"link"_s, u"~"_s, u"\"genre de pratique\""_s, u"countri"_s, u"Language"_s};
    static const QStringList values {u"KE"_s, u"Kenya"_s, u"kénya"_s, u"كينيا"_s, u"\"étude de cas\""_s, u"case_study"_s, u"2019"_s, u"2019..2022"_s, u"..2020"_s,
        u">2024-01"_s, u"<=2024"_s, u"file"_s, u"fichier"_s, u"country"_s, u"pays"_s, u"draft"_s, u"edited"_s, u"case_study:case-samlit"_s, u"title"_s, u"-updated"_s,
        u"issued"_s, u"\"a, b\""_s, u"\"ماء، بئر\""_s, u"\"say \"\"so\"\"\""_s, u"newCode"_s, u"\"\""_s, u"pt-BR"_s, u"“x y”"_s};
    const QString minus = dice.below(5) == 0 ? u"-"_s : QString();
    switch (dice.below(4)) {
    case 0: return dice.oneOf({u"OR"_s, u"OU"_s, u"أو"_s});
    case 1: return minus + dice.oneOf(words);
    default: break;
    }
    QStringList chosen;
    for (qsizetype n = 1 + dice.below(3); n > 0; --n) {
        chosen.append(dice.oneOf(values));
    }
    const QString field = dice.oneOf(fields);
    return minus + field + (field == u"~"_s ? u""_s : u":"_s) + chosen.join(dice.oneOf({u","_s, u"،"_s, u"，"_s, u"、"_s}));
}

QString randomText(Dice &dice)
{
    static const QStringList pieces {u"\""_s, u":"_s, u","_s, u"،"_s, u"、"_s, u"-"_s, u"*"_s, u"~"_s, u" "_s, u"\t"_s, u"\u00a0"_s, u"\u200f"_s, u"\u202e"_s, u"\u2066"_s, u"\u2069"_s, u"“"_s,
        u"”"_s, u"«"_s, u"»"_s, u".."_s, u">"_s, u"OR"_s, u"أو"_s, u"country"_s, u"tag"_s, u"no"_s, u"sort"_s, u"title"_s, u"is"_s, u"year"_s, u"a"_s, u"KE"_s, u"2019"_s, u"("_s,
        u"\\"_s, u"'"_s, u"é"_s, u"ة"_s, u"\u0301"_s, u"\u2028"_s, u"🙂"_s};
    QString text;
    for (qsizetype n = dice.below(14); n > 0; --n) {
        // Any unit at all now and then: halves of pairs, controls and what is not assigned among them.
        text += dice.below(6) == 0 ? QString(QChar(char16_t(dice.below(0x10000)))) : dice.oneOf(pieces);
    }
    return text;
}

} // namespace

TEST_CASE("Queries of the grammar are printed and read back as the same value", "[search]")
{
    const std::vector<QueryNames> readers {namesFor(u"en"_s), namesFor(u"fr"_s), namesFor(u"ar"_s)};
    Dice dice(11);
    for (int i = 0; i < kQueries; ++i) {
        QStringList parts;
        for (qsizetype n = dice.below(7); n > 0; --n) {
            parts.append(grammarPart(dice));
        }
        checkRoundTrip(parts.join(u' '), readers[size_t(dice.below(3))]);
    }
}

TEST_CASE("Any text at all is a query that is printed and read back as the same value", "[search]")
{
    const std::vector<QueryNames> readers {namesFor(u"en"_s), namesFor(u"fr"_s), namesFor(u"ar"_s)};
    Dice dice(7);
    for (int i = 0; i < kQueries; ++i) {
        checkRoundTrip(randomText(dice), readers[size_t(dice.below(3))]);
    }
    checkRoundTrip(QString(10'000, u'"'), readers[0]);
    checkRoundTrip(QString(10'000, u':'), readers[0]);
    checkRoundTrip(QString(u"a:"_s).repeated(5'000), readers[0]);
}
