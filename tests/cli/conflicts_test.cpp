// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channel_store.h"
#include "core/store/record_writer.h"
#include "core/store/sync_store.h"
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/temp_library.h"

#include <QFile>
#include <QJsonDocument>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kChannel = u"office"_s;

QString idOf(int n)
{
    return hubRecord(n).value("_id"_L1).toString();
}

HubRow rowOf(int n, const QString &rev, const QJsonObject &changes = {})
{
    QJsonObject body = mergePatch(hubRecord(n), changes).toObject();
    body.insert(u"_rev"_s, rev);
    return {.id = {idOf(n)}, .rev = rev, .leaves = u""_s, .document = Document(body)};
}

/// The program over a library in which both sides changed acronym and website of some records.
class Clashes
{
public:
    explicit Clashes(int records)
    {
        REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
        const Vocabularies vocabularies = *Vocabularies::builtIn();
        const SystemClock clock;
        auto library
            = Library::open({.folder = {cli.dataDir()}, .clock = &clock, .vocabularies = &vocabularies});
        REQUIRE(library.has_value());
        REQUIRE(addChannel(**library, {.id = kChannel, .url = u"https://hub.example/hub"_s}).has_value());
        SyncStore store(**library, kChannel);
        for (int n = 0; n < records; ++n) {
            REQUIRE(store.applyPage({.rows = {rowOf(n, u"1-a"_s)}}).has_value());
            REQUIRE(
                RecordWriter(**library)
                    .edit({idOf(n)}, {{u"acronym"_s, u"MINE"_s}, {u"website"_s, u"https://mine.example"_s}},
                        {u"me"_s, {}})
                    .has_value());
            REQUIRE(store
                        .applyPage(
                            {.rows = {rowOf(n, u"2-b"_s,
                                 {{u"acronym"_s, u"THEIRS"_s}, {u"website"_s, u"https://hub.example"_s}})}})
                        .has_value());
        }
    }
    QString shown(int n, const char *member)
    {
        return cli.recordNamed(idOf(n)).value(QLatin1String(member)).toString();
    }
    Answer resolve(const QStringList &how, const QByteArray &input = {})
    {
        return cli.run(QStringList {u"conflicts"_s, u"resolve"_s} + how, input);
    }
    qsizetype open() { return cli.run({u"conflicts"_s}).array().size(); }

    CliRun cli;
};

} // namespace

TEST_CASE("Each version stands under its own name, in JSON and in words", "[cli]")
{
    Clashes it(1);
    const QJsonObject listed = it.cli.run({u"conflicts"_s}).array().at(0).toObject();
    const Answer shown = it.cli.run({u"conflicts"_s, u"show"_s, idOf(0), u"--json"_s});
    CHECK(shown.code == 1);
    CHECK(shown.object() == listed);
    CHECK(listed.value("mine"_L1).toObject().value("acronym"_L1) == u"MINE"_s);
    CHECK(listed.value("hub"_L1).toObject().value("acronym"_L1) == u"THEIRS"_s);
    const QByteArray words = it.cli.run({u"conflicts"_s, u"show"_s, idOf(0)}).out;
    CHECK(words.contains("Mine: MINE\n"));
    CHECK(words.contains("Hub: THEIRS\n"));
}

TEST_CASE("The side that is named is the side that stays", "[cli]")
{
    Clashes it(1);
    const bool mine = GENERATE(true, false);
    CHECK(it.resolve({idOf(0), mine ? u"--mine"_s : u"--hub"_s}).code == 0);
    CHECK(it.shown(0, "acronym") == (mine ? u"MINE"_s : u"THEIRS"_s));
    CHECK(it.shown(0, "website") == (mine ? u"https://mine.example"_s : u"https://hub.example"_s));
    CHECK(it.open() == 0);
}

TEST_CASE("Each field can be given its own side, or a value of its own", "[cli]")
{
    Clashes it(1);
    SECTION("two sides")
    {
        CHECK(it.resolve({idOf(0), u"--field"_s, u"acronym=hub"_s, u"--field=website=mine"_s}).code == 0);
        CHECK(it.shown(0, "acronym") == u"THEIRS"_s);
        CHECK(it.shown(0, "website") == u"https://mine.example"_s);
    }
    SECTION("a side and a value")
    {
        CHECK(it.resolve(
                    {idOf(0), u"--field"_s, u"website=hub"_s, u"--patch"_s, u"-"_s}, R"({"acronym":"BOTH"})")
                  .code
            == 0);
        CHECK(it.shown(0, "acronym") == u"BOTH"_s);
        CHECK(it.shown(0, "website") == u"https://hub.example"_s);
    }
    SECTION("a field without a choice, or one that is not in question, changes nothing")
    {
        CHECK(it.resolve({idOf(0), u"--field"_s, u"acronym=hub"_s}).code == 4);
        CHECK(it.resolve({idOf(0), u"--field"_s, u"acronym=hub"_s, u"--field"_s, u"website=hub"_s,
                             u"--field"_s, u"scope=hub"_s})
                  .code
            == 4);
        CHECK(it.open() == 1);
    }
}

TEST_CASE("All are decided at once, and one undo takes all of it back", "[cli]")
{
    Clashes it(3);
    const Answer decided = it.resolve({u"--all"_s, u"--hub"_s, u"--json"_s});
    CHECK(decided.code == 0);
    CHECK(decided.object().value("resolved"_L1) == 3);
    CHECK(decided.object().value("left"_L1) == 0);
    CHECK(it.shown(2, "acronym") == u"THEIRS"_s);
    CHECK(it.cli.run({u"undo"_s}).code == 0);
    CHECK(it.open() == 3);
    CHECK(it.shown(0, "acronym") == u"MINE"_s);
    CHECK(it.cli.run({u"check"_s}).code == 0);
}

TEST_CASE("Both versions are written to a file that holds them whole", "[cli]")
{
    Clashes it(1);
    const QString path = it.cli.path(u"both.json"_s);
    CHECK(it.cli.run({u"conflicts"_s, u"export"_s, idOf(0), u"--out"_s, path}).code == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(written.value("mine"_L1).toObject().value("website"_L1) == u"https://mine.example"_s);
    CHECK(written.value("hub"_L1).toObject().value("website"_L1) == u"https://hub.example"_s);
    CHECK(it.cli.run({u"conflicts"_s, u"export"_s, u"story:none"_s, u"--out"_s, path}).code == 4);
}
