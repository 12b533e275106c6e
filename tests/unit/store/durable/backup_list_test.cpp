// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/durable/damaged_library.h"

#include "core/store/backup.h"
#include "core/store/backup_list.h"
#include "core/store/restore.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

void writeSomething(TempLibrary &temp)
{
    REQUIRE(temp.connection().run(u"INSERT OR REPLACE INTO meta(key, value) VALUES('test', ?)"_s, {temp.clock.now.toString()}));
}

std::vector<BackupKind> kindsIn(const LibraryFolder &folder)
{
    std::vector<BackupKind> kinds;
    for (const BackupFact &fact : listBackups(folder)) {
        kinds.push_back(fact.kind);
    }
    return kinds;
}

} // namespace

TEST_CASE("A backup is made once a day, if something was written since the last one", "[store][durable]")
{
    TempLibrary temp(Contents::Starter);
    const auto made = [&temp] {
        const auto backup = backUpDaily(*temp.library);
        REQUIRE(backup);
        return *backup;
    };
    const QString first = made();
    CHECK_FALSE(first.isEmpty());
    writeSomething(temp);
    CHECK(made().isEmpty()); // Today has one.

    temp.clock.now = temp.clock.now.addDays(1);
    CHECK_FALSE(made().isEmpty());
    temp.clock.now = temp.clock.now.addDays(1);
    CHECK(made().isEmpty()); // Nothing was written.
    for (int day = 0; day < 3; ++day) {
        temp.clock.now = temp.clock.now.addDays(1);
        writeSomething(temp);
        CHECK_FALSE(made().isEmpty());
    }

    CHECK(listBackups(temp.library->folder()).size() == 3);
    CHECK_FALSE(QFile::exists(first));
}

TEST_CASE("Earlier states are listed with their day, reason, size and number of records, the newest first", "[store][durable]")
{
    DamagedLibrary library;
    library.temp.reopen();
    const QDateTime day(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    Connection &connection = library.temp.connection();
    REQUIRE(makeBackup(connection, library.folder, BackupReason::BeforeMigration, day));
    REQUIRE(makeBackup(connection, library.folder, BackupReason::Asked, day.addDays(1)));
    REQUIRE(makeBackup(connection, library.folder, BackupReason::Daily, day.addDays(2)));
    REQUIRE(backUpTo(connection, library.folder, library.folder.backups() + u"/mine.db"_s));
    writeFile(library.folder.backups() + u"/rubbish.db"_s, noise(8192));

    const auto facts = listBackups(library.folder);

    REQUIRE(facts.size() == 5);
    CHECK(facts[2].kind == BackupKind::Daily);
    CHECK(facts[2].at == day.addDays(2));
    CHECK(facts[2].records == qint64(library.before.size()));
    CHECK(facts[2].bytes == QFile(facts[2].path).size());
    CHECK(facts[2].fault == LibraryFault::None);
    CHECK(facts[3].kind == BackupKind::Asked);
    CHECK(facts[4].kind == BackupKind::BeforeMigration);
    const bool isMineFirst = facts[0].path.endsWith(u"mine.db"_s);
    CHECK(facts[isMineFirst ? 0 : 1].fault == LibraryFault::None);
    CHECK(facts[isMineFirst ? 1 : 0].fault == LibraryFault::NotALibrary);
    library.temp.library.reset();
    REQUIRE(restoreBackup(facts[2].path, library.folder));
    CHECK(kindsIn(library.folder).size() == 6);

    library.temp.reopen();
    CHECK((library.records() == library.before));
}

TEST_CASE("Files that a person laid among the backups are never removed", "[store][durable]")
{
    TempLibrary temp;
    const LibraryFolder folder = temp.library->folder();
    REQUIRE(backUpTo(temp.connection(), folder, folder.backups() + u"/mine.db"_s));
    const QDateTime day(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

    for (int n = 0; n < 6; ++n) {
        REQUIRE(makeBackup(temp.connection(), folder, BackupReason::Asked, day.addDays(n)));
    }

    CHECK(QFile::exists(folder.backups() + u"/mine.db"_s));
    CHECK(listBackups(folder).size() == 4);
}

TEST_CASE("A daily backup that meets damage says so, keeps the last good one, and the next opening looks closely", "[store][durable]")
{
    DamagedLibrary library;
    library.temp.reopen();
    REQUIRE(backUpDaily(*library.temp.library));
    writeSomething(library.temp);
    library.temp.library.reset();
    QByteArray spoilt = contentOf(library.folder.database());
    zeroPage(spoilt, rootOf(library.folder.database(), u"collection"_s));
    library.put(spoilt);
    library.temp.clock.now = library.temp.clock.now.addDays(1);
    library.temp.reopen(); // Nobody has looked at that page yet.

    const auto made = backUpDaily(*library.temp.library);

    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::Damaged);
    CHECK(listBackups(library.folder).size() == 1);
    library.temp.library.reset();
    CHECK(library.refusal() == ErrorKind::Damaged);
}
