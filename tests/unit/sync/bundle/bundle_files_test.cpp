// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments that go along in a bundle.
#include "core/model/attached_file.h"
#include "core/store/contribute.h"
#include "core/store/file_store.h"
#include "core/store/record_writer.h"
#include "core/sync/bundle/bundle_contents.h"
#include "core/sync/bundle/bundle_files.h"
#include "core/sync/bundle/bundle_package.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QCryptographicHash>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// More than two parts, and no two bytes in a row alike.
QByteArray largeContents()
{
    QByteArray bytes(qsizetype(2 * kFilePartBytes + 12345), Qt::Uninitialized);
    quint32 state = 7;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

QString checksum(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject naming(int n, const QByteArray &bytes, const QJsonObject &extra = {})
{
    QJsonObject record = mergePatch(hubRecord(n), extra).toObject();
    record.insert(u"files"_s,
        QJsonArray {attachedFileJson(
            {u"f1"_s, u"report.pdf"_s, checksum(bytes), u"application/pdf"_s, bytes.size()})});
    return record;
}

/// An office whose first record has a large file, which is here; that of the second never was.
struct OfficeWithFiles : Office
{
    OfficeWithFiles()
    {
        receive({hubRow(naming(0, large)), hubRow(naming(1, "never here")), hubRow(2)});
        put(large);
    }
    QString put(const QByteArray &bytes)
    {
        const QString place = path(u"source.bin"_s);
        putContent(place, bytes);
        const auto added = FileStore(*there.library).add(place);
        REQUIRE(added);
        return added->sha256;
    }
    BundleOrder orderWithFiles(const QString &name) const
    {
        BundleOrder wanted = order(name);
        wanted.files = AttachedFiles::Include;
        return wanted;
    }

    QByteArray large = largeContents();
};

FileState stateOf(Library &library, const QByteArray &bytes)
{
    const auto status = FileStore(library).status(checksum(bytes));
    REQUIRE(status);
    return status->state;
}

/// A bundle as a web server gives it: its parts cannot be listed.
class Unlisted final : public BundleSource
{
public:
    explicit Unlisted(std::unique_ptr<BundleSource> source)
        : m_source(std::move(source))
    { }
    std::optional<std::vector<BundlePart>> parts() const override { return std::nullopt; }
    Result<QByteArray> read(const QString &name, qint64 mostBytes, std::stop_token stop) override
    {
        return m_source->read(name, mostBytes, stop);
    }
    Result<void> readPieces(const QString &, qint64, const PieceSink &, std::stop_token) override
    {
        return fail(ErrorKind::Unsupported);
    }
    QString name() const override { return m_source->name(); }

private:
    std::unique_ptr<BundleSource> m_source;
};

QByteArray copyOf(TempLibrary &here, const QByteArray &bytes)
{
    const QString place = here.folder.filePath(u"copy.bin"_s);
    REQUIRE(FileStore(*here.library).saveTo(checksum(bytes), place, Overwrite::Allowed));
    return contentOf(place);
}

} // namespace

TEST_CASE("Attached files go along with their records, and are byte for byte the same on the other side",
    "[sync][bundle]")
{
    OfficeWithFiles office;
    const QString name = GENERATE(u"all.fpbundle"_s, u"folder"_s);

    const BundleWritten written = office.write(office.orderWithFiles(name));

    CHECK(written.files == 1);
    CHECK(written.fileBytes == office.large.size());
    CHECK(written.filesMissing == 1);
    Reader reader;
    reader.trust(office.keyId());
    const BundleOutcome read = reader.read(office.path(name));
    CHECK(read.report.state == SyncState::Done);
    CHECK(read.filesTaken == 1);
    CHECK(copyOf(reader.here, office.large) == office.large);
    const BundleOutcome again = reader.read(office.path(name));
    CHECK(again.report.state == SyncState::Done);
    CHECK(again.filesTaken == 0);
}

TEST_CASE("Without being asked for, no file goes along", "[sync][bundle]")
{
    OfficeWithFiles office;

    CHECK(office.write(u"all.fpbundle"_s).files == 0);

    CHECK(QFileInfo(office.path(u"all.fpbundle"_s)).size() < office.large.size());
}

TEST_CASE("What would go along is known before: how many files, and how large", "[sync][bundle]")
{
    OfficeWithFiles office;

    const auto along = filesForBundle(*office.there.library, office.order(u"all.fpbundle"_s));

    REQUIRE(along);
    CHECK(along->files == std::vector<BundleFile> {{checksum(office.large), office.large.size()}});
    CHECK(along->bytes == office.large.size());
    CHECK(along->missing == 1);
}

TEST_CASE("A file of a record that must not leave stays as well", "[sync][bundle]")
{
    Office office;
    const QByteArray secret = "whom to call";
    office.receive({hubRow(naming(0, secret, {{u"tlp"_s, u"TLP:RED"_s}})), hubRow(1)});
    putContent(office.path(u"source.bin"_s), secret);
    REQUIRE(FileStore(*office.there.library).add(office.path(u"source.bin"_s)));
    BundleOrder order = office.order(u"all.fpbundle"_s);
    order.files = AttachedFiles::Include;

    CHECK(office.write(order).files == 0);

    CHECK_FALSE(contentOf(office.path(u"all.fpbundle"_s)).contains(secret));
}

TEST_CASE("The files of a proposal go to the curators with it", "[sync][bundle]")
{
    Office office;
    office.receiveMany(2);
    const QByteArray bytes = "a new leaflet";
    putContent(office.path(u"source.bin"_s), bytes);
    REQUIRE(FileStore(*office.there.library).add(office.path(u"source.bin"_s)));
    const RecordId id {hubRecord(0).value("_id"_L1).toString()};
    REQUIRE(RecordWriter(*office.there.library)
                .edit(id, {{u"files"_s, naming(0, bytes).value("files"_L1)}}, {u"amina"_s, {}}));
    BundleOrder order = office.order(u"mine.fpbundle"_s);
    order.kind = BundleKind::Contribution;
    order.files = AttachedFiles::Include;

    CHECK(office.write(order).files == 1);

    Reader curators;
    curators.trust(office.keyId(), KeyMay::Contributions);
    CHECK(curators.read(office.path(u"mine.fpbundle"_s)).filesTaken == 1);
    CHECK(copyOf(curators.here, bytes) == bytes);
}

TEST_CASE("A damaged file never goes out under a signature, and its record goes without it", "[sync][bundle]")
{
    OfficeWithFiles office;
    const QString part
        = office.there.library->folder().files() + u'/' + checksum(office.large.first(kFilePartBytes));
    QByteArray bytes = contentOf(part);
    bytes[1000] = char(bytes[1000] ^ 1);
    putContent(part, bytes);

    const BundleWritten written = office.write(office.orderWithFiles(u"all.fpbundle"_s));

    CHECK(written.rows == 3);
    CHECK(written.files == 0);
    CHECK(written.filesMissing == 2);
}

TEST_CASE(
    "[F84] A file that is not the one that was signed is refused before any row is stored", "[sync][bundle]")
{
    OfficeWithFiles office;
    office.write(office.orderWithFiles(u"folder"_s));
    const QString place = office.path(u"folder/"_s + filePartName(checksum(office.large)));
    QByteArray bytes = office.large;
    const bool isLonger = GENERATE(false, true);
    if (isLonger) {
        bytes += 'x';
    } else {
        bytes.back() = char(bytes.back() ^ 1);
    }
    putContent(place, bytes);
    Reader reader;
    reader.trust(office.keyId());

    const BundleOutcome read = reader.read(office.path(u"folder"_s));

    CHECK(faultOf(read) == (isLonger ? BundleFault::Size : BundleFault::Content));
    CHECK(reader.rows() == 0);
    CHECK(stateOf(*reader.here.library, office.large) == FileState::Absent);
}

TEST_CASE("[F85] Reading that stops among the files counts as not read, and goes on with the rest",
    "[sync][bundle]")
{
    OfficeWithFiles office;
    const QByteArray small = "a small one";
    office.receive({hubRow(naming(2, small), 2)});
    office.put(small);
    REQUIRE(office.write(office.orderWithFiles(u"all.fpbundle"_s)).files == 2);
    Reader reader;
    reader.trust(office.keyId());
    std::stop_source stop;
    reader.settings.stop = stop.get_token();
    reader.settings.progress = [&](const SyncProgress &step) {
        // The first report after the rows.
        if (step.phase == SyncPhase::Receiving && reader.rows() == 3) {
            stop.request_stop();
        }
    };
    CHECK(reader.read(office.path(u"all.fpbundle"_s)).report.state == SyncState::Stopped);
    CHECK(reader.rows() == 3);

    reader.settings.stop = {};
    reader.settings.progress = {};
    CHECK(reader.read(office.path(u"all.fpbundle"_s)).report.state == SyncState::Done);

    CHECK(stateOf(*reader.here.library, office.large) == FileState::Whole);
    CHECK(stateOf(*reader.here.library, small) == FileState::Whole);
}

TEST_CASE("A file that no record here names is not kept, whatever was packed", "[sync][bundle]")
{
    OfficeWithFiles office;
    office.write(office.orderWithFiles(u"all.fpbundle"_s));
    Reader reader;
    reader.trust(office.keyId());
    REQUIRE(addChannel(*reader.here.library, {.id = u"hub"_s, .url = u"https://hub.example/db"_s}));
    SyncStore hub(*reader.here.library, u"hub"_s);
    REQUIRE(hub.rememberHub({kHubId, 1, {}, u"couchdb 3.4.3"_s}, {}));
    REQUIRE(hub.applyPage({.rows = {hubRow(0, 2)}})); // The hub took the file off the record since.

    const BundleOutcome read = reader.read(office.path(u"all.fpbundle"_s));

    CHECK(read.report.state == SyncState::Done);
    CHECK(read.filesTaken == 0);
    CHECK(read.filesPassedOver == 1);
    CHECK(stateOf(*reader.here.library, office.large) == FileState::Absent);
}

TEST_CASE("A disk without room for the files is said before anything is read", "[sync][bundle]")
{
    OfficeWithFiles office;
    office.write(office.orderWithFiles(u"all.fpbundle"_s));
    Reader reader;
    reader.trust(office.keyId());
    reader.settings.freeBytes = [](const QString &) { return qint64(1024 * 1024); };

    CHECK(faultOf(reader.read(office.path(u"all.fpbundle"_s))) == BundleFault::Space);
    CHECK(reader.rows() == 0);
}

TEST_CASE("Files that are not fetched from where the bundle lies need no room", "[sync][bundle]")
{
    OfficeWithFiles office;
    office.write(office.orderWithFiles(u"all.fpbundle"_s));
    Reader reader;
    reader.trust(office.keyId());
    auto source = openBundle(office.path(u"all.fpbundle"_s));
    REQUIRE(source);
    auto bundle = reader.inspect(std::make_unique<Unlisted>(std::move(*source)));
    REQUIRE(bundle);
    reader.settings.freeBytes = [](const QString &) { return qint64(1024 * 1024); };

    const BundleOutcome read = reader.read(*bundle);

    CHECK(read.report.state == SyncState::Done);
    CHECK(read.filesPassedOver == 1);
    CHECK(reader.rows() == 3);
}

TEST_CASE("A file that breaks between two looks spoils the archive, and is not just left out of it",
    "[sync][bundle]")
{
    Office office;
    const auto package = createBundlePackage(office.path(u"all.fpbundle"_s));
    REQUIRE(package);
    int looks = 0;
    const auto piece = [&looks](size_t) -> Result<QByteArray> {
        return ++looks > 1 ? fail(ErrorKind::Damaged) : Result<QByteArray>("abc");
    };
    const auto broken = [](size_t) -> Result<QByteArray> { return fail(ErrorKind::Damaged); };

    const auto leftOut = (*package)->addPieces(u"files/a"_s, {3, 1, broken});
    REQUIRE_FALSE(leftOut);
    CHECK(leftOut.error().kind == ErrorKind::Damaged);
    CHECK((*package)->bytesWritten() == 0);
    const auto spoilt = (*package)->addPieces(u"files/b"_s, {3, 1, piece});
    REQUIRE_FALSE(spoilt);
    CHECK(spoilt.error().kind == ErrorKind::Storage);
}
