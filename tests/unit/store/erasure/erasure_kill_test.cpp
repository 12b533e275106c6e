// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_vfs.h"
#include "tests/support/kills.h"
#include "tests/unit/store/erasure/erasure_desk.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("An erasure that is cut off at any write is whole or absent, and the next opening ends it [R-06 R-52]", "[store]")
{
    const FailingVfs vfs;
    int erased = 0;
    int absent = 0;
    // Each write for itself at the beginning, where the transaction is; then in strides.
    for (int passed = 0;; passed += passed < 12 ? 3 : passed / 4) {
        ErasureDesk desk;
        REQUIRE(makeBackup(desk.temp.connection(), desk.temp.library->folder(), BackupReason::Asked));
        desk.temp.reopen();
        FailingVfs::failAfter(passed, FailingVfs::Fault::Full, FailingVfs::Lasts::FromThenOn);

        const Result<void> done = eraseRecords(*desk.temp.library, {kPerson});
        desk.temp.library.reset();
        const bool hasFailed = FailingVfs::mend();
        desk.temp.reopen();

        INFO("after " << passed << " writes");
        if (readRecord(desk.temp.connection(), kPerson)->has_value()) {
            ++absent;
            CHECK_FALSE(done);
            CHECK((*readRecord(desk.temp.connection(), kPerson))->visible);
        } else {
            ++erased;
            CHECK(desk.traces() == QStringList());
            CHECK_FALSE(*areBytesDue(desk.temp.connection()));
            desk.checkRest();
        }
        if (!hasFailed) {
            break;
        }
    }
    CHECK(absent > 0);
    CHECK(erased > 5);
}

TEST_CASE("A program killed in the middle of an erasure leaves the record whole or gone, and the next start ends it [R-06]",
    "[store]")
{
    Killer killer(QStringLiteral(FOURTHP_ERASE_CHILD), 7, 200);
    int killed = 0;
    int erased = 0;
    constexpr int kMostRuns = 200; // Where the first kills all come too early: the killer learns.
    for (int run = 0; run < killsWanted(12) || (run < kMostRuns && (killed == 0 || erased == 0)); ++run) {
        ErasureDesk desk;
        REQUIRE(makeBackup(desk.temp.connection(), desk.temp.library->folder(), BackupReason::Asked));
        desk.temp.library.reset(); // The child holds the lock.

        killed += killer.run({desk.path(), kPerson.value}) ? 1 : 0;
        desk.temp.reopen();

        const auto record = readRecord(desk.temp.connection(), kPerson);
        REQUIRE(record);
        if (!record->has_value()) {
            ++erased;
            CHECK(desk.traces() == QStringList());
            CHECK(QDir(desk.temp.library->folder().backups()).entryList({u"*.db"_s}).size() == 1);
            desk.checkRest();
        } else {
            CHECK((*record)->visible);
            CHECK((*record)->shown().title({u"en"_s}).text == word(0));
        }
    }
    CHECK(killed > 0);
    CHECK(erased > 0);
}
