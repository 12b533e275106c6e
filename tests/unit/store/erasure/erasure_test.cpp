// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/erasure/erasure_desk.h"

#include "core/store/erasure_copies.h"
#include "core/store/restore.h"
#include "core/store/sample_library.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/indexed_words.h"

#include <QProcess>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every table of the library is considered by an erasure [R-50]", "[store]")
{
    TempLibrary temp;
    QSet<QByteArray> considered;
    for (const QByteArrayView name : tablesWithoutRecords()) {
        considered.insert(name.toByteArray());
    }
    for (const ErasedTable &table : erasedTables()) {
        considered.insert(table.name);
        // A column with the name or the documents may not be forgotten either.
        const auto blobs = temp.connection().all(
            u"SELECT name FROM pragma_table_info(?) WHERE type = 'BLOB'"_s, {QString::fromLatin1(table.name)},
            [](const Row &row) { return row.text(0); });
        for (const QString &blob : blobs.value()) {
            CHECK(QString::fromLatin1(table.documents).contains(blob));
        }
    }
    const auto tables = temp.connection().all(
        u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {}, [](const Row &row) { return row.text(0).toLatin1(); });
    for (const QByteArray &table : tables.value()) {
        INFO(table.toStdString());
        CHECK(considered.contains(table));
    }
}

TEST_CASE("No byte of an erased record is left in any file of the library [R-50 R-52]", "[store]")
{
    ErasureDesk desk;
    const LibraryFolder folder = desk.temp.library->folder();
    REQUIRE(makeBackup(desk.temp.connection(), folder, BackupReason::Asked));
    REQUIRE(backUpTo(desk.temp.connection(), folder, folder.backups() + u"/mine.db"_s));
    writeFile(folder.database() + u".replaced-20260101-000000-000"_s, "damaged " + kSentinels[0]);
    REQUIRE(recordsWithWord(desk.temp.connection(), word(0).toLower()) == 1);
    for (const QByteArray &sentinel : kSentinels) {
        INFO(sentinel.toStdString());
        CHECK_FALSE(tracesIn(desk.path(), {sentinel}).isEmpty()); // Else the test would look in the wrong places.
    }

    REQUIRE(eraseRecords(*desk.temp.library, {kPerson}));

    CHECK(desk.traces() == QStringList());
    CHECK(recordsWithWord(desk.temp.connection(), word(0).toLower()) == 0);
    CHECK_FALSE(readRecord(desk.temp.connection(), kPerson)->has_value());
    CHECK(FileStore(*desk.temp.library).status(desk.sha256)->state == FileState::Absent);
    CHECK_FALSE(*areBytesDue(desk.temp.connection()));
    CHECK(QDir(folder.backups()).entryList({u"*.db"_s}).size() == 2); // Cleaned, not lost.
    desk.checkRest();
    desk.temp.reopen();
    CHECK(desk.traces() == QStringList());
    desk.checkRest();
}

TEST_CASE("Undo goes on with what an erasure left", "[store]")
{
    ErasureDesk desk;
    REQUIRE(RecordWriter(*desk.temp.library).edit(kOther, {{u"acronym"_s, u"HW"_s}}, kEditor));
    REQUIRE(eraseRecords(*desk.temp.library, {kPerson}));

    CHECK(RecordWriter(*desk.temp.library).undo()->id == kOther);
    CHECK(RecordWriter(*desk.temp.library).undo()->id == kOther);
    CHECK_FALSE(RecordWriter(*desk.temp.library).undo());
    CHECK_FALSE(readRecord(desk.temp.connection(), kPerson)->has_value());
}

