// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_session.h"

#include "core/base/log.h"
#include "core/store/removed_records.h"
#include "core/store/resync_store.h"
#include "core/store/staged_deletes.h"
#include "core/store/sync_log.h"
#include "core/store/waiting_records.h"
#include "core/sync/compare_hub.h"
#include "core/sync/hub_json.h"
#include "core/sync/hub_leaves.h"
#include "core/sync/page_bodies.h"
#include "core/sync/push_changes.h"
#include "core/sync/sent_check.h"
#include "core/sync/session_rest.h"
#include "core/sync/sync_outcome.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kMsBetweenReports = 100;

QString channelState(const SyncReport &report, bool isReplaced, const QString &before)
{
    switch (report.state) {
    case SyncState::Done:
        return u"ok"_s;
    case SyncState::Stopped:
        return before;
    case SyncState::NeedsDecision:
        return isReplaced ? u"replaced"_s : u"needs_decision"_s;
    case SyncState::Failed:
        break;
    }
    // A database that was gone once is not trusted to be the same when it is back, until its notes say so.
    if (before == "missing"_L1 || before == "replaced"_L1) {
        return before;
    }
    return report.error.kind == ErrorKind::NotFound ? u"missing"_s : u"failed"_s;
}

} // namespace

SyncSession::SyncSession(Hub &hub, SyncStore &store, const QString &url, PullSettings settings,
    std::function<void(const SyncProgress &)> progress, std::stop_token stop, const SyncOptions &options)
    : m_hub(hub)
    , m_store(store)
    , m_url(url)
    , m_settings(std::move(settings))
    , m_progress(std::move(progress))
    , m_stop(std::move(stop))
    , m_options(options)
    , m_state {.session = QUuid::createUuid().toString(QUuid::WithoutBraces)}
    , m_notes(hub, store, m_state.session)
{
    m_state.afterPage = [this] { pageStored(); };
}

SyncReport SyncSession::run()
{
    SyncReport &report = m_state.report;
    if (const Result<void> ready = prepare(); !ready) {
        report.state = SyncState::Failed;
        report.error = ready.error();
        return report;
    }
    const Result<qint64> line = beginSyncLog(m_store.library(), m_store.channel());
    Result<void> done = line ? synchronise() : Result<void>(passOn(line));
    if (auto kept = rememberWhatWasSeen(); done && !kept) {
        done = kept;
    }
    // What came counts, however the session ended.
    if (auto known = workUp(); done && !known) {
        done = known;
    }
    if (!done) {
        report.error = done.error();
        report.state = done.error().kind == ErrorKind::Cancelled ? SyncState::Stopped : SyncState::Failed;
        if (report.state == SyncState::Failed) {
            m_detail = errorKindName(report.error.kind) + u": "_s + report.error.detail;
        }
    } else {
        report.state = m_needsDecision ? SyncState::NeedsDecision : SyncState::Done;
    }
    report.requests = m_hub.traffic().requests;
    report.bytes = m_hub.traffic().bytes;
    report.movedTo = m_memory.movedTo;
    if (auto noted = noteRest(m_store.library(), m_store.channel(), report, m_hub.retryAfter(), m_wasSignIn,
            m_settings.moment());
        !noted) {
        qCWarning(logSync) << "the hub's wish for a pause could not be kept:" << noted.error().detail;
    }
    tell(SyncPhase::Finishing, true);
    if (line) {
        const SyncLogEntry entry {.n = *line,
            .channel = m_store.channel(),
            .outcome = outcomeName(report.state),
            .pulled = report.pulled,
            .pushed = report.pushed,
            .removed = report.removed,
            .conflicts = report.conflicts,
            .quarantined = report.quarantined,
            .bytes = report.bytes,
            .detail = m_detail};
        if (auto ended
            = endSyncLog(m_store.library(), entry, channelState(report, m_isReplaced, m_position.state));
            !ended) {
            qCWarning(logSync) << "the sync log could not be written:" << ended.error().detail;
        }
    }
    return report;
}

