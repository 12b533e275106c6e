// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/publication.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QRectF>
#include <QSizeF>

namespace fourthp::print {

/// All lengths of this library are tenths of a point, 1/720 inch: fine enough for whole-pixel fonts, whatever
/// draws them.
constexpr qreal kUnitsPerPoint = 10;
constexpr qreal kUnitsPerInch = 72 * kUnitsPerPoint;

enum class TextRole { Title, Subtitle, Heading1, Heading2, Heading3, Heading4, Body, Small, Marking };

/// How a text of one role looks.
struct TextLook
{
    QFont font {};
    QColor color {};
    qreal lineHeight = 0; ///< Of every line, whatever fonts meet in it, so that lines stand evenly.
    qreal baseline = 0; ///< From the top of a line.
    qreal spaceBefore = 0;
};

/// The paper, what of it holds text, and the side on which lines begin.
struct PageStyle
{
    QSizeF paper {}; ///< In units, portrait or landscape as it is.
    QRectF body {}; ///< Between head and foot.
    QLocale locale {}; ///< Of the publication: digits of its page numbers.
    bool isRightToLeft = false;

    TextLook look(TextRole role) const;
    static TextRole headingRole(int level);
    /// The left edge of something so wide that begins `offset` from where lines begin, in a width.
    qreal left(qreal offset, qreal width, qreal totalWidth) const;
};

/// The colour of a line, and of the shade behind table headings.
extern const QColor kRuleColor;
extern const QColor kShadeColor;

} // namespace fourthp::print
