// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/unit/search/facet_fixture.h"

#include "core/model/field_catalogue.h"
#include "core/search/search_engine.h"
#include "core/store/record_writer.h"

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<FacetFilter> someFilters(FacetDocuments &random)
{
    static const std::map<QString, QStringList> choices {
        {u"type"_s, {u"case_study"_s, u"RESOURCE"_s, u"nothing"_s}},
        {u"year"_s, {u"2019"_s, u"2020"_s, u"2019..2020"_s, u"..2020"_s, u">2020"_s, u""_s, u"1999"_s}},
        {u"country"_s, {u"KE"_s, u"fr"_s, u"ZZ"_s, u""_s}},
        {u"region"_s, {u"202"_s, u"014"_s, u"150"_s, u"419"_s, u""_s}},
        {u"tag"_s, {u"TRAINING"_s, u"bank"_s, u"übung"_s, u""_s}},
        {u"sector"_s, {u"finance"_s, u"hotels"_s, u""_s}},
        {u"updated"_s, {u"2020"_s, u">2021-01"_s, u"2019-02..2022-01-02"_s, u"<2019"_s, u""_s, u"never"_s}},
        {u"colour"_s, {u"red"_s, u""_s}},
        {u"link"_s, {u"case_study:x"_s}},
    };
    std::vector<FacetFilter> filters;
    for (int n = random.upTo(3); n > 0; --n) {
        const auto choice = std::next(choices.begin(), random.upTo(int(choices.size()) - 1));
        FacetFilter filter {choice->first, {}, random.upTo(2) == 0};
        for (int i = 1 + random.upTo(2); i > 0; --i) {
            filter.values.append(random.pick(choice->second));
        }
        filters.push_back(filter);
    }
    return filters;
}

QString written(const std::vector<FacetFilter> &filters)
{
    QStringList all;
    for (const FacetFilter &filter : filters) {
        all.append((filter.excludes ? u"-"_s : u""_s) + filter.facet + u":"_s + filter.values.join(u','));
    }
    return all.join(u' ');
}

const FacetCounts *countsOf(const Narrowed &narrowed, QStringView facet)
{
    const auto found = std::find_if(
        narrowed.facets.begin(), narrowed.facets.end(), [facet](const FacetCounts &counts) { return counts.facet == facet; });
    return found == narrowed.facets.end() ? nullptr : &*found;
}

qint64 countOf(const Narrowed &narrowed, QStringView facet, const QString &value)
{
    const FacetCounts *counts = countsOf(narrowed, facet);
    qint64 sum = 0;
    for (const FacetCount &one : counts == nullptr ? std::vector<FacetCount>() : counts->values) {
        sum += one.value.compare(value, Qt::CaseInsensitive) == 0 ? one.count : 0;
    }
    return sum;
}

std::vector<qint64> docidsOf(const FacetColumns &columns, const std::vector<qint32> &rows)
{
    std::vector<qint64> docids;
    std::transform(rows.begin(), rows.end(), std::back_inserter(docids), [&](qint32 row) { return columns.docidOf(row); });
    return docids;
}

/// Number of records that would be found after a click on `value` while nothing else is chosen in its facet.
qint64 foundAfterClick(
    const std::map<qint64, NaiveRecord> &records, const std::vector<FacetFilter> &filters, const QString &facet, const QString &value)
{
    SearchQuery query {{}, filters, {}};
    std::erase_if(query.filters, [&](const FacetFilter &filter) { return filter.facet == facet && !filter.excludes; });
    query = query.toggled(facet, value);
    return std::count_if(records.begin(), records.end(), [&](const auto &record) { return record.second.meets(query.filters); });
}

