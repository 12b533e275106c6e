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
    QString kind {}; ///< `new`, `edit`, `delete`, `restore`, `resolve`, `contribute`.
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
    /// The newest one that can be undone.
    [[nodiscard]] Result<std::optional<Change>> newestDone();
    [[nodiscard]] Result<std::optional<Change>> nextToRedo();
    [[nodiscard]] Result<std::optional<Change>> newestDoneOf(const RecordId &id);
    /// True for a standing change that can be undone.
    [[nodiscard]] Result<bool> isDone(qint64 change);
    /// Says that a record that was given to a hub, or a proposal, is on its way there: that cannot be undone any more.
    [[nodiscard]] Result<void> markSent(const RecordId &id, const QString &channel);
    [[nodiscard]] Result<void> markUndone(qint64 change, const QString &at);
    [[nodiscard]] Result<void> markRedone(qint64 change);
    /// Changes of one record, newest first.
    [[nodiscard]] Result<std::vector<Change>> historyOf(const RecordId &id);

private:
    Connection &m_connection;
};

} // namespace fourthp
