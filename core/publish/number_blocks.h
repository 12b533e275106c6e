// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/print_words.h"

namespace fourthp {

/// How the case studies spread over countries, sectors and so on: a map, charts, and tables that say the same
/// in numbers. Pure; any thread.
std::vector<PublicationBlock> numberBlocks(const PrintWords &words, Anchors &anchors);

} // namespace fourthp
