// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/emf_picture.h"
#include "tests/support/catch_qt.h"

#include <QtEndian>

#include <map>

using namespace fourthp;

namespace {

uint32_t numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromLittleEndian<uint32_t>(bytes.constData() + place);
}

PublicationFigure drawing(const QByteArray &elements)
{
    return {
        .svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + elements + "</svg>", .width = 96, .height = 48};
}

/// How many records of each type there are. They fill the file, and each has a whole number of fours.
std::map<uint32_t, int> records(const QByteArray &emf)
{
    std::map<uint32_t, int> types;
    qsizetype place = 0;
    while (place + 8 <= emf.size()) {
        ++types[numberAt(emf, place)];
        const uint32_t size = numberAt(emf, place + 4);
        REQUIRE(size >= 8);
        REQUIRE(size % 4 == 0);
        place += size;
    }
    CHECK(place == emf.size());
    return types;
}

// By [MS-EMF] 2.1.1.
constexpr uint32_t kEllipse = 42;
constexpr uint32_t kRectangle = 43;
constexpr uint32_t kPolyPolygon16 = 91;
constexpr uint32_t kTextOut = 84;

} // namespace

TEST_CASE("The head of a metafile tells its size, its records and that an inch is an inch", "[publish]")
{
    const QByteArray emf
        = emfPicture(drawing("<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" fill=\"#102030\"/>"));

    int total = 0;
    for (const auto &[type, count] : records(emf)) {
        total += count;
    }
    CHECK(numberAt(emf, 32) == 2540); // The frame in hundredths of a millimetre: 96 pixels.
    CHECK(numberAt(emf, 36) == 1270);
    CHECK(emf.mid(40, 4) == " EMF");
    CHECK(numberAt(emf, 48) == uint32_t(emf.size()));
    CHECK(numberAt(emf, 52) == uint32_t(total));
    CHECK(emf.contains(QByteArray::fromHex("10203000"))); // Red first, as the format has it.
}

TEST_CASE("Boxes, circles, paths and texts of a drawing are in its metafile", "[publish]")
{
    const QByteArray emf
        = emfPicture(drawing("<g transform=\"scale(2)\" stroke=\"#ffffff\"><path fill=\"#ff0000\" d=\"M1 2l1 "
                             "1-2.5 0 0-1.5zM10 10l1 0 0 1z\"/></g>"
                             "<rect width=\"9\" height=\"9\" fill=\"#00ff00\"/><circle cx=\"5\" cy=\"5\" "
                             "r=\"2\" fill=\"#0000ff\"/>"
                             "<text x=\"1\" y=\"2\" text-anchor=\"end\">نص &amp; b</text>"));

    std::map<uint32_t, int> types = records(emf);
    CHECK(types[kPolyPolygon16] == 1);
    CHECK(types[kRectangle] == 1);
    CHECK(types[kEllipse] == 1);
    CHECK(types[kTextOut] == 1);
    const QString words = QStringLiteral("نص & b");
    CHECK(emf.contains(QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2)));
    // Two polygons of four and three points, the first one at twice 1 and 2 in twentieths of a pixel.
    CHECK(emf.contains(QByteArray::fromHex("02000000"
                                           "07000000"
                                           "04000000"
                                           "03000000"
                                           "2800"
                                           "5000")));
}

TEST_CASE("An Arabic text in a metafile is told to be read from right to left", "[publish]")
{
    constexpr char kTold[] = "16000000"
                             "0c000000"
                             "18010000"; // Text align: the base line, and that.
    CHECK(emfPicture(drawing("<text>أوروبا</text>")).contains(QByteArray::fromHex(kTold)));
    CHECK_FALSE(emfPicture(drawing("<text>Europe</text>")).contains(QByteArray::fromHex(kTold)));
}

TEST_CASE("A drawing that is none, or a path that goes nowhere, ends", "[publish]")
{
    CHECK(records(emfPicture({.svg = "<svg", .width = 1, .height = 1})).count(kRectangle) == 0);
    for (const char *path : {"M", "Z-1", "M1 1C2 2 3 3 4 4", "l1 1", "M1..2 --3", "-"}) {
        records(emfPicture(drawing("<path fill=\"#000000\" d=\"" + QByteArray(path) + "\"/>")));
    }
    CHECK(records(emfPicture(drawing("<!-- &x; --><rect fill=\"none\"/>"))).count(kRectangle) == 0);
}