void checkSame(const FacetColumns &a, const FacetColumns &b, const std::vector<FacetFilter> &filters)
{
    CHECK(docidsOf(a, a.newestFirst()) == docidsOf(b, b.newestFirst()));
    CHECK(docidsOf(a, a.preferredFirst()) == docidsOf(b, b.preferredFirst()));
    CHECK(a.recordCount() == b.recordCount());
    for (const std::vector<FacetFilter> &asked : {filters, std::vector<FacetFilter>()}) {
        const auto first = a.narrow(&a.newestFirst(), asked, {});
        const auto second = b.narrow(&b.newestFirst(), asked, {});
        REQUIRE((first && second));
        CHECK(docidsOf(a, first->rows) == docidsOf(b, second->rows));
        CHECK(std::equal(first->facets.begin(), first->facets.end(), second->facets.begin(), second->facets.end(),
            [](const FacetCounts &x, const FacetCounts &y) { return x.facet == y.facet && x.values == y.values; }));
    }
}

} // namespace

TEST_CASE("Narrowing and counting give what a plain look at every document gives", "[search][facets]")
{
    FacetLibrary library;
    FacetDocuments random(20261126);
    for (int round = 0; round < 1000; ++round) {
        library.clear();
        std::map<qint64, NaiveRecord> records;
        for (int n = random.upTo(9); n > 0; --n) {
            const qint64 docid = 1 + random.upTo(5000);
            library.put(docid, random.next());
            records.insert_or_assign(docid, NaiveRecord(library.documents.at(docid)));
        }
        const auto columns = library.load();
        const std::vector<FacetFilter> filters = someFilters(random);
        std::vector<qint32> asked = columns->newestFirst();
        std::shuffle(asked.begin(), asked.end(), random.random);
        if (random.upTo(2) == 0) {
            asked.resize(asked.size() / 2);
            std::erase_if(records, [&](const auto &record) { return std::find(asked.begin(), asked.end(), columns->rowOf(record.first)) == asked.end(); });
        }
        INFO(round << ": " << written(filters).toStdString());

        const bool asksAll = asked.size() == columns->recordCount() && random.upTo(1) == 0;
        const auto narrowed = columns->narrow(asksAll ? nullptr : &asked, filters, {});
        REQUIRE(narrowed);

        std::vector<qint32> expected = asked;
        if (asksAll) {
            std::sort(expected.begin(), expected.end());
        }
        std::erase_if(expected, [&](qint32 row) { return !records.at(columns->docidOf(row)).meets(filters); });
        CHECK(narrowed->rows == expected);
        for (const Facet &facet : facets()) {
            QStringList values {QString()};
            for (const auto &[docid, document] : library.documents) {
                values += facetValues(document, facet.key);
            }
            const FacetCounts *counts = countsOf(*narrowed, QString(facet.key));
            if (counts == nullptr) {
                values.removeAll(QString()); // A facet that nothing has is not offered.
            }
            for (const QString &value : values) {
                INFO(QString(facet.key).toStdString() << " = " << value.toStdString());
                const qint64 found = foundAfterClick(records, filters, facet.key, value);
                if (countOf(*narrowed, QString(facet.key), value) != found) {
                    CHECK(countOf(*narrowed, QString(facet.key), value) == found);
                }
            }
        }
    }
}

TEST_CASE("Columns brought up to date are the same as columns read anew", "[search][facets]")
{
    FacetLibrary library;
    FacetDocuments random(7);
    for (int docid = 1; docid <= 60; ++docid) {
        library.put(docid, random.next());
    }
    auto columns = library.load();
    for (int round = 0; round < 200; ++round) {
        std::vector<qint64> changed;
        for (int n = random.upTo(6); n > 0; --n) {
            const qint64 docid = 1 + random.upTo(80);
            changed.push_back(docid);
            if (random.upTo(2) == 0) {
                library.hide(docid);
            } else {
                library.put(docid, random.next());
            }
        }
        INFO("round " << round);

        const auto updated = columns->updated(library.connection(), changed);
        REQUIRE(updated);
        columns = *updated;

        checkSame(*columns, *library.load(), someFilters(random));
    }
}

