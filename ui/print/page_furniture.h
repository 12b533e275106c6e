// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_breaker.h"

namespace fourthp::print {

/// The style for a publication on this paper, in units. The body is as high as the marking, which stands in
/// the head and foot of every page, leaves.
PageStyle pageStyle(const Publication &publication, const QSizeF &paper);

enum class FirstPage { Cover, Plain };

/// Puts head and foot on every page: chapter, page of pages in the digits of the language, and the marking by
/// the rules of TLP 2.0 (FIRST, 2022): in both, at the far side, 12 point, in its colour on black. A cover
/// bears the marking alone.
void addFurniture(
    std::vector<LaidPage> &pages, const Publication &publication, const PageStyle &style, FirstPage first);

} // namespace fourthp::print
