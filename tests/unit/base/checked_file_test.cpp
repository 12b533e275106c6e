// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"

#include "core/base/checked_file.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("A checked file appears whole, for its owner alone, and leaves nothing beside it", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    ::umask(0);

    Result<CheckedFile> file = CheckedFile::create(path);
    REQUIRE(file);
    REQUIRE(file->write("one"));
    CHECK(contentOf(path) == "(none)");
    REQUIRE(file->commit());

    CHECK(contentOf(path) == "one");
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList {u"list.csv"_s});
}

TEST_CASE("An unfinished file leaves the earlier one as it was", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    writeFile(path, "earlier");

    {
        Result<CheckedFile> file = CheckedFile::create(path);
        REQUIRE(file);
        REQUIRE(file->write(QByteArray(1 << 20, 'x')));
    }

    CHECK(contentOf(path) == "earlier");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("A full disk is told, and the earlier file stays", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    writeFile(path, "earlier");

    const FullDisk disk(4096);
    Result<CheckedFile> file = CheckedFile::create(path);
    REQUIRE(file);
    Result<void> written = file->write(QByteArray(100'000, 'x'));
    if (written) {
        written = file->commit();
    }

    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::DiskFull);
    CHECK(contentOf(path) == "earlier");
}

TEST_CASE("A folder that is not there is an error, not a file elsewhere", "[base]")
{
    const QTemporaryDir folder;
    CHECK_FALSE(CheckedFile::create(folder.filePath(u"missing/list.csv"_s)));
}

TEST_CASE("What is no plain file is refused and left alone", "[base]")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    REQUIRE(QDir(folder.path()).mkdir(u"sub"_s));
    REQUIRE(QFile::link(u"/dev/null"_s, folder.filePath(u"nothing"_s)));

    for (const QString &name : {u"pipe"_s, u"sub"_s, u"nothing"_s}) {
        CAPTURE(name);
        const Result<CheckedFile> file = CheckedFile::create(folder.filePath(name));
        REQUIRE_FALSE(file);
        CHECK(file.error().kind == ErrorKind::InvalidInput);
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot).size() == 3);
}

TEST_CASE("Links are followed to their end, so that they stay links", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    writeFile(path, "earlier");
    REQUIRE(QFile::link(path, folder.filePath(u"near"_s)));
    REQUIRE(QFile::link(folder.filePath(u"near"_s), folder.filePath(u"far"_s)));

    Result<CheckedFile> file = CheckedFile::create(folder.filePath(u"far"_s));
    REQUIRE(file);
    REQUIRE(file->write("later"));
    REQUIRE(file->commit());

    CHECK(contentOf(path) == "later");
    CHECK(QFileInfo(folder.filePath(u"near"_s)).isSymLink());
    CHECK(QFileInfo(folder.filePath(u"far"_s)).isSymLink());
}

TEST_CASE("A new file replaces nothing that came to its name while it was written", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    Result<CheckedFile> file = CheckedFile::create(path);
    REQUIRE(file.has_value());
    REQUIRE(file->write("new"));
    SECTION("a file")
    {
        writeFile(path, "mine");
        CHECK(file->commitNew().error().kind == ErrorKind::Conflict);
        CHECK(contentOf(path) == "mine");
    }
    SECTION("a link that leads nowhere")
    {
        REQUIRE(QFile::link(folder.filePath(u"nowhere"_s), path));
        CHECK(file->commitNew().error().kind == ErrorKind::Conflict);
        CHECK(QFileInfo(path).isSymLink());
    }
    SECTION("nothing")
    {
        REQUIRE(file->commitNew());
        CHECK(contentOf(path) == "new");
    }
}