TEST_CASE("A plan of an erasure tells what goes and what stays", "[store]")
{
    ErasureDesk desk;
    REQUIRE(makeBackup(desk.temp.connection(), desk.temp.library->folder(), BackupReason::Asked));

    const auto plan = planErasure(*desk.temp.library, {kPerson});

    INFO((plan ? QString() : QString(plan.error().subject + plan.error().detail)).toStdString());
    REQUIRE(plan);
    REQUIRE(plan->items.size() == 1);
    CHECK(plan->items[0].title.toObject().value("en"_L1) == word(0));
    CHECK_FALSE(plan->items[0].isOnHub);
    CHECK(plan->items[0].changes == 3);
    CHECK(plan->items[0].files == 1);
    CHECK(plan->items[0].namedBy == std::vector {kOther});
    CHECK(plan->copies.size() == 1);
    CHECK(planErasure(*desk.temp.library, {{u"story:none"_s}}).error().kind == ErrorKind::NotFound);
    CHECK(eraseRecords(*desk.temp.library, {kPerson, {u"story:none"_s}}).error().kind == ErrorKind::NotFound);
    CHECK(readRecord(desk.temp.connection(), kPerson)->has_value()); // All or none.
}

TEST_CASE("A backup that is restored is erased again, before anybody sees it [R-53]", "[store]")
{
    ErasureDesk desk;
    const LibraryFolder folder = desk.temp.library->folder();
    const QString elsewhere = desk.temp.folder.filePath(u"by-hand.db"_s);
    REQUIRE(backUpTo(desk.temp.connection(), folder, elsewhere));
    REQUIRE(eraseRecords(*desk.temp.library, {kPerson}));
    desk.temp.library.reset();

    SECTION("by the command")
    {
        REQUIRE(restoreBackup(elsewhere, folder));
    }
    SECTION("by hand, past the program")
    {
        REQUIRE(QFile::remove(folder.database()));
        REQUIRE(QFile::copy(elsewhere, folder.database()));
        desk.temp.reopen();
    }
    CHECK(desk.traces() == QStringList());

    desk.temp.reopen();
    CHECK(desk.traces() == QStringList());
    CHECK_FALSE(readRecord(desk.temp.connection(), kPerson)->has_value());
    CHECK(erasures(*desk.temp.library)->holds(kPerson));
    desk.checkRest();
}

TEST_CASE("A restored backup is cleaned, and what it took the place of stays, damaged or not [R-53]", "[store]")
{
    ErasureDesk desk;
    const LibraryFolder folder = desk.temp.library->folder();
    const QString elsewhere = desk.temp.folder.filePath(u"by-hand.db"_s);
    REQUIRE(backUpTo(desk.temp.connection(), folder, elsewhere));
    REQUIRE(eraseRecords(*desk.temp.library, {kPerson}));
    const auto other = makeBackup(desk.temp.connection(), folder, BackupReason::Asked);
    REQUIRE(other);
    desk.temp.library.reset();
    QByteArray damaged = contentOf(folder.database());
    damaged.replace(4096, 8 * 4096, QByteArray(8 * 4096, 'x'));
    writeFile(folder.database(), damaged);

    REQUIRE(restoreBackup(elsewhere, folder));
    desk.temp.reopen();

    CHECK(desk.traces() == QStringList());
    CHECK_FALSE(*areBytesDue(desk.temp.connection()));
    CHECK(QFile::exists(*other));
    const QStringList kept = QDir(folder.path).entryList({u"library.db.replaced-*"_s}, QDir::Files);
    REQUIRE(kept.size() == 1);
    CHECK(contentOf(folder.path + u'/' + kept[0]) == damaged);
}

TEST_CASE("What a library owes to its copies is not done by one of the copies", "[store]")
{
    TempLibrary temp;
    const LibraryFolder folder = temp.library->folder();
    {
        auto session = temp.library->write();
        REQUIRE(noteBytesDue(session->connection(), CopiesInside::Replaced));
        REQUIRE(session->commit());
    }
    const auto backup = makeBackup(temp.connection(), folder, BackupReason::Asked);
    REQUIRE(backup);
    const auto other = makeBackup(temp.connection(), folder, BackupReason::Daily);
    REQUIRE(other);
    temp.library.reset();

    SECTION("restored by the command")
    {
        REQUIRE(restoreBackup(*backup, folder));
    }
    SECTION("put there by hand")
    {
        REQUIRE(QFile::remove(folder.database()));
        REQUIRE(QFile::copy(*backup, folder.database()));
    }
    temp.reopen();
    CHECK_FALSE(*areBytesDue(temp.connection()));
    CHECK(QFile::exists(*backup));
    CHECK(QFile::exists(*other));
}

