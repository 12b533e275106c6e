// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/durable/damaged_library.h"

#include "core/store/backup.h"

#include <csignal>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A library that is gone or empty is told where its folder shows that there was one", "[store][durable]")
{
    DamagedLibrary library(Contents::Empty);
    library.temp.reopen();
    REQUIRE(makeBackup(library.temp.connection(), library.folder, BackupReason::Asked));
    library.temp.library.reset();

    library.put({});
    CHECK(library.judged().fault == LibraryFault::Emptied);
    CHECK(library.refusal() == ErrorKind::Damaged);
    CHECK(contentOf(library.folder.database()).isEmpty());

    REQUIRE(QFile::remove(library.folder.database()));
    CHECK(library.judged().fault == LibraryFault::Missing);
    CHECK(library.refusal() == ErrorKind::NotFound);
    CHECK_FALSE(QFile::exists(library.folder.database()));

    REQUIRE(QDir(library.folder.backups()).removeRecursively());
    CHECK(library.judged().fault == LibraryFault::None); // Now it is a folder that never had one.
    CHECK(Library::open(library.temp.options()));
}

TEST_CASE("What is no library, or another program's database, is told and stays as it is", "[store][durable]")
{
    DamagedLibrary library(Contents::Empty);
    const auto staysWith = [&library](LibraryFault fault) {
        const QByteArray bytes = contentOf(library.folder.database());
        CHECK(library.judged().fault == fault);
        CHECK(library.refusal() == ErrorKind::Damaged);
        CHECK((contentOf(library.folder.database()) == bytes));
    };

    library.put(noise(64 * 1024));
    staysWith(LibraryFault::NotALibrary);
    library.put("Dear colleague,\n");
    staysWith(LibraryFault::NotALibrary);

    for (const int version : {0, 1, 7}) {
        REQUIRE(QFile::remove(library.folder.database()));
        const auto other = Connection::open(library.folder.database(), Access::ReadWrite);
        REQUIRE(other);
        REQUIRE((*other)->runScript("PRAGMA journal_mode=DELETE; CREATE TABLE bookmarks(url TEXT); PRAGMA user_version="
            + QByteArray::number(version)));
        staysWith(LibraryFault::Foreign);
    }
}

TEST_CASE("A file whose end or beginning is missing is told before a byte is written", "[store][durable]")
{
    DamagedLibrary library;
    const auto staysWith = [&library](LibraryFault fault, const QByteArray &bytes) {
        library.put(bytes);
        CHECK(library.judged().fault == fault);
        CHECK(library.refusal() == ErrorKind::Damaged);
        CHECK((contentOf(library.folder.database()) == bytes));
    };

    staysWith(LibraryFault::CutShort, library.sound.first(library.sound.size() / 2));
    staysWith(LibraryFault::CutShort, library.sound.chopped(1));
    QByteArray overwritten = library.sound;
    overwritten.replace(0, 16, QByteArray(16, '\0'));
    staysWith(LibraryFault::DamagedPages, overwritten);
}

TEST_CASE("Damage within is found at the opening after an unclean end, and after somebody met it", "[store][durable]")
{
    DamagedLibrary library;
    QByteArray spoilt = library.sound;
    zeroPage(spoilt, rootOf(library.folder.database(), u"collection"_s));
    library.put(spoilt);
    CHECK(library.judged(Look::EveryPage).fault == LibraryFault::DamagedPages);

    askForFullLook(library.folder);
    CHECK(library.refusal() == ErrorKind::Damaged);
    CHECK(library.refusal() == ErrorKind::Damaged); // It is still due.
    CHECK((contentOf(library.folder.database()) == spoilt));

    library.put(library.sound);
    CHECK(Library::open(library.temp.options()));
    CHECK_FALSE(isFullLookDue(library.folder));
}

