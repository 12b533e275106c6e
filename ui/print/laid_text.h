// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_style.h"

#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace fourthp::print {

enum class TextEdges { Ragged, Justified, Centred };

struct LinkRange
{
    int start = 0;
    int length = 0;
    QString target {}; ///< As `PublicationSpan::link`; only of the kinds named there.
};

/// A paragraph that is broken into lines. Shared by the pages that show some of them; never changed after it
/// is made, so that one thread may lay it out and another draw it.
class LaidText
{
public:
    LaidText(const PublicationSpans &spans, const TextLook &look, const PageStyle &style, qreal width,
        TextEdges edges = TextEdges::Ragged);

    int lineCount() const { return m_layout.lineCount(); }
    qreal lineHeight() const { return m_lineHeight; }
    /// Of all lines.
    qreal height() const { return m_lineHeight * lineCount(); }
    /// How far the widest line reaches.
    qreal usedWidth() const;
    const QColor &color() const { return m_color; }
    /// What of the links lies in one line, relative to its top left corner.
    struct LinkPlace
    {
        QRectF rect {};
        QString target {};
    };
    std::vector<LinkPlace> links(int line) const;
    /// Draws one line with its left top corner there.
    void draw(QPainter &painter, int line, const QPointF &at) const;

private:
    void drawOutlines(QPainter &painter, const QTextLine &line, const QPointF &at) const;

    QTextLayout m_layout;
    std::vector<LinkRange> m_links;
    QColor m_color;
    qreal m_lineHeight;
    qreal m_baseline;
    bool m_runsRightToLeft; ///< Some of it, or the document.
};

using SharedText = std::shared_ptr<const LaidText>;

/// The width that a text takes in one line, and that of its longest word: what columns are measured by.
struct TextWidths
{
    qreal whole = 0;
    qreal longestWord = 0;
};
TextWidths widthsOf(const PublicationSpans &spans, const TextLook &look);

} // namespace fourthp::print
