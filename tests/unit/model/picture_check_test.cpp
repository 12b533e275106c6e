// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are small as files and huge in memory, or that are none.
#include "core/model/picture_check.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QtEndian>

#include <zlib.h>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kHuge = 0x7FFF'FFFF;

QByteArray four(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray all = type + content;
    const uLong sum = crc32(0, reinterpret_cast<const Bytef *>(all.constData()), uInt(all.size()));
    return four(quint32(content.size())) + all + four(quint32(sum));
}

/// What qCompress writes without Qt's own length before it.
QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

/// A PNG of grey pixels, with `extra` chunks behind its head.
QByteArray png(quint32 width, quint32 height, const QByteArray &extra = {})
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8)
        + chunk("IHDR", four(width) + four(height) + QByteArray("\x08\0\0\0\0", 5)) + extra
        + chunk("IDAT", packed(QByteArray(qsizetype(std::min<quint32>(height, 100)) * 2, '\0')))
        + chunk("IEND", {});
}

/// Eight by eight pixels, as ImageMagick writes them: from the top, and in passes.
QByteArray jpeg()
{
    return QByteArray::fromBase64("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI//////"
                                  "//////////////////////////////"
                                  "////////////////2wBDAVVaWnhpeOuCguv///////////////////////////////////////"
                                  "//////////////////////////////"
                                  "////wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/"
                                  "xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAA"
                                  "AAAAAAAAAAAAAQT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCYAUP/2Q==");
}
QByteArray jpegInPasses()
{
    return QByteArray::fromBase64("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI//////"
                                  "//////////////////////////////"
                                  "////////////////2wBDAVVaWnhpeOuCguv///////////////////////////////////////"
                                  "//////////////////////////////"
                                  "////wgARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/"
                                  "xAAVAQEBAAAAAAAAAAAAAAAAAAABA//aAAwDAQACEAMQ"
                                  "AAABkFP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAEFAn//"
                                  "xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/AX//xAAUEQEA"
                                  "AAAAAAAAAAAAAAAAAAAA/9oACAECAQE/AX//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/"
                                  "9oACAEBAAY/An//xAAUEAEAAAAAAAAAAAAAAAAA"
                                  "AAAA/9oACAEBAAE/IX//2gAMAwEAAgADAAAAEAv/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/"
                                  "9oACAEDAQE/EH//xAAUEQEAAAAAAAAAAAAA"
                                  "AAAAAAAA/9oACAECAQE/EH//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/EH//2Q==");
}
QByteArray jpegOf(int width, int height, QByteArray bytes)
{
    qsizetype frame = bytes.indexOf("\xFF\xC0");
    frame = frame < 0 ? bytes.indexOf("\xFF\xC2") : frame;
    REQUIRE(frame > 0);
    qToBigEndian(quint16(height), bytes.data() + frame + 5);
    qToBigEndian(quint16(width), bytes.data() + frame + 7);
    return bytes;
}

PictureFault faultOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    return findPictureFault(device);
}

} // namespace

TEST_CASE("Pictures that other programs made pass", "[model][hostile]")
{
    int looked = 0;
    for (QDirIterator it(QStringLiteral(FOURTHP_SOURCE_DIR "/docs/manual"), {u"*.png"_s}, QDir::Files,
             QDirIterator::Subdirectories);
         it.hasNext(); ++looked) {
        QFile file(it.next());
        CAPTURE(file.fileName());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(findPictureFault(file) == PictureFault::None);
    }
    CHECK(looked > 10);
    CHECK(faultOf(jpeg()) == PictureFault::None);
    CHECK(faultOf(jpegInPasses()) == PictureFault::None);
    CHECK(faultOf(jpeg() + "a camera's own words") == PictureFault::None);
    CHECK(faultOf(png(8192, 8192)) == PictureFault::None); // 64 million.
}

