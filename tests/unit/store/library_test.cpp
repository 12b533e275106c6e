// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/indexed_words.h"
#include "tests/support/temp_library.h"

#include "core/store/backup.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>
#include <thread>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// The built-in lists as a later version might have them: the financial sector is called `label`.
Vocabularies listsWith(const QTemporaryDir &folder, const QString &label)
{
    const QDir changed(folder.filePath(u"lists of "_s + label));
    REQUIRE(changed.mkpath(u"."_s));
    for (const QString &name : QDir(u":/vocabularies"_s).entryList()) {
        QFile original(u":/vocabularies/"_s + name);
        REQUIRE(original.open(QIODevice::ReadOnly));
        QFile copy(changed.filePath(name));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(original.readAll().replace("Financial sector", label.toUtf8()));
    }
    return *Vocabularies::load(changed.path());
}

} // namespace

TEST_CASE("Nothing in the library's folder can be read by others, whatever the umask", "[store]")
{
    ::umask(0);
    TempLibrary temp(Contents::Starter);
    REQUIRE(makeBackup(temp.connection(), temp.library->folder(), BackupReason::Asked));
    const QString folder = temp.library->folder().path;
    QDirIterator made(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (made.hasNext()) {
        INFO(made.next().toStdString());
        CHECK((made.fileInfo().permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == QFile::Permissions());
    }
    REQUIRE(QFile::setPermissions(folder + u"/library.db"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

    temp.reopen(); // Looser rights are mended at the next start.

    struct stat facts {};
    REQUIRE(::stat(QFile::encodeName(folder).constData(), &facts) == 0);
    CHECK((facts.st_mode & 0077) == 0);
    CHECK((QFile::permissions(folder + u"/library.db"_s) & QFile::ReadOther) == QFile::Permissions());
    ::umask(077);
}

TEST_CASE("A second program is told that the library is in use, and may read", "[store]")
{
    TempLibrary temp(Contents::Starter);

    const auto second = Library::open(temp.options());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::InUse);

    LibraryOptions reading = temp.options();
    reading.access = Access::ReadOnly;
    auto reader = Library::open(reading);
    REQUIRE(reader);
    CHECK((*reader)->write().error().kind == ErrorKind::ReadOnly);
    CHECK(*(*(*reader)->connection())->number(u"SELECT count(*) FROM record"_s) > 100);
}

TEST_CASE("A library of a newer program is refused for writing and left as it is", "[store]")
{
    TempLibrary temp(Contents::Starter);
    REQUIRE(temp.connection().run(u"PRAGMA user_version = 99"_s));
    temp.library.reset();

    const auto opened = Library::open(temp.options());

    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::NewerVersion);
    LibraryOptions reading = temp.options();
    reading.access = Access::ReadOnly;
    CHECK(Library::open(reading));
}

TEST_CASE("A file that is no library is told as damaged and not overwritten", "[store]")
{
    TempLibrary temp;
    const QString path = temp.library->folder().database();
    temp.library.reset();
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();

    const auto opened = Library::open(temp.options());

    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Damaged);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray(8192, 'x'));
}

TEST_CASE("A damaged index or facet table is found and repaired from the documents", "[store]")
{
    TempLibrary temp(Contents::Starter);
    REQUIRE(temp.connection().run(u"DELETE FROM index_block"_s));
    REQUIRE(temp.connection().run(u"UPDATE record SET facets = x'' WHERE id = 'case_study:case-samlit'"_s));
    REQUIRE(temp.connection().run(u"DELETE FROM link WHERE from_id = 'case_study:case-fast'"_s));

    const auto found = checkLibrary(*temp.library, CheckMode::Report);
    REQUIRE(found);
    CHECK(found->indexDiffers);
    CHECK(found->derivedDifferences == QStringList {u"case_study:case-fast"_s, u"case_study:case-samlit"_s});
    REQUIRE(checkLibrary(*temp.library, CheckMode::Repair)->repaired);
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("After a label of a list changed, edits go on and the old label finds nothing", "[store]")
{
    TempLibrary temp(Contents::Starter);
    const auto found = [&temp](const QString &word) {
        return recordsWithWord(temp.connection(), word);
    };
    temp.library.reset();
    temp.vocabularies = listsWith(temp.folder, u"Ducatfolk"_s);
    temp.reopen();
    REQUIRE(found(u"ducatfolk"_s) > 0);
    const RecordId id {u"case_study:case-samlit"_s};
    const qint64 docid = **docidOf(temp.connection(), id);

    temp.library.reset();
    temp.vocabularies = listsWith(temp.folder, u"Moneymen"_s);
    temp.reopen();

    CHECK(found(u"ducatfolk"_s) == 0);
    CHECK(found(u"moneymen"_s) > 0);
    CHECK(**docidOf(temp.connection(), id) == docid);
    REQUIRE(RecordWriter(*temp.library).edit(id, {{u"sector"_s, u"technology"_s}}, {u"me"_s, {}}));
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("A library made with other lists can be read without being touched", "[store]")
{
    TempLibrary temp(Contents::Starter);
    temp.library.reset();
    temp.vocabularies = listsWith(temp.folder, u"Moneymen"_s);
    LibraryOptions reading = temp.options();
    reading.access = Access::ReadOnly;

    auto reader = Library::open(reading);

    REQUIRE(reader);
    Connection &connection = **(*reader)->connection();
    CHECK(recordsWithWord(connection, u"moneymen"_s) == 0);
    CHECK(recordsWithWord(connection, u"finance"_s) > 0);
}

TEST_CASE("A library whose rules did not change is not made anew when opened", "[store]")
{
    TempLibrary temp(Contents::Starter);
    REQUIRE(temp.connection().run(u"UPDATE record SET facets = x'' WHERE id = 'case_study:case-samlit'"_s));

    temp.reopen();

    CHECK_FALSE(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("Writers on several threads take turns and lose nothing", "[store]")
{
    TempLibrary temp;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&temp, t] {
            RecordWriter writer(*temp.library);
            for (int i = 0; i < 10; ++i) {
                std::ignore = writer.create(RecordType::Resource, {{u"title"_s, QJsonObject {{u"en"_s, u"%1-%2"_s.arg(t).arg(i)}}}}, {u"t"_s, {}});
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    CHECK(countsByType(temp.connection())->at(RecordType::Resource) == 40);
    CHECK(checkLibrary(*temp.library, CheckMode::Report)->isSound());
}

TEST_CASE("Listeners hear of each commit until they let go", "[store]")
{
    TempLibrary temp;
    int heard = 0;
    auto subscription = temp.library->onCommit([&heard](const CommitNotice &notice) { heard += int(notice.docids.size()); });
    RecordWriter writer(*temp.library);
    const QJsonObject content {{u"title"_s, QJsonObject {{u"en"_s, u"x"_s}}}};

    REQUIRE(writer.create(RecordType::Resource, content, {u"t"_s, {}}));
    CHECK(heard == 1);
    subscription.reset();
    REQUIRE(writer.create(RecordType::Resource, content, {u"t"_s, {}}));
    CHECK(heard == 1);
}
