// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checked_file.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <linux/magic.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

/// Does some work in a program of its own, which dies by SIGKILL once the work asks for it.
void killedIn(const std::function<void()> &work)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE(
    "A program killed while it writes a file leaves no name in the folder, or one until the next [R-06]",
    "[base]")
{
    const QTemporaryDir folder;
    struct statfs system
    {
    };
    REQUIRE(::statfs(QFile::encodeName(folder.path()).constData(), &system) == 0);
    const bool hasNameless = system.f_type == EXT4_SUPER_MAGIC || system.f_type == TMPFS_MAGIC;
    killedIn([&folder] {
        auto file = CheckedFile::create(folder.filePath(u"list.csv"_s));
        std::ignore = file->write(QByteArray(1 << 20, 'x'));
        ::raise(SIGKILL);
    });
    CHECK(namesIn(folder).size() == (hasNameless ? 0 : 1)); // As CI in a container has none.

    auto next = CheckedFile::create(folder.filePath(u"next.csv"_s));
    REQUIRE(next);
    REQUIRE(next->commitNew());
    CHECK(namesIn(folder) == QStringList {u"next.csv"_s});
}

TEST_CASE("What a killed program left is removed when the next file is made there, and nothing else [R-06]",
    "[base]")
{
    const QTemporaryDir folder;
    killedIn([&folder] {
        const auto space = WorkSpace::create(folder.filePath(u"table.xlsx"_s));
        QFile part(space->filePath(u"sheet"_s));
        part.open(QIODevice::WriteOnly);
        ::raise(SIGKILL);
    });
    REQUIRE(namesIn(folder).size() == 1);
    const QString abandonedFile = unfinishedNameBeside(folder.filePath(u"a"_s));
    writeFile(abandonedFile, "half");
    const QString mine = folder.filePath(u".fourthp-mine"_s);
    writeFile(mine, "not of the program");
    const QString link = unfinishedNameBeside(folder.filePath(u"a"_s));
    REQUIRE(QFile::link(mine, link));
    const auto living = WorkMark::makeFolder(folder.filePath(u"a"_s));
    REQUIRE(living);

    auto file = CheckedFile::create(folder.filePath(u"list.csv"_s));
    REQUIRE(file);
    REQUIRE(file->commit());

    QStringList expected {
        u".fourthp-mine"_s, QFileInfo(link).fileName(), QFileInfo(living->path()).fileName(), u"list.csv"_s};
    QStringList found = namesIn(folder);
    expected.sort();
    found.sort();
    CHECK(found == expected);
}

TEST_CASE("A file is marked as abandoned only by one, and by none while its maker lives [R-06]", "[base]")
{
    const QTemporaryDir folder;
    auto made = WorkMark::makeFolder(folder.filePath(u"a"_s));
    REQUIRE(made);
    const QString path = made->path();
    CHECK_FALSE(WorkMark::ofAbandoned(path));
    made = fail(ErrorKind::Cancelled); // It goes, and with it the mark.
    const auto first = WorkMark::ofAbandoned(path);
    CHECK(first);
    CHECK_FALSE(WorkMark::ofAbandoned(path));
}

TEST_CASE("A folder for work goes with all that is in it", "[base]")
{
    const QTemporaryDir folder;
    {
        const auto space = WorkSpace::create(folder.filePath(u"a"_s));
        REQUIRE(space);
        CHECK(QFile::permissions(space->path())
            == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser
                | QFile::ExeUser));
        REQUIRE(QDir(space->path()).mkdir(u"sub"_s));
        writeFile(space->filePath(u"sub/part"_s), "x");
    }
    CHECK(namesIn(folder) == QStringList());
}
