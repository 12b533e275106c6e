// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_history.h"
#include "core/store/record_writer.h"

#include <optional>

namespace fourthp {

/// What a person wants back.
struct VersionWish
{
    VersionRef version {};
    QString field {}; ///< Key of the one field; empty for the whole version.
};

/// What would be shown of a record once that is done, and what is shown now. Reading only, never on the GUI
/// thread. NotFound if record or version are not there, or a consent was withdrawn; InvalidInput for a field
/// that does not go back or a version that is a deletion.
struct RestorePreview
{
    Document shown;
    Document after;
};
[[nodiscard]] Result<RestorePreview> previewRestore(
    Connection &connection, const RecordId &id, const VersionWish &wish);

/// Carries it out as a new change with its undo. With `seen`, what a person saw of the record: Conflict if it
/// was changed since. Errors as for the preview, and as for `RecordWriter::edit`.
[[nodiscard]] Result<SavedChange> restoreVersion(Library &library, const RecordId &id,
    const VersionWish &wish, const Editor &editor, const std::optional<Document> &seen = {});

/// `shown` with the contents of `version`. What is not of the contents stays: identity, review, sharing, a
/// consent and what a withdrawn one covers, and a person's own notes. Pure.
Document withVersion(const Document &shown, const Document &version);
/// Whether a field alone may go back: one of the catalogue that a person fills, but for the review and a
/// consent. Pure.
bool mayGoBack(RecordType type, const QString &key);

} // namespace fourthp
