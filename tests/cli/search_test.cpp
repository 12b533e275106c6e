// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/saved_searches.h"
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QSet>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QJsonObject &answer)
{
    QStringList ids;
    for (const QJsonValue hit : answer.value("hits"_L1).toArray()) {
        ids.append(hit.toObject().value("id"_L1).toString());
    }
    return ids;
}

} // namespace

TEST_CASE("A search answers total, hits and the query as it was read", "[cli]")
{
    CliRun cli;

    const QJsonObject answer = cli.run({u"search"_s, u"samlit"_s, u"--json"_s}).object();

    const QJsonArray hits = answer.value("hits"_L1).toArray();
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(answer.value("total"_L1).toInt() >= hits.size());
    CHECK(answer.value("query"_L1) == u"samlit"_s);
    const QJsonObject first = hits.at(0).toObject();
    CHECK(first.value("id"_L1) == u"case_study:case-samlit"_s);
    CHECK(first.value("type"_L1) == u"case_study"_s);
    CHECK(first.value("title"_L1).toString().contains(u"SAMLIT"_s));
    CHECK(first.value("snippet"_L1).isString());
    CHECK(first.value("score"_L1).isDouble());
}

TEST_CASE("Accents and case do not matter, and places are found by name", "[cli]")
{
    CliRun cli;
    const QStringList accented = idsOf(cli.run({u"search"_s, u"côte"_s, u"--json"_s}).object());
    CHECK_FALSE(accented.isEmpty());
    CHECK(idsOf(cli.run({u"search"_s, u"COTE"_s, u"--json"_s}).object()) == accented);

    // The records hold the code KE; the name finds them in every language of the interface.
    const QStringList filtered = idsOf(cli.run({u"search"_s, u"country:KE"_s, u"--limit"_s, u"1000"_s, u"--json"_s}).object());
    REQUIRE_FALSE(filtered.isEmpty());
    const QStringList named = idsOf(cli.run({u"search"_s, u"كينيا"_s, u"--limit"_s, u"1000"_s, u"--json"_s}).object());
    for (const QString &id : filtered) {
        CHECK(named.contains(id));
    }
    // No starter record is about Peru: that is an answer and no failure.
    const Answer peru = cli.run({u"search"_s, u"peru"_s, u"--json"_s});
    CHECK(peru.code == 0);
    CHECK(peru.object().value("total"_L1) == cli.run({u"search"_s, u"country:PE"_s, u"--json"_s}).object().value("total"_L1));
}

TEST_CASE("The type narrows the hits, and facets count what is found", "[cli]")
{
    CliRun cli;
    const QJsonObject answer
        = cli.run({u"search"_s, u"human trafficking"_s, u"--type"_s, u"resource"_s, u"--facets"_s, u"--limit"_s, u"1000"_s, u"--json"_s}).object();

    REQUIRE(answer.value("total"_L1).toInt() > 0);
    QHash<QString, int> languages;
    for (const QString &id : idsOf(answer)) {
        CHECK(id.startsWith(u"resource:"_s));
        for (const QJsonValue language : cli.recordNamed(id).value("languages"_L1).toArray()) {
            ++languages[language.toString()];
        }
    }
    const QJsonObject counted = answer.value("facets"_L1).toObject().value("language"_L1).toObject();
    for (auto it = languages.cbegin(); it != languages.cend(); ++it) {
        CAPTURE(it.key());
        CHECK(counted.value(it.key()).toInt() == it.value());
    }
}

TEST_CASE("Options may stand anywhere, and two dashes end them", "[cli]")
{
    CliRun cli;
    const QByteArray expected = cli.run({u"search"_s, u"samlit"_s, u"--json"_s, u"--limit"_s, u"2"_s}).out;

    CHECK(cli.run({u"--json"_s, u"--limit=2"_s, u"search"_s, u"samlit"_s}).out == expected);
    CHECK(cli.run({u"search"_s, u"--limit"_s, u"2"_s, u"samlit"_s, u"--json"_s}).out == expected);
    CHECK(cli.run({u"--json"_s, u"--limit"_s, u"2"_s, u"--"_s, u"search"_s, u"samlit"_s}).out == expected);
    CHECK(cli.run({u"--json"_s, u"search"_s, u"--"_s, u"--help"_s}).object().contains(u"total"_s));
    // One dash belongs to the query.
    const QJsonObject without = cli.run({u"search"_s, u"samlit"_s, u"-type:case_study"_s, u"--json"_s}).object();
    CHECK_FALSE(idsOf(without).contains(u"case_study:case-samlit"_s));
}

TEST_CASE("Pages in any order make up the whole result, each record once", "[cli]")
{
    CliRun cli;
    const int total = cli.run({u"search"_s, u"--limit"_s, u"0"_s, u"--json"_s}).object().value("total"_L1).toInt();
    QStringList all;
    for (int offset = 0; offset < total + 50; offset += 50) {
        all += idsOf(cli.run({u"search"_s, u"--sort"_s, u"title"_s, u"--limit"_s, u"50"_s, u"--offset"_s, QString::number(offset), u"--json"_s}).object());
    }

    CHECK(all.size() == total);
    CHECK(QSet<QString>(all.begin(), all.end()).size() == total);
    const QStringList reversed = idsOf(cli.run({u"search"_s, u"--sort"_s, u"-title"_s, u"--limit"_s, u"1"_s, u"--json"_s}).object());
    CHECK(reversed.value(0) != all.value(0));
}

