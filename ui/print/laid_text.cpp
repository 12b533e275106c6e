// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/laid_text.h"

#include "core/publish/print_words.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::print {

namespace {

const QColor kLinkColor(0x0b, 0x57, 0x8f);

bool isRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

/// Only what a page can lead to; text from a record must not start anything else.
bool mayBeLink(const QString &target)
{
    return target.startsWith(u'#') || isLinkAllowed(target);
}

/// A paragraph stands as its language does, though its last words may be a remark in that of the document; a
/// shorter text only if it is in one language alone.
bool runsRightToLeft(const PublicationSpans &spans, const PageStyle &style, TextEdges edges)
{
    const auto isShorter = [](const PublicationSpan &one, const PublicationSpan &other) {
        return one.text.size() < other.text.size();
    };
    const auto longest = std::max_element(spans.begin(), spans.end(), isShorter);
    if (longest == spans.end() || longest->language.isEmpty()) {
        return style.isRightToLeft;
    }
    const bool isAlone = std::all_of(spans.begin(), spans.end(),
        [longest](const PublicationSpan &span) { return span.language == longest->language; });
    return isAlone || edges == TextEdges::Justified ? isRightToLeft(longest->language) : style.isRightToLeft;
}

/// A date keeps its order among Arabic words, where its parts would be set from right to left.
void isolateDates(QString &text)
{
    static const QRegularExpression date(u"\\b(\\d{4}-\\d{2}(?:-\\d{2})?)\\b"_s);
    text.replace(date, u"\u2066\\1\u2069"_s);
}

/// Line ends stay within the paragraph, and no other control character is drawn as a box.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n') {
            c = QChar::LineSeparator;
        } else if (c.unicode() < 0x20) {
            c = u' ';
        }
    }
    return text;
}

/// Whether all letters run from left to right. Only they have italics: a slanted Arabic one reads as a
/// mistake.
bool isLeftToRight(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
        [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; });
}

QTextCharFormat formatOf(const PublicationSpan &span, const QFont &font)
{
    QFont own = font;
    own.setBold(span.isStrong || font.bold());
    own.setItalic(span.isEmphasised && isLeftToRight(span.text));
    QTextCharFormat format;
    format.setFont(own);
    if (mayBeLink(span.link)) {
        format.setForeground(kLinkColor);
    }
    return format;
}

} // namespace

LaidText::LaidText(
    const PublicationSpans &spans, const TextLook &look, const PageStyle &style, qreal width, TextEdges edges)
    : m_font(look.font)
    , m_width(width)
    , m_color(look.color)
    , m_lineHeight(look.lineHeight)
    , m_baseline(look.baseline)
{
    std::vector<LinkRange> links;
    const bool isRtl = runsRightToLeft(spans, style, edges);
    for (const PublicationSpan &span : spans) {
        // A run of another direction must not drag the punctuation around it along, nor lose its own: an
        // address ends with its slash.
        const bool isOther = !span.language.isEmpty() && isRightToLeft(span.language) != isRtl;
        const bool isolates = isOther || (isRtl && mayBeLink(span.link));
        QString shown = printable(span.text);
        if (isolates) {
            shown = QChar(0x2068) + shown + QChar(0x2069);
        } else if (isRtl) {
            isolateDates(shown);
        }
        QTextLayout::FormatRange range;
        range.start = int(m_text.size());
        range.length = int(shown.size());
        range.format = formatOf(span, look.font);
        m_formats.append(range);
        if (mayBeLink(span.link)) {
            links.push_back({range.start, range.length, span.link});
        }
        m_text += shown;
    }
    m_runsRightToLeft = style.isRightToLeft || !isLeftToRight(m_text);
    m_option.setUseDesignMetrics(true);
    m_option.setTextDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
    m_option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // One word in another language stays in its column; a paragraph in it stands as it would there.
    const Qt::Alignment side = style.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    m_option.setAlignment(edges == TextEdges::Justified ? Qt::AlignJustify
            : edges == TextEdges::Centred               ? Qt::AlignHCenter
                                                        : side);
    const std::unique_ptr<QTextLayout> layout = layOut();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth());
        m_lines.push_back(links.empty() ? std::vector<LinkPlace>() : linksIn(line, links));
    }
}

LaidText::~LaidText() = default;

std::unique_ptr<QTextLayout> LaidText::layOut() const
{
    auto layout = std::make_unique<QTextLayout>(m_text, m_font);
    layout->setFormats(m_formats);
    layout->setTextOption(m_option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
    }
    layout->endLayout();
    return layout;
}

std::vector<LaidText::LinkPlace> LaidText::linksIn(
    const QTextLine &line, const std::vector<LinkRange> &links) const
{
    std::vector<LinkPlace> places;
    const int lineEnd = line.textStart() + line.textLength();
    for (const LinkRange &link : links) {
        const int start = std::max(link.start, line.textStart());
        const int end = std::min(link.start + link.length, lineEnd);
        if (start >= end) {
            continue;
        }
        const auto [left, right] = std::minmax({line.cursorToX(start), line.cursorToX(end)});
        places.push_back({QRectF(left, 0, right - left, m_lineHeight), link.target});
    }
    return places;
}

void LaidText::draw(QPainter &painter, int line, const QPointF &at) const
{
    if (!m_drawn) {
        m_drawn = layOut();
    }
    const QTextLine shown = m_drawn->lineAt(line);
    painter.setPen(m_color);
    shown.cursorToX(shown.textStart()); // Shapes again what the layout let go of to save memory.
    const QPointF origin = at + QPointF(0, m_baseline - shown.ascent() - shown.y());
    // A preview records texts and lays them out again when it shows them, without their direction.
    const bool isRecorded = painter.paintEngine()->type() == QPaintEngine::Picture;
    if (isRecorded && m_runsRightToLeft) {
        drawOutlines(painter, shown, origin);
    } else {
        shown.draw(&painter, origin);
    }
}

void LaidText::drawOutlines(QPainter &painter, const QTextLine &line, const QPointF &at) const
{
    const int lineEnd = line.textStart() + line.textLength();
    for (const QTextLayout::FormatRange &range : m_formats) {
        const int start = std::max(range.start, line.textStart());
        const int end = std::min(range.start + range.length, lineEnd);
        if (start >= end) {
            continue;
        }
        const QBrush ink = range.format.hasProperty(QTextFormat::ForegroundBrush) ? range.format.foreground()
                                                                                  : QBrush(m_color);
        for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> places = run.positions();
            for (qsizetype i = 0; i < glyphs.size(); ++i) {
                painter.fillPath(run.rawFont().pathForGlyph(glyphs.at(i)).translated(at + places.at(i)), ink);
            }
        }
    }
}

namespace {

/// As the layout itself measures it: metrics of a font take joined letters for narrower than that.
qreal widthInOneLine(const QString &text, const QFont &font)
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() : 0;
}

} // namespace

TextWidths widthsOf(const PublicationSpans &spans, const TextLook &look)
{
    TextWidths widths;
    for (const PublicationSpan &span : spans) {
        const QFont font = formatOf(span, look.font).font();
        widths.whole += widthInOneLine(span.text, font);
        for (const QString &word : span.text.split(u' ', Qt::SkipEmptyParts)) {
            widths.longestWord = std::max(widths.longestWord, widthInOneLine(word, font));
        }
    }
    return widths;
}

} // namespace fourthp::print
