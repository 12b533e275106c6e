// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reconcile.h"

#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// A plain hub cannot say who it is: one that lost this much is not taken for the same without asking.
constexpr qint64 kPercentThatMustBeLeft = 95;

bool hasStableStart(const QString &product)
{
    return product.startsWith("couchdb "_L1)
        && QVersionNumber::fromString(product.section(u' ', 1, 1)) >= QVersionNumber(3, 3);
}

bool isNoted(const RemoteCheckpoint &remote, const CheckpointPair &pair)
{
    return std::any_of(remote.history.begin(), remote.history.end(),
        [&pair](const RemotePair &there) { return there.session == pair.session && there.seq == pair.seq; });
}

} // namespace

std::optional<Verdict> reconcileNotes(
    const SyncPosition &position, const std::optional<RemoteCheckpoint> &remote)
{
    if (position.since.isEmpty()) {
        return position.hub ? std::optional<Verdict>() : Verdict::Fresh;
    }
    if (!remote) {
        return {};
    }
    const auto isThere = [&remote](const CheckpointPair &pair) { return isNoted(*remote, pair); };
    // From the newest on: pairs whose answer was lost may be there or not, an acknowledged one must be.
    for (const CheckpointPair &pair : position.history) {
        if (isThere(pair)) {
            return Verdict::Resume;
        }
        if (pair.acked.value_or(false)) {
            const bool older = std::any_of(position.history.begin(), position.history.end(), isThere);
            return older ? std::optional(Verdict::RolledBack) : std::nullopt;
        }
    }
    return {};
}

bool isNoteInDoubt(const SyncPosition &position, const RemoteCheckpoint &remote)
{
    const auto common = std::find_if(position.history.begin(), position.history.end(),
        [&remote](const CheckpointPair &pair) { return isNoted(remote, pair); });
    return std::any_of(
        position.history.begin(), common, [](const CheckpointPair &pair) { return !pair.acked; });
}

QString placeToGoBackTo(const SyncPosition &position, const RemoteCheckpoint &remote)
{
    if (position.history.empty() || position.history.front().seq == position.since) {
        return {};
    }
    return isNoted(remote, position.history.front()) ? position.history.front().seq : QString();
}

bool isSameHub(const KnownHub &known, const KnownHub &now)
{
    if (known.hubId != now.hubId || known.epoch != now.epoch) {
        return false;
    }
    const bool canCompare = hasStableStart(known.product) && hasStableStart(now.product)
        && known.instanceStart != "0"_L1 && now.instanceStart != "0"_L1 && !now.instanceStart.isEmpty();
    return !canCompare || known.instanceStart == now.instanceStart;
}

Verdict reconcileIdentity(const SyncPosition &position, const HubFacts &facts)
{
    if (!facts.known) {
        return Verdict::Fresh;
    }
    if (!isSameHub(*facts.known, facts.now) || facts.isDoubted) {
        return Verdict::Replaced;
    }
    const bool hasNoName = facts.now.hubId.isEmpty();
    if (hasNoName && facts.documentsThere * 100 < facts.liveHere * kPercentThatMustBeLeft) {
        return Verdict::Replaced;
    }
    if (position.since.isEmpty()) {
        return Verdict::Fresh; // The first session got no page.
    }
    // Notes that the hub never accepted cannot be missed: an account that may not write them.
    const bool neverTaken = std::none_of(position.history.begin(), position.history.end(),
                                [](const CheckpointPair &pair) { return pair.acked.value_or(true); })
        && !position.history.empty();
    return neverTaken ? Verdict::Resume : Verdict::CheckpointLost;
}

} // namespace fourthp
