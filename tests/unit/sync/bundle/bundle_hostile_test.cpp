// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 84: whatever is done to a bundle after it was signed, no row of it is stored and the reason is named.
#include "core/base/checked_file.h"
#include "core/sync/bundle/bundle_gzip.h"
#include "core/sync/bundle/bundle_package.h"
#include "core/sync/bundle/bundle_rows.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QProcess>

#include <sys/stat.h>
#include <unistd.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A bundle of some shards in a folder and in an archive, and a reader that trusts its key.
struct Sent
{
    explicit Sent(int records = 24)
    {
        office.receiveMany(records);
        office.write(u"folder"_s);
        BundleOrder archive = office.order(u"archive.fpbundle"_s);
        archive.sequence = 1;
        office.write(archive);
        reader.trust(office.keyId());
    }
    QString folder(const QString &name = {}) const
    {
        return office.path(u"folder"_s) + (name.isEmpty() ? u""_s : u"/"_s) + name;
    }
    QString archive() const { return office.path(u"archive.fpbundle"_s); }

    /// The fault of the folder as it is now; nothing may be stored.
    BundleFault folderFault() { return faultOfPath(folder()); }
    BundleFault faultOfPath(const QString &path)
    {
        const BundleOutcome outcome = reader.read(path);
        REQUIRE(outcome.report.state == SyncState::Failed);
        CHECK(reader.rows() == 0);
        CHECK(*reader.here.connection().number(u"SELECT count(*) FROM bundle_read"_s, {}) == 0);
        CHECK_FALSE(outcome.report.error.detail.isEmpty());
        return bundleFaultOf(outcome.report.error);
    }

    Office office;
    Reader reader;
};

struct Part
{
    QString name;
    QByteArray bytes;
};

std::vector<Part> partsOf(const QString &folder)
{
    std::vector<Part> parts;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        parts.push_back({name, contentOf(folder + u'/' + name)});
    }
    return parts;
}

QString archiveOf(const Sent &sent, const std::vector<Part> &parts)
{
    const QString path = sent.office.path(u"made.fpbundle"_s);
    auto package = createBundlePackage(path);
    REQUIRE(package);
    for (const Part &part : parts) {
        REQUIRE((*package)->add(part.name, part.bytes));
    }
    REQUIRE((*package)->commit());
    return path;
}

/// Signs a manifest of one's own making, as a sender whose program is hostile.
void sign(const Sent &sent, const QByteArray &manifest)
{
    putContent(sent.folder(kManifestName), manifest);
    putContent(sent.folder(kSignatureName), signatureOf(manifest, sent.office.seed));
}

BundleManifest manifestOf(const Sent &sent)
{
    const auto manifest = readManifest(contentOf(sent.folder(kManifestName)));
    REQUIRE(manifest);
    return *manifest;
}

/// Replaces shard 0 by `packed` and signs that.
void putShard(const Sent &sent, const QByteArray &packed, qint64 rawBytes, qint64 rows)
{
    BundleManifest manifest = manifestOf(sent);
    manifest.rows += rows - manifest.shards[0].rows;
    manifest.shards[0] = {packed.size(), rawBytes, rows, sha256Hex(packed)};
    putContent(sent.folder(shardName(0)), packed);
    sign(sent, writeManifest(manifest));
}

} // namespace

TEST_CASE("[F84] Every bit of the manifest and of its signature counts", "[sync][bundle]")
{
    Sent sent(4);
    for (const QString &name : {kManifestName, kSignatureName}) {
        const QByteArray whole = contentOf(sent.folder(name));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
            putContent(sent.folder(name), flipped);
            const auto bundle = sent.reader.inspect(sent.folder());
            REQUIRE_FALSE(bundle);
            REQUIRE(bundleFaultOf(bundle.error()) == BundleFault::Signature);
        }
        putContent(sent.folder(name), whole);
    }
    CHECK(sent.reader.rows() == 0);
}

TEST_CASE("[F84] A flipped byte anywhere in a shard stores nothing, of the shards before it neither",
    "[sync][bundle]")
{
    Sent sent;
    const qsizetype last = qsizetype(manifestOf(sent).shards.size()) - 1;
    REQUIRE(last > 0);
    const QString name = shardName(last);
    const QByteArray whole = contentOf(sent.folder(name));
    for (qsizetype at = 0; at < whole.size(); at += std::max<qsizetype>(1, whole.size() / 40)) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x20);
        putContent(sent.folder(name), flipped);
        REQUIRE(sent.folderFault() == BundleFault::Content);
    }
}

