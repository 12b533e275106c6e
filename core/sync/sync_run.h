// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/library.h"
#include "core/sync/proxy_account.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace fourthp {

enum class SyncPhase {
    Connecting,
    Comparing,
    Receiving,
    Sending,
    WorkingUp, ///< All is stored; what came fast is now made known to lists and search.
    Finishing,
};

/// Which way a session goes. One that only sends fetches all the same if it does not know its place in the feed.
enum class Direction { Both, PullOnly, PushOnly };

struct SyncProgress
{
    SyncPhase phase = SyncPhase::Connecting;
    qint64 records = 0; ///< Received so far in this run; while WorkingUp those that are known now.
    qint64 remaining = -1; ///< A hint of the hub; -1 if it gives none. While WorkingUp those that still wait.
    qint64 bytes = 0; ///< Received so far, after decompression.
    QString file {}; ///< Name of the attached file that is sent or received; empty while none is.
    Progress fileBytes {}; ///< How far that one is.
};

/// How a session ended, for one sentence to the user and one line in the log.
enum class SyncState { Done, Stopped, NeedsDecision, Failed };

struct SyncReport
{
    SyncState state = SyncState::Done;
    qint64 pulled = 0; ///< Records stored or changed.
    qint64 removed = 0;
    qint64 pushed = 0; ///< Edits made here that the hub now has.
    qint64 rejected = 0; ///< Edits that the hub refused in this run; they stay here, in the outbox.
    qint64 conflicts = 0; ///< New in this run.
    qint64 quarantined = 0;
    qint64 unchanged = 0; ///< Rows that the mirror already had.
    qint64 requests = 0;
    qint64 bytes = 0;
    qint64 orphans = 0; ///< Found in this run: records that the hub no longer has, though nobody deleted them there.
    QString movedTo {}; ///< Where the hub sends us for good; see `acceptMovedHub`. Empty for nowhere.
    qint64 files = 0; ///< Attached files that are to be kept here and were fetched.
    qint64 filesFailed = 0; ///< The same that could not be.
    Error error; ///< Meaningful if `state` is Failed.
};

/// A place that records come from. The secret is passed in beside it and never stored here.
struct HubAddress
{
    QString channel {}; ///< Id of the channel row.
    QString url {}; ///< Base address of the database: `https://hub.example/db`.
    QString user {}; ///< Empty for none.
    QString caFile {}; ///< PEM file of an own authority; empty for the system's.
    QStringList pins {}; ///< As in `ChannelSettings`, where a session with a known channel takes them from.
    QString proxy {}; ///< The same.
    ProxyAccounts proxyAccounts {}; ///< For a proxy that asks; each is offered once.
};

enum class SyncCause {
    ByHand, ///< A person asked.
    Automatic, ///< It is time: tries less, and leaves a hub alone that asked for a pause.
};

enum class Scope {
    Newest, ///< What is new since the last session.
    CompareAll, ///< Everything is compared with the hub, and what differs is fetched (sync contract, B7).
    FetchAll, ///< Everything is fetched anew into the same records (sync contract, B6).
};

struct SyncOptions
{
    SyncCause cause = SyncCause::ByHand;
    Scope scope = Scope::Newest;
    Direction direction = Direction::Both;
    bool isMetered = false; ///< The line is paid by what goes over it: pages begin small.
    ProxyAccounts proxyAccounts {}; ///< For sessions that `runChannel` begins.
};

/// The address with what the channel's settings say of the way there. One of an unknown channel stays as it is.
[[nodiscard]] Result<HubAddress> wayTo(Library &library, const HubAddress &address);

/// The `host:port` of a proxy that asked for a name and password and got none that it takes; empty for any other error.
QString proxyThatAsks(const Error &error);

/// One session with one hub, in straight-line code on the calling thread, which must not be the GUI thread.
/// Everything committed stays valid whenever it stops. Leaves one line in the sync log. Progress comes on the
/// calling thread at most ten times a second.
[[nodiscard]] SyncReport runSync(Library &library, const HubAddress &hub, const QString &secret,
    const std::function<void(const SyncProgress &)> &progress = {}, std::stop_token stop = {},
    const SyncOptions &options = {});

} // namespace fourthp
