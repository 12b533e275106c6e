// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/change_one.h"

namespace fourthp {

Result<SavedChange> changeOne(Library &library, const RecordId &id, const Editor &editor,
    const std::function<Result<Document>(Connection &connection, const Document &shown)> &change)
{
    return changeOneBy(library, id, editor, [&](ChangesTogether &changes, const Document &shown) -> Result<void> {
        const Result<Document> after = change(changes.connection(), shown);
        return after ? changes.change(id, *after) : passOn(after);
    });
}

Result<SavedChange> changeOneBy(Library &library, const RecordId &id, const Editor &editor,
    const std::function<Result<void>(ChangesTogether &changes, const Document &shown)> &change)
{
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    const Result<Document> shown = changes ? changes->shown(id) : passOn(changes);
    if (!shown) {
        return passOn(shown);
    }
    if (const auto done = change(*changes, *shown); !done) {
        return passOn(done);
    }
    Result<std::vector<SavedChange>> saved = changes->commit();
    if (!saved) {
        return passOn(saved);
    }
    return saved->empty() ? SavedChange {id, 0, *shown} : std::move(saved->front());
}

} // namespace fourthp
