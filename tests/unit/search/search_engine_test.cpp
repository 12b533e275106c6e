// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include "core/search/query_text.h"
#include "core/search/search_engine.h"
#include "core/store/integrity_check.h"
#include "core/store/record_writer.h"

#include <QJsonArray>

#include <algorithm>
#include <random>
#include <set>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

class Searcher
{
public:
    TempLibrary temp {Contents::Starter};
    SearchEngine engine {*temp.library};

    SearchAnswer ask(const QString &text)
    {
        auto answer = engine.search(parseQuery(text).query);
        REQUIRE(answer);
        return *answer;
    }
    QStringList ids(const QString &text)
    {
        QStringList list;
        for (const Hit &hit : hits(text)) {
            list.append(hit.record.id.value);
        }
        return list;
    }
    std::vector<Hit> hits(const QString &text)
    {
        const SearchAnswer answer = ask(text);
        auto found = engine.hits(answer.docids, parseQuery(text).query, Labels(temp.vocabularies, {u"en"_s}));
        REQUIRE(found);
        return *found;
    }
    static qint64 count(const SearchAnswer &answer, const QString &facet, const QString &value)
    {
        for (const FacetCounts &counts : answer.facets) {
            for (const FacetCount &one : counts.values) {
                if (counts.facet == facet && one.value == value) {
                    return one.count;
                }
            }
        }
        return 0;
    }
};

} // namespace

TEST_CASE("An acronym finds its case study first", "[search]")
{
    Searcher library;
    CHECK(library.ids(u"samlit"_s).first() == u"case_study:case-samlit"_s);
    CHECK(library.ids(u"SAML"_s).first() == u"case_study:case-samlit"_s);
}

TEST_CASE("Accents, case and the Arabic article make no difference", "[search]")
{
    Searcher library;
    CHECK(library.ids(u"côte "_s) == library.ids(u"COTE "_s));
    CHECK_FALSE(library.ids(u"côte "_s).isEmpty());
    CHECK(library.ids(u"الاتجار "_s) == library.ids(u"اتجار "_s));
    CHECK_FALSE(library.ids(u"اتجار "_s).isEmpty());
}

TEST_CASE("A country is found by its name in any language of the interface", "[search]")
{
    Searcher library;
    const QStringList kenyan = library.ids(u"country:KE"_s);
    for (const QString &name : {u"Kenya "_s, u"كينيا "_s}) {
        const QStringList found = library.ids(name);
        for (const QString &id : kenyan) {
            CHECK(found.contains(id));
        }
    }
}

TEST_CASE("A hit in the title stands before one in the text", "[search]")
{
    Searcher library;
    const std::vector<Hit> hits = library.hits(u"bank "_s);
    REQUIRE(hits.size() > 3);
    CHECK_FALSE(hits.front().title.marks.empty());
    const auto fits = library.engine.fits(
        {hits.front().record.docid, hits.back().record.docid}, parseQuery(u"bank "_s).query);
    REQUIRE(fits);
    CHECK((*fits)[0] > (*fits)[1]);
    CHECK(hits.back().title.marks.empty());
}

TEST_CASE("Phrases, exclusions and alternatives are kept to", "[search]")
{
    Searcher library;
    const auto has = [](const QStringList &list, const QString &id) { return list.contains(id); };
    CHECK(library.ids(u"\"project protect\""_s).first() == u"case_study:case-project-protect"_s);
    CHECK(library.ids(u"\"protect project\""_s).isEmpty());
    const QStringList banks = library.ids(u"bank "_s);
    const QStringList without = library.ids(u"bank -kenya"_s);
    CHECK(without.size() < banks.size());
    CHECK(library.ids(u"photodna OR samlit "_s).size() >= 2);
    CHECK(has(library.ids(u"photodna OR samlit "_s), u"case_study:case-photodna"_s));
}

