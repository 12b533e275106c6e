// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_text.h"

#include <QByteArray>

#include <variant>

namespace fourthp::print {

struct LineMark
{
    SharedText text {};
    int line = 0;
    QPointF at {};
};

struct AreaMark
{
    QRectF rect {};
    QColor color {};
};

struct FigureMark
{
    QByteArray svg {};
    QRectF rect {};
};

/// Something drawn.
using Mark = std::variant<AreaMark, LineMark, FigureMark>;

/// Where a click leads.
struct PageLink
{
    QRectF rect {};
    QString target {}; ///< As `PublicationSpan::link`.
};

/// What a page break never goes through: a line of text, a line of a table's row, a figure. Places are
/// relative to its top, and to the left of the body.
struct Piece
{
    qreal height = 0;
    qreal spaceBefore = 0; ///< Not at the top of a page.
    bool keepsWithNext = false;
    bool startsPage = false;
    QString anchor {}; ///< That begins here; empty for none.
    int headingLevel = 0; ///< 0 for no heading.
    QString heading {};
    std::vector<Mark> marks {};
    std::vector<PageLink> links {};
    /// Stands again at the top of a page that breaks the table before this piece.
    std::shared_ptr<const std::vector<Piece>> repeated {};

    /// Adds a line with its links, its left top corner there.
    void addLine(const SharedText &text, int line, const QPointF &at);
};
using Pieces = std::vector<Piece>;

void shift(Mark &mark, const QPointF &by);

/// The lines of a text as pieces, each as far from the left; the first and the last two lines stay together.
Pieces piecesOf(const SharedText &text, qreal left, qreal spaceBefore);

} // namespace fourthp::print
