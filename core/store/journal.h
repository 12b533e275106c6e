// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace fourthp {

/// One change of a person to one record: the unit of history, undo and sync.
struct Change
{
    qint64 id = 0;
    QString at {}; ///< RFC 3339, UTC; for display.
    QString who {};
    QString why {};
    QString kind {}; ///< `new`, `edit`, `review`, `revert`, `delete`, `restore`, `resolve`, `contribute`.
    RecordId record {};
    QString channel {};
    Document before {}; ///< Empty for `new`.
    Document after {};
    bool beforeWasBase = false; ///< `before` was what the hub has, without edits here.
    QString baseRev {}; ///< Revision of the hub that the change was made on.
    QString undoneAt {}; ///< Empty while the change stands.
    bool abandoned = false; ///< Undone, and a later change took the way back.
    QString fromChannel {}; ///< For `contribute`: the channel that the record was in before.
};

/// Numbers of changes that a person made as one: from `first` to `last`, without a gap.
struct ChangeRun
{
    qint64 first = 0;
    qint64 last = 0;
    bool holds(qint64 change) const { return first <= change && change <= last; }
    friend bool operator==(const ChangeRun &, const ChangeRun &) = default;
};

/// The one journal of changes. Works inside the caller's transaction.
class Journal
{
public:
    explicit Journal(Connection &connection)
        : m_connection(connection)
    {
    }
    /// Adds a change and answers its number. What was undone can then no longer be redone.
    [[nodiscard]] Result<qint64> append(const Change &change);
    /// What was undone can no longer be redone; `append` sees to it by itself.
    [[nodiscard]] Result<void> abandonUndone();
    /// The newest one that can be undone.
    [[nodiscard]] Result<std::optional<Change>> newestDone();
    [[nodiscard]] Result<std::optional<Change>> nextToRedo();
    [[nodiscard]] Result<std::optional<Change>> newestDoneOf(const RecordId &id);
    /// True for a standing change that can be undone.
    [[nodiscard]] Result<bool> isDone(qint64 change);
    /// True for a change that was undone and can be done again.
    [[nodiscard]] Result<bool> isToRedo(qint64 change);
    /// Says that a record that was given to a hub, or a proposal, is on its way there: that cannot be undone any more.
    [[nodiscard]] Result<void> markSent(const RecordId &id, const QString &channel);
    /// Says that no change of a record that stands can be undone any more: a hub has heard that a consent was taken back.
    [[nodiscard]] Result<void> markFinal(const RecordId &id, const QString &channel);
    [[nodiscard]] Result<void> markUndone(qint64 change, const QString &at);
    [[nodiscard]] Result<void> markRedone(qint64 change);
    /// Says that these changes, added one behind the other in this transaction, are taken back and done again together.
    [[nodiscard]] Result<void> keepTogether(const ChangeRun &run);
    /// The changes that go together with this one; it alone if there are none.
    [[nodiscard]] Result<ChangeRun> togetherWith(qint64 change);
    /// Takes the changes of a record out, and keeps what is undone together from reaching beyond its ends.
    [[nodiscard]] Result<void> forget(const RecordId &id);
    /// Changes of one record, newest first; `atMost` of them, 0 for all.
    [[nodiscard]] Result<std::vector<Change>> historyOf(const RecordId &id, int atMost = 0);
    /// The first change of a record.
    [[nodiscard]] Result<std::optional<Change>> firstOf(const RecordId &id);
    /// This change, if it is one of the record.
    [[nodiscard]] Result<std::optional<Change>> changeOf(const RecordId &id, qint64 change);

private:
    Connection &m_connection;
};

} // namespace fourthp
