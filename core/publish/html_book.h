// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/folder_writer.h"
#include "core/publish/publication.h"

#include <vector>

namespace fourthp {

/// A publication as a web that needs nothing but itself: `index.html`, style, and for a book a page for each
/// chapter with a search that works from a disk. A page a chapter, and not one for all: old computers take
/// long over one page of a hundred cases, and a link can name a chapter. Documents without contents are one
/// page. Nothing is asked for from elsewhere; a content security policy says so to the browser. Pure; any
/// thread.
std::vector<NamedBytes> htmlBook(const Publication &publication);

} // namespace fourthp
