// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QJsonArray>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

void addResource(CliRun &cli, const QByteArray &slug, const QByteArray &more)
{
    const QByteArray content
        = R"({"_id":"resource:)" + slug + R"(","title":{"en":"Report )" + slug + R"("})" + more + "}";
    REQUIRE(cli.run({u"new"_s, u"resource"_s, u"--patch"_s, u"-"_s}, content).code == 0);
}

} // namespace

TEST_CASE("Many records are changed as one, after a look at what would change", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    addResource(cli, "one", R"(,"tags":["a"])");
    addResource(cli, "two", R"(,"tlp":"TLP:RED")");
    const QByteArray before = cli.run({u"dump"_s}).out;
    const QStringList steps {
        u"--type"_s, u"resource"_s, u"--append"_s, u"tags=a,b"_s, u"--set"_s, u"title.fr=Rapport"_s};

    const QJsonObject plan = cli.run(QStringList {u"bulk"_s, u"--dry-run"_s, u"--json"_s} + steps).object();
    CHECK(plan.value("would_change"_L1) == 2);
    const QJsonObject line = plan.value("records"_L1).toArray().at(0).toObject();
    CHECK(line.value("fields"_L1).toObject().value("tags"_L1).toObject().value("after"_L1)
        == QJsonArray {u"a"_s, u"b"_s});
    CHECK(cli.run({u"dump"_s}).out == before);

    const Answer done = cli.run(QStringList {u"bulk"_s, u"--json"_s} + steps);
    CHECK(done.code == 0);
    CHECK(done.object().value("changed"_L1) == 2);
    CHECK(cli.recordNamed(u"resource:two"_s).value("title"_L1).toObject().value("fr"_L1) == u"Rapport"_s);
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.run({u"dump"_s}).out == before);

    const Answer refused
        = cli.run({u"bulk"_s, u"--query"_s, u"report"_s, u"--set"_s, u"tlp=TLP:CLEAR"_s, u"--json"_s});
    CHECK(refused.code == 1);
    CHECK(refused.object().value("refused"_L1).toArray().at(0).toObject()
        == QJsonObject {
            {u"id"_s, u"resource:two"_s}, {u"refused"_s, u"widens_sharing"_s}, {u"field"_s, u"tlp"_s}});
}

TEST_CASE("A bulk edit without records, without a step or with a wrong one is refused", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    CHECK(cli.run({u"bulk"_s, u"--set"_s, u"tlp=TLP:CLEAR"_s}).code == 2);
    CHECK(cli.run({u"bulk"_s, u"--type"_s, u"resource"_s}).code == 2);
    CHECK(
        cli.run({u"bulk"_s, u"--type"_s, u"resource"_s, u"--set"_s, u"review_state=published"_s}).code == 2);
    CHECK(cli.run({u"bulk"_s, u"--type"_s, u"resource"_s, u"--set"_s, u"tlp=PURPLE"_s}).code == 2);
    CHECK(cli.run({u"bulk"_s, u"--collection"_s, u"nobody"_s, u"--set"_s, u"tlp=TLP:CLEAR"_s}).code == 4);
}

TEST_CASE(
    "Every step has its own replacement, and one without is refused before it deletes anything", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    addResource(cli, "one", R"(,"tags":["a","b"])");
    const QStringList bulk {u"bulk"_s, u"--type"_s, u"resource"_s, u"--json"_s};

    CHECK(cli.run(bulk
                 + QStringList {u"--swap"_s, u"tags=a"_s, u"--by"_s, u"x"_s, u"--swap"_s, u"tags=b"_s,
                     u"--by"_s, u"y"_s, u"--find"_s, u"title=Report"_s, u"--by"_s, u"Paper"_s})
              .code
        == 0);
    const QJsonObject changed = cli.recordNamed(u"resource:one"_s);
    CHECK(changed.value("tags"_L1) == QJsonArray {u"x"_s, u"y"_s});
    CHECK(changed.value("title"_L1).toObject().value("en"_L1) == u"Paper one"_s);

    const QByteArray before = cli.run({u"dump"_s}).out;
    CHECK(cli.run(bulk + QStringList {u"--find"_s, u"title=Paper"_s}).code == 2);
    CHECK(cli.run(bulk + QStringList {u"--swap"_s, u"tags=x"_s}).code == 2);
    CHECK(cli.run(bulk
                 + QStringList {u"--find"_s, u"title=Paper"_s, u"--find"_s, u"title=one"_s, u"--by"_s,
                     u"two"_s})
              .code
        == 2);
    CHECK(cli.run(bulk + QStringList {u"--set"_s, u"title.fr=R"_s, u"--by"_s, u"x"_s}).code == 2);
    CHECK(cli.run({u"dump"_s}).out == before);
    CHECK(cli.run(bulk + QStringList {u"--find"_s, u"title=Paper "_s, u"--by"_s, QString()}).code == 0);
    CHECK(cli.recordNamed(u"resource:one"_s).value("title"_L1).toObject().value("en"_L1) == u"one"_s);
}