TEST_CASE("A library of a newer program, a link, a folder and a locked one are each told", "[store][durable]")
{
    DamagedLibrary library(Contents::Empty);
    const QString path = library.folder.database();
    {
        const auto newer = Connection::open(path, Access::ReadWrite);
        REQUIRE((*newer)->runScript("PRAGMA user_version=99"));
    }
    CHECK(library.judged().fault == LibraryFault::Newer);
    CHECK(library.refusal() == ErrorKind::NewerVersion);

    const QString elsewhere = library.temp.folder.filePath(u"elsewhere.db"_s);
    writeFile(elsewhere, library.sound);
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::link(elsewhere, path));
    CHECK(library.judged().fault == LibraryFault::Link);
    CHECK(library.refusal() == ErrorKind::Storage);

    REQUIRE(QFile::remove(path));
    REQUIRE(QDir().mkdir(path));
    CHECK(library.judged().fault == LibraryFault::NotAFile);
    CHECK(library.refusal() == ErrorKind::Storage);

    REQUIRE(QDir().rmdir(path));
    library.put(library.sound);
    if (::geteuid() != 0) { // Who may read everything meets no rights.
        REQUIRE(::chmod(QFile::encodeName(path).constData(), 0) == 0);
        CHECK(library.judged().fault == LibraryFault::Unreadable);
        CHECK(library.refusal() == ErrorKind::Storage);
        REQUIRE(::chmod(QFile::encodeName(path).constData(), 0600) == 0);
    }
    library.temp.reopen();
    CHECK(library.refusal() == ErrorKind::InUse);
}

TEST_CASE("To judge a library changes nothing, not even the log of an unclean end", "[store][durable]")
{
    DamagedLibrary library;
    library.temp.reopen();
    REQUIRE(RecordWriter(*library.temp.library).edit(kNoted, {{u"acronym"_s, u"IN THE LOG"_s}}, {u"me"_s, {}}));
    const QByteArray log = contentOf(library.folder.database() + u"-wal"_s);
    REQUIRE_FALSE(log.isEmpty());
    const QByteArray database = contentOf(library.folder.database());
    library.temp.library.reset();
    library.put(database);
    writeFile(library.folder.database() + u"-wal"_s, log);
    const auto files = library.libraryFiles();

    CHECK(library.judged(Look::EveryPage).fault == LibraryFault::None);

    CHECK((library.libraryFiles() == files));
}

TEST_CASE("A log that belongs to another file does not spoil a library that was copied beside it", "[store][durable]")
{
    DamagedLibrary library;
    library.temp.reopen();
    const QString backup = library.temp.folder.filePath(u"backup.db"_s);
    REQUIRE(backUpTo(library.temp.connection(), library.folder, backup));
    for (int n = 0; n < 60; ++n) {
        REQUIRE(RecordWriter(*library.temp.library).edit(kNoted, {{u"acronym"_s, QString::number(n)}}, {u"me"_s, {}}));
    }
    const QByteArray log = contentOf(library.folder.database() + u"-wal"_s);
    library.temp.library.reset();
    library.put(contentOf(backup)); // By hand, without the program.
    writeFile(library.folder.database() + u"-wal"_s, log);

    CHECK(library.refusal() == ErrorKind::Damaged);
    CHECK((contentOf(library.folder.database()) == contentOf(backup)));
    CHECK((contentOf(library.folder.database() + u"-wal"_s) == log));
}

TEST_CASE("What a program left that was killed while the file had a journal is taken back [R-06]",
    "[store][durable]")
{
    TempLibrary temp(Contents::Starter);
    const LibraryFolder folder = temp.library->folder();
    const QString journal = folder.database() + u"-journal"_s;
    temp.library.reset();
    const pid_t child = ::fork();
    if (child == 0) { // Killed in the middle of a change that has outgrown what it keeps in memory.
        sqlite3 *handle = nullptr;
        sqlite3_open(folder.database().toUtf8().constData(), &handle);
        sqlite3_exec(handle,
            "PRAGMA journal_mode=DELETE; PRAGMA cache_size=2; BEGIN; UPDATE mirror SET hub_rev = 'half';",
            nullptr, nullptr, nullptr);
        ::raise(SIGKILL);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(QFileInfo(journal).size() > 0);

    temp.reopen();
    CHECK(*temp.connection().number(u"SELECT count(*) FROM mirror WHERE hub_rev = 'half'"_s) == 0);
    CHECK_FALSE(QFileInfo::exists(journal));
}
