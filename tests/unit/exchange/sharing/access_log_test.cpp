// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/about_file.h"
#include "core/store/access_log.h"
#include "core/store/erasure_bytes.h"
#include "tests/support/failing_vfs.h"
#include "tests/unit/exchange/export_fixture.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<AccessEntry> logOf(Export &list)
{
    const auto entries = accessLog(list.temp.connection());
    REQUIRE(entries);
    return *entries;
}

} // namespace

TEST_CASE("An export stands in the access log, with the name of its file and none of its records", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"Open guide"_s);
    ExportOptions options = inFormat(ExportFormat::Ndjson);
    options.recipients = u"Casework group"_s;
    list.companions.scope = u"query: tag:x"_s;

    list.run(u"tag:x"_s, options);

    REQUIRE(logOf(list).size() == 1);
    const AccessEntry entry = logOf(list).front();
    CHECK(entry.at == u"2026-11-24T09:00:00Z"_s);
    CHECK(entry.way == ExitWay::Export);
    CHECK(entry.format == u"ndjson"_s);
    CHECK(entry.records == 1);
    CHECK(entry.asked == u"query: tag:x"_s);
    CHECK(entry.redaction == u"partners"_s);
    CHECK(entry.recipients == u"Casework group"_s);
    CHECK(entry.file == u"out.csv"_s);
}

TEST_CASE("What did not leave is not in the access log", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"Open guide"_s);
    REQUIRE(QDir().mkpath(list.path)); // A folder where the file should go.

    CHECK_FALSE(list.tryRun(u"tag:x"_s, plainTable({u"title"_s})));
    CHECK_FALSE(leaveNoted(*list.temp.library, {}, [&list]() -> Result<void> {
        CHECK(logOf(list).size() == 1); // It stands there before anything leaves.
        return fail(ErrorKind::Storage);
    }));

    CHECK(logOf(list).empty());
}

TEST_CASE("A full disk of the library keeps nothing back, and what left says that it was not noted", "[exchange]")
{
    FailingVfs disk;
    Export list(Contents::Empty);
    list.add(u"Open guide"_s);

    FailingVfs::failAfter(0, FailingVfs::Fault::Full, FailingVfs::Lasts::FromThenOn);
    const auto report = list.tryRun(u"tag:x"_s, inFormat(ExportFormat::Ndjson));
    const bool failed = FailingVfs::mend();

    REQUIRE(failed);
    REQUIRE(report);
    CHECK(report->noted == Noted::NotDiskFull);
    CHECK(QFile::exists(list.path));
    CHECK(logOf(list).empty());
}

TEST_CASE("An export of which a part lies there stays in the access log", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"Open guide"_s);
    list.companions.about = true;
    const auto inTheWay = [&list](const Progress &) { QDir().mkpath(list.path); }; // While the file is written.

    CHECK_FALSE(exportRecords(*list.temp.library,
        {list.find(u"tag:x"_s), inFormat(ExportFormat::Ndjson), list.path, list.companions}, list.labels(), {},
        inTheWay));

    REQUIRE(QFile::exists(aboutPath(list.path)));
    CHECK(logOf(list).size() == 1);
}

TEST_CASE("Of an attached file the ending of its name alone is kept", "[exchange]")
{
    Export list(Contents::Empty);

    REQUIRE(noteLeaving(*list.temp.library, {.way = ExitWay::File, .file = u"Interview Anna K.PDF"_s}));

    CHECK(logOf(list).front().format == u"pdf"_s);
    CHECK(logOf(list).front().file.isEmpty());
}

TEST_CASE("Entries go after their years, and their words when somebody erases them", "[exchange]")
{
    Export list(Contents::Empty);
    const auto leaves = [&list] {
        REQUIRE(leaveNoted(*list.temp.library, {.asked = u"Amina"_s, .recipients = u"Ben"_s, .file = u"=a.csv"_s},
            [] { return Result<void>(); }));
    };
    leaves();
    list.temp.clock.now = list.temp.clock.now.addYears(kAccessLogYears).addDays(1);
    leaves();

    REQUIRE(logOf(list).size() == 1);
    CHECK(accessLogCsv(logOf(list)).contains("\"'=a.csv\""));
    REQUIRE(eraseAccessWords(*list.temp.library, logOf(list).front().number));
    CHECK(logOf(list).front().asked.isEmpty());
    CHECK(logOf(list).front().recipients.isEmpty());
    CHECK_FALSE(eraseAccessWords(*list.temp.library, 99));
    CHECK(logOf(list).front().file.isEmpty());
    CHECK_FALSE(areBytesDue(list.temp.connection()).value());
}

TEST_CASE(
    "A bundle from a library on a full disk waits for room, at whatever write the room ends", "[exchange]")
{
    bool failed = true;
    int refused = 0;
    for (int writes = 0; failed; ++writes) {
        CAPTURE(writes);
        FailingVfs disk;
        Office office;
        office.receiveMany(4);
        const BundleOrder order = office.order(u"records.fpbundle"_s);

        FailingVfs::failAfter(writes, FailingVfs::Fault::Full, FailingVfs::Lasts::FromThenOn);
        const auto written = writeBundle(*office.there.library, office.seed, order);
        failed = FailingVfs::mend();

        const auto log = accessLog(office.there.connection());
        REQUIRE(log);
        CHECK(QFileInfo::exists(order.path) == written.has_value());
        if (!written) {
            ++refused;
            CHECK(written.error().kind == ErrorKind::DiskFull);
            CHECK(log->empty());
        } else {
            CHECK(log->size() == (written->noted == Noted::InLog ? 1 : 0));
        }
        // With room again there is a bundle, and its number is one that no other bears.
        const BundleWritten next = office.write(u"next.fpbundle"_s);
        CHECK(next.rows == 4);
        CHECK((!written || next.sequence > written->sequence));
    }
    CHECK(refused > 0);
}
