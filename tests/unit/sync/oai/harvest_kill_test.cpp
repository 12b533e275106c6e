// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"
#include "core/store/oai_store.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/sync/oai/harvest_place.h"
#include "tests/support/catch_qt.h"
#include "tests/support/kills.h"
#include "tests/unit/sync/oai/killed_repository.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A library with the repository as its channel, and one of its records edited.
struct Harvested
{
    HarvestBench bench;
    TempLibrary &home = bench.home;
    QString edited = bench.idOf(u"oai:example.org:0005"_s).value;
    int round = 1;

    Harvested()
    {
        REQUIRE(harvestRound(*home.library, round).state == SyncState::Done);
        REQUIRE(
            RecordWriter(*home.library).edit({edited}, {{u"tags"_s, QJsonArray {u"mine"_s}}}, {u"me"_s, {}}));
        beginNext();
    }
    /// Everything is listed from its beginning.
    void beginNext()
    {
        ++round;
        REQUIRE(home.connection().run(u"UPDATE oai_source SET next_from = NULL"_s));
    }
    qint64 rowsOfRound()
    {
        return home.connection()
            .number(u"SELECT count(*) FROM mirror WHERE instr(CAST(base AS TEXT), ?) > 0"_s,
                {u"\"Round %1\""_s.arg(round)})
            .value();
    }
    /// What the library says of how far it was read.
    qint64 rowsSaidToBeHere()
    {
        const auto source = OaiStore(*home.library, u"un"_s).source();
        REQUIRE(source);
        return source->place.isEmpty() ? -1 : HarvestPlace::fromText(source->place).received;
    }
    void checkKept()
    {
        const auto report = checkLibrary(*home.library, CheckMode::Report);
        REQUIRE(report);
        CHECK(report->isSound());
        const auto record = readRecord(home.connection(), {edited});
        REQUIRE((record && record->has_value()));
        CHECK((*record)->shown().json().value("tags"_L1).toArray().contains(u"mine"_s));
    }
};

} // namespace

TEST_CASE("A program killed again and again during a harvest holds the pages that it says, and the next one "
          "completes it "
          "[F74]",
    "[oai]")
{
    Harvested it;
    Killer killer(QStringLiteral(FOURTHP_HARVEST_CHILD), 91);
    int kills = 0; // Those between the first page and the last.
    const int wanted = killsWanted(8);
    for (int attempt = 0; kills < wanted; ++attempt) {
        REQUIRE(attempt < 20 * wanted);
        const qint64 before = it.rowsOfRound();
        const QString folder = it.home.options().folder.path;
        it.home.library.reset();
        const bool wasKilled = killer.run({folder, QString::number(it.round)});
        it.home.reopen();

        it.checkKept();
        const qint64 here = it.rowsOfRound();
        CHECK(here >= before);
        if (const qint64 said = it.rowsSaidToBeHere(); said >= 0) {
            CHECK(here == said);
        } else {
            CHECK((here == 0 || here == kKilledRecords)); // Not begun, or whole.
        }
        kills += wasKilled && here > before ? 1 : 0;
        if (!wasKilled) {
            CHECK(listingHere(it.home) == listingOf(repositoryOf(it.round)));
            it.beginNext();
        }
    }

    CHECK(harvestRound(*it.home.library, it.round).state == SyncState::Done);
    CHECK(listingHere(it.home) == listingOf(repositoryOf(it.round)));
    it.checkKept();
}
