// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_contents.h"
#include "core/store/library.h"

#include <stop_token>
#include <vector>

namespace fourthp {

/// What an edition is printed from today.
struct PrintableEdition
{
    EditionContents
        contents {}; ///< Marked as the edition is now, if that is stricter than when it was frozen.
    std::vector<RecordId>
        leftOut {}; ///< Cases of its chapters that are not here or may not be printed in it.
};

/// Detail of the error for an edition that was frozen before something in it was marked more strictly, or
/// before the hub took back the consent to it. The subject is the id of that record.
extern const QString kPrintableNoMore;

/// As `contentsOf`. What was frozen is not always to be printed today: Unsupported with the detail
/// `kPrintableNoMore` if a case study, or a stakeholder that is named, may not be printed any more by the
/// record that is here now. A record that is not here, or was deleted, changes nothing. Cancelled if asked to
/// stop. Any thread but the GUI thread.
[[nodiscard]] Result<PrintableEdition> printableEdition(Library &library, const RecordId &edition,
    const EditionTranslator &translate, const std::stop_token &stop = {});

} // namespace fourthp
