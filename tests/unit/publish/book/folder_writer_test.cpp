// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/folder_writer.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList entries(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST_CASE("A folder is written whole, and nothing is left beside it", "[publish]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"book"_s);
    REQUIRE(writeFolder(path, {{u"index.html"_s, "one"}, {u"b.css"_s, "two"}}, Overwrite::Never));
    CHECK(bytesOf(path + u"/index.html"_s) == "one");
    CHECK(entries(path) == QStringList {u"b.css"_s, u"fourthp-files.txt"_s, u"index.html"_s});
    CHECK(entries(place.path()) == QStringList {u"book"_s});
}

TEST_CASE("An earlier folder is replaced if that was asked for, with all that was in it", "[publish]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"book"_s);
    REQUIRE(writeFolder(path, {{u"old.html"_s, "one"}}, Overwrite::Never));
    CHECK(writeFolder(path, {{u"new.html"_s, "two"}}, Overwrite::Never).error().kind == ErrorKind::Conflict);
    CHECK(bytesOf(path + u"/old.html"_s) == "one");

    REQUIRE(writeFolder(path, {{u"new.html"_s, "two"}}, Overwrite::Allowed));
    CHECK(entries(path) == QStringList {u"fourthp-files.txt"_s, u"new.html"_s});
    CHECK(entries(place.path()) == QStringList {u"book"_s});
}

TEST_CASE("What somebody else put into a folder is never replaced", "[publish]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"book"_s);
    SECTION("a folder that is not ours")
    {
        REQUIRE(QDir().mkpath(path));
        put(path + u"/letter.odt"_s, "mine");
    }
    SECTION("a file among ours")
    {
        REQUIRE(writeFolder(path, {{u"index.html"_s, "one"}}, Overwrite::Never));
        put(path + u"/letter.odt"_s, "mine");
    }
    SECTION("a link in the place of one of ours")
    {
        REQUIRE(writeFolder(path, {{u"index.html"_s, "one"}, {u"letter.odt"_s, "x"}}, Overwrite::Never));
        put(place.filePath(u"elsewhere"_s), "mine");
        REQUIRE(QFile::remove(path + u"/letter.odt"_s));
        REQUIRE(QFile::link(place.filePath(u"elsewhere"_s), path + u"/letter.odt"_s));
    }
    CHECK(writeFolder(path, {{u"index.html"_s, "two"}}, Overwrite::Allowed).error().kind
        == ErrorKind::Conflict);
    CHECK(bytesOf(path + u"/letter.odt"_s) == "mine");
}

TEST_CASE("An empty folder is as good as none", "[publish]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"book"_s);
    REQUIRE(QDir().mkpath(path));
    REQUIRE(writeFolder(path + u'/', {{u"index.html"_s, "one"}}, Overwrite::Never));
    CHECK(bytesOf(path + u"/index.html"_s) == "one");
}

TEST_CASE("A folder that cannot be written leaves what was there", "[publish]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"book"_s);
    REQUIRE(writeFolder(path, {{u"index.html"_s, "one"}}, Overwrite::Never));
    // A name that no file can have fails after the first file was written.
    const auto failed
        = writeFolder(path, {{u"index.html"_s, "two"}, {u"no/such/folder"_s, "x"}}, Overwrite::Allowed);
    REQUIRE_FALSE(failed.has_value());
    CHECK(bytesOf(path + u"/index.html"_s) == "one");
    CHECK(entries(place.path()) == QStringList {u"book"_s});
    CHECK_FALSE(writeFolder(place.filePath(u"none/book"_s), {}, Overwrite::Never).has_value());
}

TEST_CASE("A file is replaced only if that was asked for", "[publish]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"book.md"_s);
    REQUIRE(writeWholeFile(path, "one", Overwrite::Never));
    CHECK(writeWholeFile(path, "two", Overwrite::Never).error().kind == ErrorKind::Conflict);
    REQUIRE(writeWholeFile(path, "two", Overwrite::Allowed));
    CHECK(bytesOf(path) == "two");
}
