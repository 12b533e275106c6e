// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sent_check.h"

#include "core/store/sent_store.h"
#include "core/sync/current_rows.h"

#include <QSet>

#include <algorithm>

namespace fourthp {

namespace {

constexpr size_t kAskedAtOnce = 100;

/// Looks at some of them. True if the hub lost one.
Result<bool> checkSome(
    Hub &hub, SyncStore &store, const std::vector<SentRevision> &sent, BackOff &backOff, PullState &state, std::stop_token stop)
{
    std::vector<RecordId> ids;
    ids.reserve(sent.size());
    for (const SentRevision &one : sent) {
        ids.push_back(one.id);
    }
    PushStore push(store.library(), store.channel());
    const Result<HubPage> there = currentRows(hub, push, ids, backOff, std::move(stop));
    if (!there) {
        return passOn(there);
    }
    QSet<QString> found;
    bool isLost = false;
    for (const HubRow &row : there->rows) {
        found.insert(row.id.value);
        const auto one = std::find_if(sent.begin(), sent.end(), [&row](const SentRevision &was) { return was.id == row.id; });
        isLost = isLost || generationOf(row.rev) < generationOf(one->rev);
    }
    const Result<PageResult> stored = store.applyPage(*there);
    if (!stored) {
        return passOn(stored);
    }
    state.report.conflicts += stored->conflicts;
    std::erase_if(ids, [&found](const RecordId &id) { return found.contains(id.value); });
    if (ids.empty()) {
        return isLost;
    }
    const Result<void> taken = takeSentBack(store.library(), store.channel(), ids);
    return taken ? Result<bool>(true) : passOn(taken);
}

} // namespace

Result<bool> hasLostWhatWasSent(
    Hub &hub, SyncStore &store, const PullSettings &settings, PullState &state, std::stop_token stop)
{
    const Result<Connection *> connection = store.library().connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<std::vector<SentRevision>> sent = sentRevisions(**connection, store.channel());
    if (!sent) {
        return passOn(sent);
    }
    BackOff backOff(hub, settings);
    bool isLost = false;
    for (size_t first = 0; first < sent->size(); first += kAskedAtOnce) {
        const size_t end = std::min(first + kAskedAtOnce, sent->size());
        const std::vector<SentRevision> some(sent->begin() + qptrdiff(first), sent->begin() + qptrdiff(end));
        const Result<bool> lost = checkSome(hub, store, some, backOff, state, stop);
        if (!lost) {
            return passOn(lost);
        }
        isLost = isLost || *lost;
    }
    return isLost;
}

} // namespace fourthp
