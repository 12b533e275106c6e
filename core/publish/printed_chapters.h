// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/print_words.h"

#include <vector>

namespace fourthp {

/// A case study with its place in a book.
struct PrintedCase
{
    const Document *study = nullptr; ///< Never null.
    QString number {}; ///< `2.1`
    QString anchor {};
};

struct PrintedChapter
{
    QString number {}; ///< `2`
    QString title {};
    QString anchor {};
    std::vector<PrintedCase> cases {};
};

/// The chapters of what is printed, in their order, with an anchor each. Pure.
std::vector<PrintedChapter> printedChapters(const PrintWords &words, Anchors &anchors);

} // namespace fourthp
