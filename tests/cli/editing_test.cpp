// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSamlit = u"case_study:case-samlit"_s;

QJsonObject rowOf(const std::vector<QJsonObject> &rows, const QString &id)
{
    for (const QJsonObject &row : rows) {
        if (row.value("id"_L1) == id) {
            return row;
        }
    }
    return {};
}

} // namespace

TEST_CASE("Dump gives every record once, sorted by id, with its layers", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s}, R"({"acronym":"S"})").code == 0);
    CHECK(cli.run({u"delete"_s, u"case_study:case-photodna"_s}).code == 0);

    const std::vector<QJsonObject> shown = cli.dump();

    QByteArray last;
    for (const QJsonObject &row : shown) {
        const QByteArray id = row.value("id"_L1).toString().toUtf8();
        CHECK(last < id);
        last = id;
        CHECK(row.value("doc"_L1).toObject().value("_id"_L1) == row.value("id"_L1));
    }
    CHECK(rowOf(shown, kSamlit).value("dirty"_L1) == true);
    CHECK(rowOf(shown, u"case_study:case-photodna"_s).value("deleted"_L1) == true);
    CHECK(cli.dump({u"--layer"_s, u"local"_s}).size() == 2);
    const QJsonObject base = rowOf(cli.dump({u"--layer"_s, u"base"_s}), kSamlit).value("doc"_L1).toObject();
    CHECK(base.value("acronym"_L1) != u"S"_s);
    CHECK(cli.run({u"show"_s, kSamlit, u"--base"_s, u"--json"_s}).object() == base);
    CHECK(cli.run({u"show"_s, kSamlit, u"--local"_s, u"--json"_s}).object().value("acronym"_L1) == u"S"_s);
    for (const QJsonObject &row : cli.dump({u"--type"_s, u"event"_s})) {
        CHECK(row.value("id"_L1).toString().startsWith(u"event:"_s));
    }
}

TEST_CASE("Undo of an edit brings every byte back, stamps included, and redo does it again", "[cli]")
{
    CliRun cli;
    const QByteArray before = cli.run({u"dump"_s}).out;
    const QJsonObject edited
        = cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s, u"--note"_s, u"a trial"_s, u"--as"_s, u"Ana"_s, u"--json"_s}, R"({"acronym":"S","tags":null})")
              .object();
    CHECK(edited.value("id"_L1) == kSamlit);
    const QByteArray after = cli.run({u"dump"_s}).out;
    CHECK(after != before);
    const QJsonObject change = cli.run({u"history"_s, kSamlit, u"--json"_s}).array().at(0).toObject();
    CHECK(change.value("change"_L1) == edited.value("change"_L1));
    CHECK(change.value("who"_L1) == u"Ana"_s);
    CHECK(change.value("why"_L1) == u"a trial"_s);

    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.run({u"dump"_s}).out == before);
    CHECK(cli.run({u"redo"_s}).code == 0);
    CHECK(cli.run({u"dump"_s}).out == after);
}

TEST_CASE("A new record that is undone leaves no row", "[cli]")
{
    CliRun cli;
    const QByteArray before = cli.run({u"dump"_s}).out;

    const QJsonObject made = cli.run({u"new"_s, u"stakeholder"_s, u"--patch"_s, u"-"_s, u"--json"_s}, R"({"title":{"en":"A bank in Kenya"}})").object();
    const QString id = made.value("id"_L1).toString();
    CHECK(id.startsWith(u"stakeholder:"_s));
    CHECK(cli.recordNamed(id).value("title"_L1).toObject().value("en"_L1) == u"A bank in Kenya"_s);
    CHECK(cli.run({u"undo"_s}).code == 0);

    CHECK(cli.run({u"dump"_s}).out == before);
    CHECK(cli.run({u"show"_s, id}).code == 4);
    CHECK(cli.run({u"undo"_s}).code == 1);
    CHECK(cli.run({u"redo"_s}).code == 0);
    CHECK(cli.run({u"redo"_s}).code == 1);
}

TEST_CASE("Several changes go back in one step", "[cli]")
{
    CliRun cli;
    const QByteArray before = cli.run({u"dump"_s}).out;
    const int first = cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s, u"--json"_s}, R"({"acronym":"1"})").object().value("change"_L1).toInt();
    CHECK(cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s}, R"({"acronym":"2"})").code == 0);
    CHECK(cli.run({u"delete"_s, u"case_study:case-photodna"_s}).code == 0);

    const Answer undone = cli.run({u"undo"_s, u"--to"_s, QString::number(first), u"--json"_s});

    CHECK(undone.array().size() == 3);
    CHECK(cli.run({u"dump"_s}).out == before);
    CHECK(cli.run({u"undo"_s, u"--to"_s, QString::number(first)}).code == 1);
}

