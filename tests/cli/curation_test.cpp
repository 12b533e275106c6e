// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

void addStakeholder(CliRun &cli, const QByteArray &slug, const QByteArray &title, const QByteArray &more = {})
{
    const QByteArray content
        = R"({"_id":"stakeholder:)" + slug + R"(","title":{"en":")" + title + R"("})" + more + "}";
    REQUIRE(cli.run({u"new"_s, u"stakeholder"_s, u"--patch"_s, u"-"_s}, content).code == 0);
}

} // namespace

TEST_CASE("Duplicates are listed with reasons, set apart, and merged with one undo", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    addStakeholder(cli, "one", "Harbour Lights Network", R"(,"website":"https://harbour.example")");
    addStakeholder(cli, "two", "Harbor Lights Netwrok", R"(,"website":"https://www.harbour.example/about")");
    addStakeholder(cli, "third", "Quarry Workers Union", R"(,"parent":"stakeholder:two")");

    const Answer found = cli.run({u"duplicates"_s, u"--json"_s});
    CHECK(found.code == 1);
    CHECK(found.object().value("total"_L1) == 1);
    const QJsonObject pair = found.object().value("pairs"_L1).toArray().at(0).toObject();
    CHECK(pair.value("first"_L1) == u"stakeholder:one"_s);
    CHECK(pair.value("reasons"_L1).toArray().contains(u"same_host"_s));

    const QStringList both {u"stakeholder:two"_s, u"stakeholder:one"_s};
    CHECK(cli.run(QStringList {u"duplicates"_s, u"apart"_s} + both + QStringList {u"--note"_s, u"two"_s}).code == 0);
    CHECK(cli.run({u"duplicates"_s}).code == 0);
    CHECK(cli.run({u"duplicates"_s, u"apart"_s, u"--json"_s}).array().at(0).toObject().value("why"_L1) == u"two"_s);
    CHECK(cli.run(QStringList {u"duplicates"_s, u"together"_s} + both).code == 0);
    CHECK(cli.run({u"duplicates"_s, u"apart"_s, u"stakeholder:one"_s, u"stakeholder:nobody"_s}).code == 4);

    const QByteArray before = cli.run({u"dump"_s}).out;
    const QJsonObject plan
        = cli.run({u"merge"_s, u"stakeholder:one"_s, u"stakeholder:two"_s, u"--dry-run"_s, u"--json"_s}).object();
    CHECK(plan.value("result"_L1).toObject().value("also_known_as"_L1) == QJsonArray {u"Harbor Lights Netwrok"_s});
    CHECK(cli.run({u"dump"_s}).out == before);
    CHECK(cli.run({u"merge"_s, u"stakeholder:one"_s, u"stakeholder:two"_s, u"--field"_s, u"website=nobody"_s}).code == 2);
    const Answer merged
        = cli.run({u"merge"_s, u"stakeholder:one"_s, u"stakeholder:two"_s, u"--field"_s, u"website=other"_s, u"--json"_s});
    CHECK(merged.code == 0);
    CHECK(merged.object().value("changes"_L1).toArray().size() == 3);
    CHECK(cli.recordNamed(u"stakeholder:one"_s).value("website"_L1) == u"https://www.harbour.example/about"_s);
    CHECK(cli.recordNamed(u"stakeholder:third"_s).value("parent"_L1) == u"stakeholder:one"_s);
    CHECK(cli.run({u"show"_s, u"stakeholder:two"_s}).code == 4); // A tombstone.
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.run({u"dump"_s}).out == before);
}

TEST_CASE("A review goes on by moves of two people, and what is not allowed is refused with the reason", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    const QString id = u"page:for-review"_s;
    const QByteArray content = R"({"_id":"page:for-review","title":{"en":"A page"},"summary":{"en":"Of the hub"}})";
    REQUIRE(cli.run({u"new"_s, u"page"_s, u"--patch"_s, u"-"_s, u"--as"_s, u"ana"_s}, content).code == 0);
    const auto move = [&](const QString &state, const QString &who, const QStringList &more = {}) {
        return cli.run(QStringList {u"review"_s, id, state, u"--as"_s, who, u"--json"_s} + more);
    };
    CHECK(move(u"approved"_s, u"ben"_s).object().value("error"_L1).toObject().value("detail"_L1) == u"not_from_here"_s);
    CHECK(move(u"approoved"_s, u"ben"_s).code == 2);
    CHECK(cli.run({u"review"_s, u"assign"_s, id, u"ben"_s, u"--due"_s, u"2001-01-01"_s}).code == 0);
    CHECK(move(u"submitted"_s, u"ana"_s).code == 0);
    CHECK(cli.run({u"review"_s, u"queue"_s, u"for-me"_s, u"--as"_s, u"ben"_s, u"--json"_s}).array().size() == 1);
    CHECK(cli.run({u"review"_s, u"queue"_s, u"overdue"_s, u"--json"_s}).array().size() == 1);
    CHECK(move(u"in_review"_s, u"ben"_s).code == 0);
    CHECK(move(u"has_issues"_s, u"ben"_s).object().value("error"_L1).toObject().value("detail"_L1) == u"needs_comment"_s);
    CHECK(move(u"has_issues"_s, u"ben"_s, {u"--comment"_s, u"More, please."_s}).code == 0);
    CHECK(cli.run({u"review"_s, u"queue"_s, u"returned"_s, u"--as"_s, u"ana"_s, u"--json"_s}).array().size() == 1);
    CHECK(cli.run({u"review"_s, u"comment"_s, id, u"--comment"_s, u"Done."_s, u"--field"_s, u"summary"_s, u"--as"_s, u"ana"_s}).code == 0);
    const QJsonObject comment = cli.recordNamed(id).value("review"_L1).toObject()
                                    .value("comments"_L1).toArray().at(0).toObject();
    CHECK(comment.value("field"_L1) == u"summary"_s);
    CHECK(cli.run({u"review"_s, u"resolve"_s, id, comment.value("id"_L1).toString()}).code == 0);
    const QJsonObject shown = cli.run({u"review"_s, id, u"--as"_s, u"ana"_s, u"--json"_s}).object();
    CHECK(shown.value("state"_L1) == u"has_issues"_s);
    CHECK(shown.value("authors"_L1) == QJsonArray {u"ana"_s});
    CHECK(shown.value("moves"_L1).toArray().at(0).toObject().value("to"_L1) == u"submitted"_s);
    CHECK(cli.run({u"edit"_s, id, u"--patch"_s, u"-"_s}, R"({"review_state":"published"})").code == 4);
}

TEST_CASE("Many records are moved in a review by one command, which first says which may", "[cli]")
{
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    for (const char *slug : {"one", "two"}) {
        const QByteArray content = QByteArray(R"({"_id":"page:)") + slug
            + R"(","title":{"en":"A page"},"summary":{"en":"Of the hub"}})";
        REQUIRE(cli.run({u"new"_s, u"page"_s, u"--patch"_s, u"-"_s, u"--as"_s, u"ana"_s}, content).code == 0);
    }
    const QStringList move {u"review"_s, u"move"_s, u"submitted"_s, u"--type"_s, u"page"_s, u"--as"_s, u"ana"_s, u"--json"_s};
    const Answer plan = cli.run(move + QStringList {u"--dry-run"_s});
    CHECK(plan.code == 0);
    CHECK(plan.object().value("would_move"_L1) == 2);
    CHECK(cli.recordNamed(u"page:one"_s).value("review_state"_L1) == u"draft"_s);
    CHECK(cli.run(move).object().value("moved"_L1) == 2);
    CHECK(cli.recordNamed(u"page:two"_s).value("review_state"_L1) == u"submitted"_s);

    const Answer again = cli.run(move);
    CHECK(again.code == 1);
    CHECK(again.object().value("refused"_L1).toArray().at(0).toObject().value("refused"_L1) == u"not_from_here"_s);
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.recordNamed(u"page:one"_s).value("review_state"_L1) == u"draft"_s);
    CHECK(cli.run({u"review"_s, u"move"_s, u"submitted"_s}).code == 2);
}
