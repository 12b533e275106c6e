// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/session_rest.h"

#include "core/store/session_memory.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp {

namespace {

qint64 minutesOf(std::chrono::milliseconds time)
{
    return std::chrono::ceil<std::chrono::minutes>(time).count();
}

/// CouchDB answers wrong passwords with 401 and, after five, anything with 403: the right one too.
bool isLockOut(const Error &error, bool wasSignIn)
{
    return error.kind == ErrorKind::Refused && error.detail.contains("status 403"_L1)
        && (wasSignIn || error.detail.contains("locked"_L1, Qt::CaseInsensitive));
}

} // namespace

Result<void> mayAsk(Library &library, const QString &channel, SyncCause cause, const BootMoment &now)
{
    const Result<RestLeft> left = restLeft(library, channel, now);
    if (!left) {
        return passOn(left);
    }
    if (left->why == Rest::Locked) {
        return fail(ErrorKind::Refused, channel,
            u"the account is locked after wrong passwords; nothing is sent for %1 minutes"_s.arg(
                minutesOf(left->time)));
    }
    if (left->why == Rest::Busy && cause == SyncCause::Automatic) {
        return fail(ErrorKind::Busy, channel,
            u"the hub asked to be left alone for %1 minutes"_s.arg(minutesOf(left->time)));
    }
    return {};
}

Result<void> noteRest(Library &library, const QString &channel, const SyncReport &report,
    std::chrono::milliseconds asked, bool wasSignIn, const BootMoment &now)
{
    const bool isFailure = report.state == SyncState::Failed;
    if (isFailure && isLockOut(report.error, wasSignIn)) {
        return setRest(library, channel, Rest::Locked, kLockedRest, now);
    }
    if (isFailure && report.error.kind == ErrorKind::Busy && asked > 0ms) {
        return setRest(library, channel, Rest::Busy, asked, now);
    }
    const bool isOver = report.state == SyncState::Done || report.state == SyncState::NeedsDecision;
    if (!isOver) {
        return {};
    }
    const Result<RestLeft> left = restLeft(library, channel, now);
    if (!left || left->why == Rest::None) {
        return left ? Result<void>() : passOn(left);
    }
    return setRest(library, channel, Rest::None, 0ms, now);
}

} // namespace fourthp
