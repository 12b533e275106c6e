// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"
#include "core/store/record_writer.h"
#include "core/store/shown_row.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// True for kinds of conflict in which each field is chosen for itself; else the record stays or goes as a whole.
inline bool isAskedByField(const QString &kind)
{
    return kind == QLatin1String("fields") || kind == QLatin1String("leaves");
}

/// Something that a person has to look at: two sides changed the same thing differently, mostly this desk and the
/// hub. Nothing is lost meanwhile; mine is shown, and everything else goes on being exchanged.
struct Conflict
{
    qint64 n = 0;
    RecordId id {};
    QString channel {};
    /// `fields`, `deleted_on_hub` (edited here), `deleted_here` (changed on the hub), `leaves` (the hub itself holds
    /// another version, `hub`, that lost against the one shown; nothing waits for a decision on it).
    QString kind {};
    QStringList fields {}; ///< Dotted paths in question, as `mergeRecords` names them.
    Document base {}; ///< What both started from.
    Document mine {}; ///< With what could be merged already in it.
    Document hub {}; ///< The other side: the hub's, or a save made here meanwhile. For `deleted_on_hub` the tombstone.
    QString foundAt {}; ///< RFC 3339, UTC; display only.

    /// True of a story whose consent was withdrawn while it was edited here: nothing of it is listed, and it can only
    /// be let go.
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

enum class Resolution {
    Mine, ///< Mine stays; a record deleted on the hub will be sent again as new.
    Hub, ///< In the fields in question, or for the whole deletion, the hub's.
    Patch, ///< Field by field, as the person chose or wrote it; see `Decision`.
};

/// What a person decides about the open conflict of one record.
struct Decision
{
    RecordId id {};
    Resolution choice = Resolution::Mine;
    /// With `Patch`: paths in question that take the hub's value. All others keep mine.
    QStringList hubFields {};
    /// With `Patch`: applied last, a JSON merge patch (RFC 7396).
    QJsonObject patch {};
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Open conflicts, oldest first. A conflict is open again once its resolution was undone.
[[nodiscard]] Result<std::vector<Conflict>> openConflicts(Connection &connection);
[[nodiscard]] Result<std::optional<Conflict>> openConflictOf(Connection &connection, const RecordId &id);
[[nodiscard]] Result<qint64> openConflictCount(Connection &connection);
/// What is open, oldest first, as a list shows it; a thousand take some hundredths of a second.
[[nodiscard]] Result<std::vector<ConflictHead>> openConflictHeads(Connection &connection);
[[nodiscard]] Result<std::optional<Conflict>> openConflictAt(Connection &connection, qint64 n);
/// True if a decision of a person is due before anything more of the record may be sent to the hub of this channel.
[[nodiscard]] Result<bool> hasOpenConflict(Connection &connection, const QString &channel, const RecordId &id);

/// Decides the open conflict of a record. An ordinary change of kind `resolve` in the journal, so it can be undone.
/// NotFound if there is none; InvalidInput if a patch brings in a new problem; ReadOnly if the hub's version has a newer
/// schema. One transaction.
[[nodiscard]] Result<SavedChange> resolveConflict(
    Library &library, const RecordId &id, Resolution choice, const QJsonObject &patch, const Editor &editor);
/// The same with a choice for each field. InvalidInput for a path that is not in question.
[[nodiscard]] Result<SavedChange> resolveConflict(Library &library, const Decision &decision, const Editor &editor);
/// Decides about many records in one transaction, as one step of undo. Records without an open conflict, as when it was
/// settled meanwhile, or with a newer schema on the hub are left out, and so are withdrawn ones unless the hub's side is
/// taken. Answers what was decided. Stopped it is Cancelled, and nothing was.
[[nodiscard]] Result<std::vector<SavedChange>> resolveConflicts(Library &library,
    const std::vector<Decision> &decisions, const Editor &editor, const ProgressSink &progress = {},
    std::stop_token stop = {});

// For the synchronisation and the writer of records, inside their transaction.

/// Lists a conflict; an open one of the same record is brought up to date instead. True if it is a new one.
[[nodiscard]] Result<bool> recordConflict(Connection &connection, const Conflict &conflict);
/// Marks the open conflicts of a record, but for `leaves`, as settled by what came from the hub.
[[nodiscard]] Result<void> closeConflicts(
    Connection &connection, const QString &channel, const RecordId &id, const QString &resolution, const QString &at);

/// The same for those of kind `leaves`, which the others do not touch.
[[nodiscard]] Result<void> closeLeaves(
    Connection &connection, const QString &channel, const RecordId &id, const QString &at);

/// The side that an edit clashed with in `conflicts`: the hub's own version if it is the hub that changed the same, else
/// what is shown here.
[[nodiscard]] Document otherSide(const EditedRecord &record, const QStringList &conflicts, const ShownRow &row);

/// A step of undo or redo, for what it settles.
struct StepTaken
{
    qint64 change = 0;
    QString at {};
    bool isUndo = false;
    bool mayTakeTheirs = false; ///< The record is not put back whole.
};
/// Brings the open conflicts of a record in step with `document`, which a step is about to make of it: what agrees now
/// is settled, the rest goes on with `document` as mine. Answers the document, with the other side's values where it
/// is back at what both sides started from.
[[nodiscard]] Result<Document> settleConflicts(
    Connection &connection, const ShownRow &row, const Document &document, const StepTaken &step);
/// Opens again what undoing `change` had settled.
[[nodiscard]] Result<void> reopenConflicts(Connection &connection, qint64 change);
/// What both sides started from in the conflict that was listed over this deletion, if there was one.
[[nodiscard]] Result<std::optional<Document>> baseOfDeletionConflict(Connection &connection, const Document &tombstone);

} // namespace fourthp
