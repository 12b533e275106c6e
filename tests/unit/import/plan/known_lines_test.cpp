// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a file are records that are here, or say the same as another one.
#include "tests/unit/import/plan/plan_fixture.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray identifier(const char *scheme, const char *value)
{
    return {QJsonObject {{u"id"_s, u"i"_s}, {u"scheme"_s, QString::fromLatin1(scheme)},
        {u"value"_s, QString::fromLatin1(value)}}};
}

} // namespace

TEST_CASE("Entries that begin in one line of a file are told apart", "[import]")
{
    Import import;
    import.order.format = ImportFormat::CslJson;
    import.write(R"([{"id":"a","type":"book","title":"First of one line"},{"id":"b","type":"book"},)"
                 R"({"id":"c","type":"book","title":"Quite another work"}])");

    const ImportPlan plan = import.plan();
    CHECK(acts(plan) == QStringList {u"added"_s, u"refused"_s, u"added"_s});
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].place == 1);
    CHECK(acts(import.plan({.entries = {{2, ImportAct::Skip}}}))
        == QStringList {u"added"_s, u"refused"_s, u"skipped"_s});

    import.write(R"([{"id":"b","type":"book"},{"id":"c","type":"book"}])");
    CHECK(import.refusedCsv(import.plan()).count('\n') == 3);
}

TEST_CASE("Twins in one line of a file are twins", "[import]")
{
    Import import;
    import.order.format = ImportFormat::CslJson;
    import.write(R"([{"id":"a","type":"book","title":"One","DOI":"10.1000/182"},)"
                 R"({"id":"b","type":"book","title":"Two","DOI":"10.1000/182"}])");
    const ImportPlan plan = import.plan();
    CHECK(acts(plan) == QStringList {u"added"_s, u"skipped"_s});
    CHECK(plan.lines[1].twin == size_t(0));
    const auto previews = previewOf(*import.temp.library, plan, {1}, import.temp.vocabularies);
    REQUIRE(previews);
    CHECK(previews->front().twinLine == 1);
    CHECK(import.apply(plan).changes.size() == 1);
}

TEST_CASE("An identifier that others may share overwrites nothing unless the names agree", "[import]")
{
    Import import;
    QJsonObject page = titled("Annual report of the network");
    page.insert(u"url"_s, u"https://example.org/reports"_s);
    import.add("resource:page", page);
    QJsonObject number = titled("Guide for labour inspectors");
    number.insert(u"identifiers"_s, identifier("other", "17"));
    import.add("resource:number", number);
    import.writeCsv("title,url,identifiers.scheme,identifiers.value,publisher\r\n"
                    "A quite different paper,https://example.org/reports,,,P\r\n"
                    "Unrelated survey of households,,other,17,P\r\n"
                    "Annual report of the network,https://example.org/reports,,,P\r\n",
        RecordType::Resource);

    const ImportPlan plan = import.plan();
    CHECK(acts(plan) == QStringList {u"skipped"_s, u"skipped"_s, u"changed"_s});
    CHECK(plan.lines[0].target == RecordId {u"resource:page"_s});
    CHECK(plan.lines[0].isLikely);
    CHECK(plan.lines[1].isLikely);
    CHECK_FALSE(plan.lines[2].isLikely);
}

TEST_CASE("Works that only share the address of a page come in, each of them", "[import]")
{
    Import import;
    import.writeCsv("title,url\r\n"
                    "Chapter on recruitment fees,https://example.org/book\r\n"
                    "Survey of hotel staff,https://example.org/book\r\n"
                    "Survey of hotel staff,https://example.org/book\r\n",
        RecordType::Resource);
    CHECK(acts(import.plan()) == QStringList {u"added"_s, u"added"_s, u"skipped"_s});
}

TEST_CASE("A twin of an entry that is refused comes in", "[import]")
{
    Import import;
    import.writeCsv("address,title\r\ncase_study:new,\r\ncase_study:new,Good\r\n");
    const ImportPlan plan = import.plan();
    CHECK(acts(plan) == QStringList {u"refused"_s, u"added"_s});
    import.apply(plan);
    CHECK(import.shown("case_study:new").json().value("title"_L1) == titled("Good").value("title"_L1));

    import.writeCsv("title,identifiers.scheme,identifiers.value\r\n"
                    ",doi,10.1000/182\r\nTwo,doi,10.1000/182\r\nThree,doi,10.1000/182\r\n",
        RecordType::Resource);
    const ImportPlan other = import.plan();
    CHECK(acts(other) == QStringList {u"refused"_s, u"added"_s, u"skipped"_s});
    CHECK(other.lines[2].twin == size_t(1));
}

TEST_CASE("A twin of a line that would be laid over a record, and cannot, is laid over it", "[import]")
{
    Import import;
    QJsonObject work = titled("Trafficking and technology");
    work.insert(u"identifiers"_s, identifier("doi", "10.1000/182"));
    work.insert(u"tlp"_s, u"TLP:AMBER"_s);
    import.add("resource:a", work);
    import.writeCsv("title,tlp,publisher,identifiers.scheme,identifiers.value\r\n"
                    "One,green,P,doi,10.1000/182\r\nTwo,,Q,doi,10.1000/182\r\n",
        RecordType::Resource);
    const ImportPlan plan = import.plan();
    CHECK(acts(plan) == QStringList {u"refused"_s, u"changed"_s});
    CHECK(import.apply(plan).refused.empty());
    CHECK(import.shown("resource:a").json().value("publisher"_L1) == u"Q"_s);

    import.order.mapping.columns.clear();
    import.writeCsv("address,publisher,tlp\r\nresource:a,P,green\r\nresource:a,R,\r\n", RecordType::Resource);
    CHECK(acts(import.plan()) == QStringList {u"refused"_s, u"changed"_s});
}

TEST_CASE("Where a person leaves out the line that goes first, its twin goes first", "[import]")
{
    Import import;
    import.writeCsv("title,identifiers.scheme,identifiers.value\r\n"
                    "One,doi,10.1000/182\r\nTwo,doi,10.1000/182\r\nThree,doi,10.1000/182\r\n",
        RecordType::Resource);
    const ImportPlan plan = import.plan({.entries = {{0, ImportAct::Skip}}});
    CHECK(acts(plan) == QStringList {u"skipped"_s, u"added"_s, u"skipped"_s});
    CHECK(plan.lines[2].twin == size_t(1));

    import.add("case_study:a", titled("First"));
    import.writeCsv("address,tags\r\ncase_study:a,x\r\ncase_study:a,y\r\n");
    CHECK(acts(import.plan({.entries = {{0, ImportAct::Skip}}})) == QStringList {u"skipped"_s, u"changed"_s});
}
