// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"
#include "tests/unit/import/plan/plan_fixture.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A plan writes nothing, and is carried out as one step of undo", "[import]")
{
    Import import;
    import.add("case_study:a", titled("First"));
    const qint64 before = import.changes();
    import.writeCsv("address,title,countries\r\ncase_study:a,First,Kenya\r\n,Second,KE; UG\r\n");

    const ImportPlan plan = import.plan();
    CHECK(acts(plan) == QStringList {u"changed"_s, u"added"_s});
    CHECK(import.changes() == before);

    const ImportDone done = import.apply(plan);
    CHECK(done.changes.size() == 2);
    CHECK(done.counts == std::map<ImportAct, qint64> {{ImportAct::Add, 1}, {ImportAct::Update, 1}});
    CHECK(import.shown("case_study:a").json().value("countries"_L1) == QJsonArray {u"KE"_s});
    CHECK(import.shown("case_study:a").json().value("updated_by"_L1) == u"me"_s);
    const Document added = import.shown(done.changes[1].id.value.toLatin1().constData());
    CHECK(added.json().value("title"_L1) == QJsonObject {{u"en"_s, u"Second"_s}});
    CHECK(added.reviewState() == ReviewState::Draft);

    CHECK(acts(import.plan()).first() == u"same"_s);
    CHECK(RecordWriter(*import.temp.library).undo()->together == 2);
    CHECK(import.changes() == before);
    CHECK(import.shown("case_study:a").json().value("countries"_L1).isUndefined());
    CHECK(checkLibrary(*import.temp.library, CheckMode::Report)->isSound());
}

TEST_CASE(
    "A record is known by an identifier, by likeness, and where it stands in the file twice", "[import]")
{
    Import import(Contents::Starter); // How much a word tells is learnt from the names that are here.
    QJsonObject resource = titled("Trafficking and technology");
    resource.insert(u"identifiers"_s,
        QJsonArray {
            QJsonObject {{u"id"_s, u"i"_s}, {u"scheme"_s, u"doi"_s}, {u"value"_s, u"10.1000/182"_s}}});
    import.add("resource:doi", resource);
    QJsonObject like = titled("Handbook on partnerships against trafficking in persons");
    like.insert(u"countries"_s, QJsonArray {u"KE"_s});
    import.add("resource:like", like);
    import.writeCsv("title,identifiers.scheme,identifiers.value,publisher,countries\r\n"
                    "Another title,doi,10.1000/182,Someone,\r\n"
                    "Handbook on partnerships against trafficking in persons,,,Someone,Kenya\r\n"
                    "A new and quite different thing,isbn,978-92-1-130000-1,,\r\n"
                    "The same new thing,isbn,9789211300001,,\r\n",
        RecordType::Resource);

    const ImportPlan plan = import.plan();
    CHECK(acts(plan) == QStringList {u"changed"_s, u"skipped"_s, u"added"_s, u"skipped"_s});
    CHECK(plan.lines[0].target == RecordId {u"resource:doi"_s});
    CHECK(!plan.lines[0].isLikely);
    CHECK(plan.lines[1].target == RecordId {u"resource:like"_s});
    CHECK(plan.lines[1].isLikely);
    CHECK(plan.lines[3].twin == size_t(2));

    ImportChoices choices {.known = KnownRecords::Skip, .likely = KnownRecords::Update};
    choices.entries[3] = ImportAct::Add;
    const ImportPlan other = import.plan(choices);
    CHECK(acts(other) == QStringList {u"skipped"_s, u"changed"_s, u"added"_s, u"added"_s});
    const ImportDone done = import.apply(other);
    CHECK(done.refused.empty());
    CHECK(import.shown("resource:like").json().value("publisher"_L1) == u"Someone"_s);
    CHECK(import.shown("resource:doi").json().value("publisher"_L1).isUndefined());
}

TEST_CASE("What breaks a rule is refused with its line, and the rest goes in", "[import]")
{
    Import import;
    import.writeCsv("title,website,partners.name,partners.side\r\n"
                    ",https://example.org,,\r\n"
                    "Good,not an address,Police,public\r\n");

    const ImportPlan plan = import.plan();
    CHECK(acts(plan) == QStringList {u"refused"_s, u"added"_s});
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].line == 2);
    CHECK(plan.refused[0].faults.front().field == u"title"_s);
    CHECK(plan.refused[0].faults.front().rule == u"required"_s);
    CHECK(plan.lines[1].warnings == 1);

    const auto previews = previewOf(*import.temp.library, plan, {1}, import.temp.vocabularies);
    REQUIRE(previews);
    REQUIRE(previews->size() == 1);
    CHECK(previews->front().entry.faults.front()
        == ImportFault {u"website"_s, u"bad_format"_s, u"not an address"_s, false});

    const ImportDone done = import.apply(plan);
    REQUIRE(done.changes.size() == 1);
    const Document made = import.shown(done.changes[0].id.value.toLatin1().constData());
    CHECK(made.json().value("website"_L1).isUndefined());
    CHECK(import.refusedCsv(plan, done)
        == "\xEF\xBB\xBFline,reasons,title,website,partners.name,partners.side\r\n"
           "2,title: required,,https://example.org,,\r\n");
}

TEST_CASE("A record that changed after the plan is refused and not overwritten", "[import]")
{
    Import import;
    import.add("case_study:a", titled("First"));
    import.add("case_study:b", titled("Second"));
    import.writeCsv("address,tags\r\ncase_study:a,x\r\ncase_study:b,x\r\n");
    const ImportPlan plan = import.plan();
    REQUIRE(RecordWriter(*import.temp.library)
                .edit({u"case_study:a"_s}, {{u"tags"_s, QJsonArray {u"mine"_s}}}, kMe));

    const ImportDone done = import.apply(plan);
    REQUIRE(done.refused.size() == 1);
    CHECK(done.refused[0].line == 2);
    CHECK(done.refused[0].faults.front().rule == u"changed_meanwhile"_s);
    CHECK(import.shown("case_study:a").json().value("tags"_L1) == QJsonArray {u"mine"_s});
    CHECK(import.shown("case_study:b").json().value("tags"_L1) == QJsonArray {u"x"_s});
}