TEST_CASE("A deleted record is refused further edits and comes back as it was", "[cli]")
{
    CliRun cli;
    const QJsonObject before = cli.recordNamed(kSamlit);
    CHECK(cli.run({u"delete"_s, kSamlit}).code == 0);
    const QByteArray deleted = cli.run({u"dump"_s}).out;

    CHECK(cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s}, R"({"acronym":"S"})").code == 4);
    CHECK(cli.run({u"delete"_s, kSamlit}).code == 4);
    CHECK(cli.run({u"edit"_s, u"case_study:none"_s, u"--patch"_s, u"-"_s}, R"({"acronym":"S"})").code == 4);
    CHECK(cli.run({u"delete"_s, u"case_study:none"_s}).code == 4);
    CHECK(cli.run({u"dump"_s}).out == deleted);

    CHECK(cli.run({u"restore"_s, kSamlit}).code == 0);
    const QJsonObject after = cli.recordNamed(kSamlit);
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (it.key() != u"updated_at"_s && it.key() != u"updated_by"_s && it.key() != u"edit"_s) {
            CAPTURE(it.key());
            CHECK(after.value(it.key()) == it.value());
        }
    }
    CHECK(cli.run({u"restore"_s, kSamlit}).code == 4);
}

TEST_CASE("A deleted record is not shown, but its layers are there", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"delete"_s, kSamlit}).code == 0);

    CHECK(cli.run({u"show"_s, kSamlit}).code == 4);
    CHECK(cli.run({u"show"_s, kSamlit, u"--base"_s, u"--json"_s}).object().value("_id"_L1) == kSamlit);
    CHECK(cli.run({u"show"_s, kSamlit, u"--local"_s, u"--json"_s}).object().value("_deleted"_L1) == true);
}

TEST_CASE("An edit that breaks a rule names field and rule, and changes nothing", "[cli]")
{
    CliRun cli;
    const QByteArray before = cli.run({u"dump"_s}).out;

    const Answer answer = cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s, u"--json"_s}, R"({"countries":["XQ"]})");

    CHECK(answer.code == 4);
    const QJsonObject error = answer.object().value("error"_L1).toObject();
    CHECK(error.value("kind"_L1) == u"invalid_input"_s);
    CHECK(error.value("subject"_L1) == u"countries.0"_s);
    CHECK(error.value("detail"_L1) == u"bad_format"_s);
    for (const QByteArray &patch : {QByteArray("[1]"), QByteArray("{"), QByteArray(), QByteArray("null")}) {
        CHECK(cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s}, patch).code == 4);
    }
    CHECK(cli.run({u"edit"_s, kSamlit, u"--patch"_s, cli.path(u"no.json"_s)}).code == 4);
    CHECK(cli.run({u"dump"_s}).out == before);
}

TEST_CASE("Unknown members survive an edit of something else", "[cli]")
{
    CliRun cli;
    const QByteArray content = R"({"title":{"en":"T"},"x_future":{"deep":[1,{"a":null,"b":"ü"}]}})";
    const QString id = cli.run({u"new"_s, u"resource"_s, u"--patch"_s, u"-"_s, u"--json"_s}, content).object().value("id"_L1).toString();

    CHECK(cli.run({u"edit"_s, id, u"--patch"_s, u"-"_s}, R"({"publisher":"P"})").code == 0);

    const QJsonObject future = cli.recordNamed(id).value("x_future"_L1).toObject();
    CHECK(compact(future) == QByteArray(R"({"deep":[1,{"a":null,"b":"ü"}]})"));
}

TEST_CASE("A story whose consent is withdrawn is gone from every answer for people", "[cli]")
{
    CliRun cli;
    const QString id = cli.run({u"search"_s, u"--type"_s, u"story"_s, u"--limit"_s, u"1"_s, u"--json"_s})
                           .object().value("hits"_L1).toArray().at(0).toObject().value("id"_L1).toString();
    REQUIRE_FALSE(id.isEmpty());

    CHECK(cli.run({u"edit"_s, id, u"--patch"_s, u"-"_s}, R"({"consent":{"status":"withdrawn","withdrawn_on":"2026-01-01"}})").code == 0);

    CHECK(cli.run({u"show"_s, id}).code == 4);
    CHECK(cli.run({u"show"_s, id, u"--base"_s}).code != 0);
    for (const QJsonValue hit : cli.run({u"search"_s, u"--type"_s, u"story"_s, u"--json"_s}).object().value("hits"_L1).toArray()) {
        CHECK(hit.toObject().value("id"_L1) != id);
    }
    CHECK(cli.run({u"undo"_s}).code == 0);
    CHECK(cli.run({u"show"_s, id}).code == 0);
}

TEST_CASE("Removing the starter records keeps the edited ones", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s}, R"({"acronym":"S"})").code == 0);

    CHECK(cli.run({u"sample"_s, u"remove"_s}).code == 0);

    const std::vector<QJsonObject> left = cli.dump();
    REQUIRE(left.size() == 1);
    CHECK(left.front().value("doc"_L1).toObject().value("acronym"_L1) == u"S"_s);
    CHECK(cli.run({u"check"_s}).code == 0);
    CHECK(cli.run({u"sample"_s, u"restore"_s}).code == 0);
    CHECK(cli.dump().size() > 100);
    CHECK(cli.recordNamed(kSamlit).value("acronym"_L1) == u"S"_s);
}
