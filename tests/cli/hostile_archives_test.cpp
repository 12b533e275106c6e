// SPDX-License-Identifier: GPL-3.0-or-later
// what archives that unpack to far more than they are cost the real program.
#include "tests/cli/cli_run.h"
#include "tests/support/peak_memory.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The most memory, in bytes, that reading a bundle took, by getrusage(2); the program's own code is in it.
qint64 peakOfReading(const CliRun &cli, const QString &bundle)
{
    QProcess python;
    python.start(QStringLiteral(PYTHON3_PROGRAM),
        {u"-c"_s,
            u"import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, "
            u"stderr=subprocess.DEVNULL);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"_s,
            QStringLiteral(FOURTHP_CLI), u"--data-dir"_s, cli.dataDir(), u"bundle"_s, u"read"_s, bundle});
    REQUIRE(python.waitForFinished(120'000));
    REQUIRE(python.exitCode() == 0);
    return python.readAllStandardOutput().trimmed().toLongLong() * 1024;
}

} // namespace

TEST_CASE("Reading a bomb takes the program no more memory than reading a bundle, and 300 MB at most",
    "[cli][bundle][hostile]")
{
    Office office;
    office.receiveMany(6);
    office.write(u"folder"_s);
    const QDir folder(office.path(u"hostile"_s));
    REQUIRE(folder.mkpath(u"."_s));
    QProcess python;
    python.start(QStringLiteral(PYTHON3_PROGRAM),
        {QStringLiteral(FOURTHP_HOSTILE_ARCHIVES), office.path(u"folder"_s), folder.path()});
    REQUIRE(python.waitForFinished(120'000));
    REQUIRE(python.exitCode() == 0);
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    REQUIRE(cli.run({u"bundle"_s, u"keys"_s, u"add"_s, office.keyId()}).code == 0);
    const qint64 usual = peakOfReading(cli, office.path(u"folder"_s));
    REQUIRE(usual > 0);

    const QStringList bombs
        = folder.entryList({u"*bomb*"_s, u"*zip64*"_s, u"*huge*"_s, u"*endless*"_s}, QDir::Files);
    REQUIRE(bombs.size() >= 12);
    qint64 most = 0;
    for (const QString &name : bombs) {
        CAPTURE(name);
        const qint64 growth = peakOfReading(cli, folder.filePath(name)) - usual;
        if (kMeasuresMemory) {
            CHECK(growth < qint64(300) * 1024 * 1024);
        }
        most = std::max(most, growth);
    }
    INFO("bytes more than for a usual bundle: " << most);
    CHECK(cli.run({u"check"_s}).code == 0);
}
