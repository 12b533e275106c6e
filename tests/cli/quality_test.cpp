// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE(
    "Quality tells what is missing, scored and stale, for one record and for what a query finds", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    const QByteArray content
        = R"({"_id":"case_study:one","title":{"en":"One"},"check_due":"2001","summary":{"en":"Short"},
        "rubric":[{"id":"r","criterion":"effective","score":2,"reason":"Two evaluations."}],
        "partners":[{"id":"p","name":"Ministry","side":"public"}]})";
    REQUIRE(cli.run({u"new"_s, u"case_study"_s, u"--patch"_s, u"-"_s}, content).code == 0);

    const Answer one = cli.run({u"quality"_s, u"case_study:one"_s, u"--json"_s});
    CHECK(one.code == 1);
    const QJsonObject json = one.object();
    CHECK(json.value("completeness"_L1).toObject().value("demanded_filled"_L1) == 3);
    CHECK(json.value("completeness"_L1)
              .toObject()
              .value("missing"_L1)
              .toArray()
              .at(0)
              .toObject()
              .value("field"_L1)
        == u"practice_kind"_s);
    CHECK(json.value("rubric"_L1).toObject().value("total"_L1) == 2);
    CHECK(json.value("rubric"_L1).toObject().value("unscored"_L1).toArray().size() == 11);
    CHECK(json.value("partnership"_L1).toObject().value("is_public_private"_L1) == false);
    CHECK(json.value("stale"_L1).toArray().at(0).toObject().value("reason"_L1) == u"check_due"_s);
    CHECK(cli.run({u"quality"_s, u"--query"_s, u"type:case_study"_s, u"--json"_s}).array().size() == 1);
    CHECK(cli.run({u"quality"_s}).code == 2);
    CHECK(cli.run({u"quality"_s, u"case_study:nobody"_s}).code == 4);

    const QJsonArray stale = cli.run({u"review"_s, u"queue"_s, u"stale"_s, u"--json"_s}).array();
    REQUIRE(stale.size() == 1);
    CHECK(stale[0].toObject().value("id"_L1) == u"case_study:one"_s);
    CHECK(cli.run({u"review"_s, u"queue"_s, u"mine"_s, u"--json"_s}).array().isEmpty());
}

TEST_CASE("A check of addresses says what it would ask before it asks anybody", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    const auto add = [&cli](const QByteArray &slug, const QByteArray &url) {
        const QByteArray content
            = R"({"_id":"resource:)" + slug + R"(","title":{"en":"R"},"url":")" + url + R"("})";
        REQUIRE(cli.run({u"new"_s, u"resource"_s, u"--patch"_s, u"-"_s}, content).code == 0);
    };
    add("web", "https://site.invalid/a");
    add("inside", "http://127.0.0.1:1/");
    const QJsonObject plan = cli.run({u"linkcheck"_s, u"--dry-run"_s, u"--json"_s}).object();
    CHECK(plan.value("addresses"_L1) == 1);
    CHECK(plan.value("not_for_asking"_L1) == 1);
    CHECK(cli.run({u"linkcheck"_s, u"--dry-run"_s, u"--inside"_s, u"--json"_s}).object().value("addresses"_L1)
        == 2);
    // Nobody is at home: that is a matter of the network, and nothing is noted.
    CHECK(cli.run({u"linkcheck"_s, u"--inside"_s, u"--json"_s}).code == 3);
    CHECK(cli.run({u"linkcheck"_s, u"--dry-run"_s, u"--inside"_s, u"--json"_s})
              .object()
              .value("checked_lately"_L1)
        == 0);
}
