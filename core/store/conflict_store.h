// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace fourthp {

/// True for kinds of conflict in which each field is chosen for itself; else the record stays or goes as a
/// whole.
inline bool isAskedByField(const QString &kind)
{
    return kind == QLatin1String("fields") || kind == QLatin1String("leaves");
}

/// Something that a person has to look at: two sides changed the same thing differently, mostly this desk and
/// the hub. Nothing is lost meanwhile; mine is shown, and everything else goes on being exchanged.
struct Conflict
{
    qint64 n = 0;
    RecordId id {};
    QString channel {};
    /// `fields`, `deleted_on_hub` (edited here), `deleted_here` (changed on the hub), `leaves` (the hub
    /// itself holds another version, `hub`, that lost against the one shown; nothing waits for a decision on
    /// it).
    QString kind {};
    QStringList fields {}; ///< Dotted paths in question, as `mergeRecords` names them.
    Document base {}; ///< What both started from.
    Document mine {}; ///< With what could be merged already in it.
    Document hub {}; ///< The other side: the hub's, or a save made here (`isWithSave`). For `deleted_on_hub`
                     ///< the tombstone.
    QString foundAt {}; ///< RFC 3339, UTC; display only.
    bool isWithSave
        = false; ///< Of kind `fields` with another save made here: what the hub says settles nothing.

    /// True of a story whose consent was withdrawn while it was edited here, or while something was typed
    /// about it: nothing of it is listed. It is let go, which erases it, or what was written stays hidden in
    /// this library.
    bool isWithdrawn() const { return kind == QLatin1String("deleted_on_hub") && mine.isEmpty(); }
    bool isByField() const { return isAskedByField(kind); }
};

/// A line of the list of open conflicts, without the versions.
struct ConflictHead
{
    qint64 n = 0;
    RecordId id {};
    QString channel {};
    QString kind {}; ///< As `Conflict::kind`.
    QStringList fields {};
    QJsonValue title {}; ///< Of my version, as in the document; undefined where nothing of it may be shown.
    bool isWithdrawn = false; ///< As `Conflict::isWithdrawn`.
    bool isByField() const { return isAskedByField(kind); }
    friend bool operator==(const ConflictHead &, const ConflictHead &) = default;
};

/// Open conflicts, oldest first. A conflict is open again once its resolution was undone.
[[nodiscard]] Result<std::vector<Conflict>> openConflicts(Connection &connection);
/// Of several that are open about one record, the one to be decided first.
[[nodiscard]] Result<std::optional<Conflict>> openConflictOf(Connection &connection, const RecordId &id);
[[nodiscard]] Result<qint64> openConflictCount(Connection &connection);
/// What is open, oldest first, as a list shows it; a thousand take some hundredths of a second.
[[nodiscard]] Result<std::vector<ConflictHead>> openConflictHeads(Connection &connection);
[[nodiscard]] Result<std::optional<Conflict>> openConflictAt(Connection &connection, qint64 n);
/// True if a decision of a person is due before anything more of the record may be sent to the hub of this
/// channel.
[[nodiscard]] Result<bool> hasOpenConflict(
    Connection &connection, const QString &channel, const RecordId &id);

// For the synchronisation and the writer of records, inside their transaction.

/// Lists a conflict. An open one with the hub is brought up to date instead; one with a save made here stays
/// as it is, for that save stands nowhere else. True if it is a new one.
[[nodiscard]] Result<bool> recordConflict(Connection &connection, const Conflict &conflict);
/// The other side's values as they are known now. `base` is the newest known version of the hub.
[[nodiscard]] Document theirSide(const Conflict &conflict, const Document &base);
/// Says in the open conflicts of a record, but for `leaves`, what mine is now.
[[nodiscard]] Result<void> bringMineUpToDate(
    Connection &connection, const QString &channel, const RecordId &id, const Document &mine);
/// Open conflicts of a record in this channel, but for `leaves`, oldest first.
[[nodiscard]] Result<std::vector<Conflict>> openConflictsOf(
    Connection &connection, const QString &channel, const RecordId &id);
/// Which of them.
enum class WithWhom {
    Hub, ///< Settled by what came from the hub.
    Anybody, ///< With saves made here as well: nothing of the record is left to be decided about.
};
/// Marks the open conflicts of a record, but for `leaves`, as settled.
[[nodiscard]] Result<void> closeConflicts(Connection &connection, const QString &channel, const RecordId &id,
    WithWhom whom, const QString &resolution, const QString &at);
/// The same for one of them.
[[nodiscard]] Result<void> closeConflict(
    Connection &connection, qint64 n, const QString &resolution, const QString &at);
/// One that goes on, about these fields alone.
[[nodiscard]] Result<void> goOnWith(
    Connection &connection, qint64 n, const QStringList &fields, const Document &mine);
/// Marks those of kind `leaves` as settled, which the others do not touch.
[[nodiscard]] Result<void> closeLeaves(
    Connection &connection, const QString &channel, const RecordId &id, const QString &at);

/// To be called before the changes of a record are forgotten: a conflict that is open again because its decision was undone
/// stays open, and a version on the hub that such a decision would have deleted is not deleted.
[[nodiscard]] Result<void> keepUndoneDecisions(Connection &connection, const RecordId &id);

} // namespace fourthp
