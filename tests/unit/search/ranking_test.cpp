// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/derived_data.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A library of case studies that say what a test puts into them.
class RankedLibrary
{
public:
    TempLibrary temp;
    RecordWriter writer {*temp.library};
    SearchEngine engine {*temp.library};

    QString add(const QString &title, const QString &summary = {}, QJsonObject more = {})
    {
        more.insert(u"lang"_s, u"en"_s);
        more.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
        more.insert(u"summary"_s, QJsonObject {{u"en"_s, summary}});
        const auto made = writer.create(RecordType::CaseStudy, more, {u"tester"_s, {}});
        REQUIRE(made);
        temp.clock.now = temp.clock.now.addSecs(60);
        return made->id.value;
    }
    QStringList ids(const QString &text)
    {
        const auto answer = engine.search(parseQuery(text).query);
        REQUIRE(answer);
        const auto records = readRecords(temp.connection(), answer->docids);
        REQUIRE(records);
        QStringList ids;
        for (const StoredRecord &record : *records) {
            ids.append(record.id.value);
        }
        return ids;
    }
};

} // namespace

TEST_CASE("Title stands above other names, these above the summary, and that above the rest", "[search]")
{
    RankedLibrary library;
    const QString title = library.add(u"The lantern line"_s);
    const QString name
        = library.add(u"A line"_s, {}, {{u"also_known_as"_s, QJsonArray {u"The lantern works"_s}}});
    const QString summary = library.add(u"Another line"_s, u"Staff carry a lantern at night."_s);
    const QString body = library.add(
        u"One more line"_s, {}, {{u"problem"_s, QJsonObject {{u"en"_s, u"No lantern was there."_s}}}});

    CHECK(library.ids(u"lantern "_s) == QStringList {title, name, summary, body});
}

TEST_CASE("The word as written stands above its other forms", "[search]")
{
    RankedLibrary library;
    const QString exact = library.add(u"A hotel in town"_s);
    const QString plural = library.add(u"Some hotels in town"_s);

    CHECK(library.ids(u"hotel "_s) == QStringList {exact, plural});
    CHECK(library.ids(u"hotels "_s) == QStringList {plural, exact});
    CHECK(library.ids(u"\"hotel\""_s) == QStringList {exact});
}

TEST_CASE("Words that follow one another stand above words that are far apart", "[search]")
{
    RankedLibrary library;
    const QString together
        = library.add(u"First"_s, u"We train hotel staff in several towns of the coast."_s);
    const QString near
        = library.add(u"Second"_s, u"We train staff of every hotel in several towns of the coast."_s);
    const QString apart = library.add(u"Third"_s,
        u"A hotel is where travellers sleep, eat and meet in town, while others work as its staff."_s);

    CHECK(library.ids(u"hotel staff "_s) == QStringList {together, near, apart});
}

TEST_CASE("Who bears a name whole stands above those that mention it", "[search]")
{
    RankedLibrary library;
    const QString bearer = library.add(u"International office of lanterns"_s, {}, {{u"acronym"_s, u"IOL"_s}});
    library.add(u"A guide made with IOL and others"_s, u"IOL helped. IOL paid."_s);

    CHECK(library.ids(u"iol "_s).first() == bearer);
}

TEST_CASE("Among equals the better checked of one month comes first, then the newer", "[search]")
{
    RankedLibrary library;
    const QString checked = library.add(u"Lantern one"_s, {}, {{u"verification"_s, u"V3"_s}});
    const QString older = library.add(u"Lantern two"_s);
    const QString newer = library.add(u"Lantern three"_s);

    CHECK(library.ids(u"lantern "_s) == QStringList {checked, newer, older});
    CHECK(library.ids({}) == QStringList {newer, older, checked}); // Without words, newest first.
}

TEST_CASE("Records at the other end of a link are found in both directions", "[search]")
{
    RankedLibrary library;
    const QString one = library.add(u"One"_s);
    const QString two = library.add(u"Two"_s, {},
        {{u"links"_s,
            QJsonArray {QJsonObject {{u"id"_s, u"l1"_s}, {u"rel"_s, u"documents"_s}, {u"to"_s, one}}}}});
    const QString three = library.add(u"Three"_s);

    CHECK(library.ids(u'~' + one) == QStringList {two});
    CHECK(library.ids(u'~' + two) == QStringList {one});
    CHECK(library.ids(QString(u"-~"_s + one)) == QStringList {three, one});
}

