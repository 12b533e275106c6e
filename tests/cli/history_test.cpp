// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSamlit = u"case_study:case-samlit"_s;

qint64 edited(CliRun &cli, const QByteArray &patch, const QString &who = u"ana"_s)
{
    return cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s, u"--as"_s, who, u"--json"_s}, patch)
        .object()
        .value("change"_L1)
        .toInteger();
}

QJsonObject shown(CliRun &cli)
{
    return cli.run({u"show"_s, kSamlit}).object();
}

} // namespace

TEST_CASE("The list of changes tells what each did, to what, by whom, and whether it stands", "[cli]")
{
    CliRun cli;
    const qint64 first = edited(cli, R"({"acronym":"ONE"})");
    const qint64 second = edited(cli, R"({"acronym":"TWO","tags":["x"]})", u"ben"_s);
    cli.run({u"undo"_s});

    const QJsonArray all = cli.run({u"changes"_s, u"--json"_s}).array();
    REQUIRE(all.size() == 2);
    const QJsonObject newest = all.at(0).toObject();
    CHECK(newest.value("change"_L1) == second);
    CHECK(newest.value("who"_L1) == u"ben"_s);
    CHECK(newest.value("what"_L1) == u"edited"_s);
    CHECK(newest.value("state"_L1) == u"undone"_s);
    CHECK(newest.value("record"_L1) == kSamlit);
    CHECK(newest.value("title"_L1).toObject().contains("en"_L1));
    CHECK(newest.value("fields"_L1).toArray().size() == 2);
    CHECK(cli.run({u"changes"_s, u"--who"_s, u"ana"_s}).array().size() == 1);
    CHECK(cli.run({u"changes"_s, u"--record"_s, u"case_study:none"_s}).array().isEmpty());
    CHECK(cli.run({u"changes"_s, u"--limit"_s, u"1"_s}).array().size() == 1);
    const QJsonArray older = cli.run({u"changes"_s, u"--before"_s, QString::number(second)}).array();
    REQUIRE(older.size() == 1);
    CHECK(older.at(0).toObject().value("change"_L1) == first);
    CHECK(cli.run({u"changes"_s, u"--limit"_s, u"none"_s}).code == 2);
}

TEST_CASE("History tells each field from what to what, and ends with the first version", "[cli]")
{
    CliRun cli;
    const QJsonValue original = shown(cli).value("acronym"_L1);
    edited(cli, R"({"acronym":"ONE"})");

    const QJsonArray versions = cli.run({u"history"_s, kSamlit}).array();
    REQUIRE(versions.size() == 2);
    const QJsonObject field = versions.at(0).toObject().value("fields"_L1).toArray().at(0).toObject();
    CHECK(field.value("field"_L1) == u"acronym"_s);
    CHECK(field.value("from"_L1) == original);
    CHECK(field.value("to"_L1) == u"ONE"_s);
    CHECK(versions.at(1).toObject().value("version"_L1) == u"original"_s);
    CHECK(versions.at(1).toObject().value("document"_L1).toObject().value("acronym"_L1) == original);
    CHECK(cli.run({u"history"_s, u"case_study:none"_s}).array().isEmpty());
}

TEST_CASE("An earlier version and one field of it are restored as new changes", "[cli]")
{
    CliRun cli;
    const QJsonObject original = shown(cli);
    const qint64 first = edited(cli, R"({"acronym":"ONE","tags":["x"]})");
    edited(cli, R"({"acronym":"TWO","tags":["y"]})");

    CHECK(cli.run({u"restore"_s, kSamlit, u"--change"_s, QString::number(first), u"--field"_s, u"acronym"_s})
              .code
        == 0);
    CHECK(shown(cli).value("acronym"_L1) == u"ONE"_s);
    CHECK(shown(cli).value("tags"_L1).toArray().at(0) == u"y"_s);
    CHECK(cli.run({u"restore"_s, kSamlit, u"--change"_s, u"0"_s}).code == 0);
    CHECK(shown(cli).value("acronym"_L1) == original.value("acronym"_L1));
    CHECK(shown(cli).value("tags"_L1) == original.value("tags"_L1));
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(shown(cli).value("acronym"_L1) == u"ONE"_s);
    CHECK(cli.run({u"restore"_s, kSamlit, u"--field"_s, u"acronym"_s}).code == 2);
    CHECK(cli.run({u"restore"_s, kSamlit, u"--change"_s, u"x"_s}).code == 2);
    CHECK(cli.run({u"restore"_s, kSamlit, u"--change"_s, u"9999"_s}).code == 4);
}

TEST_CASE("Redo goes up to a change in one go", "[cli]")
{
    CliRun cli;
    const qint64 first = edited(cli, R"({"acronym":"ONE"})");
    const qint64 second = edited(cli, R"({"acronym":"TWO"})");
    CHECK(cli.run({u"undo"_s, u"--to"_s, QString::number(first)}).array().size() == 2);
    CHECK(cli.run({u"redo"_s, u"--to"_s, QString::number(second)}).array().size() == 2);
    CHECK(shown(cli).value("acronym"_L1) == u"TWO"_s);
    CHECK(cli.run({u"redo"_s, u"--to"_s, QString::number(second), u"--json"_s}).code == 1);
}