Result<void> SyncSession::synchronise()
{
    tell(SyncPhase::Connecting, true);
    m_state.since = m_position.since;
    if (!m_position.hub) {
        // The identity is part of the checkpoint's name.
        if (auto done = lookAtHub(); !done) {
            return done;
        }
    }
    const QString hubId = m_position.hub ? m_position.hub->hubId : m_now->hubId;
    if (auto done = m_notes.setName(hubId.isEmpty() ? m_url : hubId, m_url.section(u'/', -1)); !done) {
        return done;
    }
    tell(SyncPhase::Comparing, true);
    const Result<std::optional<RemoteCheckpoint>> remote = ask([this] { return m_notes.read(m_stop); });
    if (!remote) {
        return passOn(remote);
    }
    const Result<Verdict> found = verdict(*remote);
    if (!found) {
        return passOn(found);
    }
    qCDebug(logSync) << "verdict" << int(*found) << "in state" << m_position.state;
    if (*found == Verdict::Replaced) {
        m_needsDecision = true;
        m_isReplaced = true;
        const Result<qint64> here = m_store.liveRows();
        const KnownHub was = m_position.hub.value_or(KnownHub {});
        m_detail = u"replaced: another hub answers at this address, or its database was made anew"
                   " (before: %1, %2 records of it are here; now: %3, with %4 documents)"_s
                       .arg(was.hubId.isEmpty() ? u"a hub without a name"_s : was.hubId)
                       .arg(here.value_or(0))
                       .arg(m_now && !m_now->hubId.isEmpty() ? m_now->hubId : u"a hub without a name"_s)
                       .arg(m_info.documents);
        return {};
    }
    if (*found == Verdict::Fresh) {
        m_state.since.clear();
    }
    m_isNoteInDoubt = *remote && isNoteInDoubt(m_position, **remote);
    m_goesBackTo = *remote ? placeToGoBackTo(m_position, **remote) : QString();
    const bool isNews = m_now && m_position.hub != m_now;
    const bool isFirst = !m_position.hub;
    // A changed identity is believed only once its consequences were drawn; a crash before that asks again.
    if (isNews && isFirst) {
        if (auto done = m_store.rememberHub(*m_now, m_hub.serverDate().toString(Qt::ISODate)); !done) {
            return done;
        }
    }
    const bool onlySends = m_options.direction == Direction::PushOnly && m_options.scope == Scope::Newest
        && !m_isResync && *found == Verdict::Resume;
    if (auto done = onlySends ? Result<void>() : pull(*found); !done) {
        return done;
    }
    if (isNews && !isFirst) {
        if (auto done = m_store.rememberHub(*m_now, m_hub.serverDate().toString(Qt::ISODate)); !done) {
            return done;
        }
    }
    if (auto done = endResync(); !done) {
        return done;
    }
    if (auto done = carryOutDeletions(); !done) {
        return done;
    }
    if (auto done = fetchLeaves(m_hub, m_store, m_settings, m_state, m_stop); !done) {
        return done;
    }
    if (auto done = push(); !done) {
        return done;
    }
    if (onlySends) {
        return {}; // The place in the feed has not moved.
    }
    // By this computer's clock alone nothing is old: it may be years wrong.
    if (m_hub.serverDate().isValid()) {
        if (auto done = purgeRemoved(m_store.library(), knownTime()); !done) {
            return done;
        }
        pruneSnapshots(m_store.library().folder(), knownTime());
    }
    return m_notes.leave(m_state.since, m_stop);
}

Result<void> SyncSession::pull(Verdict verdict)
{
    tell(SyncPhase::Receiving, true);
    if (auto done = retryQuarantined(m_hub, m_store, m_settings, m_state, m_stop); !done) {
        return done;
    }
    if (verdict == Verdict::Resume && !m_position.history.empty() && m_position.history.front().acked) {
        m_notes.assumeNoted(m_position.history.front().seq);
    } else if (verdict == Verdict::Resume && !m_goesBackTo.isEmpty()) {
        m_notes.assumeNoted(m_goesBackTo); // Only the answer was lost.
    }
    m_pulling.start();
    m_bytesBeforePull = m_hub.traffic().bytes;
    Result<void> done;
    if (const QString why = reasonToCompare(verdict); !why.isEmpty()) {
        if (auto compared = audit(why); !compared) {
            return compared;
        }
    } else if (verdict == Verdict::Resume && !m_goesBackTo.isEmpty()) {
        done = readAgainFrom(m_hub, m_store, m_goesBackTo, m_settings, m_state, m_stop);
    }
    const bool isFromBeginning = m_state.since.isEmpty();
    done = done ? pullChanges(m_hub, m_store, m_settings, m_state, m_stop) : done;
    if (!done && done.error().kind == ErrorKind::InvalidInput) {
        // The hub cannot read a place that it gave out itself, be it this library's or the one in its note.
        done = audit(u"compared: the hub no longer knows the place of the last session"_s);
        m_state.toMeet.clear(); // Everything was looked at.
        if (done) {
            done = pullChanges(m_hub, m_store, m_settings, m_state, m_stop);
        }
    }
    if (done) {
        const Result<bool> hasLost = hasLostWhatWasSent(m_hub, m_store, m_settings, m_state, m_stop);
        const bool isPutBack = hasLost.value_or(false) || !m_state.toMeet.isEmpty();
        done = !hasLost ? Result<void>(passOn(hasLost))
            : isPutBack ? audit(u"compared: the hub was restored from an earlier copy"_s)
                        : Result<void>();
    }
    const bool hasDate = m_hub.serverDate().isValid();
    if (done && hasDate && (isFromBeginning || m_memory.auditedAt.isEmpty())) {
        m_memory.auditedAt
            = m_hub.serverDate().toString(Qt::ISODate); // Everything was read, or the count begins.
    }
    return done;
}