TEST_CASE("A copy on a disk that does not read is cleaned later, and one of a newer program is told, neither removed", "[store]")
{
    ErasureDesk desk;
    const LibraryFolder folder = desk.temp.library->folder();
    const auto copy = makeBackup(desk.temp.connection(), folder, BackupReason::Asked);
    REQUIRE(copy);
    const auto list = [&desk] {
        ErasureList erased = *erasures(*desk.temp.library);
        erased.add(kPerson, desk.temp.clock.now.date(), true, {});
        return erased;
    }();
    SECTION("a disk")
    {
        int failed = 0;
        for (int passed = 0; passed < 40; ++passed) {
            const FailingVfs vfs;
            FailingVfs::failAfter(passed, FailingVfs::Fault::Read, FailingVfs::Lasts::FromThenOn);
            const Result<void> done = cleanCopiesInside(folder, list);
            const bool hasFailed = FailingVfs::mend();
            INFO("after " << passed << " reads");
            failed += hasFailed && !done ? 1 : 0;
            REQUIRE(QFile::exists(*copy));
        }
        CHECK(failed > 0);
    }
    SECTION("a newer program")
    {
        const QString cleaned = folder.backups() + u"/z-last.db"_s;
        REQUIRE(QFile::copy(*copy, cleaned));
        REQUIRE((*Connection::open(*copy, Access::ReadWrite))->runScript("PRAGMA user_version=99;"));
        CHECK(cleanCopiesInside(folder, list).error().kind == ErrorKind::NewerVersion);
        CHECK(QFile::exists(*copy));
        CHECK_FALSE(readRecord(**Connection::open(cleaned, Access::ReadOnly), kPerson)->has_value());
    }
}

TEST_CASE("A copy that cannot be cleaned yet does not have the library written anew each time", "[store]")
{
    ErasureDesk desk;
    Library &library = *desk.temp.library;
    const auto copy = makeBackup(desk.temp.connection(), library.folder(), BackupReason::Asked);
    REQUIRE(copy);
    REQUIRE((*Connection::open(*copy, Access::ReadWrite))->runScript("PRAGMA user_version=99;"));
    const auto firstStep = [&library] {
        qint64 first = -1;
        const auto done = removeErasedBytes(
            library, [&first](const Progress &progress) { first = first < 0 ? progress.done : first; });
        CHECK(done.error().kind == ErrorKind::NewerVersion);
        return first;
    };

    CHECK(eraseRecords(library, {kPerson}).error().kind == ErrorKind::NewerVersion);
    CHECK(areBytesDue(desk.temp.connection()).value());
    CHECK(firstStep() > 0); // Straight to the copies.

    // What is asked for since begins from the beginning.
    CHECK(eraseRecords(library, {kOther}).error().kind == ErrorKind::NewerVersion);
    {
        Result<WriteSession> session = library.write();
        REQUIRE(session);
        REQUIRE(noteBytesDue(session->connection()));
        REQUIRE(session->commit());
    }
    CHECK(firstStep() == 0);

    REQUIRE(QFile::remove(*copy));
    REQUIRE(removeErasedBytes(library, {}));
    CHECK_FALSE(areBytesDue(desk.temp.connection()).value());
}

TEST_CASE("What is erased while an earlier erasure is under way is not taken for done with it", "[store]")
{
    ErasureDesk desk;
    Library &library = *desk.temp.library;
    const auto ask = [&library] {
        Result<WriteSession> session = library.write();
        REQUIRE(session);
        REQUIRE(noteBytesDue(session->connection()));
        REQUIRE(session->commit());
    };
    ask();
    bool isAsked = false;
    REQUIRE(removeErasedBytes(library, [&](const Progress &) {
        if (!std::exchange(isAsked, true)) {
            ask(); // As another thread would.
        }
    }));
    CHECK(areBytesDue(desk.temp.connection()).value());
    REQUIRE(removeErasedBytes(library, {}));
    CHECK_FALSE(areBytesDue(desk.temp.connection()).value());
}

