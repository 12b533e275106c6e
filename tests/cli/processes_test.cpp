// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <csignal>
#include <unistd.h>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestWait = 120'000;
const QString kSamlit = u"case_study:case-samlit"_s;

QByteArray requestLine(const QString &id, const QByteArray &patch, const QByteArray &token)
{
    return R"({"id":")" + id.toUtf8() + R"(","patch":)" + patch + R"(,"token":)" + token + "}\n";
}

/// A stream that holds the library: it has answered a first line.
std::unique_ptr<QProcess> holdLibrary(CliRun &cli)
{
    auto stream = cli.start({u"edit"_s, u"--stream"_s});
    stream->write(requestLine(kSamlit, R"({"acronym":"held"})", "1"));
    REQUIRE(readLines(*stream, 1).size() == 1);
    return stream;
}

} // namespace

TEST_CASE("A stream answers every line in turn, refused ones too, with the token it was given", "[cli]")
{
    CliRun cli;
    const QByteArray tooLong = R"({"id":"x","patch":{"a":")" + QByteArray(2'000'000, 'a') + R"("}})";
    const QByteArray tooDeep = R"({"id":"x","patch":{"a":)" + QByteArray(63, '[') + QByteArray(63, ']') + "}}";
    const QByteArray input = requestLine(kSamlit, R"({"acronym":"one"})", R"("t1")") + "\n" + "not json\n"
        + requestLine(u"case_study:none"_s, "{}", R"({"n":3})") + R"({"id":7,"patch":{}})" + "\r\n" + tooLong + "\n" + tooDeep + "\n"
        + requestLine(kSamlit, R"({"countries":["XQ"]})", "null") + requestLine(kSamlit, R"({"acronym":"two"})", "[8]").chopped(1);

    const Answer answer = cli.run({u"edit"_s, u"--stream"_s}, input);

    CHECK(answer.code == 1);
    const std::vector<QJsonObject> replies = answer.lines();
    REQUIRE(replies.size() == 8);
    CHECK(replies.at(0).value("token"_L1) == u"t1"_s);
    CHECK(replies.at(0).value("change"_L1).toInt() > 0);
    CHECK(replies.at(1).value("error"_L1) == u"invalid_input"_s);
    CHECK(replies.at(2).value("error"_L1) == u"not_found"_s);
    CHECK(replies.at(2).value("token"_L1).toObject().value("n"_L1) == 3);
    CHECK(replies.at(3).value("error"_L1) == u"invalid_input"_s);
    CHECK(replies.at(4).value("detail"_L1).toString().contains(u"1 MiB"_s));
    CHECK(replies.at(5).value("detail"_L1).toString().contains(u"deeper than 64"_s));
    CHECK(replies.at(6).value("subject"_L1) == u"countries.0"_s);
    CHECK(replies.at(6).contains(u"token"_s));
    CHECK(replies.at(7).value("change"_L1).toInt() > replies.at(0).value("change"_L1).toInt());
    CHECK(cli.recordNamed(kSamlit).value("acronym"_L1) == u"two"_s);
}

TEST_CASE("While one program writes, others read, and another writer waits for its turn", "[cli]")
{
    CliRun cli;
    const auto stream = holdLibrary(cli);

    CHECK(cli.run({u"search"_s, u"samlit"_s}).code == 0);
    CHECK(cli.run({u"status"_s, u"--json"_s}).object().value("read_only"_L1) == true);
    CHECK(cli.recordNamed(kSamlit).value("acronym"_L1) == u"held"_s);
    CHECK(cli.run({u"linkcheck"_s, u"--dry-run"_s}).code == 0);
    const auto waiting = cli.start({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s});
    waiting->write(R"({"acronym":"next"})");
    waiting->closeWriteChannel();
    stream->closeWriteChannel();

    REQUIRE(stream->waitForFinished(kLongestWait));
    REQUIRE(waiting->waitForFinished(kLongestWait));
    CHECK(waiting->exitCode() == 0);
    CHECK(cli.recordNamed(kSamlit).value("acronym"_L1) == u"next"_s);
}

TEST_CASE("A writer that does not get its turn says so and changes nothing", "[cli][slow]")
{
    CliRun cli;
    const auto stream = holdLibrary(cli);

    const Answer refused = cli.run({u"edit"_s, kSamlit, u"--patch"_s, u"-"_s, u"--json"_s}, R"({"acronym":"late"})");

    CHECK(refused.code == 4);
    CHECK(refused.object().value("error"_L1).toObject().value("kind"_L1) == u"in_use"_s);
    stream->closeWriteChannel();
    REQUIRE(stream->waitForFinished(kLongestWait));
    CHECK(cli.recordNamed(kSamlit).value("acronym"_L1) == u"held"_s);
}

TEST_CASE("Asked to stop while it waits for a line, a stream ends at once", "[cli]")
{
    CliRun cli;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        const auto stream = holdLibrary(cli);

        REQUIRE(::kill(pid_t(stream->processId()), signal) == 0);

        REQUIRE(stream->waitForFinished(kLongestWait));
        CHECK(stream->exitStatus() == QProcess::NormalExit);
        CHECK(stream->exitCode() == 1);
    }
    CHECK(cli.run({u"check"_s}).code == 0);
}

TEST_CASE("The password stands in the environment of nobody once the program runs", "[cli]")
{
    CliRun cli;
    cli.environment.insert(u"FOURTHP_SECRET"_s, u"correct-horse"_s);
    const auto stream = holdLibrary(cli);

    for (const QString &name : {u"environ"_s, u"cmdline"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(stream->processId()).arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            CHECK(QFileInfo::exists(file.fileName())); // Only with CAP_SYS_PTRACE may one look at a process that keeps itself private.
            continue;
        }
        CHECK_FALSE(file.readAll().contains("correct-horse"));
    }
    stream->closeWriteChannel();
    REQUIRE(stream->waitForFinished(kLongestWait));
}

TEST_CASE("An answer that cannot be written is not passed over", "[cli]")
{
    CliRun cli;
    CHECK(cli.run({u"init"_s}).code == 0);
    for (const QStringList &arguments : {QStringList {u"dump"_s}, QStringList {u"search"_s, u"samlit"_s}, QStringList {u"status"_s}}) {
        QProcess process;
        process.setProcessEnvironment(cli.environment);
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(FOURTHP_CLI), arguments);
        REQUIRE(process.waitForFinished(kLongestWait));
        CHECK(process.exitCode() == 4);
    }
}