TEST_CASE("A value of several lines is one value", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    addResource(cli, "one", {});

    CHECK(cli.run({u"bulk"_s, u"--type"_s, u"resource"_s, u"--set"_s, u"summary.en=First\nSecond=x"_s}).code
        == 0);
    CHECK(cli.recordNamed(u"resource:one"_s).value("summary"_L1).toObject().value("en"_L1)
        == u"First\nSecond=x"_s);
}

TEST_CASE("Tags are listed, renamed with the tags in them, and deleted", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    addResource(cli, "one", R"(,"tags":["old/west"])");
    addResource(cli, "two", R"(,"local_tags":["old"])");

    CHECK(
        cli.run({u"tag"_s, u"rename"_s, u"old"_s, u"new"_s, u"--json"_s}).object().value("changed"_L1) == 2);
    CHECK(cli.run({u"tag"_s, u"list"_s, u"--json"_s}).array()
        == QJsonArray {QJsonObject {{u"tag"_s, u"new"_s}, {u"records"_s, 2}},
            QJsonObject {{u"tag"_s, u"new/west"_s}, {u"records"_s, 1}}});
    CHECK(cli.run({u"tag"_s, u"rename"_s, u"old"_s, u"x"_s}).code == 4);
    CHECK(cli.run({u"tag"_s, u"delete"_s, u"NEW"_s}).code == 0);
    CHECK(cli.run({u"tag"_s, u"list"_s, u"--json"_s}).array().isEmpty());
}

TEST_CASE("A collection is kept, and is the scope of searches, exports and bulk edits", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    for (const QByteArray &slug : {QByteArray("one"), QByteArray("two"), QByteArray("three")}) {
        addResource(cli, slug, {});
    }
    REQUIRE(cli.run({u"collection"_s, u"new"_s, u"My list"_s}).code == 0);
    CHECK(cli.run({u"collection"_s, u"new"_s, u"MY LIST"_s}).code == 4);
    const Answer added = cli.run(
        {u"collection"_s, u"add"_s, u"my list"_s, u"resource:two"_s, u"resource:one"_s, u"--json"_s});
    CHECK(added.object().value("added"_L1).toArray().size() == 2);
    CHECK(cli.run({u"collection"_s, u"add"_s, u"my list"_s, u"No Id"_s}).code == 4);
    CHECK(cli.run({u"collection"_s, u"note"_s, u"My list"_s, u"resource:one"_s, u"--text"_s, u"read this"_s})
              .code
        == 0);
    CHECK(cli.run({u"collection"_s, u"show"_s, u"My list"_s, u"--json"_s})
              .object()
              .value("items"_L1)
              .toArray()
              .at(1)
              .toObject()
        == QJsonObject {{u"id"_s, u"resource:one"_s}, {u"note"_s, u"read this"_s}});

    const QString table = cli.path(u"list.csv"_s);
    CHECK(cli.run({u"export"_s, u"csv"_s, u"--collection"_s, u"My list"_s, u"--out"_s, table, u"--json"_s})
              .object()
              .value("rows"_L1)
        == 2);
    CHECK(cli.run({u"bulk"_s, u"--collection"_s, u"My list"_s, u"--append"_s, u"tags=x"_s, u"--json"_s})
              .object()
              .value("changed"_L1)
        == 2);
    CHECK(cli.run({u"collection"_s, u"remove"_s, u"My list"_s, u"--query"_s, u"title:two"_s}).code == 0);
    CHECK(cli.run({u"collection"_s, u"rename"_s, u"My list"_s, u"Other"_s}).code == 0);
    CHECK(cli.run({u"collection"_s, u"list"_s, u"--json"_s}).array().at(0).toObject()
        == QJsonObject {{u"name"_s, u"Other"_s}, {u"note"_s, QString()}, {u"records"_s, 1}});
    CHECK(cli.run({u"collection"_s, u"delete"_s, u"Other"_s}).code == 0);
    CHECK(cli.run({u"collection"_s, u"show"_s, u"Other"_s}).code == 4);
}
