// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSettings>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QString make(CliRun &cli, const QString &type, const QByteArray &content)
{
    const Answer made = cli.run({u"new"_s, type, u"--patch"_s, u"-"_s, u"--json"_s}, content);
    REQUIRE(made.code == 0);
    return made.object().value("id"_L1).toString();
}

} // namespace

TEST_CASE("A look for data of persons ends with findings, and an export that asks for it writes nothing then", "[cli]")
{
    CliRun cli;
    const QString file = cli.path(u"out.csv"_s);
    const QStringList scan {u"scan"_s, u"--type"_s, u"resource"_s, u"--json"_s};
    const QStringList write {u"export"_s, u"csv"_s, u"--type"_s, u"resource"_s, u"--scan"_s, u"--out"_s, file, u"--json"_s};
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    make(cli, u"resource"_s, R"({"title":{"en":"A guide"}})");
    CHECK(cli.run(scan).code == 0);
    CHECK(cli.run(write).code == 0);
    REQUIRE(QFile::remove(file));

    make(cli, u"resource"_s, R"({"title":{"en":"Contacts"},"summary":{"en":"Ask ada.person@example.org"}})");

    const Answer found = cli.run(scan);
    CHECK(found.code == 1);
    REQUIRE(found.object().value("total"_L1) == 1);
    const QJsonObject finding = found.object().value("findings"_L1).toArray().first().toObject();
    CHECK(finding.value("kind"_L1) == u"email"_s);
    CHECK(finding.value("field"_L1) == u"summary.en"_s);
    CHECK(cli.run(write).code == 1);
    CHECK_FALSE(QFile::exists(file));
    CHECK(cli.run(scan + QStringList {u"--redaction"_s, u"nobody"_s}).code == 2);
}

TEST_CASE("What left stands in the access log of the command line", "[cli]")
{
    CliRun cli;
    const QString file = cli.path(u"out.ndjson"_s);
    REQUIRE(cli.run({u"export"_s, u"ndjson"_s, u"--type"_s, u"event"_s, u"--redaction"_s, u"public"_s,
                        u"--recipients"_s, u"Donors"_s, u"--as"_s, u"Ana"_s, u"--out"_s, file})
                .code
        == 0);

    const Answer log = cli.run({u"access-log"_s, u"--json"_s});
    REQUIRE(log.array().size() == 1);
    const QJsonObject entry = log.array().first().toObject();
    CHECK(entry.value("who"_L1) == u"Ana"_s);
    CHECK(entry.value("way"_L1) == u"export"_s);
    CHECK(entry.value("redaction"_L1) == u"public"_s);
    CHECK(entry.value("recipients"_L1) == u"Donors"_s);
    CHECK(entry.value("file"_L1) == u"out.ndjson"_s);
    CHECK(cli.run({u"access-log"_s, u"erase"_s, QString::number(entry.value("n"_L1).toInt())}).code == 0);
    CHECK(cli.run({u"access-log"_s, u"--json"_s}).array().first().toObject().value("recipients"_L1) == QString());
    CHECK(cli.run({u"access-log"_s, u"erase"_s, u"99"_s}).code == 4);
}

TEST_CASE("A consent that is taken back on the command line hides the story at once", "[cli]")
{
    CliRun cli;
    const QString id = make(cli, u"story"_s,
        R"({"title":{"en":"Zanzibar road"},"consent":{"status":"given","given_on":"2026-01-10","expires_on":"2099-01-01"}})");
    const QStringList search {u"search"_s, u"Zanzibar"_s, u"--json"_s};
    REQUIRE(cli.run(search).object().value("total"_L1) == 1);

    const Answer done = cli.run({u"withdraw"_s, id, u"--reason"_s, u"Asked by telephone"_s, u"--json"_s});

    CHECK(done.code == 0);
    CHECK(done.object().value("change"_L1).toInt() > 0);
    CHECK(cli.run(search).object().value("total"_L1) == 0);
    CHECK(cli.run({u"withdraw"_s, id, u"--day"_s, u"2099-01-01"_s}).code == 4);
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.run(search).object().value("total"_L1) == 1);
}

TEST_CASE("An export tells how many stories stay for the channels of their consent, and leaves them by --for",
    "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    const auto story = [&cli](const QByteArray &title, const QByteArray &channels) {
        make(cli, u"story"_s,
            R"({"title":{"en":")" + title
                + R"("},"consent":{"status":"given","given_on":"2026-01-10",)"
                  R"("expires_on":"2099-01-01","channels":[)"
                + channels + "]}}");
    };
    story("zqhere", "");
    story("zqpaper", R"("print")");
    story("zqcourse", R"("training","print")");
    make(cli, u"story"_s, R"({"title":{"en":"zqundated"},"consent":{"status":"given"}})");
    const QString file = cli.path(u"out.ndjson"_s);
    const QStringList write {u"export"_s, u"ndjson"_s, u"--out"_s, file, u"--json"_s};
    const auto written = [&file] {
        QFile opened(file);
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    };

    const Answer plain = cli.run(write);
    CHECK(plain.object().value("rows"_L1) == 1);
    CHECK(plain.object().value("held_back"_L1) == 3);
    CHECK(plain.object().value("held_back_channel"_L1) == 2);
    CHECK(plain.object().value("held_back_consent"_L1) == 1);
    CHECK(plain.err.contains("2 of them are stories whose consent is for other channels"));
    CHECK(written().contains("zqhere"));

    const Answer course = cli.run(write + QStringList {u"--for"_s, u"training"_s});
    CHECK(course.object().value("held_back_channel"_L1) == 2);
    CHECK(written().contains("zqcourse"));
    CHECK_FALSE(written().contains("zqhere"));
    CHECK(cli.run(write + QStringList {u"--for"_s, u"radio"_s}).code == 2);
}

TEST_CASE("A profile that was made in the window is known by its name on the command line", "[cli]")
{
    CliRun cli;
    cli.environment.insert(u"XDG_CONFIG_HOME"_s, cli.path(u"config"_s));
    REQUIRE(QDir().mkpath(cli.path(u"config/fourthp"_s)));
    QSettings(cli.path(u"config/fourthp/settings.ini"_s), QSettings::IniFormat)
        .setValue(u"choice/redactionProfiles"_s, uR"({"For courts":"initials+years"})"_s);
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    make(cli, u"stakeholder"_s,
        R"({"title":{"en":"A house"},"founded":"2011-05-09","focal_point":{"role":"Desk","person":"Amina Banda",)"
        R"("consent":{"status":"given","given_on":"2026-01-10","expires_on":"2099-01-01"}}})");
    const QString file = cli.path(u"out.ndjson"_s);
    const QStringList write {u"export"_s, u"ndjson"_s, u"--out"_s, file, u"--redaction"_s};

    REQUIRE(cli.run(write + QStringList {u"For courts"_s}).code == 0);

    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    const QByteArray text = opened.readAll();
    CHECK(text.contains(R"("person":"A. B.")"));
    CHECK(text.contains(R"("founded":"2011")"));
    const QJsonArray listed = cli.run({u"redactions"_s, u"--json"_s}).array();
    REQUIRE(listed.size() == 4);
    CHECK(listed.last()
        == QJsonObject {{u"name"_s, u"For courts"_s}, {u"own"_s, true},
            {u"takes"_s, QJsonArray {u"initials"_s, u"years"_s}}});
    CHECK(cli.run({u"access-log"_s, u"--json"_s}).array().first().toObject().value("redaction"_L1)
        == u"initials+years"_s);
    CHECK(cli.run(write + QStringList {u"For nobody"_s}).code == 2);
}
