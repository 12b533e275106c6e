// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QByteArray>
#include <QString>

namespace fourthp::odt {

/// Width of the text on a page, in millimetres: A4 with margins of 25.
inline constexpr int kTextWidth = 160;

/// Declarations of the namespaces that parts of a text document use, for their outermost element.
QByteArray namespaces();

/// Attributes of a writing direction.
QString writingMode(bool isRightToLeft);

/// `styles.xml`: the named styles that a person who goes on editing finds, the outline, the page with its
/// marking and page numbers. Their names are those that LibreOffice itself uses, so that it translates them.
QByteArray styles(const Publication &publication);

} // namespace fourthp::odt
