// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/unit/sync/push_fixture.h"
#include "tests/unit/sync/wire_hub.h"

#include <QEventLoop>
#include <QThread>

#include <memory>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 12;

/// Waits until programs have ended, while the hub answers them.
void waitFor(const std::vector<QProcess *> &programs)
{
    for (QProcess *program : programs) {
        QEventLoop loop;
        QObject::connect(program, &QProcess::finished, &loop, &QEventLoop::quit);
        if (program->state() != QProcess::NotRunning) {
            loop.exec();
        }
    }
}

} // namespace

TEST_CASE("While a session runs a person edits the same records, fifty times: both get through and nothing is lost",
    "[reliability]")
{
    FakeHub hub(kRecords);
    SyncDesk desk(hub);
    REQUIRE(desk.sync().state == SyncState::Done);
    for (int round = 0; round < 50; ++round) {
        INFO("round " << round);
        const QString text = u"R%1"_s.arg(round);
        for (int n = 0; n < kRecords; ++n) {
            hub.patch(idOf(n), {{u"x_round"_s, round}});
        }
        std::vector<Result<qint64>> saved;
        const std::unique_ptr<QThread> person(QThread::create([&saved, &text, &library = *desk.temp.library] {
            for (int n = 0; n < kRecords; ++n) {
                const auto done = RecordWriter(library).edit({idOf(n)}, acronym(text), kMe);
                saved.push_back(done ? Result<qint64>(1) : passOn(done));
            }
        }));

        person->start();
        const SyncReport report = desk.sync();
        REQUIRE(person->wait());

        CHECK(report.state == SyncState::Done);
        CHECK(std::all_of(saved.begin(), saved.end(), [](const auto &done) { return done.has_value(); }));
        for (int n = 0; n < kRecords; ++n) {
            CHECK(desk.record(idOf(n)).shown().json().value("acronym"_L1) == text);
        }
    }
    CHECK(desk.sync().state == SyncState::Done);
    CHECK(desk.equalsHub());
    CHECK(acronymOn(hub, kRecords - 1) == u"R49"_s);
    CHECK(desk.isSound());
}

TEST_CASE("Two programs at once, one that edits and one with a session, wait for each other and lose nothing", "[reliability]")
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("FOURTHP_ROUNDS", &isNumber);
    WireHub hub(kRecords);
    CliRun cli;
    REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
    REQUIRE(cli.run({u"channel"_s, u"add"_s, u"office"_s, hub.server.url()}).code == 0);
    const auto first = cli.start({u"sync"_s});
    waitFor({first.get()});
    REQUIRE(first->exitCode() == 0);
    const int rounds = isNumber && wanted > 0 ? wanted : 4;
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        hub.data.patch(idOf(round % kRecords), {{u"x_round"_s, round}});

        const auto session = cli.start({u"sync"_s});
        const auto person = cli.start({u"edit"_s, u"--stream"_s});
        for (int n = 0; n < 4; ++n) {
            person->write(compact({{u"id"_s, idOf(n)}, {u"patch"_s, QJsonObject {{u"acronym"_s, u"R%1"_s.arg(round)}}}}) + '\n');
        }
        person->closeWriteChannel();
        waitFor({session.get(), person.get()});

        for (QProcess *program : {session.get(), person.get()}) {
            const QByteArray said = program->readAllStandardError();
            INFO(said.toStdString());
            CHECK(program->exitCode() == 0);
            CHECK_FALSE(said.contains("locked"));
        }
        for (int n = 0; n < 4; ++n) {
            CHECK(cli.recordNamed(idOf(n)).value("acronym"_L1) == u"R%1"_s.arg(round));
        }
    }
    const auto last = cli.start({u"sync"_s});
    waitFor({last.get()});
    CHECK(last->exitCode() == 0);
    CHECK(acronymOn(hub.data, 3) == u"R%1"_s.arg(rounds - 1));
    CHECK(cli.run({u"check"_s}).code == 0);
}
