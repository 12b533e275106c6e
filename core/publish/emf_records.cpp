// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/emf_records.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace fourthp {

namespace {

// Types of records (2.1.1).
enum Type : uint32_t {
    Header = 1,
    EndOfFile = 14,
    SetBackgroundMode = 18,
    SetPolygonFillMode = 19,
    SetTextAlign = 22,
    SetTextColour = 24,
    SelectObject = 37,
    CreatePen = 38,
    CreateBrush = 39,
    DeleteObject = 40,
    EllipseRecord = 42,
    RectangleRecord = 43,
    CreateFont = 82,
    TextOut = 84,
    PolyPolygon16 = 91,
};
// One object of each kind lives at a time.
enum Handle : uint32_t {
    Brush = 1,
    Pen = 2,
    Font = 3,
    AfterLast = 4,
    StockNoBrush = 0x80000005,
    StockNoPen = 0x80000008,
    StockFont = 0x8000000D
};

constexpr uint32_t kSignature = 0x464D4520;
constexpr uint32_t kVersion = 0x00010000;
constexpr uint32_t kHeaderBytes = 88;
constexpr uint32_t kTransparent = 1;
constexpr uint32_t kWinding = 2;
constexpr uint32_t kBaseline = 24;
constexpr uint32_t kRightEdge = 2;
constexpr uint32_t kAlignRightToLeft = 0x100;
constexpr uint32_t kTextRightToLeft = 0x80;
constexpr uint32_t kTextAt = 76; // Where the letters of a text record begin.
constexpr float kHundredthsPerUnit = 25400.0F / 19200; // Of a millimetre, by the two numbers below.
constexpr int kFontBytes = 320; // LogFontPanose, 2.2.16.
constexpr int kFaceCharacters = 32;
constexpr int kDeviceUnits = 96 * EmfRecords::kUnits * 10; // In ten inches, which are 254 mm.
constexpr int kDeviceMillimetres = 254;

int32_t units(double pixels)
{
    return int32_t(std::lround(pixels * EmfRecords::kUnits));
}

/// 0x00BBGGRR.
uint32_t colourOf(uint32_t rgb)
{
    return (rgb & 0xff) << 16 | (rgb & 0xff00) | rgb >> 16;
}

} // namespace

/// One record under way: its type, its size, and the values behind them.
class EmfRecords::Record
{
public:
    explicit Record(uint32_t type) { *this << type << uint32_t(0); }
    template <class Number> Record &operator<<(Number value)
    {
        const Number little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }
    Record &fill(qsizetype bytes)
    {
        m_bytes.append(bytes, '\0');
        return *this;
    }
    Record &text(QStringView text)
    {
        for (const QChar c : text) {
            *this << uint16_t(c.unicode());
        }
        return *this;
    }
    qsizetype size() const { return m_bytes.size(); }
    /// With its size, which counts in fours.
    QByteArray bytes() const
    {
        QByteArray whole = m_bytes;
        whole.append((4 - whole.size() % 4) % 4, '\0');
        qToLittleEndian(uint32_t(whole.size()), whole.data() + sizeof(uint32_t));
        return whole;
    }

private:
    QByteArray m_bytes;
};

EmfRecords::EmfRecords()
{
    append(Record(SetBackgroundMode) << kTransparent);
    append(Record(SetPolygonFillMode) << kWinding);
    outlineWithNothing();
}

void EmfRecords::append(const Record &record)
{
    m_bytes += record.bytes();
    ++m_records;
}

void EmfRecords::fillWith(uint32_t colour)
{
    if (m_fill == colour) {
        return;
    }
    if (m_fill) {
        append(Record(SelectObject) << uint32_t(StockNoBrush)); // What is selected cannot be deleted.
        append(Record(DeleteObject) << uint32_t(Brush));
    }
    m_fill = colour;
    append(Record(CreateBrush) << uint32_t(Brush) << uint32_t(0) << colourOf(colour) << uint32_t(0));
    append(Record(SelectObject) << uint32_t(Brush));
}