TEST_CASE("A change deep in a large library leaves every other row and count as it was", "[search][facets]")
{
    FacetLibrary library;
    FacetDocuments random(3);
    constexpr int kRecords = 9000; // Three chunks.
    for (int docid = 1; docid <= kRecords; ++docid) {
        library.put(docid, random.next());
    }
    const auto before = library.load();
    const std::vector<FacetFilter> filters {{u"type"_s, {u"case_study"_s}, false}, {u"tag"_s, {u"bank"_s}, true}};
    checkSame(*before, *before, filters);

    library.put(4096, random.next());
    library.put(kRecords + 1, random.next());
    library.hide(4097);
    const auto after = before->updated(library.connection(), {4096, 4097, kRecords + 1});

    REQUIRE(after);
    checkSame(**after, *library.load(), filters);
    CHECK((*after)->rowOf(4097) == -1);
    CHECK((*after)->rowOf(4096) == before->rowOf(4096));
    CHECK((*after)->docidOf((*after)->rowOf(kRecords + 1)) == kRecords + 1);
    CHECK(before->rowOf(4097) == 4096); // Who still holds the old columns sees nothing of it.
    CHECK(before->recordCount() == kRecords);
}

TEST_CASE("Between equals the newer month wins, then the better checked record, then the newer one", "[search][facets]")
{
    FacetLibrary library;
    const auto put = [&library](qint64 docid, const QString &time, const QString &grade) {
        library.put(docid, Document(QJsonObject {{u"type"_s, u"resource"_s}, {u"updated_at"_s, time}, {u"verification"_s, grade}}));
    };
    put(1, u"2026-10-31T23:59:59Z"_s, u"V4"_s);
    put(2, u"2026-11-02T08:00:00Z"_s, u"V1"_s);
    put(3, u"2026-11-01T08:00:00Z"_s, u"V3"_s);
    put(4, u"2026-11-03T08:00:00Z"_s, u"V3"_s);
    put(5, u"2026-11-03T08:00:00Z"_s, u"V3"_s);
    put(6, u"2026-11-09T08:00:00Z"_s, u"unheard of"_s);
    library.put(7, Document(QJsonObject {{u"type"_s, u"resource"_s}}));

    const auto columns = library.load();

    CHECK(docidsOf(*columns, columns->preferredFirst()) == std::vector<qint64> {4, 5, 3, 2, 6, 1, 7});
    CHECK(docidsOf(*columns, columns->newestFirst()) == std::vector<qint64> {6, 4, 5, 2, 3, 1, 7});
}

TEST_CASE("An excluded value counts what a click on it would bring", "[search][facets]")
{
    FacetLibrary library;
    const auto put = [&library](qint64 docid, const QStringList &tags) {
        library.put(docid, Document(QJsonObject {{u"type"_s, u"resource"_s}, {u"tags"_s, QJsonArray::fromStringList(tags)}}));
    };
    put(1, {u"bank"_s});
    put(2, {u"bank"_s, u"hotel"_s});
    put(3, {u"hotel"_s});
    put(4, {u"bank"_s, u"court"_s});

    const auto narrowed = library.load()->narrow(nullptr, {{u"tag"_s, {u"bank"_s, u"court"_s}, true}}, {});

    REQUIRE(narrowed);
    CHECK(narrowed->rows.size() == 1);
    CHECK(countOf(*narrowed, u"tag", u"bank"_s) == 2);
    CHECK(countOf(*narrowed, u"tag", u"court"_s) == 0);
    CHECK(countOf(*narrowed, u"tag", u"hotel"_s) == 1);
}

TEST_CASE("A region finds and counts what only states a region within it", "[search][facets]")
{
    FacetLibrary library;
    library.put(1, Document(QJsonObject {{u"type"_s, u"resource"_s}, {u"regions"_s, QJsonArray {u"014"_s}}}));
    library.put(2, Document(QJsonObject {{u"type"_s, u"resource"_s}, {u"regions"_s, QJsonArray {u"155"_s}}}));

    const auto narrowed = library.load()->narrow(nullptr, {{u"region"_s, {u"002"_s}, false}}, {});

    REQUIRE(narrowed);
    CHECK(narrowed->rows.size() == 1);
    CHECK(countOf(*narrowed, u"region", u"202"_s) == 1);
    CHECK(countOf(*narrowed, u"region", u"150"_s) == 1);
}

