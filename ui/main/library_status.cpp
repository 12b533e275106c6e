// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/library_status.h"

#include "core/store/bin.h"
#include "core/store/channel_store.h"
#include "core/store/conflict_store.h"
#include "core/store/draft_store.h"
#include "core/store/record_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

qint64 LibraryStatus::total() const
{
    qint64 sum = 0;
    for (const auto &[type, count] : counts) {
        sum += count;
    }
    return sum;
}

Result<LibraryStatus> loadStatus(Library &library, const QString &who)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const auto counts = countsByType(**connection);
    const auto unsent = unsentCount(**connection);
    const auto conflicts = openConflictCount(**connection);
    const auto channels = listChannels(**connection);
    const auto drafts = DraftStore(library).count();
    const auto binned = binnedCount(**connection);
    if (!binned) {
        return passOn(binned);
    }
    if (!counts || !unsent || !conflicts || !channels || !drafts) {
        return !counts ? passOn(counts) : !unsent ? passOn(unsent) : !conflicts ? passOn(conflicts) : !channels ? passOn(channels) : passOn(drafts);
    }
    const auto work = countWork(library, who);
    if (!work) {
        return passOn(work);
    }
    LibraryStatus status {*counts, *unsent, *conflicts, *drafts, *binned, {}, *work, !channels->empty()};
    for (const Channel &channel : *channels) {
        status.lastSync = std::max(status.lastSync, channel.lastSync);
        status.needsDecision = status.needsDecision || channel.state == "needs_decision"_L1 || channel.state == "replaced"_L1;
        status.lastTryFailed = status.lastTryFailed || channel.lastOutcome == "failed"_L1;
    }
    status.isRead = true;
    return status;
}

} // namespace fourthp::ui