void EmfRecords::outlineWith(uint32_t colour, double width)
{
    if (m_outline == std::pair(colour, width)) {
        return;
    }
    outlineWithNothing();
    m_outline = std::pair(colour, width);
    append(Record(CreatePen) << uint32_t(Pen) << uint32_t(0) << std::max(1, units(width)) << int32_t(0)
                             << colourOf(colour));
    append(Record(SelectObject) << uint32_t(Pen));
}

void EmfRecords::outlineWithNothing()
{
    append(Record(SelectObject) << uint32_t(StockNoPen));
    if (m_outline) {
        append(Record(DeleteObject) << uint32_t(Pen));
        m_outline.reset();
    }
}

void EmfRecords::rectangle(Point corner, Point opposite)
{
    append(Record(RectangleRecord) << units(corner.x) << units(corner.y) << units(opposite.x)
                                   << units(opposite.y));
}

void EmfRecords::ellipse(Point corner, Point opposite)
{
    append(Record(EllipseRecord) << units(corner.x) << units(corner.y) << units(opposite.x)
                                 << units(opposite.y));
}

void EmfRecords::polygons(const std::vector<Polygon> &polygons)
{
    uint32_t points = 0;
    for (const Polygon &polygon : polygons) {
        points += uint32_t(polygon.size());
    }
    if (points == 0) {
        return;
    }
    Record record(PolyPolygon16);
    record.fill(16) << uint32_t(polygons.size()) << points; // Nobody needs the bounds.
    for (const Polygon &polygon : polygons) {
        record << uint32_t(polygon.size());
    }
    for (const Polygon &polygon : polygons) {
        for (const Point &point : polygon) {
            record << int16_t(std::clamp(units(point.x), INT16_MIN, INT16_MAX))
                   << int16_t(std::clamp(units(point.y), INT16_MIN, INT16_MAX));
        }
    }
    append(record);
}

void EmfRecords::text(Point base, Align align, uint32_t colour, double size, const QString &text)
{
    Record font(CreateFont);
    const qsizetype before = font.size();
    font << uint32_t(Font) << -units(size);
    font.fill(3 * 4) << int32_t(400) << uint32_t(0x01000000); // Weight, and the default set of characters.
    font.fill(4).text(QStringView(u"Noto Sans").first(std::min(9, kFaceCharacters)));
    font.fill(kFontBytes + 4 - (font.size() - before));
    append(font);
    append(Record(SelectObject) << uint32_t(Font));
    const bool isRightToLeft = text.isRightToLeft();
    append(Record(SetTextAlign) << (kBaseline | (align == Align::Right ? kRightEdge : 0)
               | (isRightToLeft ? kAlignRightToLeft : 0)));
    append(Record(SetTextColour) << colourOf(colour));
    Record words(TextOut);
    words.fill(16) << uint32_t(1) << kHundredthsPerUnit << kHundredthsPerUnit;
    words << units(base.x) << units(base.y) << uint32_t(text.size()) << kTextAt
          << (isRightToLeft ? kTextRightToLeft : 0);
    words.fill(16) << uint32_t(0); // No distances of letters: the font knows them.
    append(words.text(text));
    append(Record(SelectObject) << uint32_t(StockFont));
    append(Record(DeleteObject) << uint32_t(Font));
}

QByteArray EmfRecords::finish(int width, int height)
{
    append(Record(EndOfFile) << uint32_t(0) << uint32_t(16) << uint32_t(20));
    const auto frame = [](int pixels) { return int32_t(std::lround(pixels * 2540.0 / 96)); };
    Record header(Header);
    header << int32_t(0) << int32_t(0) << width * kUnits - 1 << height * kUnits - 1;
    header << int32_t(0) << int32_t(0) << frame(width) << frame(height);
    header << kSignature << kVersion << uint32_t(kHeaderBytes + m_bytes.size()) << m_records + 1
           << uint16_t(AfterLast) << uint16_t(0);
    header.fill(3 * 4) << int32_t(kDeviceUnits) << int32_t(kDeviceUnits) << int32_t(kDeviceMillimetres)
                       << int32_t(kDeviceMillimetres);
    return header.bytes() + m_bytes;
}

} // namespace fourthp
