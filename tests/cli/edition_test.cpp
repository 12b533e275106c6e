// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QJsonArray>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSamlit = u"case_study:case-samlit"_s;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("An edition of the starter library is checked, frozen even so, and printed the same after its "
          "cases changed",
    "[cli]")
{
    CliRun cli;
    const Answer list = cli.run({u"edition"_s, u"list"_s, u"--json"_s});
    REQUIRE(list.array().size() == 1);
    CHECK(list.array().at(0).toObject().value("number"_L1) == u"0"_s);
    const Answer check = cli.run({u"edition"_s, u"check"_s, u"0"_s, u"--json"_s});
    CHECK(check.code == 1);
    CHECK(check.object().value("cases"_L1) == 37);
    CHECK(check.object().value("absolute"_L1) == 0);
    CHECK(check.object().value("blocking"_L1).toInt() > 0);
    const Answer refused = cli.run({u"edition"_s, u"freeze"_s, u"0"_s});
    CHECK(refused.code == 4);
    CHECK(refused.err.contains("edition check"));

    REQUIRE(cli.run({u"edition"_s, u"freeze"_s, u"0"_s, u"--even-so"_s, u"a trial"_s}).code == 0);
    const QString path = cli.path(u"text.md"_s);
    REQUIRE(cli.run({u"edition"_s, u"text"_s, u"0"_s, u"--lang"_s, u"fr"_s, u"--out"_s, path}).code == 0);
    const QByteArray text = contentsOf(path);
    CHECK(text.contains("Secteur financier"));
    REQUIRE(cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s},
                   R"({"title":{"fr":"Autre titre"},"countries":["KE"]})")
                .code
        == 0);
    const Answer again = cli.run({u"edition"_s, u"text"_s, u"0"_s, u"--lang"_s, u"fr"_s});
    CHECK(again.out == text); // On standard output as in a file.
    CHECK(cli.run({u"edition"_s, u"add"_s, u"0"_s, kSamlit}).code == 4);
    CHECK(cli.run({u"edit"_s, u"edition:working"_s, u"--patch"_s, u"-"_s}, R"({"front_matter":{"en":"x"}})")
              .code
        == 4);

    REQUIRE(cli.run({u"edition"_s, u"next"_s, u"0"_s}).code == 0);
    const Answer changes = cli.run({u"edition"_s, u"changes"_s, u"0"_s, u"--json"_s});
    CHECK(changes.code == 0);
    const QJsonArray found = changes.object().value("changes"_L1).toArray();
    REQUIRE(found.size() == 1);
    CHECK(found[0].toObject().value("id"_L1) == kSamlit);
    CHECK(found[0].toObject().value("paths"_L1).toArray() == QJsonArray {u"title.fr"_s, u"countries"_s});
    CHECK(cli.run({u"edition"_s, u"changes"_s, u"0"_s, u"--markdown"_s})
              .out.startsWith("## Changed (1)\n\n- South African"));
}

TEST_CASE(
    "A new edition gets chapters, and cases by id and by query, in the order that is asked for", "[cli]")
{
    CliRun cli;
    const auto edition
        = [&cli](const QStringList &words) { return cli.run(QStringList {u"edition"_s} + words); };
    REQUIRE(edition({u"new"_s, u"7"_s, u"--title"_s, u"Seventh"_s}).code == 0);
    CHECK(edition({u"new"_s, u"7"_s, u"--title"_s, u"Again"_s}).code == 4);
    const Answer added = edition({u"add"_s, u"7"_s, u"--query"_s, u"sector:finance"_s});
    CHECK(added.code == 0);
    CHECK(added.object().value("added"_L1).toArray().size() == 9);
    const Answer twice = edition({u"add"_s, u"7"_s, kSamlit, u"case_study:nowhere"_s});
    CHECK(twice.code == 1);
    CHECK(twice.object().value("already_in"_L1).toArray() == QJsonArray {kSamlit});
    CHECK(twice.object().value("not_here"_L1).toArray() == QJsonArray {u"case_study:nowhere"_s});
    REQUIRE(edition({u"chapter"_s, u"add"_s, u"7"_s, u"Courts"_s, u"--at"_s, u"1"_s}).code == 0);
    CHECK(edition({u"chapter"_s, u"add"_s, u"7"_s, u"Hotels"_s, u"--at"_s, u"x"_s}).code == 2);
    CHECK(edition({u"move"_s, u"7"_s, kSamlit, u"--chapter"_s, u"1"_s, u"--at"_s, u"0"_s}).code == 2);
    REQUIRE(edition({u"move"_s, u"7"_s, kSamlit, u"--chapter"_s, u"1"_s}).code == 0);
    REQUIRE(edition({u"chapter"_s, u"rename"_s, u"7"_s, u"1"_s, u"Courts and banks"_s}).code == 0);
    REQUIRE(edition({u"chapter"_s, u"move"_s, u"7"_s, u"1"_s, u"--at"_s, u"2"_s}).code == 0);
    REQUIRE(edition({u"front"_s, u"7"_s, u"--text"_s, u"Preface."_s}).code == 0);
    const QJsonArray chapters
        = edition({u"show"_s, u"7"_s, u"--json"_s}).object().value("chapters"_L1).toArray();
    REQUIRE(chapters.size() == 5);
    CHECK(chapters[1].toObject().value("title"_L1) == u"Courts and banks"_s);
    CHECK(chapters[1].toObject().value("cases"_L1).toArray() == QJsonArray {kSamlit});
    const QJsonObject numbers = edition({u"numbers"_s, u"7"_s, u"--json"_s}).object();
    CHECK(numbers.value("total"_L1) == 9);
    CHECK(edition({u"text"_s, u"7"_s}).out.contains("Working edition, not frozen\n"));
    REQUIRE(edition({u"remove"_s, u"7"_s, kSamlit}).code == 0);
    REQUIRE(edition({u"chapter"_s, u"remove"_s, u"7"_s, u"2"_s}).code == 0);
    CHECK(edition({u"show"_s, u"7"_s, u"--json"_s}).object().value("cases"_L1) == 8);
    CHECK(edition({u"show"_s, u"99"_s}).code == 4);
    CHECK(edition({u"show"_s, u"working"_s}).code == 4); // Two are being prepared.
    CHECK(edition({u"sing"_s}).code == 2);
}

