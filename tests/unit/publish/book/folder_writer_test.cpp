// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/folder_writer.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

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

/// Root may read everything: for as long as this lives the test is somebody who may not.
class LessRights
{
public:
    explicit LessRights(const QString &outer, const QString &inner)
    {
        if (::geteuid() == 0) {
            for (const QString &path : {outer, inner}) {
                REQUIRE(::chown(QFile::encodeName(path).constData(), kNobody, kNobody) == 0);
            }
            REQUIRE(::seteuid(kNobody) == 0);
        }
    }
    LessRights(const LessRights &) = delete;
    LessRights &operator=(const LessRights &) = delete;
    ~LessRights()
    {
        if (::getuid() == 0) {
            const bool isBack = ::seteuid(0) == 0;
            Q_ASSERT(isBack);
            Q_UNUSED(isBack)
        }
    }

private:
    static constexpr uid_t kNobody = 65534;
};

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

TEST_CASE("What comes to the place while a folder is written is not replaced", "[publish]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"book"_s);
    const auto overwrite = GENERATE(Overwrite::Never, Overwrite::Allowed);
    UnfinishedFolder folder(path);
    REQUIRE(folder.make());
    REQUIRE(folder.add({u"index.html"_s, "two"}));
    QString mine = path + u"/letter.odt"_s;
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(path));
        put(mine, "mine");
    }
    SECTION("a folder with folders in it")
    {
        mine = path + u"/inner/letter.odt"_s;
        REQUIRE(QDir().mkpath(path + u"/inner"_s));
        put(mine, "mine");
    }
    SECTION("a file")
    {
        mine = path;
        put(mine, "mine");
    }
    SECTION("a link to a folder")
    {
        REQUIRE(QDir().mkpath(place.filePath(u"elsewhere"_s)));
        put(place.filePath(u"elsewhere/letter.odt"_s), "mine");
        REQUIRE(QFile::link(place.filePath(u"elsewhere"_s), path));
    }
    CHECK(folder.takePlace(overwrite).error().kind == ErrorKind::Conflict);
    CHECK(bytesOf(mine) == "mine");
    CHECK_FALSE(QFile::exists(path + u"/index.html"_s));
}

TEST_CASE("Files that come to a folder when it is to go are never removed with it", "[publish]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"book"_s);
    {
        UnfinishedFolder folder(path);
        REQUIRE(folder.make());
        REQUIRE(folder.add({u"index.html"_s, "one"}));
        const QStringList hidden = entries(place.path());
        REQUIRE(hidden.size() == 1);
        put(place.filePath(hidden.front()) + u"/letter.odt"_s, "mine");
    }
    const QStringList left = entries(place.path());
    REQUIRE(left.size() == 1);
    CHECK(entries(place.filePath(left.front())) == QStringList {u"letter.odt"_s});
}

TEST_CASE("What a program that was killed had replaced goes with the next folder, unless somebody else's file is in it [R-06]",
    "[publish]")
{
    const QTemporaryDir place;
    const QString ours = u".fourthp-0123456789abcdef.part.earlier"_s;
    const QString theirs = u".fourthp-123456789abcdef0.part.earlier"_s;
    const QString onlyCopy = u".fourthp-23456789abcdef01.part.aside"_s;
    for (const QString &name : {ours, theirs, onlyCopy}) {
        const QTemporaryDir elsewhere;
        REQUIRE(writeFolder(elsewhere.filePath(u"book"_s), {{u"index.html"_s, "one"}}, Overwrite::Never));
        REQUIRE(QDir().rename(elsewhere.filePath(u"book"_s), place.filePath(name)));
    }
    put(place.filePath(theirs) + u"/letter.odt"_s, "mine");

    REQUIRE(writeFolder(place.filePath(u"book"_s), {{u"index.html"_s, "two"}}, Overwrite::Never));
    CHECK(entries(place.path()) == QStringList {theirs, onlyCopy, u"book"_s});
    CHECK(entries(place.filePath(theirs)).size() == 3);
}

TEST_CASE("A folder of which nobody can tell what it holds is not replaced", "[publish]")
{
    const auto overwrite = GENERATE(Overwrite::Never, Overwrite::Allowed);
    const QTemporaryDir place;
    const QString path = place.filePath(u"book"_s);
    REQUIRE(QDir().mkpath(path));
    put(path + u"/letter.odt"_s, "mine");
    REQUIRE(QFile::setPermissions(path, QFile::WriteOwner | QFile::ExeOwner));
    const LessRights rights(place.path(), path);
    CHECK(writeFolder(path, {{u"index.html"_s, "two"}}, overwrite).error().kind == ErrorKind::Conflict);
    CHECK(bytesOf(path + u"/letter.odt"_s) == "mine");
    CHECK(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_CASE("A folder that nobody waits for any more is not written", "[publish]")
{
    const QTemporaryDir place;
    std::stop_source asked;
    asked.request_stop();
    const auto written = writeFolder(
        place.filePath(u"book"_s), {{u"index.html"_s, "one"}}, Overwrite::Never, asked.get_token());
    CHECK(written.error().kind == ErrorKind::Cancelled);
    CHECK(entries(place.path()).isEmpty());
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
