// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

#include <functional>
#include <vector>

namespace fourthp::test {

/// One thing that is done in a library that holds very much. It fails unless what comes out is what was put
/// in.
struct LoadStep
{
    const char *what;
    std::function<Result<void>(Library &)> work;
};

// Each list is of one kind of load, carried out in its order in a library that is empty at first. Tags and
// files are whole tens.

std::vector<LoadStep> draftSteps(int drafts);
std::vector<LoadStep> tagSteps(int tags);
std::vector<LoadStep> fileSteps(int files);
std::vector<LoadStep> textSteps(int letters);

} // namespace fourthp::test