TEST_CASE("Filters and words together give exactly the records that have both", "[search]")
{
    Searcher library;
    const std::vector<Hit> hits = library.hits(u"sector:finance type:case_study"_s);
    CHECK(hits.size() == 9);
    for (const Hit &hit : hits) {
        CHECK(hit.record.shown().json().value(u"sector"_s) == u"finance"_s);
    }
    CHECK(library.ids(u"type:case_study -sector:finance"_s).size() == 28);
    CHECK(library.ids(u"type:case_study country:KE,UG"_s).size() == 3);
    for (const Hit &hit : library.hits(u"year:2019..2021 type:resource"_s)) {
        const int year = hit.record.shown().json().value(u"issued"_s).toString().left(4).toInt();
        CHECK((year >= 2019 && year <= 2021));
    }
    for (const Hit &hit : library.hits(u"no:country type:case_study"_s)) {
        CHECK(hit.record.shown().json().value(u"countries"_s).isUndefined());
    }
}

TEST_CASE("Counts are true under any query, and a facet's own choice does not narrow it", "[search]")
{
    Searcher library;
    const SearchAnswer answer = library.ask(u"type:case_study sector:finance"_s);

    CHECK(Searcher::count(answer, u"sector"_s, u"finance"_s) == 9);
    CHECK(Searcher::count(answer, u"sector"_s, u"technology"_s) == qint64(library.ids(u"type:case_study sector:technology"_s).size()));
    CHECK(Searcher::count(answer, u"country"_s, u"AU"_s) == qint64(library.ids(u"type:case_study sector:finance country:AU"_s).size()));
    CHECK(Searcher::count(answer, u"country"_s, u""_s) == qint64(library.ids(u"type:case_study sector:finance no:country"_s).size()));
    CHECK(Searcher::count(answer, u"type"_s, u"resource"_s) == qint64(library.ids(u"type:resource sector:finance"_s).size()));
}

TEST_CASE("The same query gives the same order", "[search]")
{
    Searcher library;
    CHECK(library.ask(u"partner"_s).docids == library.ask(u"partner"_s).docids);
    QStringList titles;
    for (const Hit &hit : library.hits(u"type:resource sort:title"_s)) {
        titles.append(hit.title.text);
    }
    REQUIRE(titles.size() == 40);
    CHECK(titles.first() < titles.last());
    QStringList backwards;
    for (const Hit &hit : library.hits(u"type:resource sort:-title"_s)) {
        backwards.prepend(hit.title.text);
    }
    CHECK(titles == backwards);
}

TEST_CASE("Marks lie on the words of the original text", "[search]")
{
    Searcher library;
    for (const Hit &hit : library.hits(u"cote "_s)) {
        for (const MarkedText &text : {hit.title, hit.snippet}) {
            for (const TextMark &mark : text.marks) {
                CHECK(text.text.mid(mark.start, mark.length) == u"Côte"_s);
            }
        }
        CHECK(hit.snippet.text.size() <= 210);
    }
}

TEST_CASE("A slip of the hand is answered with the word that the library has", "[search]")
{
    Searcher library;
    const SearchAnswer answer = library.ask(u"traficking"_s);
    CHECK(answer.docids.empty());
    REQUIRE_FALSE(answer.didYouMean.isEmpty());
    CHECK(answer.didYouMean.first() == u"trafficking"_s);
}

TEST_CASE("A long text is no slip of the hand: nothing is weighed against its words", "[search][hostile]")
{
    Searcher library;
    const QString slips = u"traficking "_s.repeated(32);
    CHECK_FALSE(library.ask(slips.trimmed()).didYouMean.isEmpty());
    CHECK(library.ask(slips + u"traficking"_s).didYouMean.isEmpty());
}

TEST_CASE("What is saved, deleted or undone is found at once as it now is", "[search]")
{
    Searcher library;
    RecordWriter writer(*library.temp.library);
    const Editor editor {u"t"_s, {}};
    CHECK(library.ids(u"xylophone "_s).isEmpty());
    const auto created = writer.create(RecordType::Resource, {{u"title"_s, QJsonObject {{u"en"_s, u"Xylophone guide"_s}}}, {u"tags"_s, QJsonArray {u"music"_s}}}, editor);
    REQUIRE(created);

    CHECK(library.ids(u"xylophone "_s) == QStringList {created->id.value});
    CHECK(library.ids(u"tag:music"_s) == QStringList {created->id.value});
    REQUIRE(writer.edit(created->id, {{u"title"_s, QJsonObject {{u"en"_s, u"Marimba guide"_s}}}}, editor));
    CHECK(library.ids(u"xylophone "_s).isEmpty());
    CHECK(library.ids(u"marimba "_s).size() == 1);
    REQUIRE(writer.remove(created->id, editor));
    CHECK(library.ids(u"marimba "_s).isEmpty());
    CHECK(library.ids(u"tag:music"_s).isEmpty());
    REQUIRE(writer.undo());
    CHECK(library.ids(u"marimba "_s).size() == 1);
}