TEST_CASE("Only the very file that was planned is carried out", "[import]")
{
    Import import;
    import.writeCsv("title\r\nFirst\r\n");
    const ImportPlan plan = import.plan();
    import.write("title\r\nOther\r\n");

    const auto done = applyImport(*import.temp.library, plan, kMe, import.temp.vocabularies);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Conflict);
    CHECK(import.changes() == 0);
}

TEST_CASE("An import that is cancelled in its middle leaves everything as it was", "[import]")
{
    Import import;
    QByteArray csv = "title\r\n";
    for (int i = 0; i < 300; ++i) {
        csv += "Case number " + QByteArray::number(i) + "\r\n";
    }
    import.writeCsv(csv);
    const ImportPlan plan = import.plan({.likely = KnownRecords::Add});
    std::stop_source stop;
    bool wasAsked = false;
    const auto done = applyImport(
        *import.temp.library, plan, kMe, import.temp.vocabularies,
        [&](const Progress &) {
            wasAsked = true;
            stop.request_stop();
        },
        stop.get_token());

    CHECK(wasAsked);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Cancelled);
    CHECK(import.changes() == 0);
    CHECK(*import.temp.connection().number(u"SELECT count(*) FROM record"_s) == 0);
    CHECK(checkLibrary(*import.temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("A file cannot let a record out to more people, nor move its editorial state", "[import]")
{
    Import import;
    QJsonObject secret = titled("Secret");
    secret.insert(u"tlp"_s, u"TLP:AMBER"_s);
    import.add("case_study:a", secret);
    import.writeCsv("address,tlp,review_state\r\ncase_study:a,green,published\r\n");
    const ImportPlan plan = import.plan();
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].faults.back().rule == u"widens_sharing"_s);

    import.writeCsv("address,tlp,review_state\r\ncase_study:a,red,published\r\n");
    REQUIRE(import.apply(import.plan()).changes.size() == 1);
    CHECK(import.shown("case_study:a").tlp() == u"TLP:RED"_s);
    CHECK(import.shown("case_study:a").reviewState() == ReviewState::Draft);
}

TEST_CASE("Records are linked by id or by their exact title", "[import]")
{
    Import import;
    import.add("stakeholder:mother", titled("Mother organisation"));
    import.writeCsv("title,parent\r\nChild one,Mother organisation\r\nChild two,stakeholder:mother\r\nChild "
                    "three,Nobody\r\n",
        RecordType::Stakeholder);
    const ImportPlan plan = import.plan({.likely = KnownRecords::Add});
    CHECK(plan.lines[2].warnings == 1);
    const ImportDone done = import.apply(plan);
    REQUIRE(done.changes.size() == 3);
    for (const size_t i : {0U, 1U}) {
        CHECK(import.shown(done.changes[i].id.value.toLatin1().constData()).json().value("parent"_L1)
            == u"stakeholder:mother"_s);
    }
}

TEST_CASE("A record that was deleted here does not come back unasked", "[import]")
{
    Import import;
    import.add("case_study:a", titled("First"));
    REQUIRE(RecordWriter(*import.temp.library).remove({u"case_study:a"_s}, kMe));
    import.writeCsv("address,title\r\ncase_study:a,First\r\n");
    const ImportPlan plan = import.plan();
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].faults.front().rule == u"deleted_here"_s);
}

TEST_CASE("One record is changed by one line of a file", "[import]")
{
    Import import;
    import.add("case_study:a", titled("First"));
    import.writeCsv("address,tags\r\ncase_study:a,x\r\ncase_study:a,y\r\n");
    const ImportPlan plan = import.plan();
    CHECK(acts(plan) == QStringList {u"changed"_s, u"skipped"_s});
    CHECK(plan.lines[1].twin == size_t(0));
    CHECK(import.apply(plan).refused.empty());

    QJsonObject resource = titled("Trafficking and technology");
    resource.insert(u"identifiers"_s,
        QJsonArray {
            QJsonObject {{u"id"_s, u"i"_s}, {u"scheme"_s, u"doi"_s}, {u"value"_s, u"10.1000/182"_s}}});
    import.add("resource:a", resource);
    import.writeCsv("title,publisher,identifiers.scheme,identifiers.value\r\n"
                    "One,P,doi,10.1000/182\r\nTwo,Q,doi,10.1000/182\r\n",
        RecordType::Resource);
    const ImportPlan other = import.plan();
    CHECK(acts(other) == QStringList {u"changed"_s, u"skipped"_s});
    CHECK(import.apply(other).refused.empty());
    CHECK(import.shown("resource:a").json().value("publisher"_L1) == u"P"_s);
}

TEST_CASE("A table without headings is mapped by the numbers of its columns", "[import]")
{
    Import import;
    import.write("First,KE\r\nSecond,UG\r\n");
    import.order.reading.hasHeadings = false;
    const auto table = openTable(import.order.path, import.order.reading);
    REQUIRE(table);
    CHECK(*readHeadings(**table, import.order.reading) == QStringList {u"1"_s, u"2"_s});
    import.order.mapping.columns = {{.heading = u"1"_s, .path = u"title"_s},
        {.heading = u"2"_s,
            .path = u"countries"_s }};
    CHECK(import.plan().count(ImportAct::Add) == 2);
}
