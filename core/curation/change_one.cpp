// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/change_one.h"

#include "core/store/changes_together.h"

namespace fourthp {

Result<SavedChange> changeOne(Library &library, const RecordId &id, const Editor &editor,
    const std::function<Result<Document>(Connection &connection, const Document &shown)> &change)
{
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    const Result<Document> shown = changes ? changes->shown(id) : passOn(changes);
    const Result<Document> after = shown ? change(changes->connection(), *shown) : passOn(shown);
    if (!after) {
        return passOn(after);
    }
    if (const auto done = changes->change(id, *after); !done) {
        return passOn(done);
    }
    Result<std::vector<SavedChange>> saved = changes->commit();
    if (!saved) {
        return passOn(saved);
    }
    return saved->empty() ? SavedChange {id, 0, *shown} : std::move(saved->front());
}

} // namespace fourthp
