// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sync_store.h"
#include "core/sync/hub.h"

#include <optional>
#include <vector>

namespace fourthp {

/// What comparing our notes with the hub's says (sync contract, B6).
enum class Verdict {
    Fresh, ///< Never been here: from the beginning.
    Resume, ///< Go on from our own place.
    RolledBack, ///< The hub forgot our newest notes: an older copy of it was restored. Audit.
    CheckpointLost, ///< The hub has none of our notes but is the same hub. Audit.
    Replaced, ///< Another hub answers, or one that was gone. A person decides.
};

/// What is known of the hub behind the address, then and now.
struct HubFacts
{
    std::optional<KnownHub> known; ///< None before the first session.
    KnownHub now;
    qint64 liveHere = 0;
    qint64 documentsThere = 0;
    bool isDoubted = false; ///< It was gone, or another one, and nobody decided yet.
};

/// Verdict of the notes alone; none if they cannot decide and the identity must be looked at. Pure.
std::optional<Verdict> reconcileNotes(
    const SyncPosition &position, const std::optional<RemoteCheckpoint> &remote);
/// True if the answer to a note was lost and the hub does not have that note. Then either the note never
/// arrived, or the hub was put back to a copy from before it and may have grown past our place since, which
/// nothing else would show: everything has to be compared. Pure.
bool isNoteInDoubt(const SyncPosition &position, const RemoteCheckpoint &remote);
/// Where reading has to go on after a session that broke off ahead of the newest note: at that note, for only
/// what it covers is known to be still there. Empty if the place of this desktop is noted, or no note can
/// say. Pure.
QString placeToGoBackTo(const SyncPosition &position, const RemoteCheckpoint &remote);
/// Verdict for notes without anything in common. Pure.
Verdict reconcileIdentity(const SyncPosition &position, const HubFacts &facts);
/// Whether the server's hub of now can be the one known. `instance_start_time` counts only where it is
/// stable: CouchDB 3.3 or newer.
bool isSameHub(const KnownHub &known, const KnownHub &now);

} // namespace fourthp
