// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_schedule.h"
#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace std::chrono_literals;

namespace {

const ChannelSettings kAutomatic {.mode = SyncMode::Automatic};

SyncSchedule schedule(double chance)
{
    return SyncSchedule(0s, [chance] { return chance; });
}

SyncReport failed(ErrorKind kind)
{
    SyncReport report;
    report.state = SyncState::Failed;
    report.error.kind = kind;
    return report;
}

} // namespace

TEST_CASE("A hub is asked 30 to 120 s after the start and every 12 to 18 minutes", "[sync]")
{
    for (const double chance : {0.0, 0.5, 0.999}) {
        SyncSchedule plan = schedule(chance);
        CHECK(plan.due(29s, kAutomatic, {}) == SyncWork::None);
        CHECK(plan.due(120s, kAutomatic, {}) == SyncWork::Whole);
        plan.ended(200s, SessionEnd::Fine);
        CHECK(plan.due(200s + 12min - 1s, kAutomatic, {}) == SyncWork::None);
        CHECK(plan.due(200s + 18min, kAutomatic, {}) == SyncWork::Whole);
    }
    CHECK(schedule(0.5).due(74s, kAutomatic, {}) == SyncWork::None);
    CHECK(schedule(0.5).due(75s, kAutomatic, {}) == SyncWork::Whole);
}

TEST_CASE("What was saved is sent 20 s after the last save", "[sync]")
{
    SyncSchedule plan = schedule(0.5);
    plan.ended(100s, SessionEnd::Fine);
    plan.saved(110s);
    plan.saved(125s); // Still typing.
    CHECK(plan.due(144s, kAutomatic, {}) == SyncWork::None);
    CHECK(plan.due(145s, kAutomatic, {}) == SyncWork::Send);
    plan.ended(146s, SessionEnd::Fine);
    CHECK(plan.due(200s, kAutomatic, {}) == SyncWork::None);

    plan.saved(210s);
    plan.ended(231s, SessionEnd::TryAgain); // Offline: not every few seconds.
    CHECK(plan.due(300s, kAutomatic, {}) == SyncWork::None);
    CHECK(plan.due(231s + 15min, kAutomatic, {}) == SyncWork::Whole);
}

TEST_CASE("A hub in manual mode, a paused one and one on a metered line are left alone", "[sync]")
{
    SyncSchedule plan = schedule(0.5);
    plan.saved(0s);
    CHECK(plan.due(1h, {}, {}) == SyncWork::None);
    CHECK(plan.due(1h, {.mode = SyncMode::Automatic, .isPaused = true}, {}) == SyncWork::None);
    CHECK(plan.due(1h, kAutomatic, {.isMetered = true}) == SyncWork::None);
    CHECK(plan.due(1h, kAutomatic, {.isOnline = false}) == SyncWork::None);
    CHECK(plan.due(1h, {.mode = SyncMode::Automatic, .allowsMetered = true}, {.isMetered = true})
        == SyncWork::Whole);
}

TEST_CASE("Another network and waking up bring the next session forward [F79]", "[sync]")
{
    SyncSchedule plan = schedule(0.5);
    plan.ended(100s, SessionEnd::Fine);
    plan.tick(110s);
    plan.tick(200s);
    plan.networkChanged(200s);
    CHECK(plan.due(202s, kAutomatic, {}) == SyncWork::None);
    CHECK(plan.due(215s, kAutomatic, {}) == SyncWork::Whole);

    plan.ended(300s, SessionEnd::Fine);
    plan.tick(310s);
    plan.tick(350s);
    CHECK(plan.due(360s, kAutomatic, {}) == SyncWork::None);
    plan.tick(350s + 8h);
    CHECK(plan.due(370s + 8h, kAutomatic, {}) == SyncWork::Whole);
}

TEST_CASE("What a person has to settle is not tried again by itself, and a captive portal only on another "
          "network [F32]",
    "[sync]")
{
    SyncSchedule plan = schedule(0.5);
    plan.ended(0s, SessionEnd::WaitForPerson);
    plan.networkChanged(10s);
    CHECK(plan.due(10h, kAutomatic, {}) == SyncWork::None);
    plan.ended(10h, SessionEnd::Fine); // A person did.
    CHECK(plan.due(11h, kAutomatic, {}) == SyncWork::Whole);

    plan.ended(11h, SessionEnd::WaitForNetwork);
    CHECK(plan.due(20h, kAutomatic, {}) == SyncWork::None);
    plan.networkChanged(20h);
    CHECK(plan.due(20h + 15s, kAutomatic, {}) == SyncWork::Whole);
}

TEST_CASE("How a session ended says what the schedule does", "[sync]")
{
    CHECK(endOf({}) == SessionEnd::Fine);
    for (const ErrorKind kind : {ErrorKind::Network, ErrorKind::Busy, ErrorKind::BadAnswer}) {
        CHECK(endOf(failed(kind)) == SessionEnd::TryAgain);
    }
    for (const ErrorKind kind : {ErrorKind::SignIn, ErrorKind::Refused, ErrorKind::Certificate,
             ErrorKind::NotFound, ErrorKind::DiskFull}) {
        CHECK(endOf(failed(kind)) == SessionEnd::WaitForPerson);
    }
    CHECK(endOf(failed(ErrorKind::NotAHub)) == SessionEnd::WaitForNetwork);
    SyncReport decision;
    decision.state = SyncState::NeedsDecision;
    CHECK(endOf(decision) == SessionEnd::WaitForPerson);
}
