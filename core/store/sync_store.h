// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/hub_page.h"
#include "core/store/library.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace fourthp {

/// What tells one hub from another. Servers change parts of it without being another hub, so it decides nothing
/// alone (sync contract, B6 and I6).
struct KnownHub
{
    QString hubId {}; ///< Empty for a plain hub that does not name itself.
    qint64 epoch = 0;
    QString instanceStart {};
    QString product {}; ///< `couchdb 3.4.3`
    friend bool operator==(const KnownHub &, const KnownHub &) = default;
};

/// One place in the feed that this installation noted, here and on the hub.
struct CheckpointPair
{
    QString session {};
    QString seq {}; ///< Opaque JSON value as text.
    std::optional<bool> acked {}; ///< Whether the hub took note; none if the answer never came.
    friend bool operator==(const CheckpointPair &, const CheckpointPair &) = default;
};

/// One revision that could not be had and waits in quarantine.
struct WaitingRevision
{
    RecordId id {};
    QString rev {};
};

/// Where a channel stands, as the last session left it.
struct SyncPosition
{
    QString url {};
    QString state {}; ///< As in `Channel`.
    std::optional<KnownHub> hub {}; ///< None before the first session.
    QString since {}; ///< Empty before the first page.
    QString serverDate {}; ///< The hub's own clock at the last look at its identity, RFC 3339.
    std::vector<CheckpointPair> history {}; ///< Newest first.
};

/// The tables of one channel's exchange with its hub. Functions are transactions of their own.
class SyncStore
{
public:
    SyncStore(Library &library, QString channel)
        : m_library(library)
        , m_channel(std::move(channel))
    {
    }

    /// NotFound if there is no such channel of kind `couch`.
    [[nodiscard]] Result<SyncPosition> position();
    /// Stores the rows and the place in the feed together: after a crash both are there or neither is.
    [[nodiscard]] Result<PageResult> applyPage(const HubPage &page);
    /// Which of these id and revision pairs the mirror does not have.
    [[nodiscard]] Result<std::vector<size_t>> unknownRows(const std::vector<HubRow> &rows);

    [[nodiscard]] Result<void> rememberHub(const KnownHub &hub, const QString &serverDate);
    /// Notes a place before the hub is told of it; the answer to that is added by `markAcked`.
    [[nodiscard]] Result<void> addPair(const QString &session, const QString &seq);
    [[nodiscard]] Result<void> markAcked(const QString &session, const QString &seq, bool acked);
    /// Takes the end of an audit as the new place, and marks rows that the hub did not list as orphans: edited ones too, for what
    /// they are edits of is not there either. They stay.
    /// Answers how many those are.
    [[nodiscard]] Result<qint64> finishAudit(const QSet<QString> &seen, const QString &since, const QString &session);

    /// Revisions in quarantine that are worth another try, those tried least often first; at most 100.
    [[nodiscard]] Result<std::vector<WaitingRevision>> waitingRevisions();
    /// Notes that these were asked for again, in vain. After ten times they are given up.
    [[nodiscard]] Result<void> countTries(const std::vector<WaitingRevision> &tried);

    /// Live records of the channel, for comparing with the hub's own count.
    [[nodiscard]] Result<qint64> liveRows();
    /// An id of this installation that is not carried to another computer with a copied library.
    [[nodiscard]] Result<QString> installId();

    Library &library() const { return m_library; }
    const QString &channel() const { return m_channel; }

private:
    [[nodiscard]] Result<bool> touchesEdits(const HubPage &page);

    Library &m_library;
    QString m_channel;
};

/// A person's decision that a hub with another identity is to be followed: a copy of the library is put aside, and the
/// next sessions fetch everything into the same records (`beginResync`). Nothing is removed, edits are merged as usual.
[[nodiscard]] Result<void> acceptReplacedHub(Library &library, const QString &channel);

} // namespace fourthp