TEST_CASE("A record is let back only as far as the file beside the library was written", "[store]")
{
    ErasureDesk desk;
    REQUIRE(eraseRecords(*desk.temp.library, {kPerson}));
    REQUIRE(desk.temp.connection().run(u"UPDATE erasure SET offered_rev = '9-z', offered_by = 'office'"_s));
    const QString file = desk.path() + u"/erased.json"_s;
    REQUIRE(QFile::remove(file));
    REQUIRE(QDir(desk.path()).mkdir(u"erased.json"_s)); // Nothing can be written there.

    CHECK_FALSE(letBack(*desk.temp.library, kPerson.value));
    CHECK(erasures(*desk.temp.library)->holds(kPerson));
    REQUIRE(QDir(desk.path()).rmdir(u"erased.json"_s));
    REQUIRE(letBack(*desk.temp.library, kPerson.value));
    desk.temp.reopen();
    CHECK(erasures(*desk.temp.library)->isEmpty());
}

TEST_CASE("A list of erasures names nobody", "[store]")
{
    ErasureDesk desk;
    REQUIRE(eraseRecords(*desk.temp.library, {kPerson}));

    const auto list = erasures(*desk.temp.library);
    REQUIRE(list->records().size() == 1);
    CHECK(list->records()[0].day == desk.temp.clock.now.date());
    CHECK(list->find(kPerson) != nullptr);
    CHECK(list->find(kOther) == nullptr);
    CHECK(list->withNumber(list->records()[0].number()) == list->find(kPerson));
    const QByteArray uuid = kPerson.value.section(u':', 1).toLatin1();
    const QByteArray inFile = contentOf(desk.path() + u"/erased.json"_s);
    CHECK(inFile.contains(list->records()[0].hash.toLatin1()));
    CHECK_FALSE(inFile.contains(uuid));
    CHECK(ErasureList::readFile(desk.temp.library->folder())->records() == list->records());

    desk.temp.reopen();
    REQUIRE(RecordWriter(*desk.temp.library).edit(kOther, {{u"partners"_s, QJsonValue()}}, kEditor));
    CHECK(letBack(*desk.temp.library, kPerson.value).error().kind == ErrorKind::Unsupported);
    CHECK(letBack(*desk.temp.library, u"nothing"_s).error().kind == ErrorKind::NotFound);
    CHECK(RecordWriter(*desk.temp.library)
              .create(RecordType::Stakeholder,
                  {{u"_id"_s, kPerson.value}, {u"title"_s, QJsonObject {{u"en"_s, u"again"_s}}}}, kEditor)
              .error()
              .kind
        == ErrorKind::Unsupported);
}

TEST_CASE("A starter record that was erased does not come back with the starter library", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const RecordId sample {u"case_study:case-samlit"_s};
    REQUIRE(eraseRecords(*temp.library, {sample}));
    REQUIRE(installSample(*temp.library));
    CHECK_FALSE(readRecord(temp.connection(), sample)->has_value());
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE(
    "A copy that is being made while an erasure comes to the copies is cleaned as well [R-50]", "[store]")
{
    ErasureDesk desk;
    const LibraryFolder folder = desk.temp.library->folder();
    const QString elsewhere = desk.temp.folder.filePath(u"elsewhere.db"_s);
    REQUIRE(backUpTo(desk.temp.connection(), folder, elsewhere));
    REQUIRE(makeBackup(desk.temp.connection(), folder, BackupReason::Asked));
    QString made = QDir(folder.backups()).entryInfoList({u"*.db"_s}, QDir::Files).front().absoluteFilePath();
    made.replace(u".db"_s, u"-later.db"_s);

    std::thread erasing;
    std::atomic<bool> isOver = false;
    bool isErased = false;
    {
        const auto turn = turnOfCopies(); // As of a backup that was begun before.
        erasing = std::thread([&] {
            isErased = eraseRecords(*desk.temp.library, {kPerson}).has_value();
            isOver = true;
        });
        while (!isOver
            && desk.temp.connection()
                    .number(u"SELECT count(*) FROM meta WHERE key = 'erasure_own_gone'"_s)
                    .value_or(-1)
                != 1) {
            std::this_thread::yield();
        }
        REQUIRE(QFile::copy(elsewhere, made)); // It has its name now.
    }
    erasing.join();
    CHECK(isErased);
    REQUIRE(QFile::remove(elsewhere));

    CHECK(QFile::exists(made));
    CHECK(desk.traces() == QStringList());
}
