// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/store/staged_deletes.h"
#include "tests/support/failing_vfs.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 40;

/// A bundle in several parts that changes every record of a library but one, which it removes. One record is edited
/// here.
class Delivery
{
public:
    Delivery()
    {
        office.receiveMany(kRecords);
        office.write(u"1.fpbundle"_s);
        reader.trust(office.keyId());
        REQUIRE(reader.read(office.path(u"1.fpbundle"_s)).report.state == SyncState::Done);
        REQUIRE(
            RecordWriter(*reader.here.library).edit({edited}, {{u"acronym"_s, u"MINE"_s}}, {u"me"_s, {}}));
        office.receiveMany(kRecords - 1, 2);
        office.receive({tombstoneRow(kRecords - 1)});
        REQUIRE(applyStaged());
        BundleOrder order = office.order(u"2.fpbundle"_s);
        order.rawBytesOfShard = 4 * 1024;
        REQUIRE(office.write(order).shards > 4);
    }

    BundleOutcome read() { return reader.read(office.path(u"2.fpbundle"_s)); }
    /// Rows of the second bundle that were stored, with its tombstone, which waits or was carried out.
    qint64 rowsOfSecond()
    {
        return *reader.here.connection().number(
            u"SELECT (SELECT count(*) FROM mirror WHERE json_extract(CAST(base AS TEXT), '$.x_generation') = "
            u"2"
            " OR json_extract(CAST(base AS TEXT), '$._deleted') = 1) + (SELECT count(*) FROM staged_delete)"_s);
    }
    qint64 rowsSaidToBeHere() { return reader.rowsSaidToBeHere(office.path(u"2.fpbundle"_s)); }
    QJsonValue acronym()
    {
        return readRecord(reader.here.connection(), {edited})->value().shown().json().value("acronym"_L1);
    }
    bool isSound()
    {
        const auto report = checkLibrary(*reader.here.library, CheckMode::Report);
        return report && report->isSound();
    }
    bool isEqual()
    {
        return documentsHere(*reader.here.library, u"hub"_s)
            == documentsHere(*office.there.library, u"hub"_s);
    }

    Office office;
    Reader reader;
    QString edited = hubRecord(4).value("_id"_L1).toString();

private:
    bool applyStaged() { return applyStagedDeletes(*office.there.library, u"hub"_s).has_value(); }
};

} // namespace

TEST_CASE("[F71 F72] A disk that is full or cannot flush at any operation of reading a bundle keeps whole "
          "shards, is told, "
          "and the next try ends equal",
    "[sync][bundle]")
{
    const auto [fault, lasts, onlyLog] = GENERATE(from_range(kDiskFaults));
    const FailingVfs vfs;
    int swept = 0;
    for (int passed = 0;; passed += passed < 8 ? 1 : 29) {
        INFO(passed);
        Delivery delivery;
        FailingVfs::failAfter(passed, fault, lasts, onlyLog);
        const BundleOutcome outcome = delivery.read();
        const bool failed = FailingVfs::mend();

        if (outcome.report.state == SyncState::Failed) {
            const ErrorKind kind = outcome.report.error.kind;
            CHECK((kind == ErrorKind::DiskFull || kind == ErrorKind::Storage));
            CHECK((fault == FailingVfs::Fault::Sync || kind == ErrorKind::DiskFull));
        }
        CHECK(delivery.acronym() == u"MINE"_s);
        CHECK(delivery.isSound());
        delivery.reader.here.reopen();
        CHECK(delivery.rowsOfSecond() == delivery.rowsSaidToBeHere());
        CHECK(delivery.read().report.state == SyncState::Done);
        CHECK(delivery.isEqual());
        CHECK(delivery.acronym() == u"MINE"_s);
        CHECK(delivery.isSound());
        if (!failed) {
            break;
        }
        ++swept;
    }
    CHECK(swept >= (fault == FailingVfs::Fault::Full ? 8 : 1));
}
