// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/office_styles.h"
#include "core/publish/publication.h"

#include <QByteArray>
#include <QString>

namespace fourthp::odt {

/// Declarations of the namespaces that parts of a text document use, for their outermost element.
QByteArray namespaces();

/// The style of the label of a marking, see `markingLook`.
inline constexpr QLatin1StringView kMarkingStyle {"Marking_20_Label"};

/// Attributes of a writing direction.
QString writingMode(bool isRightToLeft);

/// The edge that lines begin at. LibreOffice 7.4 takes `start` for the left one in every direction.
QString startEdge(bool isRightToLeft);
/// As XML writes the name of a style (19.502).
QString styleName(OfficeStyle style);

/// `styles.xml`: the named styles that a person who goes on editing finds, the outline, the page with its
/// marking and page numbers. Their names are those that LibreOffice itself uses, so that it translates them.
QByteArray styles(const Publication &publication);

} // namespace fourthp::odt