TEST_CASE("A picture of too many pixels is known by its head", "[model][hostile]")
{
    CHECK(faultOf(png(8192, 8193)) == PictureFault::TooLarge);
    CHECK(faultOf(png(kHuge, kHuge)) == PictureFault::TooLarge);
    CHECK(faultOf(png(kHuge, 1)) == PictureFault::TooLarge);
    CHECK(faultOf(jpegOf(65535, 65535, jpeg())) == PictureFault::TooLarge);
    CHECK(faultOf(jpegOf(65535, 65535, jpegInPasses())) == PictureFault::TooLarge);
    for (const auto &[width, height] : {std::pair(0u, 5u), std::pair(5u, 0u), std::pair(0xFFFF'FFFFu, 1u)}) {
        CHECK(faultOf(png(width, height)) == PictureFault::Broken);
    }
    CHECK(faultOf(jpegOf(8, 0, jpeg())) == PictureFault::Broken); // Its height comes later, or never.
}

TEST_CASE("A picture whose frames or passes are too many together is too large", "[model][hostile]")
{
    CHECK(faultOf(png(1024, 1024, chunk("acTL", four(64) + four(0)))) == PictureFault::None);
    CHECK(faultOf(png(1024, 1024, chunk("acTL", four(65) + four(0)))) == PictureFault::TooLarge);
    CHECK(faultOf(png(1024, 1024, chunk("acTL", four(0x7FFF'FFFF) + four(0)))) == PictureFault::TooLarge);
    QByteArray passes = jpegInPasses();
    const qsizetype last = passes.lastIndexOf("\xFF\xDA");
    const QByteArray pass = passes.mid(last, passes.size() - 2 - last);
    passes.insert(last, pass.repeated(100));
    CHECK(faultOf(passes) == PictureFault::TooLarge);
}

TEST_CASE("Words and profiles that unpack to more than a picture needs are not unpacked", "[model][hostile]")
{
    const QByteArray bomb = packed(QByteArray(64 << 20, 'a')); // 64 MB in 64 kB.
    REQUIRE(bomb.size() < 80'000);
    const QByteArray small = packed(QByteArray(100'000, 'a'));
    for (const auto &[type, start] : {std::pair(QByteArray("zTXt"), QByteArray("Comment\0\0", 9)),
             std::pair(QByteArray("iCCP"), QByteArray("icc\0\0", 5)),
             std::pair(QByteArray("iTXt"), QByteArray("k\0\1\0en\0w\0", 9))}) {
        CAPTURE(type.toStdString());
        CHECK(faultOf(png(8, 8, chunk(type, start + bomb))) == PictureFault::TooLarge);
        CHECK(faultOf(png(8, 8, chunk(type, start + small))) == PictureFault::None);
        CHECK(faultOf(png(8, 8, chunk(type, start + "not packed at all"))) == PictureFault::None);
    }
    // Names that do not end hide nothing, and a long text that is not packed, as XMP, is none of that.
    const QByteArray longName = QByteArray("k\0\1\0en\0", 7) + QByteArray(1'100, 'w') + '\0';
    CHECK(faultOf(png(8, 8, chunk("iTXt", longName + bomb))) == PictureFault::Broken);
    CHECK(faultOf(png(8, 8, chunk("iTXt", QByteArray("k\0\0\0en\0w\0", 9) + QByteArray(5'000, 'x'))))
        == PictureFault::None);
    CHECK(faultOf(png(8, 8, chunk("tEXt", QByteArray("Comment\0", 8) + bomb)))
        == PictureFault::None); // Nobody unpacks it.
}

TEST_CASE("A cut picture is broken, wherever it was cut", "[model][hostile]")
{
    for (const QByteArray &whole :
        {png(8, 8, chunk("zTXt", QByteArray("k\0\0", 3) + packed("words"))), jpeg(), jpegInPasses()}) {
        for (qsizetype size = 8; size < whole.size(); ++size) {
            CAPTURE(size);
            const PictureFault fault = faultOf(whole.first(size));
            REQUIRE(fault == PictureFault::Broken);
        }
    }
    CHECK(faultOf(png(8, 8).replace("IHDR", "IHDX")) == PictureFault::Broken);
    CHECK(faultOf(QByteArray(png(8, 8)).replace("IDAT", "IDAX")) == PictureFault::Broken); // No pixels.
}

TEST_CASE("What only has the name of a picture is none", "[model][hostile]")
{
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray("\x89PNG"), QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            QByteArray("GIF89a\1\0\1\0"), QByteArray("\0\0\1\0\1\0", 6), QByteArray("BM\x36\0\0\0", 6),
            QByteArray("\xABKTX 11\xBB\r\n\x1A\n"), QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16),
            QByteArray("II*\0\x08\0\0\0", 8), QByteArray("%PDF-1.7\n"), QByteArray("PK\3\4"),
            QByteArray("\xFF\xD8 no marker"), QByteArray("P6 99999 99999 255\n")}) {
        CAPTURE(bytes.toStdString());
        CHECK(faultOf(bytes) == PictureFault::NotAPicture);
    }
}
