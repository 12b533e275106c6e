// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/world_map.h"

#include "core/publish/svg_text.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kWidth = 680;
constexpr int kLegend = 30; ///< Height of the line below the map.
constexpr double kDot = 2.6; ///< Radius in pixels of the drawing.

/// A line of `world.txt`; see its head.
struct Shape
{
    bool isDot = false;
    QString country;
    QByteArray geometry; ///< A path, or the place of a dot.
};

struct World
{
    double width = 1; ///< Of the coordinates of the shapes.
    double height = 1;
    std::vector<Shape> shapes;
};

World readWorld()
{
    World world;
    QFile file(u":/map/world.txt"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    Q_UNUSED(isThere)
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() >= 3 && words[0] == "size") {
            world.width = words[1].toDouble();
            world.height = words[2].toDouble();
        } else if (words.size() >= 3 && (words[0] == "shape" || words[0] == "dot")) {
            const qsizetype head = words[0].size() + words[1].size() + 2;
            world.shapes.push_back({words[0] == "dot", QString::fromLatin1(words[1]), line.mid(head)});
        }
    }
    return world;
}

const World &world()
{
    static const World read = readWorld();
    return read;
}

int shadeOf(int count, const std::vector<int> &steps)
{
    if (count <= 0) {
        return 0;
    }
    const auto step = std::lower_bound(steps.begin(), steps.end(), count);
    // Few steps use the dark end: one alone has to be seen.
    return int(4 - steps.size()) + 1 + int(step - steps.begin());
}

QByteArray drawn(const Shape &shape, int shade)
{
    const QByteArray look = "class=\"shade-" + QByteArray::number(shade) + "\" fill=\"" + shadeColour(shade);
    if (!shape.isDot) {
        return "<path " + look + "\" d=\"" + shape.geometry + "\"/>\n";
    }
    const QList<QByteArray> place = shape.geometry.split(' ');
    return "<circle " + look + "\" cx=\"" + place.value(0) + "\" cy=\"" + place.value(1) + "\" r=\""
        + svgNumber(kDot * world().width / kWidth) + "\"/>\n";
}

QByteArray legend(const std::vector<int> &steps, double middle)
{
    QByteArray svg;
    double x = 12;
    int least = 1;
    for (const int highest : steps) {
        const QString range = least == highest ? QString::number(least) : u"%1–%2"_s.arg(least).arg(highest);
        svg += svgBox(x, middle - 7, 22, 14, shadeOf(highest, steps));
        svg += svgText(x + 28, middle, TextEdge::Left, range);
        x += 28 + 10.0 * double(range.size()) + 18;
        least = highest + 1;
    }
    return svg;
}

} // namespace

std::vector<int> shadeSteps(int most)
{
    std::vector<int> steps;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const int highest = (most * quarter + 3) / 4;
        if (highest > 0 && (steps.empty() || highest > steps.back())) {
            steps.push_back(highest);
        }
    }
    return steps;
}

PublicationFigure worldMap(const std::map<QString, int> &counts, const QString &alternative)
{
    int most = 0;
    for (const auto &[country, count] : counts) {
        most = std::max(most, count);
    }
    if (most == 0) {
        return {};
    }
    const std::vector<int> steps = shadeSteps(most);
    const double scale = kWidth / world().width;
    const int mapHeight = int(world().height * scale);
    QByteArray svg = svgBegin(kWidth, mapHeight + kLegend);
    svg += "<g class=\"map\" transform=\"scale(" + svgNumber(scale)
        + ")\" stroke=\"#ffffff\" stroke-width=\"0.8\" stroke-linejoin=\"round\">\n";
    for (const Shape &shape : world().shapes) {
        const auto count = counts.find(shape.country);
        if (shape.isDot && count == counts.end()) {
            continue; // Nobody misses a dot without a case.
        }
        svg += drawn(shape, count == counts.end() ? 0 : shadeOf(count->second, steps));
    }
    svg += "</g>\n" + legend(steps, mapHeight + kLegend / 2.0) + svgEnd();
    return {.svg = svg, .width = kWidth, .height = mapHeight + kLegend, .alternative = alternative};
}

} // namespace fourthp
