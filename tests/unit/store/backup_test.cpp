// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access_log.h"
#include "core/store/backup.h"
#include "core/store/backup_list.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "core/store/restore.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QDir>
#include <QFile>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId kSamlit {u"case_study:case-samlit"_s};

void nameSamlit(Library &library, const QString &acronym)
{
    REQUIRE(RecordWriter(library).edit(kSamlit, {{u"acronym"_s, acronym}}, {u"me"_s, {}}));
}

QString acronymIn(Connection &connection)
{
    const auto record = readRecord(connection, kSamlit);
    REQUIRE((record && record->has_value()));
    return (*record)->shown().json().value(u"acronym"_s).toString();
}

QString acronymIn(const QString &database)
{
    const auto connection = Connection::open(database, Access::ReadOnly);
    REQUIRE(connection);
    return acronymIn(**connection);
}

/// Kept libraries, oldest first, without what lies beside them.
QStringList replacedLibraries(const LibraryFolder &folder)
{
    QStringList paths;
    const QDir dir(folder.path);
    for (const QString &name : dir.entryList({u"library.db.replaced-*"_s}, QDir::Files, QDir::Name)) {
        if (!name.endsWith(u"-wal"_s) && !name.endsWith(u"-shm"_s)) {
            paths.append(dir.filePath(name));
        }
    }
    return paths;
}

/// The library as a program that was killed leaves it: with a write-ahead log that nobody took in.
void endUncleanly(TempLibrary &temp)
{
    const QString database = temp.library->folder().database();
    const QString aside = temp.folder.filePath(u"aside"_s);
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        REQUIRE(QFile::copy(database + ending, aside + ending));
    }
    temp.library.reset();
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile::remove(database + ending);
        REQUIRE(QFile::rename(aside + ending, database + ending));
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What left, as the library says that a backup has taken the place of.
std::vector<AccessEntry> logAfterRestoring(TempLibrary &temp, const QString &backup)
{
    const LibraryFolder folder = temp.library->folder();
    temp.library.reset();
    REQUIRE(restoreBackup(backup, folder));
    temp.reopen();
    const auto log = accessLog(temp.connection());
    REQUIRE(log);
    return *log;
}

} // namespace