TEST_CASE("[F84] A flipped byte anywhere in an archive stores nothing or changes nothing", "[sync][bundle]")
{
    Sent sent(4);
    const QByteArray whole = contentOf(sent.archive());
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        auto source = openBundleArchive(flipped, u"flipped"_s);
        if (!source) {
            continue;
        }
        auto bundle = sent.reader.inspect(std::move(*source));
        if (!bundle) {
            continue;
        }
        const BundleOutcome outcome = sent.reader.read(*bundle);
        // Times and the like may flip without harm; then every part is the one that was signed.
        REQUIRE((outcome.report.state == SyncState::Done || sent.reader.rows() == 0));
        if (outcome.report.state == SyncState::Done) {
            REQUIRE(revisionsHere(*sent.reader.here.library, u"hub"_s)
                == revisionsHere(*sent.office.there.library, u"hub"_s));
            REQUIRE(removeChannel(*sent.reader.here.library, u"hub"_s, RecordsOfChannel::Remove));
        }
    }
}

TEST_CASE("[F84] A part cut short, made longer, left out or added is named", "[sync][bundle]")
{
    Sent sent;
    const QString name = shardName(1);
    const QByteArray whole = contentOf(sent.folder(name));
    SECTION("cut")
    {
        putContent(sent.folder(name), whole.chopped(1));
        CHECK(sent.folderFault() == BundleFault::Size);
    }
    SECTION("longer")
    {
        putContent(sent.folder(name), whole + '\0');
        CHECK(sent.folderFault() == BundleFault::Size);
    }
    SECTION("left out")
    {
        REQUIRE(QFile::remove(sent.folder(name)));
        CHECK(sent.folderFault() == BundleFault::Missing);
    }
    SECTION("swapped with another")
    {
        putContent(sent.folder(name), contentOf(sent.folder(shardName(0))));
        const BundleFault fault = sent.folderFault();
        CHECK((fault == BundleFault::Size || fault == BundleFault::Content));
    }
    SECTION("a shard too many")
    {
        putContent(sent.folder(u"rows-00099.ndjson.gz"_s), whole);
        CHECK(sent.folderFault() == BundleFault::Extra);
    }
    SECTION("another file")
    {
        putContent(sent.folder(u"readme.txt"_s), "hello");
        CHECK(sent.folderFault() == BundleFault::Extra);
    }
    SECTION("an attachment that nobody named")
    {
        REQUIRE(QDir(sent.folder()).mkdir(u"files"_s));
        putContent(sent.folder(u"files/"_s + QString(64, u'a')), "hello");
        CHECK(sent.folderFault() == BundleFault::Extra);
    }
    SECTION("no signature")
    {
        REQUIRE(QFile::remove(sent.folder(kSignatureName)));
        CHECK(sent.folderFault() == BundleFault::Signature);
    }
    SECTION("a signature that is longer")
    {
        putContent(sent.folder(kSignatureName), contentOf(sent.folder(kSignatureName)) + "\n");
        CHECK(sent.folderFault() == BundleFault::Signature);
    }
    SECTION("no manifest")
    {
        REQUIRE(QFile::remove(sent.folder(kManifestName)));
        CHECK(sent.folderFault() == BundleFault::NotABundle);
    }
}

TEST_CASE("[F84] A manifest signed by another key, or that names another, is refused", "[sync][bundle]")
{
    Sent sent;
    const QByteArray foreign(kSeedBytes, '\x02');
    const QByteArray manifest = contentOf(sent.folder(kManifestName));
    SECTION("the trusted key's name over a foreign signature")
    {
        putContent(sent.folder(kSignatureName), signatureOf(manifest, foreign));
        CHECK(sent.folderFault() == BundleFault::Signature);
    }
    SECTION("a foreign name under the trusted key's signature")
    {
        BundleManifest other = manifestOf(sent);
        other.keyId = keyIdOf(publicKeyOf(foreign));
        sign(sent, writeManifest(other));
        CHECK(sent.folderFault() == BundleFault::Manifest);
    }
    SECTION("all foreign is merely unknown")
    {
        BundleManifest other = manifestOf(sent);
        other.keyId = keyIdOf(publicKeyOf(foreign));
        const QByteArray bytes = writeManifest(other);
        putContent(sent.folder(kManifestName), bytes);
        putContent(sent.folder(kSignatureName), signatureOf(bytes, foreign));
        CHECK(sent.folderFault() == BundleFault::UnknownKey);
    }
}

