// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fourthp {

// Parts of drawings. Colours are attributes, which every reader of SVG understands; the classes `ink`,
// `faint` and `shade-N` let a style sheet change them, as for a dark page.

inline constexpr auto kInk = "#1b2733"; ///< Of letters.
inline constexpr auto kFaint = "#dde3e8"; ///< Of land without a case, and of lines.

/// Begins a drawing of this size in CSS pixels. It is laid out from left to right whatever is around it.
QByteArray svgBegin(int width, int height);
inline QByteArray svgEnd()
{
    return "</svg>\n";
}

enum class TextEdge { Left, Right };
/// A line of text whose left or right edge is at `x`, and whose middle at `y`.
QByteArray svgText(double x, double y, TextEdge edge, const QString &text);
/// A box filled with the shade of this number, 1 (light) to 4 (dark), or 0 for faint.
QByteArray svgBox(double x, double y, double width, double height, int shade);
const char *shadeColour(int shade);

/// A number as SVG writes it, whatever the locale.
QByteArray svgNumber(double value);

} // namespace fourthp
