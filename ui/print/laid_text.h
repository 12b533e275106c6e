// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_style.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>
#include <QTextOption>

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

/// A paragraph that is broken into lines. Shared by the pages that show some of them. One thread may make it
/// and another one draw it: fonts belong to a thread, so that nothing of the one reaches the other.
class LaidText
{
public:
    LaidText(const PublicationSpans &spans, const TextLook &look, const PageStyle &style, qreal width,
        TextEdges edges = TextEdges::Ragged);

    ~LaidText();

    int lineCount() const { return int(m_lines.size()); }
    qreal lineHeight() const { return m_lineHeight; }
    /// Of all lines.
    qreal height() const { return m_lineHeight * lineCount(); }
    /// How far the widest line reaches.
    qreal usedWidth() const { return m_usedWidth; }
    const QColor &color() const { return m_color; }
    /// What of the links lies in one line, relative to its top left corner.
    struct LinkPlace
    {
        QRectF rect {};
        QString target {};
    };
    const std::vector<LinkPlace> &links(int line) const { return m_lines.at(size_t(line)); }
    /// Draws one line with its left top corner there. Always on the same thread, whichever it is.
    void draw(QPainter &painter, int line, const QPointF &at) const;

private:
    std::unique_ptr<QTextLayout> layOut() const;
    std::vector<LinkPlace> linksIn(const QTextLine &line, const std::vector<LinkRange> &links) const;
    void drawOutlines(QPainter &painter, const QTextLine &line, const QPointF &at) const;

    QString m_text;
    QFont m_font;
    QList<QTextLayout::FormatRange> m_formats;
    QTextOption m_option;
    qreal m_width;
    std::vector<std::vector<LinkPlace>> m_lines;
    qreal m_usedWidth = 0;
    mutable std::unique_ptr<QTextLayout> m_drawn; ///< Of the thread that draws, from the first line on.
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
