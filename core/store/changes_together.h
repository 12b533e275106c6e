// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review_block.h"
#include "core/store/ready_record.h"
#include "core/store/record_writer.h"

#include <memory>
#include <utility>
#include <vector>

namespace fourthp {

/// Several changes that a person makes as one: one transaction and one step of undo. Nothing stays of it unless
/// `commit` is reached. Made on the thread that finishes it; keeps every other writer waiting meanwhile.
class ChangesTogether
{
public:
    /// What `commit` tells of each change: thousands of documents are too much to hold.
    enum class Remember { Documents, Numbers };
    [[nodiscard]] static Result<ChangesTogether> begin(
        Library &library, Editor editor, Remember remember = Remember::Documents);

    /// The connection of the transaction, to read what is changed here.
    Connection &connection() const { return m_session.connection(); }
    /// What is shown of a record now, with the changes made so far. NotFound if it is absent or deleted.
    [[nodiscard]] Result<Document> shown(const RecordId &id);
    /// Makes `after` what is shown of its record. Identity stays. Nothing is written where it says the same already.
    /// NotFound, InvalidInput and ReadOnly as for `RecordWriter::edit`.
    [[nodiscard]] Result<void> change(const RecordId &id, const Document &after);
    /// The same, told by the journal as a return to an earlier version.
    [[nodiscard]] Result<void> goBackTo(const RecordId &id, const Document &after);
    /// The same, told by the journal as a step of the review that moves nothing: its reviewer, day or comments.
    [[nodiscard]] Result<void> changeReview(const RecordId &id, const Document &after);
    /// Moves the record to its next editorial state: the only way to. Whether the person may is for
    /// `core/curation/review` to judge. InvalidInput for a move that the states do not allow.
    [[nodiscard]] Result<void> move(const RecordId &id, const ReviewMove &move);
    /// A new record, as `RecordWriter::create`. What is shown of it.
    [[nodiscard]] Result<Document> create(RecordType type, const QJsonObject &content);
    /// A new record that was made ready elsewhere, by the same editor.
    [[nodiscard]] Result<void> create(const ReadyRecord &record);
    /// Gives a record to the hub of a channel, as `contribute`.
    [[nodiscard]] Result<void> contribute(const RecordId &id, const QString &channel);
    /// Leaves a tombstone, as `RecordWriter::remove`.
    [[nodiscard]] Result<void> remove(const RecordId &id, const DeletionReason &reason);
    /// Brings a deleted record back, as `RecordWriter::restore`.
    [[nodiscard]] Result<void> restore(const RecordId &id);
    /// The changes that were made, in their order; on the disk when this returns.
    [[nodiscard]] Result<std::vector<SavedChange>> commit();

private:
    ChangesTogether(Library &library, WriteSession session, Editor editor, Remember remember);
    [[nodiscard]] Result<ShownRow> rowOf(const RecordId &id);
    [[nodiscard]] Result<void> save(const RecordId &id, const Document &after, const char *kind);
    [[nodiscard]] Result<void> note(Result<SavedChange> saved);

    Library *m_library;
    WriteSession m_session;
    Editor m_editor;
    Remember m_remember;
    std::vector<SavedChange> m_done;
    std::unique_ptr<ReadyRecordWriter> m_readyRecords; ///< None until there is one.
};

/// Ends what was made as one: commits if all of it was `done`, and tells the changes as `outcome.changes`.
template <class Outcome>
[[nodiscard]] Result<Outcome> committed(ChangesTogether &changes, const Result<void> &done, Outcome outcome)
{
    if (!done) {
        return passOn(done);
    }
    auto saved = changes.commit();
    if (!saved) {
        return passOn(saved);
    }
    outcome.changes = std::move(*saved);
    return outcome;
}

} // namespace fourthp
