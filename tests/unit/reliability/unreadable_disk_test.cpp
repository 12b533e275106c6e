// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_vfs.h"
#include "tests/unit/sync/push_fixture.h"

#include <filesystem>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("After an unclean end a disk that cannot be read is told of as that, and not as a damaged library", "[reliability]")
{
    FakeHub hub(10);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    desk.edit(idOf(4), acronym(u"MINE"_s));
    const QTemporaryDir folder;
    const auto copy = std::filesystem::path(folder.filePath(u"library"_s).toStdString());
    std::filesystem::copy(desk.temp.options().folder.path.toStdString(), copy, std::filesystem::copy_options::recursive);
    std::filesystem::remove(copy / "library.lock"); // Its program is gone.
    REQUIRE(std::filesystem::file_size(copy / "library.db-wal") > 0);
    LibraryOptions options = desk.temp.options();
    options.folder.path = QString::fromStdString(copy.string());
    const FailingVfs vfs;
    int failed = 0;
    for (int passed = 0;; ++passed) {
        INFO(passed);
        FailingVfs::failAfter(passed, FailingVfs::Fault::Read, FailingVfs::Lasts::FromThenOn);
        const auto opened = Library::open(options);
        const bool hasFailed = FailingVfs::mend();
        CHECK((opened || opened.error().kind == ErrorKind::Storage));
        if (!hasFailed || opened) {
            break;
        }
        ++failed;
    }
    CHECK(failed > 0);
    const auto opened = Library::open(options);
    REQUIRE(opened);
    const auto record = readRecord(**(*opened)->connection(), {idOf(4)});
    REQUIRE((record && *record));
    CHECK((*record)->shown().json().value("acronym"_L1) == u"MINE"_s);
}

TEST_CASE("A lock that a power cut left empty or cut keeps nobody out, and one of a living program does", "[reliability]")
{
    TempLibrary temp;
    const auto second = Library::open(temp.options());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::InUse);
    temp.library.reset();
    QFile lock(temp.options().folder.lock());
    REQUIRE(lock.open(QIODevice::WriteOnly));
    SECTION("Just made, it may be of a program that is about to write it")
    {
        const auto opened = Library::open(temp.options());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == ErrorKind::InUse);
    }
    SECTION("Older, it is of nobody")
    {
        REQUIRE(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
        CHECK(Library::open(temp.options()));
    }
    SECTION("Older and written by half, it is of nobody either")
    {
        lock.write("1\nfourthp\nanother-compu"); // There is always a program of number 1.
        lock.flush();
        REQUIRE(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
        CHECK(Library::open(temp.options()));
    }
}
