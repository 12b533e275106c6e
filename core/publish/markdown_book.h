// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

namespace fourthp {

/// A publication as one text in CommonMark with the tables of GitHub, in UTF-8. Every text in it is read back
/// as it is: nothing that stands in a record is taken for markup. Figures are told by what they show, and
/// links within the document are plain text, for the form has no places to lead to. Pure; any thread.
QByteArray markdownBook(const Publication &publication);

} // namespace fourthp
