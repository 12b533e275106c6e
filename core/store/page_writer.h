// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure_list.h"
#include "core/store/hub_page.h"
#include "core/store/library.h"
#include "core/store/new_records.h"
#include "core/store/sent_store.h"
#include "core/store/shown_records.h"

#include <QHash>

#include <optional>

namespace fourthp {

/// Stores one page in the mirror of a channel, inside the caller's transaction. Storing a page again changes
/// nothing. A person's edits are never overwritten: they are merged, and what cannot be merged keeps mine and
/// is listed as a conflict. Tombstones of clean rows only wait in `staged_delete`; but where consent was
/// withdrawn the record is hidden at once, edited or not.
class PageWriter
{
public:
    PageWriter(WriteSession &session, const Library &library, const QString &channel);
    /// The last row of an id wins. The place in the feed is not moved.
    [[nodiscard]] Result<PageResult> write(const HubPage &page);

private:
    struct MirrorRow
    {
        qint64 row = 0;
        QString hubRev;
        QString leaves;
        Document base;
        Document local;
        bool dirty = false;
        QString state;
        QString hiddenSince; ///< Empty unless consent was withdrawn.
    };
    [[nodiscard]] Result<std::optional<MirrorRow>> find(const RecordId &id);
    [[nodiscard]] Result<void> writeRow(const HubRow &row);
    [[nodiscard]] Result<void> keepWhatWasSent(const HubRow &row, const MirrorRow &mirror);
    /// The hub was put back to an earlier copy: the newer text stays, as an edit that waits for a person's decision.
    [[nodiscard]] Result<void> offerBack(const HubRow &row, const MirrorRow &mirror);
    /// Whether the row is what was sent from here and never answered.
    [[nodiscard]] Result<bool> isOwnEdit(const HubRow &row, const std::optional<MirrorRow> &mirror);
    /// Whether the record was erased here and stays away; a revision that is news is noted.
    [[nodiscard]] Result<bool> keepOut(const HubRow &row);
    [[nodiscard]] Result<void> quarantine(const HubRow &row);
    [[nodiscard]] Result<void> applyTombstone(const HubRow &row, const std::optional<MirrorRow> &mirror);
    /// A record that is alive on the hub is no longer in question because the hub deleted it.
    [[nodiscard]] Result<void> settleDeletion(const RecordId &id);
    /// Hides the record. Edits, and what was typed and not saved, are kept, unseen, and listed for a decision
    /// without any of their contents. Everything else of it is erased where nobody edited it, here and in the
    /// copies of the library.
    [[nodiscard]] Result<void> withdraw(const HubRow &row, const MirrorRow &mirror);
    /// Leaves nothing of the record in any channel but for what was typed, unless somebody edited it here.
    [[nodiscard]] Result<void> eraseWithdrawn(const HubRow &row);
    /// For a live row: not empty if the hub took back a consent, which outweighs what edits here say of it.
    QString hiddenSince(const HubRow &row, const std::optional<MirrorRow> &mirror) const;
    [[nodiscard]] Result<void> applyToEdited(const HubRow &row, const MirrorRow &mirror);
    /// Both sides touched an edition that one of them froze.
    [[nodiscard]] Result<void> keepFrozen(const HubRow &row, const MirrorRow &mirror, bool isHubFrozen);
    /// Writes base, local and state of a row and brings what is shown in step. An empty `local` is a clean
    /// row. With `hiddenSince` the record is not shown, whatever the documents say.
    [[nodiscard]] Result<void> put(const HubRow &row, const Document &base, const Document &local,
        const QString &state, const QString &hiddenSince = {});
    [[nodiscard]] Result<void> noteConflict(
        const HubRow &row, const MirrorRow &mirror, const QString &kind, const QStringList &fields, const Document &mine);
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values);

    WriteSession &m_session;
    const Library &m_library;
    Connection &m_connection;
    ShownRecords m_shown;
    ErasureList m_erased;
    QString m_channel;
    QString m_now;
    NewRecords m_new;
    PageResult m_result;
    bool m_isOfFeed = false; ///< The page is a part of the feed, which has come to its place.
    bool m_comparesRevisions = false; ///< See `countsOn`.
    QHash<QString, Document> m_inFlight; ///< By id, what was sent and never answered.
    QHash<QString, SentRevision> m_sent; ///< By id, of what the feed has not shown yet.
};

} // namespace fourthp
