// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/review.h"
#include "core/store/library.h"

namespace fourthp::ui {

/// What the review tab shows of a record. A value.
struct ReviewContents
{
    ReviewOverview overview;
    QString commentDraft {}; ///< That was typed and not used.
};

/// Off the GUI thread.
[[nodiscard]] Result<ReviewContents> loadReview(Library &library, const RecordId &id, const Editor &editor);

} // namespace fourthp::ui
