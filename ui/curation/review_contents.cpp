// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/review_contents.h"

#include "core/store/note_drafts.h"

#include <utility>

namespace fourthp::ui {

Result<ReviewContents> loadReview(Library &library, const RecordId &id, const Editor &editor)
{
    const Result<Connection *> connection = library.connection();
    Result<ReviewOverview> overview = connection ? reviewOf(library, id, editor) : passOn(connection);
    Result<QString> draft = overview ? noteDraftText(**connection, id, kCommentDraft) : passOn(overview);
    if (!draft) {
        return passOn(draft);
    }
    return ReviewContents {std::move(*overview), std::move(*draft)};
}

} // namespace fourthp::ui