TEST_CASE("[F84] Links and things that are no files are refused without being opened", "[sync][bundle]")
{
    Sent sent;
    const QString name = shardName(0);
    const QByteArray path = QFile::encodeName(sent.folder(name));
    const QByteArray whole = contentOf(sent.folder(name));
    REQUIRE(QFile::remove(sent.folder(name)));
    SECTION("a link to the very part")
    {
        putContent(sent.office.path(u"elsewhere"_s), whole);
        REQUIRE(::symlink(QFile::encodeName(sent.office.path(u"elsewhere"_s)).constData(), path.constData())
            == 0);
    }
    SECTION("a link to a device")
    {
        REQUIRE(::symlink("/dev/zero", path.constData()) == 0);
    }
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(path.constData(), 0600) == 0);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir(sent.folder()).mkdir(name));
    }
    CHECK(sent.folderFault() == BundleFault::Link);
}

TEST_CASE("[F84] Names in an archive that lead out of it are refused", "[sync][bundle]")
{
    Sent sent;
    std::vector<Part> parts = partsOf(sent.folder());
    for (const QString &name :
        {u"../rows-00000.ndjson.gz"_s, u"/etc/passwd"_s, u"files/../../x"_s, u"..\\evil"_s, u"C:\\evil"_s,
            u"files/"_s, u"./manifest.json"_s, u"manifest.json/x"_s, u"rows-00000.ndjson.gz/../x"_s}) {
        parts.push_back({name, "evil"});
        CHECK(sent.faultOfPath(archiveOf(sent, parts)) == BundleFault::Name);
        parts.pop_back();
    }
    for (const QString &name : {u"README"_s, u"MANIFEST.JSON"_s, u"rows-0.ndjson.gz"_s, u" manifest.json"_s,
             u"con"_s, u""_s, u"manifest.json\u202e"_s}) {
        parts.push_back({name, "evil"});
        CHECK(sent.faultOfPath(archiveOf(sent, parts)) == BundleFault::Extra);
        parts.pop_back();
    }
}

TEST_CASE("[F84] Twins in an archive are refused, equal ones too", "[sync][bundle]")
{
    Sent sent;
    for (const QString &name : {kManifestName, kSignatureName, shardName(0)}) {
        std::vector<Part> parts = partsOf(sent.folder());
        parts.push_back({name, contentOf(sent.folder(name))});
        CHECK(sent.faultOfPath(archiveOf(sent, parts)) != BundleFault::None);
        parts.back().bytes = "other";
        CHECK(sent.faultOfPath(archiveOf(sent, parts)) != BundleFault::None);
    }
}

TEST_CASE("[F84] An archive cut anywhere is refused", "[sync][bundle]")
{
    Sent sent(4);
    const QByteArray whole = contentOf(sent.archive());
    for (qsizetype bytes = 0; bytes < whole.size(); bytes += 7) {
        putContent(sent.office.path(u"cut.fpbundle"_s), whole.first(bytes));
        REQUIRE(sent.faultOfPath(sent.office.path(u"cut.fpbundle"_s)) != BundleFault::None);
    }
}

