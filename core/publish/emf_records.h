// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace fourthp {

/// Records of an enhanced metafile ([MS-EMF] 12.0), little endian. Coordinates are device units: pixels of
/// the drawing times `kUnits`.
class EmfRecords
{
public:
    static constexpr int kUnits = 20;
    struct Point
    {
        double x = 0; ///< In pixels.
        double y = 0;
    };
    using Polygon = std::vector<Point>;
    enum class Align { Left, Right };

    EmfRecords();

    /// 0xRRGGBB.
    void fillWith(uint32_t colour);
    void outlineWith(uint32_t colour, double width);
    void outlineWithNothing();
    void rectangle(Point corner, Point opposite);
    void ellipse(Point corner, Point opposite);
    void polygons(const std::vector<Polygon> &polygons);
    void text(Point base, Align align, uint32_t colour, double size, const QString &text);

    /// The metafile of a drawing of this size in pixels.
    QByteArray finish(int width, int height);

private:
    class Record;
    void append(const Record &record);
    QByteArray m_bytes;
    std::optional<uint32_t> m_fill;
    std::optional<std::pair<uint32_t, double>> m_outline;
    uint32_t m_records = 0;
};

} // namespace fourthp
