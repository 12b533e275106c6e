// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/save_rules.h"

#include "core/model/edition.h"
#include "core/model/validation.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Result<void> maySave(const Document &shown, const Document &document, const Vocabularies &vocabularies)
{
    // Faults that a record had before are no reason to leave it deleted.
    const Document before = shown.isDeleted() ? document : shown;
    if (const auto problems = newProblems(before, document, vocabularies); !problems.empty()) {
        return fail(ErrorKind::InvalidInput, problems.front().path, ruleName(problems.front().rule));
    }
    if (!frozenEditionStays(shown, document)) {
        return fail(ErrorKind::ReadOnly, document.id().value, u"the edition is frozen"_s);
    }
    if (document.type() != RecordType::Edition) {
        return {};
    }
    const bool isFrozenByHand = Edition::from(document).isFrozen && !frozenFile(document);
    if (isFrozenByHand && !Edition::from(before).isFrozen) {
        return fail(ErrorKind::InvalidInput, u"state"_s, u"an edition is frozen with its text"_s);
    }
    return {};
}

} // namespace fourthp
