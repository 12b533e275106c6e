// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/review_contents.h"

#include "core/store/note_drafts.h"

#include <utility>

namespace fourthp::ui {

Result<ReviewContents> loadReview(Library &library, const RecordId &id, const Editor &editor)
{
    const Result<Connection *> connection = library.connection();
    Result<ReviewOverview> overview = connection ? reviewOf(library, id, editor) : passOn(connection);
    const auto drafts = overview ? noteDraftsOf(**connection, id) : passOn(overview);
    if (!drafts) {
        return passOn(drafts);
    }
    ReviewContents contents {std::move(*overview), {}};
    for (const NoteDraft &draft : *drafts) {
        if (draft.item == kCommentDraft) {
            contents.commentDraft = draft.text;
        }
    }
    return contents;
}

} // namespace fourthp::ui
