// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/validation.h"
#include "core/store/editor.h"
#include "core/store/library.h"
#include "core/store/shown_row.h"

#include <QString>

#include <vector>

namespace fourthp {

/// What a change did. `change` is 0 if the record already was as asked: nothing was written.
struct SavedChange
{
    RecordId id;
    qint64 change = 0;
    Document shown;
    int together = 1; ///< How many changes this stands for, all made as one.
    bool isClash = false; ///< A step of undo or redo clashed with what the hub brought since: a conflict is listed.
};

/// What a form hands back: the record as it was opened, and as it stands in the form now.
struct EditedRecord
{
    Document startedFrom;
    Document edited;
};

/// What every desk learns of a deletion (sync contract, C).
struct DeletionReason
{
    QString code {}; ///< `duplicate`, `withdrawn`, `consent` or `error`; empty for none.
    RecordId supersededBy {}; ///< The record that stands for it now; empty for none.
};

/// The document with what makes a record the one it is, and is not edited, from `source`.
Document withIdentityOf(Document document, const Document &source);
/// What is left of a record that a person deletes.
Document tombstoneOf(const Document &document, const DeletionReason &reason);

/// Changes records for a person. Each call is one transaction, on the disk before it returns, with its entry in
/// the journal. Derived fields and stamps (`updated_at`, `updated_by`, `edit`) are filled in here.
class RecordWriter
{
public:
    explicit RecordWriter(Library &library)
        : m_library(library)
    {
    }

    /// A new record of the given type in the channel `local`. Members of `content` that the program fills are
    /// replaced, and it is a draft that nobody has reviewed; an `_id` is taken if it is valid, of this type and free. The draft of that id goes with the save.
    [[nodiscard]] Result<SavedChange> create(RecordType type, const QJsonObject &content, const Editor &editor);
    /// Applies a JSON merge patch (RFC 7396) to what is shown. NotFound if the record is absent or deleted;
    /// InvalidInput, naming field and rule, if the patch brings in a new problem; ReadOnly for a newer schema.
    [[nodiscard]] Result<SavedChange> edit(const RecordId &id, const QJsonObject &patch, const Editor &editor);
    /// Saves what was changed between opening and now, onto what is shown now. What somebody else changed meanwhile
    /// in other fields stays; where both changed the same thing mine stays and an open conflict is listed, so that
    /// nothing is overwritten silently. The draft of the record goes with the save. Errors as for a patch, and then
    /// the draft stays.
    [[nodiscard]] Result<SavedChange> edit(const RecordId &id, const EditedRecord &record, const Editor &editor);
    /// Leaves a tombstone. The editor's note stays in the journal: a tombstone goes to every desk.
    /// InvalidInput for a reason that is none.
    [[nodiscard]] Result<SavedChange> remove(
        const RecordId &id, const Editor &editor, const DeletionReason &reason = {});
    /// Brings a deleted record back as it was before, with what the hub changed in it since; where both changed the
    /// same, what was here is shown and an open conflict is listed.
    [[nodiscard]] Result<SavedChange> restore(const RecordId &id, const Editor &editor);

    /// Takes the newest change back, as `undoNewest`, and with it what was made together with it. Answers the last
    /// one of them that was taken back. One transaction, as `redo`.
    [[nodiscard]] Result<SavedChange> undo();
    /// Undoes up to and including `change`, and what was made together with it. One transaction.
    [[nodiscard]] Result<std::vector<SavedChange>> undoTo(qint64 change);
    /// As `undo`, if that takes this change back, alone or with what was made together with it. Else Conflict, its
    /// subject `undo`, and nothing is undone.
    [[nodiscard]] Result<std::vector<SavedChange>> undoIfNewest(qint64 change);
    /// Does again what was undone last, as `redoNext`, and with it what was made together with it.
    [[nodiscard]] Result<SavedChange> redo();
    /// Does again all that was undone, up to and including `change`, and what was made together with it. One
    /// transaction: where one step cannot be done again none is.
    [[nodiscard]] Result<std::vector<SavedChange>> redoTo(qint64 change);

private:
    friend class ChangesTogether;
    enum class Moves { Kept, Added };
    [[nodiscard]] Result<SavedChange> createIn(
        WriteSession &session, RecordType type, const QJsonObject &content, const Editor &editor);
    /// `Added` is for `ChangesTogether::move` alone: no other save changes the editorial state.
    [[nodiscard]] Result<SavedChange> save(WriteSession &session, const ShownRow &row, const Document &after,
        const char *kind, const Editor &editor, Moves moves = Moves::Kept);
    [[nodiscard]] Result<SavedChange> restoreIn(WriteSession &session, const RecordId &id, const Editor &editor);

    Library &m_library;
};

} // namespace fourthp
