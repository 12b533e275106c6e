// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the hub that answers a session is the one it was.
#include "core/sync/sync_session.h"

#include "core/sync/hub_json.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kSecondsBetweenLooks = 24 * 3600; // Of the server's clock.

} // namespace

Result<void> SyncSession::lookAtHub()
{
    const Result<HubInfo> info = ask([this] { return m_hub.info(m_stop); });
    if (!info) {
        return passOn(info);
    }
    const Result<std::optional<HubIdentity>> identity = ask([this] { return m_hub.identity(m_stop); });
    if (!identity) {
        return passOn(identity);
    }
    const Result<QString> product = ask([this] { return m_hub.product(m_stop); });
    if (!product) {
        return passOn(product);
    }
    m_info = *info;
    const HubIdentity named = identity->value_or(HubIdentity {});
    m_memory.tombstoneDays = named.tombstoneDays;
    m_now = KnownHub {named.hubId, named.epoch, info->instanceStart, *product};
    return {};
}

Result<Verdict> SyncSession::verdict(const std::optional<RemoteCheckpoint> &remote)
{
    std::optional<Verdict> noted = reconcileNotes(m_position, remote);
    const QDateTime lastLook = QDateTime::fromString(m_position.serverDate, Qt::ISODate);
    const bool isLongAgo = lastLook.secsTo(m_hub.serverDate()) > kSecondsBetweenLooks;
    const bool endedInOrder
        = m_position.state == "ok"_L1 && !m_position.history.empty() && m_position.history.front().seq == m_position.since;
    if (noted == Verdict::Resume && endedInOrder && !isLongAgo) {
        return *noted;
    }
    if (!m_now) {
        if (auto done = lookAtHub(); !done) {
            return passOn(done);
        }
    }
    if (isLongAgo) {
        if (auto done = m_store.rememberHub(*m_position.hub, m_hub.serverDate().toString(Qt::ISODate)); !done) {
            return passOn(done);
        }
    }
    const Result<qint64> live = m_store.liveRows();
    if (!live) {
        return passOn(live);
    }
    const bool isDoubted = m_position.state == "missing"_L1 || m_position.state == "replaced"_L1;
    if (m_isResync && m_position.since.isEmpty() && !isDoubted) {
        // A person wants everything from this hub, however much of it is there.
        const bool isOther = m_position.hub && !isSameHub(*m_position.hub, *m_now);
        return isOther ? Verdict::Replaced : Verdict::Fresh;
    }
    if (!noted) {
        return reconcileIdentity(m_position,
            {m_position.hub, *m_now, *live, m_info.documents, isDoubted});
    }
    if (*noted == Verdict::Fresh) {
        return *noted;
    }
    if (m_position.hub && m_position.hub->hubId != m_now->hubId) {
        return Verdict::Replaced;
    }
    // Our notes are there, but the hub says that it was restored, or is behind the place we are at.
    const auto there = placeNumber(m_info.updateSeq);
    const auto here = placeNumber(m_position.since);
    const bool isBehind = there && here && *there < *here;
    const bool isRestored = m_position.hub && !isSameHub(*m_position.hub, *m_now);
    if (isBehind || isRestored) {
        return Verdict::RolledBack;
    }
    return *noted;
}

} // namespace fourthp
