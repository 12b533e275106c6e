// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edition.h"
#include "core/store/changes_together.h"

#include <functional>
#include <vector>

namespace fourthp {

/// Editions in the order of their numbers, the highest first.
[[nodiscard]] Result<std::vector<Document>> listEditions(Connection &connection);
/// The edition of this id or number; `working` is the one that is being prepared. NotFound, or Conflict if
/// several answer to it.
[[nodiscard]] Result<RecordId> findEdition(Connection &connection, const QString &name);

// What the files about editions share.

/// An id for a chapter that is new.
QString newChapterId();
/// An empty chapter for each sector of the Compendium, in the order of the list.
std::vector<EditionChapter> sectorChapters(const Vocabularies &vocabularies);

/// The edition as it is shown on this connection. NotFound if it is absent, deleted or no edition.
[[nodiscard]] Result<Document> shownEdition(Connection &connection, const RecordId &id);

/// One change of a working edition: what `change` makes of it is saved in the transaction that it reads in.
/// ReadOnly for a frozen one.
[[nodiscard]] Result<SavedChange> changeEdition(Library &library, const RecordId &id, const Editor &editor,
    const std::function<Result<Document>(ChangesTogether &, const Document &)> &change);

/// Whether no other edition bears this number.
[[nodiscard]] Result<bool> isNumberFree(Connection &connection, const QString &number);

} // namespace fourthp
