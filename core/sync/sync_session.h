// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/session_memory.h"
#include "core/store/sync_store.h"
#include "core/sync/checkpoint_notes.h"
#include "core/sync/hub.h"
#include "core/sync/page_bodies.h"
#include "core/sync/pull_changes.h"
#include "core/sync/reconcile.h"
#include "core/sync/sync_run.h"

#include <QElapsedTimer>

#include <functional>
#include <stop_token>

namespace fourthp {

/// One session over any hub: look who answers, compare notes, fetch, carry out deletions, leave a note (sync
/// contract, B2). `runSync` is this over HTTP. Used once, on one thread.
class SyncSession
{
public:
    SyncSession(Hub &hub, SyncStore &store, const QString &url, PullSettings settings,
        std::function<void(const SyncProgress &)> progress, std::stop_token stop,
        const SyncOptions &options = {});

    /// Never fails as such: the report says how it ended. Leaves one line in the sync log.
    [[nodiscard]] SyncReport run();

private:
    /// What earlier sessions left; fails if the hub is to be left alone.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> synchronise();
    [[nodiscard]] Result<void> rememberWhatWasSeen();
    /// Asks who answers there, where the notes alone do not decide.
    [[nodiscard]] Result<Verdict> verdict(const std::optional<RemoteCheckpoint> &remote);
    [[nodiscard]] Result<void> lookAtHub();
    [[nodiscard]] Result<void> pull(Verdict verdict);
    /// Why everything is to be compared in this session, as the sync log says it; empty if it is not.
    QString reasonToCompare(Verdict verdict) const;
    [[nodiscard]] Result<void> audit(const QString &why);
    [[nodiscard]] Result<void> endResync();
    [[nodiscard]] Result<void> carryOutDeletions();
    [[nodiscard]] Result<void> push();
    /// Makes known to lists and search what pages left for later. A stop leaves it to the next session.
    [[nodiscard]] Result<void> workUp();
    /// The time of day as far as both clocks have come.
    QDateTime knownTime() const;
    void tell(SyncPhase phase, bool always);
    void pageStored();
    /// Asks until there is an answer, or a failure for which waiting is of no use.
    template <class Call> auto ask(Call request) -> decltype(request())
    {
        // Without a connection at the start there is nothing to wait for; a busy hub may be given time.
        BackOff backOff(m_hub, m_settings);
        for (;;) {
            auto answer = request();
            if (answer || answer.error().kind == ErrorKind::Network) {
                return answer;
            }
            if (auto goOn = backOff.wait(answer.error(), false, m_stop); !goOn) {
                return passOn(goOn);
            }
        }
    }

    Hub &m_hub;
    SyncStore &m_store;
    QString m_url;
    PullSettings m_settings;
    std::function<void(const SyncProgress &)> m_progress;
    std::stop_token m_stop;
    SyncOptions m_options;

    SessionMemory m_memory;
    SessionMemory m_memoryBefore;
    bool m_isResync = false;
    bool m_wasSignIn = false; ///< The session before ended with a wrong password.
    SyncPosition m_position;
    std::optional<KnownHub> m_now; ///< Set once the hub was looked at in this session.
    HubInfo m_info;
    PullState m_state;
    CheckpointNotes m_notes;
    bool m_isAuditing = false;
    QElapsedTimer m_pulling;
    qint64 m_bytesBeforePull = 0;
    QString m_detail;
    bool m_needsDecision = false;
    bool m_isReplaced = false;
    bool m_isNoteInDoubt = false;
    QString m_goesBackTo; ///< See `placeToGoBackTo`.
    QElapsedTimer m_sinceTold;
};

} // namespace fourthp