TEST_CASE("The text of an edition that is for some goes to those that are named", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"edition"_s, u"new"_s, u"7"_s, u"--title"_s, u"Seventh"_s}).code == 0);
    const QString id
        = cli.run({u"edition"_s, u"show"_s, u"7"_s, u"--json"_s}).object().value("id"_L1).toString();
    REQUIRE(cli.run({u"edit"_s, id, u"--patch"_s, u"-"_s}, R"({"tlp": "TLP:AMBER"})").code == 0);
    const Answer refused = cli.run({u"edition"_s, u"text"_s, u"7"_s});
    CHECK(refused.code == 4);
    CHECK(refused.err.contains("--recipients"));
    const Answer text = cli.run({u"edition"_s, u"text"_s, u"7"_s, u"--recipients"_s, u"Working group"_s});
    CHECK(text.code == 0);
    CHECK(text.out.contains("TLP:AMBER, for Working group"));
}

TEST_CASE(
    "An edition and a choice of case studies become web pages, which replace only what was asked", "[cli]")
{
    CliRun cli;
    const QString folder = cli.path(u"web"_s);
    const QStringList publish {u"edition"_s, u"publish"_s, u"0"_s, u"--out"_s, folder, u"--lang"_s, u"ar"_s};
    const Answer first = cli.run(publish);
    REQUIRE(first.code == 0);
    CHECK(first.object().value("cases"_L1) == 37);
    CHECK(first.object().value("marking"_L1) == u"TLP:CLEAR"_s);
    CHECK(contentsOf(folder + u"/index.html"_s).contains("<html lang=\"ar\" dir=\"rtl\">"));
    const Answer refused = cli.run(publish);
    CHECK(refused.code == 4);
    CHECK(refused.err.contains("--replace"));
    CHECK(cli.run(publish + QStringList {u"--replace"_s}).code == 0);

    REQUIRE(cli.run(publish + QStringList {u"--replace"_s, u"--parts"_s, u"contents,list"_s}).code == 0);
    CHECK_FALSE(QFile::exists(folder + u"/numbers.html"_s));
    CHECK(QFile::exists(folder + u"/case-list.html"_s));
    CHECK(cli.run(publish + QStringList {u"--parts"_s, u"maps"_s}).code == 2);
    CHECK(cli.run({u"edition"_s, u"publish"_s, u"0"_s, u"--out"_s, cli.dataDir(), u"--replace"_s}).code == 4);
    CHECK(cli.run({u"edition"_s, u"publish"_s, u"0"_s, u"--out"_s, cli.dataDir() + u"/web"_s}).code == 4);

    const QString sheet = cli.path(u"sheet.md"_s);
    REQUIRE(cli.run({u"export"_s, u"md"_s, u"--ids"_s, u"-"_s, u"--form"_s, u"sheet"_s, u"--out"_s, sheet},
                   (kSamlit + u'\n').toUtf8())
                .code
        == 0);
    CHECK(contentsOf(sheet).startsWith("# South African Anti-Money Laundering"));
    const Answer others = cli.run({u"export"_s, u"html"_s, u"--type"_s, u"stakeholder"_s, u"--out"_s, sheet});
    CHECK(others.code == 4);
    CHECK(others.err.contains("are no case studies"));
    CHECK(cli.run({u"export"_s, u"html"_s, u"--preset"_s, u"data"_s, u"--out"_s, folder}).code == 2);
    CHECK(cli.run({u"export"_s, u"html"_s, u"--form"_s, u"poster"_s, u"--out"_s, folder}).code == 2);
}
