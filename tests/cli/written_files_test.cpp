// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_format.h"
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QDirIterator>
#include <QFileInfo>

#include <sys/stat.h>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSamlit = u"case_study:case-samlit"_s;

/// What others than the owner could read, write or enter, below a folder.
QStringList openToOthers(const QString &folder, int &seen)
{
    QStringList open;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        struct stat facts {};
        REQUIRE(::lstat(QFile::encodeName(path).constData(), &facts) == 0);
        ++seen;
        if (!S_ISLNK(facts.st_mode) && (facts.st_mode & 0077) != 0) {
            open.append(path.sliced(folder.size()) + u' ' + QString::number(facts.st_mode & 0777, 8));
        }
    }
    return open;
}

} // namespace

TEST_CASE("Nothing that any command writes can be read by others, whatever the umask [R-24]", "[cli]")
{
    CliRun cli; // With a umask of 0.
    REQUIRE(cli.run({u"init"_s}).code == 0);
    REQUIRE(cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s}, R"({"acronym":"S","local_notes":"Ask Ana"})").code == 0);
    const auto writes = [&cli](const QStringList &command, int most = 1) {
        const Answer answer = cli.run(command);
        INFO(command.join(u' ').toStdString() << ": " << answer.err.toStdString());
        CHECK(answer.code <= most);
    };
    for (const FormatFacts &format : exportFormats()) {
        const QString code = format.code;
        QStringList command {u"export"_s, code, u"--out"_s, cli.path(u"out-"_s + code)};
        if (format.isTable) {
            command += {u"--relations"_s, u"--about"_s};
        }
        writes(command);
    }
    for (const QString &format : {u"html"_s, u"pdf"_s, u"odt"_s, u"docx"_s, u"md"_s}) {
        writes({u"export"_s, format, u"--query"_s, u"type:case_study kenya"_s, u"--out"_s, cli.path(u"book-"_s + format)});
    }
    writes({u"backup"_s, cli.path(u"copy.db"_s), u"--with-files"_s});
    writes({u"access-log"_s, u"--out"_s, cli.path(u"log.csv"_s)});
    writes({u"person"_s, u"export"_s, u"Ana"_s, u"--out"_s, cli.path(u"person.txt"_s)});
    const QString table = cli.path(u"in.csv"_s);
    {
        QFile file(table);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Title,Year\nGood,2020\n,2021\n");
    }
    REQUIRE(QFile::setPermissions(table, QFile::ReadOwner | QFile::WriteOwner));
    writes({u"import"_s, table, u"--type"_s, u"resource"_s, u"--refused"_s, cli.path(u"refused.csv"_s)});
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"hub"_s, u"https://hub.invalid/db"_s}).code == 0);
    writes({u"restore-library"_s, cli.path(u"copy.db"_s)});
    writes({u"restore-library"_s, u"--anew"_s});

    int seen = 0;
    CHECK(openToOthers(cli.path({}), seen) == QStringList());
    CHECK(seen > 40);
}
