// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/validation.h"

namespace fourthp::ui {

/// What a person has to put right before a form can be saved: new problems, and words where a code belongs, which are no
/// more than a warning when they come from a hub with newer lists. `startedFrom` is empty for a new record.
std::vector<ValidationProblem> faultsOf(
    const Document &startedFrom, const Document &document, const Vocabularies &vocabularies);

} // namespace fourthp::ui
