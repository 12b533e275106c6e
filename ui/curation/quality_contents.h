// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/quality.h"
#include "core/model/labels.h"
#include "core/store/library.h"
#include "ui/curation/quality_text.h"

namespace fourthp::ui {

/// What the quality tab shows of a record. A value.
struct QualityContents
{
    Quality quality;
    QualityText::Titles titles;
    QString scoresDraft {}; ///< Scores that were typed and not saved, as `rubric_draft.h` writes them.
};

/// Off the GUI thread.
[[nodiscard]] Result<QualityContents> loadQuality(Library &library, const RecordId &id, const Labels &labels);
/// Titles of the records that findings name, as far as they are here. Off the GUI thread.
[[nodiscard]] Result<QualityText::Titles> titlesOf(
    Connection &connection, const std::vector<StaleFinding> &findings, const Labels &labels);

} // namespace fourthp::ui
