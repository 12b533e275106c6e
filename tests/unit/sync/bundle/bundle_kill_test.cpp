// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/kills.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 600;

/// A library in which one record is edited, and bundles that each say something else of every record.
struct Bundles
{
    Office office;
    Reader reader;
    int generation = 0;
    QString edited = hubRecord(4).value("_id"_L1).toString();

    Bundles() { reader.trust(office.keyId()); }

    QString path() const { return office.path(u"%1.fpbundle"_s.arg(generation)); }
    void writeNext()
    {
        ++generation;
        office.receiveMany(kRecords, generation);
        REQUIRE(office.write(u"%1.fpbundle"_s.arg(generation)).shards > 20);
    }
    void edit()
    {
        REQUIRE(
            RecordWriter(*reader.here.library).edit({edited}, {{u"acronym"_s, u"MINE"_s}}, {u"me"_s, {}}));
    }
    qint64 rowsOf(int wanted)
    {
        return *reader.here.connection().number(
            u"SELECT count(*) FROM mirror WHERE json_extract(CAST(base AS TEXT), '$.x_generation') = ?"_s,
            {wanted});
    }
    qint64 rowsSaidToBeHere() { return reader.rowsSaidToBeHere(path()); }
    void checkKept()
    {
        const auto report = checkLibrary(*reader.here.library, CheckMode::Report);
        REQUIRE(report);
        CHECK(report->isSound());
        const auto record = readRecord(reader.here.connection(), {edited});
        REQUIRE((record && record->has_value()));
        CHECK((*record)->shown().json().value("acronym"_L1) == u"MINE"_s);
    }
};

} // namespace

TEST_CASE("[F74 F85] A program killed again and again while it reads a bundle holds the shards that it says, "
          "and the "
          "next try ends equal",
    "[sync][bundle]")
{
    Bundles bundles;
    bundles.writeNext();
    REQUIRE(bundles.reader.read(bundles.path()).report.state == SyncState::Done);
    bundles.edit();
    bundles.writeNext();
    Killer killer(QStringLiteral(FOURTHP_BUNDLE_CHILD), 85);
    int kills = 0; // Those between the first shard and the last.
    const int wanted = killsWanted(8);
    for (int attempt = 0; kills < wanted; ++attempt) {
        REQUIRE(attempt < 20 * wanted);
        const QString folder = bundles.reader.here.options().folder.path;
        const qint64 before = bundles.rowsOf(bundles.generation);
        bundles.reader.here.library.reset();
        const bool wasKilled = killer.run({folder, bundles.path()});
        bundles.reader.here.reopen();

        bundles.checkKept();
        const qint64 here = bundles.rowsOf(bundles.generation);
        CHECK(here >= before);
        CHECK(here == bundles.rowsSaidToBeHere());
        CHECK(here + bundles.rowsOf(bundles.generation - 1) == kRecords);
        kills += wasKilled && here > before ? 1 : 0;
        if (!wasKilled) {
            CHECK(documentsHere(*bundles.reader.here.library, u"hub"_s)
                == documentsHere(*bundles.office.there.library, u"hub"_s));
            bundles.writeNext();
        }
    }

    CHECK(bundles.reader.read(bundles.path()).report.state == SyncState::Done);
    CHECK(documentsHere(*bundles.reader.here.library, u"hub"_s)
        == documentsHere(*bundles.office.there.library, u"hub"_s));
    bundles.checkKept();
}
