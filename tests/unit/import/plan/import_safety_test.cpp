// SPDX-License-Identifier: GPL-3.0-or-later
// What an import may not do, whatever the file says or does meanwhile.
#include "tests/unit/import/plan/plan_fixture.h"

#include <QJsonArray>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A file that changes while it is carried out leaves everything as it was", "[import]")
{
    Import import;
    QByteArray planned = "title,summary,tlp\r\n";
    QByteArray other = planned;
    for (int i = 0; i < 1000; ++i) { // More than is read ahead.
        const QByteArray row = "Record " + QByteArray::number(i) + ',' + QByteArray(3000, 'x');
        planned += row + ",TLP:RED\r\n";
        other += row + ",TLP:ZZZ\r\n";
    }
    import.writeCsv(planned);
    const ImportPlan plan = import.plan({.likely = KnownRecords::Add});
    bool wasWritten = false;
    const auto done
        = applyImport(*import.temp.library, plan, kMe, import.temp.vocabularies, [&](const Progress &) {
              if (!wasWritten) {
                  wasWritten = true;
                  import.write(other);
              }
          });
    CHECK(wasWritten);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Conflict);
    CHECK(import.changes() == 0);
}

TEST_CASE("The refused rows of a file that changed are not told of another one", "[import]")
{
    Import import;
    import.writeCsv("title,tags\r\n,mine\r\n");
    const ImportPlan plan = import.plan();
    REQUIRE(plan.refused.size() == 1);
    import.write("title,tags\r\n,other\r\n");
    const auto saved = saveRefused(plan, {}, import.temp.folder.filePath(u"refused.csv"_s));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::Conflict);
}

TEST_CASE("Only the value that is wrong is left out of a list", "[import]")
{
    Import import;
    import.order.format = ImportFormat::Ndjson;
    import.write(R"({"_id":"resource:a","type":"resource","schema":1,"title":{"en":"A"},)"
                 R"("languages":["en-","en-GB","fr"]})"
                 "\n"); // The wrong one is how the right one begins.
    const ImportPlan plan = import.plan();
    REQUIRE(plan.lines.size() == 1);
    CHECK(plan.lines[0].warnings == 1);
    import.apply(plan);
    CHECK(import.shown("resource:a").json().value("languages"_L1) == QJsonArray {u"en-GB"_s, u"fr"_s});
}

TEST_CASE("No file marks a record as open to all", "[import]")
{
    Import import;
    import.writeCsv("title,tlp\r\nFirst,clear\r\nSecond,red\r\n");
    const ImportPlan plan = import.plan({.likely = KnownRecords::Add});
    CHECK(plan.lines[0].warnings == 1);
    const ImportDone done = import.apply(plan);
    REQUIRE(done.changes.size() == 2);
    CHECK(import.shown(done.changes[0].id.value.toLatin1().constData()).tlp() == u"TLP:GREEN"_s);
    CHECK(import.shown(done.changes[1].id.value.toLatin1().constData()).tlp() == u"TLP:RED"_s);

    import.add("case_study:green", titled("Green"));
    import.writeCsv("address,tlp,tags\r\ncase_study:green,clear,x\r\n");
    const ImportPlan over = import.plan();
    CHECK(acts(over) == QStringList {u"changed"_s});
    CHECK(over.lines[0].warnings == 1);
    import.apply(over);
    CHECK(import.shown("case_study:green").tlp() == u"TLP:GREEN"_s);
}

TEST_CASE("A copy beside a record is marked no less strictly than that", "[import]")
{
    Import import;
    QJsonObject secret = titled("Secret");
    secret.insert(u"tlp"_s, u"TLP:AMBER"_s);
    import.add("case_study:a", secret);
    import.writeCsv("address,title,tlp\r\ncase_study:a,Secret,\r\ncase_study:a,Secret,red\r\n");
    const ImportDone done = import.apply(import.plan({.known = KnownRecords::Add}));
    REQUIRE(done.changes.size() == 2);
    CHECK(import.shown(done.changes[0].id.value.toLatin1().constData()).tlp() == u"TLP:AMBER"_s);
    CHECK(import.shown(done.changes[1].id.value.toLatin1().constData()).tlp() == u"TLP:RED"_s);
}

TEST_CASE("A title stands for a record that was here when the plan was made, and for no new one", "[import]")
{
    Import import;
    import.writeCsv(
        "title,parent\r\nMother organisation,\r\nChild,Mother organisation\r\n", RecordType::Stakeholder);
    const ImportPlan plan = import.plan({.likely = KnownRecords::Add});
    CHECK(plan.lines[1].warnings == 1);
    const ImportDone done = import.apply(plan);
    REQUIRE(done.changes.size() == 2);
    CHECK(import.shown(done.changes[1].id.value.toLatin1().constData())
              .json()
              .value("parent"_L1)
              .isUndefined());
}

TEST_CASE("A file with too many entries is told as such, and nothing is planned", "[import]")
{
    Import import;
    import.writeCsv("title\r\nFirst\r\nSecond\r\n");
    import.order.mostEntries = 1;
    const auto plan = planImport(*import.temp.library, import.order, {}, import.temp.vocabularies);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == ErrorKind::Unsupported);
    CHECK(plan.error().detail == kTooManyEntries);
}

TEST_CASE("The search for what is here already is told as a part of the way", "[import]")
{
    Import import;
    QByteArray csv = "title\r\n";
    for (int i = 0; i < 50; ++i) {
        csv += "Case number " + QByteArray::number(i) + "\r\n";
    }
    import.writeCsv(csv);
    std::vector<double> shares;
    REQUIRE(planImport(*import.temp.library, import.order, {}, import.temp.vocabularies,
        [&](const Progress &step) { shares.push_back(double(step.done) / double(step.total)); }));
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.back() == 1.0);
    CHECK(
        std::any_of(shares.begin(), shares.end(), [](double share) { return share > 0.4 && share <= 0.8; }));
}
