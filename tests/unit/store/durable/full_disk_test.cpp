// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/durable/damaged_library.h"

#include "core/store/backup.h"

#include <optional>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A small disk of its own. Only for root; else it is not there.
class SmallDisk
{
public:
    SmallDisk()
        : m_isThere(::geteuid() == 0 && ::mount("tmpfs", folder.path().toUtf8().constData(), "tmpfs", 0, "size=8m") == 0)
    { }
    ~SmallDisk()
    {
        if (m_isThere) {
            ::umount2(folder.path().toUtf8().constData(), MNT_DETACH);
        }
    }
    bool isThere() const { return m_isThere; }
    qint64 freeBytes() const
    {
        struct statvfs facts {};
        REQUIRE(::statvfs(folder.path().toUtf8().constData(), &facts) == 0);
        return qint64(facts.f_bavail) * qint64(facts.f_bsize);
    }
    /// Fills it until so many bytes are free.
    void leave(qint64 bytes) const
    {
        writeFile(folder.filePath(u"filling"_s), {});
        QFile filling(folder.filePath(u"filling"_s));
        REQUIRE(filling.open(QIODevice::WriteOnly));
        const qint64 size = freeBytes() - bytes;
        REQUIRE(filling.write(QByteArray(size, 'x')) == size);
    }
    QTemporaryDir folder;

private:
    bool m_isThere;
};

} // namespace

TEST_CASE("On a full disk a library opens, is read and leaves for elsewhere, and an edit is refused and not half made", "[store][durable]")
{
    const SmallDisk disk;
    if (!disk.isThere()) {
        WARN("skipped: only root can make a small disk");
        return;
    }
    DamagedLibrary library(Contents::Empty);
    const LibraryFolder folder {disk.folder.filePath(u"library"_s)};
    LibraryOptions options = library.temp.options();
    options.folder = folder;
    {
        REQUIRE(Library::open(options));
    }
    writeFile(folder.database(), library.sound);
    const QString elsewhere = library.temp.folder.filePath(u"elsewhere.db"_s);
    const int kilobytes = GENERATE(0, 4, 16, 64, 256, 1024);
    INFO(kilobytes << " kB free");
    disk.leave(kilobytes * 1024);

    auto opened = Library::open(options);
    if (!opened) {
        CHECK(opened.error().kind == ErrorKind::DiskFull);
        options.access = Access::ReadOnly;
        opened = Library::open(options);
    }

    if (!opened) {
        FAIL(opened.error().detail.toStdString());
    }
    Connection &connection = **(*opened)->connection();
    CHECK(*connection.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == kOwnRecords);
    CHECK(backUpTo(connection, folder, elsewhere));
    int saved = 0;
    std::optional<ErrorKind> refusal;
    while (!refusal) { // Until there is no room any more.
        REQUIRE(saved < 1000);
        const auto edited = RecordWriter(**opened).create(RecordType::Resource,
            {{u"title"_s, QJsonObject {{u"en"_s, u"On a full disk"_s}}}, {u"summary"_s, QJsonObject {{u"en"_s, QString(4000, u'x')}}}},
            {u"me"_s, {}});
        saved += edited ? 1 : 0;
        if (!edited) {
            refusal = edited.error().kind;
        }
    }
    CHECK((refusal == ErrorKind::DiskFull || refusal == ErrorKind::ReadOnly));
    CHECK(*connection.number(u"SELECT count(*) FROM record WHERE visible = 1"_s) == kOwnRecords + saved);
    opened->reset();
    REQUIRE(QFile::remove(disk.folder.filePath(u"filling"_s)));

    options.access = Access::ReadWrite;
    const auto again = Library::open(options); // With room again it is as if nothing had been.
    REQUIRE(again);
    CHECK(*(**(*again)->connection()).number(u"SELECT count(*) FROM mirror"_s) == kOwnRecords + saved);
}