TEST_CASE("No text is an error", "[cli]")
{
    CliRun cli;
    const QStringList texts {u""_s, u"\""_s, u"\"\"\""_s, u"*"_s, u"("_s, u"AND OR NOT"_s, u"NEAR(a b)"_s, u"title:"_s, u":"_s, u"a:b:c"_s,
        u"'; DROP TABLE record; --"_s, u"%_"_s, u"^"_s, u"-"_s, u"--- x"_s, u"{col}: x"_s, u"\u202egnp.exe"_s, u"\U0001F600"_s, u"人身売買"_s,
        u"الاتجار"_s, QString(10'000, u'a'), QString(u"a "_s).repeated(2'000), u"\u0000x"_s, u"year:..2019"_s, u"country:"_s, u"no:nothing"_s};
    for (const QString &text : texts) {
        CAPTURE(text.left(40));
        const Answer answer = cli.run({u"search"_s, u"--json"_s, u"--explain"_s, u"--"_s, text});
        CHECK(answer.code == 0);
        CHECK(answer.object().value("total"_L1).isDouble());
    }
}

TEST_CASE("A filter that does not exist is told of, not silently searched for", "[cli]")
{
    CliRun cli;
    const QJsonObject explained
        = cli.run({u"search"_s, u"countri:kenya"_s, u"--explain"_s, u"--json"_s}).object().value("explain"_L1).toObject();
    CHECK(explained.value("not_understood"_L1).toArray() == QJsonArray {u"countri:kenya"_s});
    const QJsonObject part = explained.value("parts"_L1).toArray().at(0).toObject();
    CHECK(part.value("misread"_L1) == u"unknown_field"_s);
    CHECK(part.value("suggestion"_L1) == u"country"_s);
    CHECK(part.value("start"_L1) == 0);
    CHECK(part.value("length"_L1) == 13);
}

TEST_CASE("A query may be written in the language of --lang, and is answered in codes", "[cli]")
{
    CliRun cli;
    const QJsonObject french
        = cli.run({u"search"_s, u"pays:Kenya type:\"étude de cas\""_s, u"--lang"_s, u"fr"_s, u"--json"_s}).object();
    const QJsonObject arabic = cli.run({u"search"_s, u"البلد:كينيا type:case_study"_s, u"--lang"_s, u"ar"_s, u"--json"_s}).object();

    CHECK(french.value("query"_L1) == u"country:KE type:case_study"_s);
    CHECK(arabic.value("query"_L1) == u"country:KE type:case_study"_s);
    CHECK(french.value("total"_L1) == cli.run({u"search"_s, u"country:KE type:case_study"_s, u"--json"_s}).object().value("total"_L1));
}

TEST_CASE("How a query was read is told as lines", "[cli]")
{
    CliRun cli;
    const QByteArray out
        = cli.run({u"search"_s, u"hotel* bank OR \"money mule\" -title:draft country:Kenia"_s, u"--explain"_s, u"--limit"_s, u"0"_s}).out;

    CHECK(out.contains("\nall of: hotel*\n"));
    CHECK(out.contains("\nany of: bank, \"money mule\"\n"));
    CHECK(out.contains("\nnone of: title:draft\n"));
    CHECK(out.contains("\nfilter: country:Kenia\n"));
    CHECK(out.contains("Did you mean “Kenya”?"));
    CHECK_FALSE(out.contains("taken as words"));
}

TEST_CASE("Without --json, facets and what was not understood are told as lines", "[cli]")
{
    CliRun cli;

    const Answer found = cli.run({u"search"_s, u"human trafficking"_s, u"--type"_s, u"resource"_s, u"--facets"_s, u"--limit"_s, u"1"_s});
    CHECK(found.code == 0);
    CHECK(found.out.contains("\ntype: "));
    const Answer explained = cli.run({u"search"_s, u"nosuch:thing"_s, u"--explain"_s});
    CHECK(explained.out.contains("query: "));
    CHECK(explained.out.contains("taken as words: nosuch:thing"));
}

TEST_CASE("A saved search is asked by its name, and words behind it narrow it", "[cli]")
{
    CliRun cli;
    const int all = cli.run({u"search"_s, u"country:ZA"_s, u"--json"_s}).object().value("total"_L1).toInt();
    REQUIRE(all > 0);
    {
        // As the window does; the library is closed again before the program opens it.
        const SystemClock clock;
        const auto vocabularies = Vocabularies::builtIn();
        const auto library = Library::open({.folder = {cli.dataDir()}, .clock = &clock, .vocabularies = &*vocabularies});
        REQUIRE(library);
        REQUIRE(SavedSearches(**library).add(u"South Africa"_s, u"country:ZA"_s));
    }

    CHECK(cli.run({u"search"_s, u"--saved"_s, u"South Africa"_s, u"--json"_s}).object().value("total"_L1) == all);
    const QJsonObject narrowed = cli.run({u"search"_s, u"bank"_s, u"--saved"_s, u"South Africa"_s, u"--json"_s}).object();
    CHECK(narrowed.value("query"_L1) == u"bank country:ZA"_s);
    CHECK(narrowed.value("total"_L1).toInt() < all);
    CHECK(cli.run({u"search"_s, u"--saved"_s, u"Nowhere"_s}).code == 4);
}