TEST_CASE("Words in a row are found across what an apostrophe joins", "[search]")
{
    RankedLibrary library;
    const QString labour = library.add(u"Agences de main-d’œuvre"_s, u"Le marché de l’emploi."_s);
    const QString rights = library.add(u"A fund for women’s rights"_s);

    CHECK(library.ids(u"main-d'oeuvre "_s) == QStringList {labour});
    CHECK(library.ids(u"\"marché de l'emploi\""_s) == QStringList {labour});
    CHECK(library.ids(u"\"women's rights\""_s) == QStringList {rights});
    CHECK(library.ids(u"\"women rights\""_s).isEmpty());
    CHECK(library.ids(u"-\"women's rights\""_s) == QStringList {labour});
}

TEST_CASE("Only words that are wanted are put right", "[search]")
{
    RankedLibrary library;
    library.add(u"Titre of remittance"_s);
    const auto likelier = [&library](const QString &text) {
        const auto answer = library.engine.search(parseQuery(text).query);
        REQUIRE(answer);
        return answer->didYouMean;
    };

    CHECK(likelier(u"title:remittanse "_s) == QStringList {u"title:remittance"_s});
    CHECK(likelier(u"remittanse -titer "_s).value(0).startsWith(u"remittance -titer"_s));
    CHECK(likelier(u"แรงงานต่างด้าวที่นี่ "_s).isEmpty()); // Pairs of letters are no words to be put right.
}

TEST_CASE("A passage is a sentence, not the name of a file", "[search]")
{
    RankedLibrary library;
    library.add(u"One"_s, u"Of something else."_s,
        {{u"also_known_as"_s, QJsonArray {u"lantern-data-2018-final.html"_s}},
            {u"problem"_s, QJsonObject {{u"en"_s, u"No lantern was there at night."_s}}}});
    const SearchQuery query = parseQuery(u"lantern "_s).query;
    const auto answer = library.engine.search(query);
    REQUIRE(answer);

    const auto hits = library.engine.hits(answer->docids, query, Labels(library.temp.vocabularies, {u"en"_s}));

    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    const MarkedText &snippet = hits->front().snippet;
    CHECK(snippet.text == u"No lantern was there at night."_s);
    REQUIRE(snippet.marks.size() == 1);
    CHECK(snippet.text.sliced(snippet.marks.front().start, snippet.marks.front().length) == u"lantern"_s);
}

TEST_CASE("An index put together answers as before", "[search]")
{
    RankedLibrary library;
    for (int i = 0; i < 60; ++i) {
        library.add(u"Lantern %1"_s.arg(i), u"word%1"_s.arg(i % 7));
    }
    const QStringList before = library.ids(u"lantern word3 "_s);

    REQUIRE(compactIndex(*library.temp.library, {}));

    CHECK(before.size() == 9);
    CHECK(library.ids(u"lantern word3 "_s) == before);
    CHECK(library.temp.connection().number(u"SELECT count(*) FROM index_segment"_s).value_or(0) == 1);
}

TEST_CASE("A slip in any letter leads to the word that is there", "[search]")
{
    RankedLibrary library;
    library.add(u"Remittance corridors"_s);
    for (const QString &slip : {u"remitance"_s, u"rimittance"_s, u"emittance"_s, u"tremittance"_s,
             u"ermittance"_s, u"pemittance"_s, u"remittanse"_s}) {
        INFO(slip.toStdString());
        const auto answer = library.engine.search(parseQuery(QString(slip + u' ')).query);
        REQUIRE(answer);
        REQUIRE_FALSE(answer->didYouMean.isEmpty());
        CHECK(answer->didYouMean.first().startsWith(u"remittance"_s));
    }
}

TEST_CASE("A code with its underscores is no word that somebody mistyped", "[search]")
{
    RankedLibrary library;
    library.add(u"One"_s, u"Kept as lantern_ and lantern_s in a list."_s);
    const auto answer = library.engine.search(parseQuery(u"lanternn "_s).query);
    REQUIRE(answer);
    for (const QString &offered : answer->didYouMean) {
        CHECK_FALSE(offered.contains(u'_'));
    }
}
