// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/emf_picture.h"

#include "core/publish/emf_records.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Point = EmfRecords::Point;

/// What elements inherit from the groups around them.
struct Look
{
    double scale = 1;
    std::optional<uint32_t> fill = 0;
    std::optional<uint32_t> stroke {};
    double strokeWidth = 1;
    double fontSize = 13;
};

std::optional<uint32_t> colourOf(QStringView text)
{
    bool isNumber = false;
    const uint32_t colour = text.startsWith(u'#') ? text.sliced(1).toUInt(&isNumber, 16) : 0;
    return isNumber && text.size() == 7 ? std::optional(colour) : std::nullopt;
}

Look lookOf(const QXmlStreamAttributes &attributes, Look look)
{
    const auto given = [&attributes](QLatin1StringView name) { return attributes.value(name); };
    if (attributes.hasAttribute("fill"_L1)) {
        look.fill = colourOf(given("fill"_L1));
    }
    if (attributes.hasAttribute("stroke"_L1)) {
        look.stroke = colourOf(given("stroke"_L1));
    }
    if (attributes.hasAttribute("stroke-width"_L1)) {
        look.strokeWidth = given("stroke-width"_L1).toDouble();
    }
    if (attributes.hasAttribute("font-size"_L1)) {
        look.fontSize = given("font-size"_L1).toDouble();
    }
    const QStringView transform = given("transform"_L1);
    if (transform.startsWith("scale("_L1) && transform.endsWith(u')')) {
        look.scale *= transform.sliced(6, transform.size() - 7).toDouble();
    }
    return look;
}

/// The numbers and letters of a path (SVG 1.1, 8.3), as far as it is made of straight lines.
class PathReader
{
public:
    PathReader(const QByteArray &path, double scale)
        : m_next(path.constData())
        , m_scale(scale)
    { }

    std::vector<EmfRecords::Polygon> read()
    {
        char command = 0;
        for (;;) {
            skipBlanks();
            if (*m_next == 0) {
                return std::move(m_polygons);
            }
            if (std::isalpha(static_cast<unsigned char>(*m_next)) != 0) {
                command = *m_next++;
            }
            if (!follow(command)) {
                return std::move(m_polygons); // A curve, or no path at all.
            }
            // Points that follow a start are lines, and nothing follows an end but another letter.
            if (command == 'M') {
                command = 'L';
            } else if (command == 'm') {
                command = 'l';
            } else if (command == 'Z' || command == 'z') {
                command = '\0';
            }
        }
    }

private:
    bool follow(char command)
    {
        const bool isRelative = command >= 'a';
        const Point origin = isRelative ? m_here : Point();
        switch (command) {
        case 'M':
        case 'm':
            m_polygons.emplace_back();
            [[fallthrough]];
        case 'L':
        case 'l':
            m_here.x = origin.x + number();
            m_here.y = origin.y + number();
            break;
        case 'H':
        case 'h':
            m_here.x = origin.x + number();
            break;
        case 'V':
        case 'v':
            m_here.y = origin.y + number();
            break;
        case 'Z':
        case 'z':
            m_here = m_start;
            return true;
        default:
            return false;
        }
        if (m_polygons.empty() || !m_isWhole) {
            return false;
        }
        if (m_polygons.back().empty()) {
            m_start = m_here;
        }
        m_polygons.back().push_back({m_here.x * m_scale, m_here.y * m_scale});
        return true;
    }

    void skipBlanks()
    {
        while (*m_next == ',' || std::isspace(static_cast<unsigned char>(*m_next)) != 0) {
            ++m_next;
        }
    }
    double number()
    {
        skipBlanks();
        const char *end = m_next;
        while (*end == '-' || *end == '.' || std::isdigit(static_cast<unsigned char>(*end)) != 0) {
            const bool isOver
                = end != m_next && (*end == '-' || (*end == '.' && std::find(m_next, end, '.') != end));
            if (isOver) {
                break;
            }
            ++end;
        }
        bool isNumber = false;
        const double value = QByteArray(m_next, end - m_next).toDouble(&isNumber);
        m_isWhole = m_isWhole && isNumber;
        m_next = end;
        return value;
    }

    const char *m_next;
    double m_scale;
    Point m_here;
    Point m_start;
    bool m_isWhole = true;
    std::vector<EmfRecords::Polygon> m_polygons;
};

class Drawing
{
public:
    void element(
        const QXmlStreamAttributes &attributes, QStringView name, const Look &look, const QString &text)
    {
        const auto number = [&](QLatin1StringView attribute) {
            return attributes.value(attribute).toDouble() * look.scale;
        };
        if (name == u"text") {
            const bool isEnd = attributes.value("text-anchor"_L1) == u"end";
            m_records.text({number("x"_L1), number("y"_L1)},
                isEnd ? EmfRecords::Align::Right : EmfRecords::Align::Left, look.fill.value_or(0),
                look.fontSize * look.scale, text);
            return;
        }
        if (!look.fill) {
            return;
        }
        take(look);
        if (name == u"rect") {
            const Point corner {number("x"_L1), number("y"_L1)};
            m_records.rectangle(corner, {corner.x + number("width"_L1), corner.y + number("height"_L1)});
        } else if (name == u"circle") {
            const Point middle {number("cx"_L1), number("cy"_L1)};
            const double radius = number("r"_L1);
            m_records.ellipse({middle.x - radius, middle.y - radius}, {middle.x + radius, middle.y + radius});
        } else if (name == u"path") {
            m_records.polygons(PathReader(attributes.value("d"_L1).toLatin1(), look.scale).read());
        }
    }
    QByteArray finish(int width, int height) { return m_records.finish(width, height); }

private:
    void take(const Look &look)
    {
        m_records.fillWith(*look.fill);
        if (look.stroke) {
            m_records.outlineWith(*look.stroke, look.strokeWidth * look.scale);
        } else {
            m_records.outlineWithNothing();
        }
    }
    EmfRecords m_records;
};

} // namespace

QByteArray emfPicture(const PublicationFigure &figure)
{
    Drawing drawing;
    std::vector<Look> looks {Look()};
    QXmlStreamReader xml(figure.svg);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            break; // No figure has one; what it could define is not wanted.
        }
        if (token == QXmlStreamReader::EndElement) {
            looks.pop_back();
        } else if (token == QXmlStreamReader::StartElement) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString name = xml.name().toString();
            const Look look = lookOf(attributes, looks.back());
            QString text;
            if (name == "text"_L1) {
                text = xml.readElementText(QXmlStreamReader::IncludeChildElements); // Its end is read too.
            } else {
                looks.push_back(look);
            }
            drawing.element(attributes, name, look, text);
        }
    }
    return drawing.finish(figure.width, figure.height);
}

} // namespace fourthp