TEST_CASE("A tag finds and counts what only bears a tag within it", "[search][facets]")
{
    FacetLibrary library;
    library.put(1, Document(QJsonObject {{u"type"_s, u"resource"_s}, {u"tags"_s, QJsonArray {u"region/west/Togo"_s}}}));
    library.put(2, Document(QJsonObject {{u"type"_s, u"resource"_s}, {u"tags"_s, QJsonArray {u"regional"_s}}}));

    const auto narrowed = library.load()->narrow(nullptr, {{u"tag"_s, {u"Region"_s}, false}}, {});

    REQUIRE(narrowed);
    CHECK(narrowed->rows.size() == 1);
    CHECK(countOf(*narrowed, u"tag", u"region/west"_s) == 1);
    CHECK(countOf(*narrowed, u"tag", u"regional"_s) == 1);
}

TEST_CASE("A value that is chosen stays in its facet even if no record has it", "[search][facets]")
{
    FacetLibrary library;
    library.put(1, Document(QJsonObject {{u"type"_s, u"resource"_s}}));

    const auto narrowed = library.load()->narrow(nullptr, {{u"country"_s, {u"ZZ"_s}, false}, {u"year"_s, {u"2019.."_s}, false}, {u"tag"_s, {u""_s}, false}}, {});

    REQUIRE(narrowed);
    REQUIRE(countsOf(*narrowed, u"country") != nullptr);
    CHECK(countsOf(*narrowed, u"country")->values == std::vector<FacetCount> {{u"ZZ"_s, 0}});
    CHECK(countsOf(*narrowed, u"tag")->values == std::vector<FacetCount> {{QString(), 0}});
    CHECK(countsOf(*narrowed, u"year") == nullptr); // A range is no value.
}

TEST_CASE("A search that is no longer wanted stops counting", "[search][facets]")
{
    FacetLibrary library;
    library.put(1, Document(QJsonObject {{u"type"_s, u"resource"_s}}));
    std::stop_source stop;
    stop.request_stop();

    const auto narrowed = library.load()->narrow(nullptr, {{u"type"_s, {u"resource"_s}, false}}, stop.get_token());

    REQUIRE_FALSE(narrowed);
    CHECK(narrowed.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("Records with a file, samples and what was edited here can be asked for, but are no groups of their own", "[search][facets]")
{
    TempLibrary temp(Contents::Starter);
    SearchEngine engine(*temp.library);
    const auto found = [&engine](const QString &facet, const QString &value) {
        const auto answer = engine.search({{}, {{facet, {value}, false}}, {}});
        REQUIRE(answer);
        for (const FacetCounts &counts : answer->facets) {
            CHECK_FALSE(findFacet(counts.facet)->hidden);
        }
        return answer->docids.size();
    };
    const size_t all = engine.search({})->docids.size();
    REQUIRE(found(u"is"_s, u"sample"_s) == all);
    CHECK(found(u"is"_s, u"edited"_s) == 0);
    const size_t withFile = found(u"has"_s, u"file"_s);
    RecordWriter writer(*temp.library);

    const auto created = writer.create(RecordType::Resource,
        {{u"title"_s, QJsonObject {{u"en"_s, u"Report"_s}}},
            {u"files"_s, QJsonArray {QJsonObject {{u"id"_s, u"f"_s}, {u"name"_s, u"report.pdf"_s}, {u"sha256"_s, QString(64, u'a')}}}}},
        {u"t"_s, {}});
    REQUIRE(created);

    CHECK(found(u"has"_s, u"file"_s) == withFile + 1);
    CHECK(found(u"is"_s, u"edited"_s) == 1);
    CHECK(found(u"is"_s, u"sample"_s) == all);
}
