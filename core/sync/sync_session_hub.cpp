// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the hub that answers a session is the one it was, and whether everything is to be compared with it.
#include "core/sync/sync_session.h"

#include "core/sync/audit_rules.h"
#include "core/sync/hub_json.h"

#include <algorithm>

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

QString SyncSession::reasonToCompare(Verdict verdict) const
{
    if (verdict == Verdict::RolledBack) {
        return u"compared: the hub was restored from an earlier copy"_s;
    }
    if (verdict == Verdict::CheckpointLost) {
        return u"compared: the hub lost the note of the last session"_s;
    }
    if (verdict != Verdict::Resume) {
        return {}; // Everything comes anyway.
    }
    if (m_isNoteInDoubt) {
        return u"compared: it is not known whether the hub took the note of the last session"_s;
    }
    const auto dateOf = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    const auto &history = m_position.history;
    const bool isWeak = !history.empty()
        && std::all_of(history.begin(), history.end(),
            [](const CheckpointPair &pair) { return pair.acked == std::optional(false); });
    return auditReasonText(auditReason({.isAsked = m_options.scope == Scope::CompareAll,
        .isWeak = isWeak,
        .hubNow = m_hub.serverDate(),
        .auditedAt = dateOf(m_memory.auditedAt),
        .lastLook = dateOf(m_position.serverDate),
        .tombstoneDays = m_memoryBefore.tombstoneDays,
        .documentsBefore = m_memoryBefore.documents,
        .documentsNow = m_now ? std::optional(m_info.documents) : std::nullopt}));
}

} // namespace fourthp
