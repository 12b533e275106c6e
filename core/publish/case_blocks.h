// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/publish/print_words.h"

#include <vector>

namespace fourthp {

/// What stands below the title of a case study: summary, facts, every field that is filled by the catalogue,
/// and its sources as notes. Headings are of `level` and below; `anchor` is that of the case, `anchors` are
/// those that the document gave away. Pure; any thread.
std::vector<PublicationBlock> caseBlocks(
    const PrintWords &words, const Document &study, const QString &anchor, int level, Anchors &anchors);

} // namespace fourthp