TEST_CASE("A backup restores the library as it was", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const RecordId id {u"case_study:case-samlit"_s};
    const QString backup = temp.folder.filePath(u"backup.db"_s);
    REQUIRE(backUpTo(temp.connection(), temp.library->folder(), backup));
    REQUIRE(RecordWriter(*temp.library).edit(id, {{u"acronym"_s, u"LATER"_s}}, {u"me"_s, {}}));
    const LibraryFolder folder = temp.library->folder();
    CHECK(restoreBackup(backup, folder).error().kind == ErrorKind::InUse);
    temp.library.reset();

    REQUIRE(restoreBackup(backup, folder));

    temp.reopen();
    CHECK((*readRecord(temp.connection(), id))->shown().json().value(u"acronym"_s) == u"SAMLIT"_s);
    CHECK(replacedLibraries(folder).size() == 1);
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("What left since a backup was made is not forgotten when it is restored, and words that were erased stay so", "[store]")
{
    TempLibrary temp;
    const auto leave = [&temp](const QString &group) {
        return noteLeaving(*temp.library, {.who = u"Ana"_s, .records = 1, .recipients = group});
    };
    REQUIRE(leave(u"Group Qolmetsch"_s));
    const QString backup = temp.folder.filePath(u"backup.db"_s);
    REQUIRE(backUpTo(temp.connection(), temp.library->folder(), backup));
    REQUIRE(eraseAccessWords(*temp.library, accessLog(temp.connection())->front().number));
    temp.clock.now = temp.clock.now.addSecs(3600);
    REQUIRE(leave(u"Donors"_s));

    const std::vector<AccessEntry> log = logAfterRestoring(temp, backup);

    REQUIRE(log.size() == 2);
    CHECK(log.front().recipients == u"Donors"_s);
    CHECK(log.back().recipients.isEmpty());
    QFile file(temp.library->folder().database());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Qolmetsch"));
}

TEST_CASE("The log of another library stays in it beside that of the one it takes the place of", "[store]")
{
    TempLibrary other;
    REQUIRE(noteLeaving(*other.library, {.who = u"Other"_s, .records = 2}));
    TempLibrary temp;
    temp.clock.now = temp.clock.now.addSecs(3600);
    REQUIRE(noteLeaving(*temp.library, {.who = u"Ana"_s, .records = 1}));
    const QString backup = temp.folder.filePath(u"backup.db"_s);
    REQUIRE(backUpTo(other.connection(), other.library->folder(), backup));

    const std::vector<AccessEntry> log = logAfterRestoring(temp, backup);

    REQUIRE(log.size() == 2);
    CHECK(log.front().who == u"Ana"_s);
    CHECK(log.back().who == u"Other"_s);
}

TEST_CASE("A copy that is taken out of the library's folder is noted, a backup in it is not", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const LibraryFolder folder = temp.library->folder();
    REQUIRE(makeBackup(temp.connection(), folder, BackupReason::Asked)); // Makes the folder.
    REQUIRE(takeCopy(*temp.library, folder.backups() + u"/mine.db"_s, WithFiles::No, u"Ana"_s));
    CHECK(accessLog(temp.connection())->empty());

    REQUIRE(takeCopy(*temp.library, temp.folder.filePath(u"copy.db"_s), WithFiles::No, u"Ana"_s));

    const auto log = accessLog(temp.connection());
    REQUIRE(log);
    REQUIRE(log->size() == 1);
    CHECK(log->front().way == ExitWay::Copy);
    CHECK(log->front().file == u"copy.db"_s);
    CHECK(log->front().records > 100);
    CHECK(takeCopy(*temp.library, temp.folder.filePath(u"nowhere/copy.db"_s), WithFiles::No, u"Ana"_s).error().kind != ErrorKind::DiskFull);
    CHECK(accessLog(temp.connection())->size() == 1);
}

TEST_CASE("Only three backups are kept, the newest ones", "[store]")
{
    TempLibrary temp;
    QString last;
    for (int i = 0; i < 5; ++i) {
        const auto made = makeBackup(temp.connection(), temp.library->folder(), BackupReason::Asked);
        REQUIRE(made);
        last = *made;
    }
    const QStringList kept = QDir(temp.library->folder().backups()).entryList({u"*.db"_s}, QDir::Files);
    CHECK(kept.size() == 3);
    CHECK(QFile::exists(last));
}

TEST_CASE("Backups of a clock that ran ahead give way to the one that was just made", "[store]")
{
    TempLibrary temp;
    const LibraryFolder folder = temp.library->folder();
    for (int year = 1; year <= 3; ++year) {
        REQUIRE(makeBackup(temp.connection(), folder, BackupReason::Asked, temp.clock.now.addYears(year)));
    }
    const auto daily = backUpDaily(*temp.library);
    REQUIRE(daily);
    CHECK(QFile::exists(*daily));
    const auto asked = makeBackup(temp.connection(), folder, BackupReason::Asked, temp.clock.now.addSecs(60));
    REQUIRE(asked);
    CHECK(QFile::exists(*asked));
    CHECK(QFile::exists(*daily));
    CHECK(QDir(folder.backups()).entryList({u"*.db"_s}, QDir::Files).size() == 3);
}

TEST_CASE("However often a backup is restored, every library that was replaced is kept", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const LibraryFolder folder = temp.library->folder();
    const QString backup = temp.folder.filePath(u"backup.db"_s);
    REQUIRE(backUpTo(temp.connection(), folder, backup));
    nameSamlit(*temp.library, u"ORIGINAL"_s);
    temp.library.reset();

    REQUIRE(restoreBackup(backup, folder));
    temp.reopen();
    nameSamlit(*temp.library, u"SECOND"_s);
    temp.library.reset();
    REQUIRE(restoreBackup(backup, folder));

    const QStringList kept = replacedLibraries(folder);
    REQUIRE(kept.size() == 2);
    CHECK(acronymIn(kept.at(0)) == u"ORIGINAL"_s);
    CHECK(acronymIn(kept.at(1)) == u"SECOND"_s);
    CHECK(acronymIn(folder.database()) == u"SAMLIT"_s);
    REQUIRE(restoreBackup(kept.at(0), folder));
    CHECK(acronymIn(folder.database()) == u"ORIGINAL"_s);
}

TEST_CASE("A restore that dies after it set the library aside leaves the library in its place", "[store]")
{
    TempLibrary temp(Contents::Starter);
    nameSamlit(*temp.library, u"MINE"_s);
    const LibraryFolder folder = temp.library->folder();
    temp.library.reset();

    const Result<QString> kept = keepReplacedLibrary(folder);

    REQUIRE(kept);
    CHECK(acronymIn(*kept) == u"MINE"_s);
    temp.reopen();
    CHECK_FALSE(temp.library->isNew());
    CHECK(acronymIn(temp.connection()) == u"MINE"_s);
}

TEST_CASE("What an unclean end left in the log is in the kept library, and not in the restored one", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const LibraryFolder folder = temp.library->folder();
    const QString backup = temp.folder.filePath(u"backup.db"_s);
    REQUIRE(backUpTo(temp.connection(), folder, backup));
    nameSamlit(*temp.library, u"IN THE LOG"_s);
    endUncleanly(temp);

    REQUIRE(restoreBackup(backup, folder));

    REQUIRE(replacedLibraries(folder).size() == 1);
    CHECK(acronymIn(replacedLibraries(folder).first()) == u"IN THE LOG"_s);
    temp.reopen();
    CHECK(acronymIn(temp.connection()) == u"SAMLIT"_s);
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("A damaged library is kept to the byte, with its log, when a backup takes its place", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const LibraryFolder folder = temp.library->folder();
    const QString backup = temp.folder.filePath(u"backup.db"_s);
    REQUIRE(backUpTo(temp.connection(), folder, backup));
    REQUIRE(temp.connection().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    nameSamlit(*temp.library, u"IN THE LOG"_s);
    endUncleanly(temp);
    {
        QFile database(folder.database());
        REQUIRE(database.open(QIODevice::ReadWrite));
        REQUIRE(database.seek(database.size() / 2));
        REQUIRE(database.write(QByteArray(64 * 1024, 'x')) == 64 * 1024);
    }
    const QByteArray damaged = bytesOf(folder.database());
    const QByteArray log = bytesOf(folder.database() + u"-wal"_s);

    REQUIRE(restoreBackup(backup, folder));

    REQUIRE(replacedLibraries(folder).size() == 1);
    const QString kept = replacedLibraries(folder).first();
    CHECK((bytesOf(kept) == damaged)); // In brackets: nobody wants to see them.
    CHECK((bytesOf(kept + u"-wal"_s) == log));
    temp.reopen();
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("Copies that a killed program left unfinished do not outlive the next start", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const LibraryFolder folder = temp.library->folder();
    temp.library.reset();
    REQUIRE(QFile::copy(folder.database(), folder.path + u"/.fourthp-0123456789abcdef.part"_s));
    REQUIRE(QDir(folder.path).mkdir(u".fourthp-aBcDeF"_s));
    REQUIRE(QFile::copy(folder.database(), folder.path + u"/.fourthp-aBcDeF/library.db"_s));

    temp.reopen();

    CHECK(QDir(folder.path).entryList({u".*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    CHECK(acronymIn(temp.connection()) == u"SAMLIT"_s);
}

TEST_CASE("A backup that is no sound library changes nothing", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const LibraryFolder folder = temp.library->folder();
    temp.library.reset();
    const QByteArray before = bytesOf(folder.database());
    const QString rubbish = temp.folder.filePath(u"rubbish.db"_s);
    QFile file(rubbish);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    CHECK(restoreBackup(rubbish, folder).error().kind == ErrorKind::Damaged);
    CHECK(restoreBackup(folder.database(), folder).error().kind == ErrorKind::InvalidInput);

    CHECK((bytesOf(folder.database()) == before));
    CHECK(replacedLibraries(folder).isEmpty());
}

TEST_CASE("A backup never takes the place of a part of the library, nor of a file beside its own", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const LibraryFolder folder = temp.library->folder();
    const QString link = temp.folder.filePath(u"link.db"_s);
    REQUIRE(QFile::link(folder.database(), link));
    const QString neighbour = temp.folder.filePath(u"backup.db.part"_s);
    QFile file(neighbour);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    for (const QString &path : QStringList {folder.database(), folder.path + u"/copy.db"_s, folder.files() + u"/x"_s, link}) {
        CAPTURE(path);
        const Result<void> done = backUpTo(temp.connection(), folder, path);
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == ErrorKind::InvalidInput);
    }
    CHECK(backUpTo(temp.connection(), folder, folder.backups() + u"/mine.db"_s));
    CHECK(backUpTo(temp.connection(), folder, temp.folder.filePath(u"backup.db"_s)));

    CHECK(bytesOf(neighbour) == "mine");
    CHECK(acronymIn(temp.connection()) == u"SAMLIT"_s);
    CHECK(QDir(temp.folder.path()).entryList({u".fourthp-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
}