TEST_CASE("No text is an error", "[search]")
{
    Searcher library;
    std::mt19937 random(5);
    const QString alphabet = u"ab\"'*-():,.OR AND NOT NEAR ^{}[]\\%_;#\t\néłا中😀\u0000\uFEFF"_s;
    for (int i = 0; i < 1000; ++i) {
        QString text;
        for (auto n = random() % 30; n > 0; --n) {
            text += alphabet.at(qsizetype(random() % size_t(alphabet.size())));
        }
        INFO(text.toStdString());
        CHECK(library.engine.search(parseQuery(text).query));
    }
}

TEST_CASE("A search that was cancelled says so and gives nothing", "[search]")
{
    Searcher library;
    std::stop_source stop;
    stop.request_stop();
    const auto answer = library.engine.search(parseQuery(u"bank"_s).query, stop.get_token());
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("An Arabic word that begins with alef and lam behind its article is found by itself, and marked", "[search]")
{
    Searcher library;
    RecordWriter writer(*library.temp.library);
    const auto titled = [](const QString &title) { return QJsonObject {{u"title"_s, QJsonObject {{u"ar"_s, title}}}}; };
    const auto created = writer.create(RecordType::Resource, titled(u"نظام الإلكتروني"_s), {u"t"_s, {}});
    REQUIRE(created);
    REQUIRE(writer.create(RecordType::Resource, titled(u"الآليات الوطنية"_s), {u"t"_s, {}}));

    for (const QString &text : {u"الإلكتروني"_s, u"الإلكتروني "_s, u"إلكتروني "_s, u"\"نظام الإلكتروني\""_s, u"الإلكت"_s}) {
        INFO(text.toStdString());
        const std::vector<Hit> hits = library.hits(text);
        REQUIRE_FALSE(hits.empty());
        CHECK(hits.front().record.id == created->id);
        CHECK_FALSE(hits.front().title.marks.empty());
    }
    CHECK_FALSE(library.ids(u"الآليات "_s).isEmpty());
}

TEST_CASE("A filter finds its value in whatever case it was typed or stored", "[search]")
{
    Searcher library;
    RecordWriter writer(*library.temp.library);
    const auto created = writer.create(RecordType::Resource,
        {{u"title"_s, QJsonObject {{u"pt"_s, u"Guia"_s}}}, {u"languages"_s, QJsonArray {u"pt-BR"_s}},
            {u"audience"_s, QJsonArray {u"newAudience"_s}}},
        {u"t"_s, {}});
    REQUIRE(created);

    for (const QString &text : {u"language:pt-BR"_s, u"language:pt-br"_s, u"language:PT-BR"_s, u"audience:newAudience"_s, u"audience:NEWAUDIENCE"_s}) {
        INFO(text.toStdString());
        CHECK(library.ids(text) == QStringList {created->id.value});
        const SearchQuery query = parseQuery(text).query;
        CHECK(parseQuery(printQuery(query)).query == query);
    }
    CHECK_FALSE(library.ids(u"-language:pt-BR type:resource"_s).contains(created->id.value));
    CHECK(parseQuery(u"audience:newAudience"_s).query.toggled(u"audience"_s, u"newAudience"_s).isEmpty());
}

TEST_CASE("Records of a hub that states no regions are counted under the regions of their countries", "[search]")
{
    Searcher library;
    const auto created = RecordWriter(*library.temp.library)
                             .create(RecordType::Event, {{u"title"_s, QJsonObject {{u"en"_s, u"Zanzibarine forum"_s}}}, {u"country"_s, u"KE"_s}}, {u"t"_s, {}});
    REQUIRE(created);
    REQUIRE(library.temp.connection().run(
        u"UPDATE mirror SET local = CAST(json_remove(CAST(local AS TEXT), '$.regions') AS BLOB) WHERE id = ?"_s, {created->id.value}));
    REQUIRE(checkLibrary(*library.temp.library, CheckMode::Repair));

    CHECK(library.ids(u"region:014 zanzibarine "_s) == QStringList {created->id.value});
}

TEST_CASE("Titles changed after a sort are sorted as they now are", "[search]")
{
    Searcher library;
    RecordWriter writer(*library.temp.library);
    const QString order = u"type:resource sort:title"_s;
    const QString last = library.ids(order).last();

    REQUIRE(writer.edit({last}, {{u"title"_s, QJsonObject {{u"en"_s, u"0 first of all"_s}}}}, {u"t"_s, {}}));

    CHECK(library.ids(order).first() == last);
    CHECK(library.ids(u"type:resource sort:-title"_s).last() == last);
    CHECK(library.ids(u"type:resource sort:issued"_s) != library.ids(order));
}

TEST_CASE("Records are sorted by one's own tags, and those without come last", "[search]")
{
    Searcher library;
    RecordWriter writer(*library.temp.library);
    const QStringList all = library.ids(u"type:resource sort:title"_s);
    const auto tag = [&](const QString &id, const QString &text) {
        REQUIRE(writer.edit({id}, {{u"local_tags"_s, QJsonArray {text}}}, {u"t"_s, {}}));
    };
    tag(all.at(2), u"b"_s);
    tag(all.at(5), u"a"_s);

    const QStringList sorted = library.ids(u"type:resource sort:local_tags"_s);
    CHECK(sorted.first(2) == QStringList {all.at(5), all.at(2)});
    CHECK(sorted.size() == all.size());
    tag(all.at(5), u"c"_s);
    CHECK(library.ids(u"type:resource sort:local_tags"_s).first(2) == QStringList {all.at(2), all.at(5)});
    CHECK(library.ids(u"type:resource sort:-local_tags"_s).first(2) == QStringList {all.at(5), all.at(2)});
}

TEST_CASE("A program that only reads finds what another one writes meanwhile, and no longer what that one hides", "[search]")
{
    Searcher writing;
    LibraryOptions options = writing.temp.options();
    options.access = Access::ReadOnly;
    const auto reader = Library::open(options);
    REQUIRE(reader);
    SearchEngine engine(**reader);
    const SearchQuery query = parseQuery(u"tag:fresh sort:title"_s).query;
    REQUIRE(engine.search(query)->docids.empty());
    RecordWriter writer(*writing.temp.library);

    const auto created = writer.create(
        RecordType::Resource, {{u"title"_s, QJsonObject {{u"en"_s, u"New guide"_s}}}, {u"tags"_s, QJsonArray {u"fresh"_s}}}, {u"t"_s, {}});
    REQUIRE(created);

    const std::vector<qint64> found = engine.search(query)->docids;
    CHECK(found.size() == 1);
    REQUIRE(writer.remove(created->id, {u"t"_s, {}}));
    CHECK(engine.hits(found, query, Labels(writing.temp.vocabularies, {u"en"_s}))->empty());
    CHECK(engine.search(query)->docids.empty());
}

TEST_CASE("Numbers are ordered by their value, and records without one come last either way", "[search]")
{
    Searcher library;
    RecordWriter writer(*library.temp.library);
    QStringList ids;
    for (const double latitude : {-2.5, -1.0, 0.15, 0.5, 12.0}) {
        const auto created = writer.create(RecordType::Stakeholder,
            {{u"title"_s, QJsonObject {{u"en"_s, u"Numbered"_s}}}, {u"tags"_s, QJsonArray {u"numbered"_s}},
                {u"map_point"_s, QJsonObject {{u"latitude"_s, latitude}}}},
            {u"t"_s, {}});
        REQUIRE(created);
        ids.append(created->id.value);
    }
    const auto without = writer.create(RecordType::Stakeholder,
        {{u"title"_s, QJsonObject {{u"en"_s, u"Numbered"_s}}}, {u"tags"_s, QJsonArray {u"numbered"_s}}}, {u"t"_s, {}});
    REQUIRE(without);

    CHECK(library.ids(u"tag:numbered sort:map_point.latitude"_s) == ids + QStringList {without->id.value});
    std::reverse(ids.begin(), ids.end());
    CHECK(library.ids(u"tag:numbered sort:-map_point.latitude"_s) == ids + QStringList {without->id.value});
}