TEST_CASE("[F84] Hostile archives of another program are refused", "[sync][bundle]")
{
    Sent sent;
    const auto make = [&sent](const QString &how) {
        const QString path = sent.office.path(u"python.fpbundle"_s);
        QFile::remove(path);
        const QString script
            = u"import sys, zipfile, os, stat\n"
              "folder, path, how = sys.argv[1:]\n"
              "with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:\n"
              "    for name in sorted(os.listdir(folder)):\n"
              "        info = zipfile.ZipInfo(name)\n"
              "        info.compress_type = zipfile.ZIP_BZIP2 if how == 'bzip2' else zipfile.ZIP_DEFLATED\n"
              "        info.external_attr = (stat.S_IFREG | 0o600) << 16\n"
              "        if how == 'link' and name.startswith('rows-00000'):\n"
              "            info.external_attr = (stat.S_IFLNK | 0o777) << 16\n"
              "        if how == 'flag' and name.startswith('rows-00000'):\n"
              "            info.flag_bits |= 1\n"
              "        z.writestr(info, open(os.path.join(folder, name), 'rb').read())\n"
              "    if how == 'bomb':\n"
              "        z.writestr('files/' + 'a' * 64, bytes(300 * 1024 * 1024))\n"
              "    if how == 'many':\n"
              "        for i in range(20100): z.writestr('files/%064x' % i, b'')\n"_s;
        QProcess python;
        python.start(QStringLiteral(PYTHON3_PROGRAM), {u"-c"_s, script, sent.folder(), path, how});
        REQUIRE(python.waitForFinished(60'000));
        INFO(python.readAllStandardError().toStdString());
        REQUIRE(python.exitCode() == 0);
        return path;
    };
    CHECK(sent.faultOfPath(make(u"link"_s)) == BundleFault::Link);
    CHECK(sent.faultOfPath(make(u"bomb"_s)) == BundleFault::Bomb);
    CHECK(sent.faultOfPath(make(u"bzip2"_s)) == BundleFault::Content);
    CHECK(sent.faultOfPath(make(u"many"_s)) == BundleFault::Bomb);

    const BundleOutcome plain = sent.reader.read(make(u"plain"_s));
    CHECK(plain.report.state == SyncState::Done);
}

TEST_CASE("[F84] A signed shard that unpacks to more or less than it says is refused before a row is stored",
    "[sync][bundle]")
{
    Sent sent;
    const QByteArray line = rowLine(hubRow(1));
    SECTION("one byte more")
    {
        putShard(sent, gzipped(line, GzipLevel::Small), line.size() - 1, 1);
        CHECK(sent.folderFault() == BundleFault::Bomb);
    }
    SECTION("one byte less")
    {
        putShard(sent, gzipped(line, GzipLevel::Small), line.size() + 1, 1);
        CHECK(sent.folderFault() == BundleFault::Size);
    }
    SECTION("a bomb behind a small promise")
    {
        putShard(sent, gzipped(QByteArray(60 * 1024 * 1024, ' '), GzipLevel::Small), 1000, 1);
        CHECK(sent.folderFault() == BundleFault::Bomb);
    }
    SECTION("a bomb that says so")
    {
        const QByteArray bomb = gzipped(QByteArray(60 * 1024 * 1024, ' '), GzipLevel::Small);
        putShard(sent, bomb, 60 * 1024 * 1024, 1);
        CHECK(sent.folderFault() == BundleFault::Bomb);
    }
    SECTION("a second gzip member behind the first")
    {
        putShard(sent, gzipped(line, GzipLevel::Small) + gzipped(line, GzipLevel::Small), line.size(), 1);
        CHECK(sent.folderFault() == BundleFault::Content);
    }
    SECTION("no gzip at all")
    {
        putShard(sent, line, line.size(), 1);
        CHECK(sent.folderFault() == BundleFault::Content);
    }
}

TEST_CASE("[F84] A signed shard whose lines are no rows stores none of them", "[sync][bundle]")
{
    Sent sent;
    const QByteArray line = rowLine(hubRow(1));
    const QByteArray raw
        = GENERATE(QByteArray("{\n"), QByteArray("[]\n"), QByteArray("{\"id\":\"x\"}\n"), QByteArray("\n"));
    putShard(sent, gzipped(line + raw, GzipLevel::Small), line.size() + raw.size(), 2);

    const BundleOutcome outcome = sent.reader.read(sent.folder());

    CHECK(faultOf(outcome) == BundleFault::Content);
    CHECK(sent.reader.rows() == 0);
}

TEST_CASE("What is neither a folder nor an archive is no bundle", "[sync][bundle]")
{
    Sent sent;
    const QString path = sent.office.path(u"other.fpbundle"_s);
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray("PK"), QByteArray("hello"), QByteArray(100'000, '\0')}) {
        putContent(path, bytes);
        CHECK(sent.faultOfPath(path) == BundleFault::NotABundle);
    }
    REQUIRE(QFile::remove(path));
    CHECK(sent.reader.read(path).report.error.kind == ErrorKind::NotFound);
    REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    CHECK(sent.faultOfPath(path) == BundleFault::NotABundle);
}
