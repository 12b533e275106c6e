// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_file.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <utility>

#include <sys/stat.h>
#include <unistd.h>

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("What is logged names no person, no secret and no question", "[base]")
{
    const std::pair<QString, QString> expected[] {
        {u"page failed: network connection refused"_s, u"page failed: network connection refused"_s},
        {u"asked https://hub.example.org/db/_changes?since=12&filter=x for more"_s,
            u"asked https://(host)/db/_changes for more"_s},
        {u"went to 'https://hub.example.org/db#part'"_s, u"went to 'https://(host)/db'"_s},
        {u"https://alice:s3cret@hub.example.org:6984/db"_s, u"https://(host)/db"_s},
        {u"Host hub.example.org not found"_s, u"Host (host) not found"_s},
        {u"Error transferring http://[2001:db8::1]:5984/db - server replied: Not Found"_s,
            u"Error transferring http://(host)/db - server replied: Not Found"_s},
        {u"connect to 192.0.2.17:6984 failed, the proxy proxy.office.example refused"_s,
            u"connect to (host) failed, the proxy (host) refused"_s},
        {u"peer: hub.example.org, version 6.4.2 of Qt"_s, u"peer: (host), version 6.4.2 of Qt"_s},
        {u"the server closed the connection"_s, u"the server closed the connection"_s},
        {u"mailto of amina.k@example.org refused"_s, u"mailto of (mail address) refused"_s},
        {u"call +254 700 123-456 now"_s, u"call (number) now"_s},
        {u"Authorization: Basic YWxpY2U6czNjcmV0"_s, u"Authorization: (hidden) (hidden)"_s},
        {u"password=correct-horse, then"_s, u"password: (hidden), then"_s},
        {u"token: \"abc\""_s, u"token: (hidden)"_s},
        {u"two\nlines\r\n\u2028of\0it"_s, u"two lines of it"_s},
        {QDir::homePath() + u"/fourthp/library.db: disk full"_s, u"~/fourthp/library.db: disk full"_s},
        {u"part 9f86d081884c7d65 of a file came wrong, try 3"_s, u"part 9f86d081884c7d65 of a file came wrong, try 3"_s},
        {u"at 2026-11-24T09:00:00Z, 1234567890 bytes"_s, u"at 2026-11-24T09:00:00Z, 1234567890 bytes"_s},
    };
    for (const auto &[message, wanted] : expected) {
        CAPTURE(message);
        CHECK(withoutPersonalData(message) == wanted);
    }
    CHECK(withoutPersonalData(QString(1'000'000, u'x')).size() == 2000);
}

TEST_CASE("A log stays small, keeps the newest lines, and is its owner's alone", "[base]")
{
    const QTemporaryDir folder;
    const auto before = ::umask(0);
    constexpr qint64 kMost = 64 * 1024;
    LogFile log(folder.path(), kMost);
    for (int i = 0; i < 3000; ++i) {
        log.write(u"fourthp.sync info"_s, u"line %1 %2"_s.arg(i).arg(QString(i % 100, u'x')));
    }
    ::umask(before);

    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        bytes += file.size();
        CHECK((file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == QFile::Permissions());
    }
    CHECK(bytes <= kMost);
    CHECK(bytes > kMost / 4);
    const QStringList lines = lastLogLines(folder.path(), 100);
    REQUIRE(lines.size() == 100);
    CHECK(lines.last().contains(u"fourthp.sync info: line 2999 "_s));
    CHECK(lines.first().contains(u": line 2900"_s));
}

TEST_CASE("A log that is a link, or has no folder, stops nobody and writes nowhere", "[base]")
{
    const QTemporaryDir folder;
    const QString elsewhere = folder.filePath(u"elsewhere"_s);
    REQUIRE(::symlink(QFile::encodeName(elsewhere).constData(), QFile::encodeName(folder.filePath(u"fourthp.log"_s)).constData()) == 0);
    LogFile(folder.path()).write(u"x"_s, u"y"_s);
    LogFile(folder.filePath(u"nowhere"_s)).write(u"x"_s, u"y"_s);

    CHECK_FALSE(QFile::exists(elsewhere));
    CHECK(lastLogLines(folder.path(), 10).isEmpty());
}
