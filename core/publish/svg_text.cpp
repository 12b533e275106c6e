// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/svg_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

QByteArray svgNumber(double value)
{
    return QByteArray::number(value, 'g', 6);
}

QByteArray svgBegin(int width, int height)
{
    const QByteArray w = QByteArray::number(width);
    const QByteArray h = QByteArray::number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"" + w + "\" height=\"" + h
        + "\" viewBox=\"0 0 " + w + ' ' + h
        + "\" direction=\"ltr\" font-family=\"Noto Sans, sans-serif\" font-size=\"13\">\n";
}

QByteArray svgText(double x, double y, TextEdge edge, const QString &text)
{
    // Half of the height of small letters below the middle; `dominant-baseline` is not known everywhere.
    return "<text class=\"ink\" x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(y + 4.5) + "\" fill=\"" + kInk
        + "\" text-anchor=\"" + (edge == TextEdge::Left ? "start" : "end") + "\">"
        + text.toHtmlEscaped().toUtf8() + "</text>\n";
}

QByteArray svgBox(double x, double y, double width, double height, int shade)
{
    return "<rect class=\"shade-" + QByteArray::number(shade) + "\" x=\"" + svgNumber(x) + "\" y=\""
        + svgNumber(y) + "\" width=\"" + svgNumber(width) + "\" height=\"" + svgNumber(height) + "\" fill=\""
        + shadeColour(shade) + "\"/>\n";
}

const char *shadeColour(int shade)
{
    static constexpr std::array colours {kFaint, "#a9cbe0", "#6aa3c8", "#2f78a8", "#0f4c75"};
    return colours[size_t(std::clamp(shade, 0, int(colours.size()) - 1))];
}

} // namespace fourthp
