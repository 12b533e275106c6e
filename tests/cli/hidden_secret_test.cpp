// SPDX-License-Identifier: GPL-3.0-or-later
// a password is in memory alone. It is looked for in every form in which it could lie about.
#include "core/base/log_file.h"
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestWait = 120'000;
const QString kUser = u"alice"_s;
const QString kSecret = u"çorrect horse/batt+ery?staple%"_s;

QByteArray account()
{
    return kUser.toUtf8() + ':' + kSecret.toUtf8();
}

/// The secret as ten programs would write it.
QList<QByteArray> formsOf(const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    const auto wide = [&secret](bool isBigEndian) {
        QByteArray bytes;
        for (const QChar letter : secret) {
            const char low = char(letter.unicode() & 0xFF);
            const char high = char(letter.unicode() >> 8);
            bytes += isBigEndian ? high : low;
            bytes += isBigEndian ? low : high;
        }
        return bytes;
    };
    // Three places that base64 can begin at, without the letters that depend on what stands before and behind.
    return {plain, wide(false), wide(true), plain.toBase64().chopped(4), account().toBase64().chopped(4), plain.mid(1).toBase64().chopped(4),
        plain.mid(2).toBase64().chopped(4), QUrl::toPercentEncoding(secret), QUrl::toPercentEncoding(secret).toLower(), plain.toHex(),
        plain.toHex().toUpper(), secret.toLatin1()};
}

bool holdsSecret(const QByteArray &bytes)
{
    const QList<QByteArray> forms = formsOf(kSecret);
    return std::any_of(forms.begin(), forms.end(), [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

/// What a process shows of itself; empty if it may not be looked at, for which root in a container lacks CAP_SYS_PTRACE.
QByteArray shownBy(const QProcess &process, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    CHECK((isOpen || QFileInfo::exists(file.fileName())));
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A password in use stands in no file, argument, environment or message, in none of its forms", "[cli][hostile]")
{
    REQUIRE(holdsSecret("{\"auth\":\"" + account().toBase64() + "\"}"));
    CliRun cli;
    cli.environment.insert(u"HOME"_s, cli.path(u"home"_s));
    cli.environment.insert(u"QT_LOGGING_RULES"_s, u"fourthp.*=true"_s);
    QTcpServer hub;
    REQUIRE(hub.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/hub"_s.arg(hub.serverPort());
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, url, u"--user"_s, kUser}).code == 0);

    cli.environment.insert(u"FOURTHP_SECRET"_s, kSecret);
    const auto sync = cli.start({u"sync"_s, u"--channel"_s, u"office"_s});
    QByteArray asked;
    REQUIRE(hub.waitForNewConnection(kLongestWait));
    QTcpSocket *caller = hub.nextPendingConnection();
    while (!asked.contains("\r\n\r\n") && caller->waitForReadyRead(kLongestWait)) {
        asked += caller->readAll();
    }
    CHECK(asked.contains(account().toBase64())); // It did reach the hub.
    CHECK_FALSE(holdsSecret(shownBy(*sync, u"environ"_s)));
    CHECK_FALSE(holdsSecret(shownBy(*sync, u"cmdline"_s)));
    const QString limits = QString::fromUtf8(shownBy(*sync, u"limits"_s)).simplified();
    CHECK((limits.isEmpty() || limits.contains(u"Max core file size 0 0"_s)));
    caller->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    caller->waitForBytesWritten(kLongestWait);
    caller->disconnectFromHost();
    REQUIRE(sync->waitForFinished(kLongestWait));

    CHECK(sync->exitCode() == 3);
    CHECK_FALSE(holdsSecret(sync->readAllStandardOutput()));
    CHECK_FALSE(holdsSecret(sync->readAllStandardError()));
    int files = 0;
    QDirIterator inside(cli.path(u"."_s), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        QFile file(inside.next());
        CAPTURE(file.fileName());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(holdsSecret(file.readAll()));
        ++files;
    }
    CHECK(files > 0);
}

TEST_CASE("Diagnostics name versions and counts, and nothing of records, hubs or persons", "[cli][hostile]")
{
    CliRun cli;
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"Nairobi"_s, u"https://hub.example/db"_s, u"--user"_s, u"amina"_s}).code == 0);
    REQUIRE(cli.run({u"init"_s}).code == 0);
    fourthp::LogFile(cli.dataDir() + u"/logs"_s).write(u"test info"_s, u"wrote to amina@example.org"_s);
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"nobody"_s, u"http://127.0.0.1:9/one"_s}).code == 0);
    cli.run({u"sync"_s, u"--channel"_s, u"nobody"_s});

    const QJsonObject answer = cli.run({u"diagnostics"_s, u"--json"_s}).object();
    const QJsonObject facts = answer.value("facts"_L1).toObject();
    CHECK(facts.value("program"_L1).toString() == QStringLiteral(FOURTHP_VERSION));
    CHECK(facts.value("records_case_study"_L1).toInt() == 37);
    CHECK(facts.value("sources_couch"_L1).toInt() == 2);
    CHECK(facts.value("bytes_database"_L1).toInt() > 0);
    CHECK(answer.value("log"_L1).toArray().last().toString().endsWith(u"test info: wrote to (mail address)"_s));
    CHECK(facts.value("session_1"_L1).toString().endsWith(u" failed network"_s));
    const QByteArray text = cli.run({u"diagnostics"_s}).out;
    for (const char *kept : {"Nairobi", "amina", "hub.example", "SAMLIT"}) {
        CHECK_FALSE(text.contains(kept));
    }
    CHECK_FALSE(text.contains(cli.dataDir().toUtf8()));
}
