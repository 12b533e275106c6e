// SPDX-License-Identifier: GPL-3.0-or-later
// archives made to be misread are refused, or read as what was signed.
#include "tests/support/peak_memory.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QDir>
#include <QProcess>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("[F84] Each of many hostile archives is refused with its reason, or does no harm", "[sync][bundle][hostile]")
{
    Office office;
    office.receiveMany(6);
    office.write(u"folder"_s);
    const QString folder = office.path(u"hostile"_s);
    REQUIRE(QDir().mkpath(folder));
    QProcess python;
    python.start(QStringLiteral(PYTHON3_PROGRAM), {QStringLiteral(FOURTHP_HOSTILE_ARCHIVES), office.path(u"folder"_s), folder});
    REQUIRE(python.waitForFinished(120'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    const QStringList archives = QDir(folder).entryList(QDir::Files, QDir::Name);
    REQUIRE(archives.size() >= 63);

    Reader reader;
    reader.trust(office.keyId());
    const auto outside = [&office] { return QDir(office.path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden); };
    const QStringList before = outside();
    int refused = 0;
    for (const QString &name : archives) {
        CAPTURE(name);
        forgetPeak();
        const qint64 start = peakBytes();
        const BundleOutcome outcome = reader.read(folder + u'/' + name);
        if (kMeasuresMemory) {
            CHECK(peakBytes() - start < qint64(300) * 1024 * 1024);
        }
        if (outcome.report.state == SyncState::Done) {
            CHECK(revisionsHere(*reader.here.library, u"hub"_s) == revisionsHere(*office.there.library, u"hub"_s));
            REQUIRE(removeChannel(*reader.here.library, u"hub"_s, RecordsOfChannel::Remove));
        } else {
            CHECK(reader.rows() == 0);
            CHECK_FALSE(outcome.report.error.detail.isEmpty());
            ++refused;
        }
        CHECK(outside() == before);
    }
    CHECK(refused >= 63);
}
