// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QFile>

#include <algorithm>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSamlit = u"case_study:case-samlit"_s;
const QByteArray kNote = R"({"local_notes":"Ask Zanzibar","local_tags":["call back"]})";

Answer edit(CliRun &cli, const QByteArray &patch)
{
    return cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s, u"--json"_s}, patch);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A note is shown, found, undone and done again, and nothing is waiting to be sent", "[cli]")
{
    CliRun cli;
    const QByteArray before = cli.run({u"dump"_s}).out;
    const QJsonObject record = cli.recordNamed(kSamlit);

    CHECK(edit(cli, kNote).code == 0);

    QJsonObject noted = record;
    noted.insert(u"local_notes"_s, u"Ask Zanzibar"_s);
    noted.insert(u"local_tags"_s, QJsonArray {u"call back"_s});
    CHECK(cli.recordNamed(kSamlit) == noted);
    const auto total = [&cli](const QString &query) {
        return cli.run({u"search"_s, query, u"--json"_s}).object().value("total"_L1).toInt();
    };
    CHECK(total(u"zanzibar"_s) == 1);
    CHECK(total(u"tag:\"call back\""_s) == 1);
    CHECK(cli.run({u"status"_s, u"--json"_s}).object().value("unsent"_L1) == 0);
    CHECK(cli.run({u"history"_s, kSamlit, u"--json"_s}).array().at(0).toObject().value("patch"_L1).toObject().value("local_notes"_L1)
        == u"Ask Zanzibar"_s);
    CHECK(cli.run({u"check"_s}).code == 0);
    const QByteArray after = cli.run({u"dump"_s}).out;
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.run({u"dump"_s}).out == before);
    CHECK(cli.run({u"redo"_s}).code == 0);
    CHECK(cli.run({u"dump"_s}).out == after);
}

TEST_CASE("The layers that are exchanged with hubs hold no note", "[cli]")
{
    CliRun cli;
    CHECK(edit(cli, kNote).code == 0);
    CHECK(cli.dump({u"--layer"_s, u"local"_s}).empty());
    CHECK(cli.run({u"show"_s, kSamlit, u"--local"_s}).code == 4);
    CHECK(edit(cli, R"({"acronym":"S","local_tags":["other"]})").code == 0);

    for (const QString &layer : {u"base"_s, u"local"_s}) {
        const Answer dump = cli.run({u"dump"_s, u"--layer"_s, layer});
        CHECK(dump.out.contains(kSamlit.toUtf8()));
        CHECK_FALSE(dump.out.contains("local_"));
        CHECK_FALSE(cli.run({u"show"_s, kSamlit, u"--"_s + layer}).out.contains("local_"));
    }
    CHECK(cli.run({u"show"_s, kSamlit, u"--local"_s, u"--json"_s}).object().value("acronym"_L1) == u"S"_s);
    const auto rows = cli.dump();
    const auto row = std::find_if(rows.begin(), rows.end(), [](const QJsonObject &one) { return one.value("id"_L1) == kSamlit; });
    REQUIRE(row != rows.end());
    CHECK(row->value("doc"_L1).toObject().value("local_tags"_L1).toArray() == QJsonArray {u"other"_s});
}

TEST_CASE("A table holds notes only if they are named and what is personal is allowed", "[cli]")
{
    CliRun cli;
    CHECK(edit(cli, kNote).code == 0);
    const QString path = cli.path(u"list.csv"_s);
    const auto table = [&](QStringList more) {
        QFile::remove(path);
        const Answer answer = cli.run(QStringList {u"export"_s, u"csv"_s, u"--out"_s, path, u"--query"_s, u"zanzibar"_s} + more);
        CHECK((answer.code == 0 || answer.code == 1)); // 1 says that a column was left out.
        return contentOf(path);
    };
    const QStringList named {u"--columns"_s, u"title,local_notes,local_tags"_s};

    for (const QStringList &options : {QStringList(), QStringList {u"--personal-data"_s}, named}) {
        CAPTURE(options.join(u' ').toStdString());
        const QByteArray bytes = table(options);
        CHECK(bytes.size() > 20);
        CHECK_FALSE(bytes.contains("Zanzibar"));
        CHECK_FALSE(bytes.contains("call back"));
    }
    const QByteArray bytes = table(named + QStringList {u"--personal-data"_s, u"--preset"_s, u"data"_s});
    CHECK(bytes.contains(",Ask Zanzibar,call back"));
}

TEST_CASE("A note that is no text is refused by its name", "[cli]")
{
    CliRun cli;
    const Answer answer = edit(cli, R"({"local_notes":{"en":"not translatable"}})");
    CHECK(answer.code == 4);
    CHECK(answer.err.contains("local_notes"));
    CHECK(cli.run({u"undo"_s}).code == 1);
}
