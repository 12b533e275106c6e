// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_schedule.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace fourthp {

namespace {

constexpr std::chrono::milliseconds kSleepGap = 2min;

} // namespace

SessionEnd endOf(const SyncReport &report)
{
    switch (report.state) {
    case SyncState::Done:
        return SessionEnd::Fine;
    case SyncState::Stopped:
        return SessionEnd::TryAgain;
    case SyncState::NeedsDecision:
        return SessionEnd::WaitForPerson;
    case SyncState::Failed:
        break;
    }
    switch (report.error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Busy:
    case ErrorKind::BadAnswer:
    case ErrorKind::InUse:
    case ErrorKind::Cancelled:
        return SessionEnd::TryAgain;
    case ErrorKind::NotAHub:
        return SessionEnd::WaitForNetwork;
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::Unsupported:
    case ErrorKind::Storage:
    case ErrorKind::DiskFull:
    case ErrorKind::Damaged:
    case ErrorKind::NewerVersion:
    case ErrorKind::ReadOnly:
    case ErrorKind::Certificate:
    case ErrorKind::SignIn:
    case ErrorKind::Refused:
        return SessionEnd::WaitForPerson;
    }
    Q_UNREACHABLE();
}

SyncSchedule::SyncSchedule(Moment start, std::function<double()> chance)
    : m_chance(std::move(chance))
    , m_next(start + jittered(30s, 120s))
    , m_lastTick(start)
{ }

SyncSchedule::Moment SyncSchedule::jittered(Moment least, Moment most) const
{
    return least + Moment(qint64(double((most - least).count()) * m_chance()));
}

void SyncSchedule::bringForward(Moment to)
{
    m_next = std::min(m_next, to);
}

void SyncSchedule::saved(Moment now)
{
    m_sendAt = now + 20s;
}

void SyncSchedule::networkChanged(Moment now)
{
    // Many programs wake up at this moment, and the network is not always ready at once.
    bringForward(now + jittered(3s, 15s));
    if (m_lastEnd == SessionEnd::WaitForNetwork) {
        m_lastEnd = SessionEnd::TryAgain;
    }
}

void SyncSchedule::ended(Moment now, SessionEnd end)
{
    m_lastEnd = end;
    m_next = now + jittered(12min, 18min);
    if (end == SessionEnd::Fine) {
        m_sendAt.reset();
    } else if (m_sendAt) {
        m_sendAt = std::max(*m_sendAt, m_next); // What cannot be sent now waits its turn.
    }
}

void SyncSchedule::tick(Moment now)
{
    if (now - m_lastTick > kSleepGap) {
        networkChanged(now);
    }
    m_lastTick = now;
}

SyncWork SyncSchedule::due(Moment now, const ChannelSettings &settings, const LineConditions &line) const
{
    const bool mayBeAsked = settings.mode == SyncMode::Automatic && !settings.isPaused && line.isOnline
        && (!line.isMetered || settings.allowsMetered);
    if (!mayBeAsked || m_lastEnd == SessionEnd::WaitForPerson || m_lastEnd == SessionEnd::WaitForNetwork) {
        return SyncWork::None;
    }
    if (now >= m_next) {
        return SyncWork::Whole;
    }
    return m_sendAt && now >= *m_sendAt ? SyncWork::Send : SyncWork::None;
}

} // namespace fourthp
