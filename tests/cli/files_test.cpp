// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A library with one resource, which names one file.
struct Desk
{
    CliRun cli;
    QByteArray bytes = noise(40'000);
    QString id;
    QString sha256;

    Desk()
    {
        REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
        id = cli.run({u"new"_s, u"resource"_s, u"--patch"_s, u"-"_s}, R"({"title":{"en":"Guide"}})")
                 .object()
                 .value("id"_L1)
                 .toString();
        writeFile(cli.path(u"in.pdf"_s), bytes);
        const Answer added = cli.run(
            {u"files"_s, u"add"_s, id, cli.path(u"in.pdf"_s), u"--name"_s, u"../guide.pdf"_s, u"--json"_s});
        REQUIRE(added.code == 0);
        CHECK(added.object().value("name"_L1) == u"guide.pdf"_s);
        sha256 = added.object().value("sha256"_L1).toString();
    }
    QJsonObject listed()
    {
        return cli.run({u"files"_s, u"list"_s, id, u"--json"_s}).array().at(0).toObject();
    }
};

} // namespace

TEST_CASE("A file is added as an ordinary edit, listed, saved as it was, and undone", "[cli][files]")
{
    Desk desk;
    CHECK(desk.listed().value("state"_L1) == u"whole"_s);
    CHECK(desk.listed().value("bytes"_L1) == 40'000);
    CHECK(desk.listed().value("media_type"_L1) == u"application/pdf"_s);
    const QString copy = desk.cli.path(u"copy.pdf"_s);
    CHECK(desk.cli.run({u"files"_s, u"save"_s, desk.sha256, u"--out"_s, copy}).code == 0);
    CHECK(contentOf(copy) == desk.bytes);

    writeFile(copy, "mine");
    CHECK(desk.cli.run({u"files"_s, u"save"_s, desk.sha256, u"--out"_s, copy}).code == 4);
    CHECK(contentOf(copy) == "mine");
    CHECK(desk.cli.run({u"files"_s, u"save"_s, desk.sha256, u"--out"_s, copy, u"--replace"_s}).code == 0);
    CHECK(contentOf(copy) == desk.bytes);

    CHECK(desk.cli.run({u"undo"_s}).code == 0);
    CHECK(desk.cli.run({u"files"_s, u"list"_s, u"--json"_s}).array().isEmpty());
    CHECK(desk.cli.run({u"redo"_s}).code == 0);
    CHECK(desk.listed().value("state"_L1) == u"whole"_s);
}

TEST_CASE("The file of a record that must not leave is not written outside", "[cli][files]")
{
    Desk desk;
    CHECK(desk.cli.run({u"edit"_s, desk.id, u"--patch"_s, u"-"_s}, R"({"tlp":"TLP:RED"})").code == 0);
    const QString copy = desk.cli.path(u"copy.pdf"_s);
    CHECK(desk.cli.run({u"files"_s, u"save"_s, desk.sha256, u"--out"_s, copy}).code == 4);
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE("What is kept here is remembered, and fetching what is of no hub is a finding", "[cli][files]")
{
    Desk desk;
    CHECK(desk.cli.run({u"files"_s, u"keep"_s, desk.id, u"on"_s}).code == 0);
    CHECK(desk.listed().value("keep"_L1) == true);
    CHECK(desk.cli.run({u"files"_s, u"fetch"_s, u"--json"_s}).object().value("fetched"_L1) == 0);
    CHECK(desk.cli.run({u"files"_s, u"fetch"_s, desk.id, u"--json"_s}).object().value("fetched"_L1) == 1);
    QFile::remove(desk.cli.dataDir() + u"/files/"_s + desk.sha256);
    CHECK(desk.listed().value("state"_L1) == u"absent"_s);
    const Answer answer = desk.cli.run({u"files"_s, u"fetch"_s, desk.id, u"--json"_s});
    CHECK(answer.code == 1);
    CHECK(answer.object().value("failed"_L1).toArray().at(0).toObject().value("error"_L1) == u"not_found"_s);
    CHECK(desk.cli.run({u"files"_s, u"keep"_s, desk.id, u"off"_s}).code == 0);
    CHECK(desk.listed().value("keep"_L1) == false);
}

TEST_CASE("A damaged file is found by verify and by check, and is not given out", "[cli][files]")
{
    Desk desk;
    CHECK(desk.cli.run({u"files"_s, u"verify"_s}).code == 0);
    QByteArray flipped = desk.bytes;
    flipped[9] = char(flipped[9] ^ 2);
    writeFile(desk.cli.dataDir() + u"/files/"_s + desk.sha256, flipped);

    const Answer verified = desk.cli.run({u"files"_s, u"verify"_s, u"--json"_s});
    CHECK(verified.code == 1);
    CHECK(verified.object().value("damaged"_L1).toArray() == QJsonArray {desk.sha256});
    const Answer checked = desk.cli.run({u"check"_s, u"--json"_s});
    CHECK(checked.code == 1);
    CHECK(checked.object().value("sound"_L1) == false);
    CHECK(checked.object().value("damaged_files"_L1).toArray() == QJsonArray {desk.sha256});
    CHECK(desk.cli.run({u"files"_s, u"save"_s, desk.sha256, u"--out"_s, desk.cli.path(u"copy.pdf"_s)}).code
        == 4);
    CHECK_FALSE(QFile::exists(desk.cli.path(u"copy.pdf"_s)));
}

TEST_CASE("Wrong words behind files are wrong usage and change nothing", "[cli][files]")
{
    Desk desk;
    for (const QStringList &words :
        {QStringList {u"add"_s, desk.id}, QStringList {u"keep"_s, desk.id, u"perhaps"_s},
            QStringList {u"save"_s, u"../../etc/passwd"_s, u"--out"_s, u"x"_s},
            QStringList {u"save"_s, desk.sha256}, QStringList {u"burn"_s}}) {
        CHECK(desk.cli.run(QStringList {u"files"_s} + words).code == 2);
    }
    CHECK(desk.cli.run({u"files"_s, u"add"_s, u"resource:none"_s, desk.cli.path(u"in.pdf"_s)}).code == 4);
    CHECK(desk.cli.run({u"files"_s, u"add"_s, desk.id, desk.cli.path(u"nowhere"_s)}).code == 4);
}

TEST_CASE("A backup says what attached files it leaves out, or takes them along and brings them back", "[cli][files]")
{
    Desk desk;
    const QString bare = desk.cli.path(u"bare.db"_s);
    const Answer told = desk.cli.run({u"backup"_s, bare, u"--json"_s});
    CHECK(told.code == 0);
    CHECK(told.object().value("files_left_out"_L1) == 1);
    CHECK(told.err.contains("not in it"));
    const QString whole = desk.cli.path(u"whole.db"_s);
    const Answer taken = desk.cli.run({u"backup"_s, whole, u"--with-files"_s, u"--json"_s});
    CHECK(taken.code == 0);
    CHECK(taken.object().value("files"_L1).toObject().value("bytes"_L1) == 40'000);

    CliRun other; // Another computer.
    const Answer missing = other.run({u"restore-library"_s, bare, u"--json"_s});
    CHECK(missing.code == 1);
    CHECK(missing.object().value("files_not_here"_L1) == 1);
    CHECK(missing.err.contains("files fetch"));
    const Answer back = other.run({u"restore-library"_s, whole, u"--json"_s});
    CHECK(back.code == 0);
    CHECK(back.object().value("files_not_here"_L1) == 0);
    const QString copy = other.path(u"copy.pdf"_s);
    CHECK(other.run({u"files"_s, u"save"_s, desk.sha256, u"--out"_s, copy}).code == 0);
    CHECK(contentOf(copy) == desk.bytes);
    CHECK(other.run({u"check"_s}).code == 0);
}
