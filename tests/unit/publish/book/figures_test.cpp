// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/places.h"
#include "core/publish/bar_chart.h"
#include "core/publish/world_map.h"
#include "tests/support/catch_qt.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

/// How often each element stands in a drawing; none if it is not well-formed.
std::map<QString, int> elementsOf(const QByteArray &svg)
{
    std::map<QString, int> counts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            ++counts[reader.name().toString()];
        }
    }
    return reader.hasError() ? std::map<QString, int>() : counts;
}

} // namespace

TEST_CASE("Counts are shaded in at most four steps, which hold every count", "[publish]")
{
    CHECK(shadeSteps(1) == std::vector<int> {1});
    CHECK(shadeSteps(3) == std::vector<int> {1, 2, 3});
    CHECK(shadeSteps(9) == std::vector<int> {3, 5, 7, 9});
    CHECK(shadeSteps(0).empty());
}

TEST_CASE("A map shades what has cases, and shows countries that are too small as dots", "[publish]")
{
    const PublicationFigure map
        = worldMap({{u"KE"_s, 9}, {u"FR"_s, 1}, {u"SG"_s, 2}, {u"??"_s, 1}}, u"A map"_s);
    auto elements = elementsOf(map.svg);
    CHECK(elements[u"path"_s] > 170);
    CHECK(elements[u"circle"_s] == 1);
    CHECK(map.svg.count("<path class=\"shade-4\"") == 1);
    CHECK(map.svg.count("<path class=\"shade-1\"") == 1);
    CHECK(map.alternative == u"A map"_s);
    CHECK(worldMap({}, {}).svg.isEmpty());
}

TEST_CASE("Nearly every country of today has a place on the map", "[publish]")
{
    QStringList missing;
    for (const QString &country : countryCodes()) {
        const QByteArray svg = worldMap({{country, 1}}, {}).svg;
        // One alone is as dark as can be; the legend has a box of that shade too.
        if (svg.count("class=\"shade-4\"") != 2) {
            missing.append(country);
        }
    }
    INFO(missing.join(u' ').toStdString());
    // Without people who live there, or codes that ICU knows beside those of ISO 3166-1.
    missing.removeIf([](const QString &country) {
        return QStringList {
            u"AQ"_s, u"BV"_s, u"UM"_s, u"CP"_s, u"CQ"_s, u"DG"_s, u"EA"_s, u"IC"_s, u"AC"_s, u"TA"_s}
            .contains(country);
    });
    CHECK(missing.join(u' ').toStdString().empty());
}

TEST_CASE("No line runs across the whole map", "[publish]")
{
    // Shapes of countries on both sides of 180°, as Russia and Fiji, are cut there. Steps are relative.
    static const QRegularExpression steps(u"l([0-9 -]+)z"_s);
    static const QRegularExpression number(u"-?[0-9]+"_s);
    auto parts = steps.globalMatch(QString::fromLatin1(worldMap({{u"FJ"_s, 1}}, {}).svg));
    int longest = 0;
    while (parts.hasNext()) {
        auto numbers = number.globalMatch(parts.next().captured(1));
        while (numbers.hasNext()) {
            longest = std::max(longest, std::abs(numbers.next().captured().toInt()));
        }
    }
    CHECK(longest > 10);
    CHECK(longest < 200); // Of 1600.
}

TEST_CASE("A chart has a bar and two texts for each count, and is mirrored for Arabic", "[publish]")
{
    const std::vector<EditionCount> counts {{u"a"_s, u"Banks & <others>"_s, 4}, {u"b"_s, u"Hotels"_s, 2}};
    const PublicationFigure chart = barChart(counts, ReadingDirection::LeftToRight, u"A chart"_s);
    auto elements = elementsOf(chart.svg);
    CHECK(elements[u"rect"_s] == 2);
    CHECK(elements[u"text"_s] == 4);
    CHECK(chart.svg.contains("Banks &amp; &lt;others&gt;"));
    const PublicationFigure mirrored = barChart(counts, ReadingDirection::RightToLeft, u"A chart"_s);
    CHECK(mirrored.svg != chart.svg);
    CHECK(mirrored.width == chart.width);
    CHECK(barChart({}, ReadingDirection::LeftToRight, {}).svg.isEmpty());
}
