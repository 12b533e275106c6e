// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"

#include <optional>
#include <vector>

namespace fourthp {

/// What somebody typed and has not saved yet. Kept in the library, so that no crash or power cut loses it.
struct Draft
{
    RecordId record;
    Document document; ///< As it stands in the form.
    Document startedFrom; ///< What the form was opened with; empty for a new record.
    QString savedAt; ///< RFC 3339, UTC; filled by the store.
};

/// Each call is one durable transaction. Any thread but the GUI thread.
class DraftStore
{
public:
    explicit DraftStore(Library &library)
        : m_library(library)
    {
    }
    /// NotFound for a record whose consent was withdrawn: nothing of it is to be kept.
    [[nodiscard]] Result<void> put(const Draft &draft);
    [[nodiscard]] Result<std::optional<Draft>> find(const RecordId &record) const;
    /// But for those of records whose consent was withdrawn meanwhile, which nobody sees
    /// (`Conflict::isWithdrawn`).
    [[nodiscard]] Result<std::vector<Draft>> all() const;
    /// How many there are, without reading them.
    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<void> discard(const RecordId &record);

private:
    Library &m_library;
};

/// Lets go of the draft of a record, if there is one, inside the caller's transaction.
[[nodiscard]] Result<void> discardDraft(Connection &connection, const RecordId &record);

} // namespace fourthp