Result<void> SyncSession::endResync()
{
    if (!m_isResync) {
        return {};
    }
    const Result<qint64> orphans = finishResync(m_store.library(), m_store.channel());
    if (!orphans) {
        return passOn(orphans);
    }
    m_isResync = false;
    m_state.report.orphans += *orphans;
    m_detail = u"fetched: everything was fetched anew"_s;
    if (*orphans > 0) {
        m_detail += u"; %1 records are not there and were kept here"_s.arg(*orphans);
    }
    return {};
}

Result<void> SyncSession::audit(const QString &why)
{
    qCInfo(logSync) << "audit" << why;
    m_isAuditing = true;
    const Result<qint64> orphans = auditHub(m_hub, m_store, m_settings, m_state, m_stop);
    m_isAuditing = false;
    if (!orphans) {
        return passOn(orphans);
    }
    m_state.report.orphans += *orphans;
    if (m_hub.serverDate().isValid()) {
        m_memory.auditedAt = m_hub.serverDate().toString(Qt::ISODate);
    }
    m_detail = why + u"; everything was compared"_s;
    if (*orphans > 0) {
        m_detail += u"; %1 records are no longer there and were kept here"_s.arg(*orphans);
    }
    return {};
}

Result<void> SyncSession::carryOutDeletions()
{
    const Result<Connection *> connection = m_store.library().connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<StagedDeletes> staged = stagedDeletes(**connection, m_store.channel());
    if (!staged || staged->waiting == 0) {
        return staged ? Result<void>() : passOn(staged);
    }
    if (staged->needDecision()) {
        m_needsDecision = true;
        m_detail
            = u"deletions: the hub deleted %1 of %2 records; none was removed here"_s.arg(staged->waiting)
                  .arg(staged->visible);
        return {};
    }
    const Result<qint64> removed
        = applyStagedDeletes(m_store.library(), m_store.channel(), m_hub.serverDate());
    if (!removed) {
        return passOn(removed);
    }
    m_state.report.removed += *removed;
    return {};
}

Result<void> SyncSession::push()
{
    if (m_options.direction == Direction::PullOnly) {
        return {};
    }
    tell(SyncPhase::Sending, true);
    if (auto done = pushChanges(m_hub, m_store, m_settings, m_state, m_stop); !done) {
        return done;
    }
    return deleteSettledLeaves(m_hub, m_store, m_settings, m_stop);
}

Result<void> SyncSession::workUp()
{
    return workUpWaiting(
        m_store.library(),
        [this](const Progress &step) {
            if (m_progress) {
                m_progress({SyncPhase::WorkingUp, step.done, step.total - step.done, m_hub.traffic().bytes});
            }
        },
        m_stop);
}

QDateTime SyncSession::knownTime() const
{
    // A clock that runs ahead must not make anything old: the hub's has to agree.
    const QDateTime here = m_store.library().clock().nowUtc();
    const QDateTime there = m_hub.serverDate();
    return there.isValid() ? std::min(here, there) : here;
}

void SyncSession::tell(SyncPhase phase, bool always)
{
    if (!m_progress || (!always && m_sinceTold.isValid() && m_sinceTold.elapsed() < kMsBetweenReports)) {
        return;
    }
    m_sinceTold.start();
    const SyncReport &report = m_state.report;
    m_progress({phase, report.pulled + report.unchanged + report.quarantined, m_state.remaining,
        m_hub.traffic().bytes});
}

void SyncSession::pageStored()
{
    tell(SyncPhase::Receiving, false);
    if (m_isAuditing) {
        return; // The place has not moved, and a note of the old one would claim that all before it is here.
    }
    if (m_stop.stop_requested()) {
        return;
    }
    if (auto done = m_notes.leaveIfDue(m_state.since, m_state.pages, m_stop); !done) {
        qCWarning(logSync) << "the place could not be noted:" << errorKindName(done.error().kind)
                           << done.error().detail;
    }
}

} // namespace fourthp
