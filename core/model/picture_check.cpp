// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/picture_check.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace fourthp {

namespace {

constexpr qsizetype kBlock = 64 << 10; // Bytes.
constexpr int kMostChunks = 200'000; // 64 million pixels in pieces of 8 kB are far fewer.
constexpr int kMostScans = 64; // A progressive picture has about ten; each costs a pass over all pixels.
constexpr char kPngStart[] = "\x89PNG\r\n\x1a\n";

qint64 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}
int shortNumber(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

PictureFault faultOfSize(qint64 width, qint64 height, qint64 frames)
{
    if (width <= 0 || height <= 0 || frames <= 0 || width > INT32_MAX || height > INT32_MAX) {
        return PictureFault::Broken;
    }
    return width > kMostPixels / height / frames ? PictureFault::TooLarge : PictureFault::None;
}

/// True if what `device` holds in the next `length` bytes unpacks to more than is allowed. Bad packing ends
/// it.
bool isPackedBomb(QIODevice &device, qint64 length)
{
    z_stream stream {};
    if (inflateInit(&stream) != Z_OK) {
        return true;
    }
    std::array<char, kBlock / 4> out {};
    qint64 unpacked = 0;
    int state = Z_OK;
    while (length > 0 && state == Z_OK && unpacked <= kMostPackedBytes) {
        QByteArray in = device.read(std::min<qint64>(length, kBlock / 4));
        if (in.isEmpty()) {
            break;
        }
        length -= in.size();
        stream.next_in = reinterpret_cast<Bytef *>(in.data());
        stream.avail_in = uInt(in.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = uInt(out.size());
            state = inflate(&stream, Z_NO_FLUSH);
            unpacked += qint64(out.size()) - qint64(stream.avail_out);
        } while (state == Z_OK && stream.avail_out == 0 && unpacked <= kMostPackedBytes);
        state = state == Z_BUF_ERROR ? Z_OK : state; // It wants more.
    }
    inflateEnd(&stream);
    return unpacked > kMostPackedBytes;
}

constexpr qsizetype kNotPacked = -1;

/// Where the packed part of a text or profile begins (PNG, 11.3): behind its name and one byte, or, for a
/// text of any language, behind three names and two bytes. Nothing if the names do not end in `start`.
std::optional<qsizetype> packedPart(const QByteArray &type, const QByteArray &start)
{
    const qsizetype name = start.indexOf('\0');
    if (name < 0 || name + 2 >= start.size()) {
        return std::nullopt;
    }
    if (type != "iTXt") {
        return name + 2;
    }
    if (start.at(name + 1) != 1) {
        return kNotPacked;
    }
    const qsizetype language = start.indexOf('\0', name + 3);
    const qsizetype translated = language < 0 ? -1 : start.indexOf('\0', language + 1);
    return translated < 0 ? std::nullopt : std::optional(translated + 1);
}

PictureFault faultOfPng(QIODevice &device)
{
    qint64 width = 0;
    qint64 height = 0;
    bool hasPixels = false;
    for (int chunk = 0; chunk < kMostChunks; ++chunk) {
        const QByteArray head = device.read(8);
        if (head.size() < 8) {
            return PictureFault::Broken;
        }
        const qint64 length = number(head, 0);
        const QByteArray type = head.mid(4);
        const qint64 next = device.pos() + length + 4; // Its checksum.
        if (next > device.size() || (chunk == 0) != (type == "IHDR")) {
            return PictureFault::Broken;
        }
        const QByteArray start = device.read(std::min<qint64>(length, 1024));
        PictureFault fault = PictureFault::None;
        if (type == "IHDR") {
            width = length == 13 ? number(start, 0) : 0;
            height = length == 13 ? number(start, 4) : 0;
            fault = faultOfSize(width, height, 1);
        } else if (type == "acTL") { // Animated.
            fault = faultOfSize(width, height, length == 8 ? number(start, 0) : 0);
        } else if (type == "zTXt" || type == "iCCP" || type == "iTXt") {
            const std::optional<qsizetype> packed = packedPart(type, start);
            const qint64 place = device.pos() - start.size() + packed.value_or(0);
            if (!packed && start.size() < length) {
                fault = PictureFault::Broken; // Names are short; such long ones hide what is packed behind them.
            } else if (packed && *packed != kNotPacked && *packed < length && device.seek(place)
                && isPackedBomb(device, length - *packed)) {
                fault = PictureFault::TooLarge;
            }
        } else if (type == "IEND") {
            return hasPixels ? PictureFault::None : PictureFault::Broken;
        }
        hasPixels = hasPixels || type == "IDAT";
        if (fault != PictureFault::None || !device.seek(next)) {
            return fault == PictureFault::None ? PictureFault::Broken : fault;
        }
    }
    return PictureFault::TooLarge;
}

/// Reads on to the next marker of a JPEG behind the bytes of pixels, which have none: in them 0xFF is
/// followed by 0 or by the mark of a restart (T.81, B.1.1.5). -1 at the end.
int nextMarker(QIODevice &device)
{
    bool isMarked = false;
    for (;;) {
        const qint64 begin = device.pos();
        const QByteArray block = device.read(kBlock);
        if (block.isEmpty()) {
            return -1;
        }
        for (qsizetype i = 0; i < block.size(); ++i) {
            const int byte = quint8(block.at(i));
            if (isMarked && byte != 0 && byte != 0xFF && (byte < 0xD0 || byte > 0xD7)) {
                return device.seek(begin + i + 1) ? byte : -1;
            }
            isMarked = byte == 0xFF;
        }
    }
}

bool isFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

PictureFault faultOfJpeg(QIODevice &device)
{
    constexpr int kEnd = 0xD9;
    constexpr int kScan = 0xDA;
    bool hasFrame = false;
    int scans = 0;
    for (int segment = 0; segment < kMostChunks; ++segment) {
        const int marker = nextMarker(device);
        if (marker < 0) {
            return PictureFault::Broken;
        }
        if (marker == kEnd) {
            return hasFrame && scans > 0 ? PictureFault::None : PictureFault::Broken;
        }
        const QByteArray head = device.peek(9);
        if (head.size() < 2 || shortNumber(head, 0) < 2) {
            return PictureFault::Broken;
        }
        if (isFrame(marker)) {
            const bool isWhole
                = head.size() >= 7 && shortNumber(head, 0) >= 8 && !std::exchange(hasFrame, true);
            const PictureFault fault
                = isWhole ? faultOfSize(shortNumber(head, 5), shortNumber(head, 3), 1) : PictureFault::Broken;
            if (fault != PictureFault::None) {
                return fault;
            }
        }
        scans += marker == kScan ? 1 : 0;
        if (scans > kMostScans) {
            return PictureFault::TooLarge;
        }
        const qint64 next = device.pos() + shortNumber(head, 0);
        if (next > device.size() || !device.seek(next)) {
            return PictureFault::Broken;
        }
    }
    return PictureFault::TooLarge;
}

} // namespace

PictureFault findPictureFault(QIODevice &device)
{
    if (!device.seek(0)) {
        return PictureFault::Broken;
    }
    const QByteArray start = device.read(8);
    if (start == QByteArrayView(kPngStart, 8)) {
        return faultOfPng(device);
    }
    if (start.startsWith("\xFF\xD8\xFF")) {
        return device.seek(2) ? faultOfJpeg(device) : PictureFault::Broken;
    }
    return PictureFault::NotAPicture;
}

} // namespace fourthp
